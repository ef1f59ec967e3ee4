import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fsyncFolder, replaceFile } from '../durable'
import { hasJournal } from '../file-check'
import { mirrorFile, parseSlots, readSlots, type Slots, slotFile, writeSlots } from '../slots'
import { freeName } from './folder'

/** What stands in the name of a practice file that made way for a copy. */
export const ASIDE = 'opzij gezet'

type Place = { file: string; mirrorFolder: string }

/**
 * Puts a practice file that was taken out of a copy in the place of the present one, with the slots of the copy. The present
 * file, its slots and an unfinished journal are first set aside as "<name> opzij gezet <stamp>.praktijk" and open from there as
 * they did here. Gives where that is, or null when nothing stood here. When it throws, everything is as it was.
 */
export function putBack(taken: string, slots: string | null, place: Place, stamp: string): string | null {
  const { file, mirrorFolder } = place
  const wanted = slots === null ? null : parseSlots(slots)
  const aside = setAside(place, stamp)
  try {
    renameSync(taken, file)
    fsyncFolder(path.dirname(file))
    if (wanted) writeSlots(file, mirrorFolder, wanted)
    // Those that are here wrap another key, or the copy would have had them too.
    else for (const one of [slotFile(file), mirrorFile(file, mirrorFolder)]) rmSync(one, { force: true })
  } catch (error) {
    if (aside) takeBack(aside, place)
    throw error
  }
  return aside
}

/** The present file under another name: at no moment is it gone from both. */
function setAside({ file, mirrorFolder }: Place, stamp: string): string | null {
  if (!existsSync(file)) return null
  const name = `${path.basename(file, path.extname(file))} ${ASIDE} ${stamp}`
  const aside = freeName(path.dirname(file), name, 'praktijk')
  try {
    copySlots(file, aside, mirrorFolder)
    replaceFile(aside, (temporary) => linkOrCopy(file, temporary))
    // What it would finish in the present file must not be done to the one that comes in its place.
    if (hasJournal(file)) renameSync(`${file}-journal`, `${aside}-journal`)
    return aside
  } catch (error) {
    for (const made of [aside, slotFile(aside), mirrorFile(aside, mirrorFolder)]) rmSync(made, { force: true })
    throw error
  }
}

function linkOrCopy(file: string, target: string): void {
  try {
    linkSync(file, target)
  } catch {
    // A stick in FAT knows no second name for a file.
    copyFileSync(file, target)
  }
}

function copySlots(file: string, aside: string, mirrorFolder: string): void {
  const slots = slotsOf(file, mirrorFolder)
  if (slots) writeSlots(aside, mirrorFolder, slots)
  else if (existsSync(slotFile(file))) copyFileSync(slotFile(file), slotFile(aside))
}

function slotsOf(file: string, mirrorFolder: string): Slots | null {
  try {
    return readSlots(file, mirrorFolder)
  } catch {
    return null
  }
}

/** On a full disk too: only names change, and slots that are on the disk already. */
function takeBack(aside: string, { file, mirrorFolder }: Place): void {
  renameSync(aside, file)
  if (hasJournal(aside)) renameSync(`${aside}-journal`, `${file}-journal`)
  for (const [from, to] of [
    [slotFile(aside), slotFile(file)],
    [mirrorFile(aside, mirrorFolder), mirrorFile(file, mirrorFolder)],
  ] as const)
    if (existsSync(from)) renameSync(from, to)
}
