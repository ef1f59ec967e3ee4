import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../shared/ipc/result'
import { connect, findDamage, readNumber, type Sqlite } from './connection'
import { fsyncFolder, writeTextFile } from './durable'
import { translateError } from './file-check'
import { parseSlots, type Slots, slotFile, writeSlots } from './slots'

/** Where a copy with another key is made: beside the practice file, so that a rename puts it in its place in one step. */
const copyPlace = (file: string) => `${file}.nieuwe-sleutel`
/** The slots of that copy, from before it takes its place until they stand in theirs. */
const slotsPlace = (file: string) => `${slotFile(file)}.nieuw`

/**
 * Makes a copy of a practice file under another key, in which the recovery code was never confirmed, and verifies it: opened
 * anew, every page, every table as many rows. The file itself is only read. Throws the code of a disk that gives out, and
 * DISK_IO for a copy that does not read back as it was written; then nothing is left of it.
 */
export function makeRenewedCopy(file: string, oldKey: Buffer, newKey: Buffer): void {
  const copy = copyPlace(file)
  removeFile(copy)
  try {
    const source = connect(file, oldKey)
    try {
      source.prepare('VACUUM INTO ?').run(copy)
      changeKey(copy, oldKey, newKey)
      verify(source, copy, newKey)
    } finally {
      source.close()
    }
    // Empty by now: what stood in it is in the copy.
    rmSync(`${copy}-journal`, { force: true })
    fsync(copy)
  } catch (error) {
    removeFile(copy)
    throw translateError(error)
  }
}

function changeKey(copy: string, oldKey: Buffer, newKey: Buffer): void {
  const sqlite = connect(copy, oldKey)
  try {
    sqlite.rekey(newKey)
    sqlite.exec('UPDATE practice SET recovery_confirmed_at = NULL')
  } finally {
    sqlite.close()
  }
}

function verify(source: Sqlite, copyFile: string, newKey: Buffer): void {
  const copy = connect(copyFile, newKey)
  try {
    const isEqual =
      readNumber(copy, 'user_version') === readNumber(source, 'user_version') &&
      readNumber(copy, 'application_id') === readNumber(source, 'application_id') &&
      rowCounts(copy) === rowCounts(source)
    if (!isEqual || findDamage(copy, 'integrity_check')) throw new AppError('DISK_IO')
  } finally {
    copy.close()
  }
}

function rowCounts(sqlite: Sqlite): string {
  const tables = sqlite.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck()
  const count = (table: string) => sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()
  return JSON.stringify(tables.all().map((table) => [table, count(table)]))
}

/**
 * Puts the copy in the place of the practice file, which must be closed, and its slots in theirs. Whenever this is broken off,
 * the file that stands there opens with its own recovery code, and with the passphrase too (`pendingSlots`). Throws the code
 * of a disk that gives out; then the file is the old one, unless only its slots were left to be written.
 */
export function swapRenewed(file: string, mirrorFolder: string, slots: Slots): void {
  try {
    // First the slots of what is coming: from the rename on they are the ones that count.
    writeTextFile(slotsPlace(file), `${JSON.stringify(slots, null, 2)}\n`)
    renameSync(copyPlace(file), file)
    fsyncFolder(path.dirname(file))
  } catch (error) {
    forgetRenewal(file)
    throw translateError(error)
  }
  finishSwap(file, mirrorFolder, slots)
}

function finishSwap(file: string, mirrorFolder: string, slots: Slots): void {
  writeSlots(file, mirrorFolder, slots)
  rmSync(slotsPlace(file), { force: true })
}

/** Whether a renewal was broken off, before its copy took its place or after. */
export const hasRenewalLeft = (file: string): boolean => existsSync(slotsPlace(file)) || existsSync(copyPlace(file))

/** The slots of a renewal that was broken off; null when none can be read. */
export function pendingSlots(file: string): Slots | null {
  try {
    return parseSlots(readFileSync(slotsPlace(file), 'utf8'))
  } catch {
    return null
  }
}

/** Ends a renewal that was broken off after its copy took the place of the file. */
export const completeRenewal = (file: string, mirrorFolder: string, slots: Slots): void =>
  finishSwap(file, mirrorFolder, slots)

/** Takes away what a renewal left that came to nothing: the file in its place is sound and has its own slots. */
export function forgetRenewal(file: string): void {
  rmSync(slotsPlace(file), { force: true })
  removeFile(copyPlace(file))
}

/** Whether a key opens a file. Throws what is wrong when that is not the key. */
export function fitsKey(file: string, key: Buffer): boolean {
  try {
    connect(file, key).close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB') return false
    throw translateError(error)
  }
}

function removeFile(place: string): void {
  for (const left of [place, `${place}-journal`]) rmSync(left, { force: true })
}

function fsync(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
