import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Sqlite } from '../../db/connection'
import { copyPracticeFile } from '../../db/copy'
import { readSlots, writeSlots } from '../../db/slots'
import { formatTime, localDay } from '../../shared/format/date'

type Open = { path: string; sqlite: Sqlite; key: Buffer; mirrorFolder: string }

/**
 * Keeps what an open practice holds as a file of its own beside it, with its keys. Gives its path. Throws what
 * `copyPracticeFile` and `writeSlots` throw.
 */
export function keepOwnCopy({ path: file, sqlite, key, mirrorFolder }: Open): string {
  const copy = freeName(file, new Date())
  const slots = readSlots(file, mirrorFolder)
  copyPracticeFile(sqlite, key, copy)
  writeSlots(copy, mirrorFolder, slots)
  return copy
}

/** "Praktijk (eigen wijzigingen 2026-11-27 10.15).praktijk", with a number behind it when that is there already. */
function freeName(file: string, at: Date): string {
  const { dir, name, ext } = path.parse(file)
  const moment = `${localDay(at)} ${formatTime(at).replace(':', '.')}`
  for (let number = 1; ; number++) {
    const copy = path.join(dir, `${name} (eigen wijzigingen ${moment}${number > 1 ? ` ${number}` : ''})${ext}`)
    if (!existsSync(copy)) return copy
  }
}
