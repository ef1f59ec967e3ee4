import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { copiesToKeep, isTooOld } from '../../shared/backup/rules'
import type { BackupAbout, BackupView } from '../../shared/backup/schema'
import { type IsoDate, localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { replaceFile } from '../durable'
import { COPY_EXTENSION, readAbout, readContainer } from './container'

/** A temporary neighbour of a copy: what is left of one when the application ended half way. */
const HALF = new RegExp(`\\.${COPY_EXTENSION}\\.(\\d+)\\.tmp`)
/** In a folder that another computer uses too, a half file may still become a whole one. */
const HALF_STAYS_MS = 86_400_000

/** Takes away what interrupted copies left behind. Never throws. */
export function sweep(folder: string, age = 0): void {
  for (const name of namesIn(folder)) {
    if (!HALF.test(name)) continue
    const file = path.join(folder, name)
    try {
      if (Date.now() - statSync(file).mtimeMs >= age) rmSync(file, { force: true })
    } catch {
      // In use, or gone meanwhile: the next time.
    }
  }
}

/** A path for a copy of this name that nothing stands at. */
export function freeName(folder: string, name: string, extension: string = COPY_EXTENSION): string {
  let file = path.join(folder, `${name}.${extension}`)
  for (let copy = 2; existsSync(file); copy++) file = path.join(folder, `${name} (${copy}).${extension}`)
  return file
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const viewBy = (
  file: string,
  { moment, reason, fileId }: BackupAbout,
  place: BackupView['place'],
  whole: boolean,
): BackupView => ({
  ...{ path: file, name: path.basename(file, `.${COPY_EXTENSION}`), place, whole },
  ...{ moment, reason, fileId, size: statSync(file).size },
})

/** What a chosen file is as a copy. Throws as `readContainer`. */
export const describe = (file: string): BackupView => viewBy(file, readContainer(file).about, 'elsewhere', true)

/** The same of a file that was found, or null when it is no copy. Never throws. */
function viewOf(file: string, place: BackupView['place']): BackupView | null {
  try {
    return viewBy(file, readContainer(file).about, place, true)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'BACKUP_DAMAGED') return null
  }
  try {
    return viewBy(file, readAbout(file), place, false)
  } catch {
    return null
  }
}

/** The copies in a folder, newest first; null when the folder is not there. What is no copy is not in it. */
export function listFolder(folder: string, place: BackupView['place']): BackupView[] | null {
  if (!isFolder(folder)) return null
  return namesIn(folder)
    .filter((name) => name.endsWith(`.${COPY_EXTENSION}`))
    .flatMap((name) => viewOf(path.join(folder, name), place) ?? [])
    .sort((a, b) => b.moment.localeCompare(a.moment))
}

const isFolder = (folder: string): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false

export type Rotation = { folder: string; fileId: string; today: IsoDate; left?: boolean }

/**
 * Removes the copies of this practice that the rotation lets go. Leaves everything that is not surely one of them. In a `left`
 * place, where no new copies come, the newest goes too when it is too old.
 */
export function rotate({ folder, fileId, today, left }: Rotation): void {
  const ours = (listFolder(folder, 'laptop') ?? []).filter((copy) => copy.fileId === fileId)
  const whole = ours.filter((copy) => copy.whole)
  const kept = new Set(
    copiesToKeep(
      whole.map(({ moment }) => moment),
      today,
    ),
  )
  for (const copy of ours) {
    const tooOld = isTooOld(localDay(new Date(copy.moment)), today)
    const goes = copy.whole ? !kept.has(copy.moment) || (left && tooOld) : tooOld
    if (goes) rmSync(copy.path, { force: true })
  }
}

/** Removes the copies that earlier versions left beside a practice file before a migration, once no copy may be so old. */
export function dropMigrationCopies(file: string, today: IsoDate): void {
  const start = `${path.basename(file)}.voor-v`
  for (const name of namesIn(path.dirname(file))) {
    if (!name.startsWith(start) || !/^\d+\.kopie$/.test(name.slice(start.length))) continue
    const copy = path.join(path.dirname(file), name)
    if (isTooOld(localDay(statSync(copy).mtime), today)) rmSync(copy, { force: true })
  }
}

/**
 * Puts a copy in a second place too, and reads it back there. Gives false when that place is not there: it is never made, for it
 * may be where a stick is plugged in. A copy that stands there already is left. Throws the code of the disk, or BACKUP_VERIFY.
 */
export function copyOutside(copy: string, folder: string): boolean {
  if (!isFolder(folder)) return false
  sweep(folder, HALF_STAYS_MS)
  const { moment, fileId } = readAbout(copy)
  const same = path.join(folder, path.basename(copy))
  const there = existsSync(same) ? viewOf(same, 'second') : null
  if (there?.whole && there.moment === moment && there.fileId === fileId) return true
  replaceFile(
    freeName(folder, path.basename(copy, `.${COPY_EXTENSION}`)),
    (temporary) => copyFileSync(copy, temporary),
    (temporary) => {
      if (hashOf(temporary) !== hashOf(copy)) throw new AppError('BACKUP_VERIFY')
    },
  )
  return true
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
