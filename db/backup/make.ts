import { fstatSync, mkdirSync, readSync } from 'node:fs'
import path from 'node:path'
import type { BackupAbout } from '../../shared/backup/schema'
import { AppError } from '../../shared/ipc/result'
import { connect, readNumber, type Sqlite } from '../connection'
import { replaceFile } from '../durable'
import { inParts, MOST_BYTES, partsOf, readContainer, writeContainer } from './container'
import { freeName, sweep } from './folder'
import { PATIENCE_MS, readCopy } from './sound'

export type CopyOrder = {
  /** The practice file, and a handle on it to read its bytes by. */
  file: string
  handle: number
  key: Buffer
  slots: string | null
  about: BackupAbout
  folder: string
  /** The name of the copy, without extension. */
  name: string
}

/** What the practice file was when it was copied: as long as it still is that, another copy would be the same. */
export type Seen = { changed: number; bytes: number }

/** Up to this size a practice file is read into memory in one go, and who saves waits no longer than that takes. */
const MOST_IN_MEMORY = 128 << 20

/**
 * Makes a copy of a practice file that may be in use, in one file that is opened again and checked before it gets its name. The
 * bytes are read as they stand, within a read transaction: nobody writes meanwhile, and an interrupted write was rolled back by
 * then. They are read by the handle of the caller, because on Linux and macOS closing a file ends every lock of this process
 * on it. Throws BACKUP_VERIFY for a copy that is not sound, or the code of the disk; then nothing is left.
 */
export function makeCopy({ file, handle, key, slots, about, folder, name }: CopyOrder): { path: string; seen: Seen } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  sweep(folder)
  const target = freeName(folder, name)
  const found = { version: 0, kind: 0, seen: { changed: 0, bytes: 0 } }
  replaceFile(
    target,
    (temporary) => {
      const live = connect(file, key, PATIENCE_MS)
      try {
        // The first reading in a transaction takes the lock.
        live.exec('BEGIN')
        Object.assign(found, numbersOf(live))
        const { size, mtimeMs } = fstatSync(handle)
        if (size > MOST_BYTES) throw new AppError('BACKUP_VERIFY')
        found.seen = { changed: mtimeMs, bytes: size }
        const isSmall = size <= MOST_IN_MEMORY
        const practice = isSmall ? inParts(wholeOf(handle, size)) : partsOf(handle, 0, size)
        if (isSmall) live.exec('COMMIT')
        writeContainer(temporary, { about, slots, name: path.basename(file), size, practice })
      } finally {
        live.close()
      }
    },
    (temporary) => verify(temporary, key, found),
  )
  return { path: target, seen: found.seen }
}

type Numbers = { version: number; kind: number }

const numbersOf = (sqlite: Sqlite): Numbers => ({
  version: readNumber(sqlite, 'user_version'),
  kind: readNumber(sqlite, 'application_id'),
})

function wholeOf(handle: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  for (let at = 0; at < size; ) {
    const read = readSync(handle, bytes, at, Math.min(size - at, 4 << 20), at)
    if (read === 0) throw new AppError('BACKUP_VERIFY')
    at += read
  }
  return bytes
}

function verify(copy: string, key: Buffer, expected: Numbers): void {
  try {
    const found = readCopy(copy, readContainer(copy), key, `${copy}.nazicht.tmp`, numbersOf)
    if (found.version !== expected.version || found.kind !== expected.kind) throw new AppError('BACKUP_VERIFY')
  } catch (error) {
    throw error instanceof AppError ? new AppError('BACKUP_VERIFY', undefined, { cause: error }) : error
  }
}
