import { closeSync, openSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { RunResult } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { AppError } from '../shared/ipc/result'
import { connect, findDamage, readNumber, type Sqlite } from './connection'
import { fsyncFolder } from './durable'
import { checkPracticeFile, hasJournal, translateError } from './file-check'
import { APPLICATION_ID, migrate, readMigrations, refuseNewer } from './migrate'
import * as schema from './schema'

/** The practice file as the stores use it: the open file, or a transaction in it. */
export type PracticeDb = BaseSQLiteDatabase<'sync', RunResult, typeof schema>

export type OpenPractice = { db: PracticeDb; sqlite: Sqlite; close: () => void }

/**
 * Opens a practice file with the key from `databaseKey` and brings it up to date. The slots or the recovery code
 * have vouched for the key, so a file that it does not fit is FILE_DAMAGED, not KEY_WRONG. Throws what
 * `checkPracticeFile` and `migrate` throw, FILE_KIND for another app's file, and DISK_IO or BUSY. A refused file is
 * not changed. `done` leaves out what the caller did elsewhere: `quickCheck`, and the copy before a migration.
 */
export function openPracticeFile(
  file: string,
  key: Buffer,
  migrationsFolder: string,
  done: { checked?: boolean; copied?: boolean } = {},
): OpenPractice {
  const migrations = readMigrations(migrationsFolder)
  checkPracticeFile(file)
  try {
    return prepare(connect(file, key), (sqlite) => {
      if (readNumber(sqlite, 'application_id') !== APPLICATION_ID) throw new AppError('FILE_KIND')
      refuseNewer(sqlite, migrations)
      if (!done.checked) refuseDamage(findDamage(sqlite, 'quick_check'))
      tryWrite(sqlite)
      migrate(sqlite, key, migrations, done.copied)
    })
  } catch (error) {
    throw translateError(error)
  }
}

/** Whether opening would migrate the file. Throws as `openPracticeFile` for a file that does not open. */
export function needsMigration(file: string, key: Buffer, migrationsFolder: string): boolean {
  try {
    const sqlite = connect(file, key)
    try {
      return readNumber(sqlite, 'user_version') < readMigrations(migrationsFolder).length
    } finally {
      sqlite.close()
    }
  } catch (error) {
    throw translateError(error)
  }
}

/** Throws FILE_DAMAGED when `quickCheck` found something. */
export function refuseDamage(damage: string | null): void {
  if (damage) throw new AppError('FILE_DAMAGED', undefined, { cause: new Error(damage) })
}

/**
 * Reads every page of a practice file over a connection of its own: some 6 ms a MB, so a large file wants another
 * thread. Gives what is wrong, or null; throws the driver's own error when the file does not open.
 */
export function quickCheck(file: string, key: Buffer): string | null {
  const sqlite = connect(file, key)
  try {
    return findDamage(sqlite, 'quick_check')
  } finally {
    sqlite.close()
  }
}

/**
 * Makes a new practice file with all tables. Throws FILE_EXISTS when something is already there (or the journal of
 * a file that was there, which SQLite would throw away), FOLDER_RIGHTS, FILE_GONE for a folder that is not there, or
 * DISK_FULL; what was half made is then removed.
 */
export function createPracticeFile(file: string, key: Buffer, migrationsFolder: string): OpenPractice {
  const migrations = readMigrations(migrationsFolder)
  if (hasJournal(file)) throw new AppError('FILE_EXISTS')
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw exists ? new AppError('FILE_EXISTS', undefined, { cause: error }) : translateError(error)
  }
  try {
    const opened = prepare(connect(file, key), (sqlite) => migrate(sqlite, key, migrations))
    fsyncFolder(path.dirname(file))
    return opened
  } catch (error) {
    for (const made of [file, `${file}-journal`]) rmSync(made, { force: true })
    throw translateError(error)
  }
}

/** Runs the checks, and closes the connection when one fails. */
function prepare(sqlite: Sqlite, check: (sqlite: Sqlite) => void): OpenPractice {
  try {
    check(sqlite)
    return { db: drizzle(sqlite, { schema }), sqlite, close: () => void sqlite.close() }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/**
 * Finds out now, and not at the first save, whether SQLite may write: it opens a protected file for reading only
 * without a word. The write goes to the journal and is rolled back, so the file keeps its bytes. A full disk is no
 * reason to keep a file shut: reading works, and saving will say so.
 */
function tryWrite(sqlite: Sqlite): void {
  try {
    sqlite.exec('BEGIN IMMEDIATE')
    sqlite.pragma(`user_version = ${readNumber(sqlite, 'user_version')}`)
  } catch (error) {
    const known = translateError(error)
    if (!(known instanceof AppError && known.code === 'DISK_FULL')) throw error
  } finally {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
  }
}
