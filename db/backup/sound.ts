import { rmSync } from 'node:fs'
import { AppError } from '../../shared/ipc/result'
import { connect, findDamage, type Sqlite } from '../connection'
import { type Container, extractPractice } from './container'

/** A copy is made beside the work of the owner, so it waits longer for a commit than that may wait for a copy. */
export const PATIENCE_MS = 5_000

/**
 * Opens a practice file that was taken out of a copy, reads all of it, and gives what `read` finds in it. Throws KEY_WRONG when the
 * key does not open it (its bytes were compared before, so it is not damage) and BACKUP_DAMAGED for damage inside.
 */
export function readSound<T>(file: string, key: Buffer, read: (sqlite: Sqlite) => T): T {
  const sqlite = opened(file, key)
  try {
    if (findDamage(sqlite, 'integrity_check')) throw new AppError('BACKUP_DAMAGED')
    return read(sqlite)
  } catch (error) {
    throw saysSqlite(error, /^SQLITE_(CORRUPT|NOTADB)/)
      ? new AppError('BACKUP_DAMAGED', undefined, { cause: error })
      : error
  } finally {
    sqlite.close()
  }
}

function opened(file: string, key: Buffer): Sqlite {
  try {
    return connect(file, key, PATIENCE_MS)
  } catch (error) {
    if (saysSqlite(error, /^SQLITE_NOTADB/)) throw new AppError('KEY_WRONG', undefined, { cause: error })
    // Its first page already tells that pages are missing.
    if (saysSqlite(error, /^SQLITE_CORRUPT/)) throw new AppError('BACKUP_DAMAGED', undefined, { cause: error })
    throw error
  }
}

const saysSqlite = (error: unknown, code: RegExp): boolean =>
  error instanceof Error && 'code' in error && code.test(String(error.code))

/** The same of a copy, whose practice file is taken out beside it for as long as that lasts, encrypted as it is. */
export function readCopy<T>(
  copy: string,
  container: Container,
  key: Buffer,
  at: string,
  read: (sqlite: Sqlite) => T,
): T {
  removeAt(at)
  try {
    extractPractice(copy, container, at, false)
    return readSound(at, key, read)
  } finally {
    removeAt(at)
  }
}

const removeAt = (file: string): void => {
  for (const one of [file, `${file}-journal`]) rmSync(one, { force: true })
}
