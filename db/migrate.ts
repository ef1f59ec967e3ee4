import { readMigrationFiles } from 'drizzle-orm/migrator'
import { AppError } from '../shared/ipc/result'
import { findDamage, readNumber, type Sqlite } from './connection'
import { copyPracticeFile } from './copy'
import { translateError } from './file-check'

/** Four bytes in the file's header that say whose it is: "PKGR". */
export const APPLICATION_ID = 0x504b4752

type Migration = { sql: string[]; hash: string }

/** The migrations of a drizzle-kit folder, oldest first. Their number is the version of a file that has them all. */
export function readMigrations(migrationsFolder: string): Migration[] {
  return readMigrationFiles({ migrationsFolder })
}

/** Throws FILE_NEWER for a file that a later version of the app has migrated. Reads only. */
export function refuseNewer(sqlite: Sqlite, migrations: Migration[]): void {
  const version = readNumber(sqlite, 'user_version')
  if (version > migrations.length) throw new AppError('FILE_NEWER', `${version} > ${migrations.length}`)
}

/**
 * Brings an open practice file up to date, all or nothing; a file that holds data is first copied to
 * `<file>.voor-v<version>.kopie`, unless the caller made a copy and checked it. Throws FILE_NEWER, the code of a disk that gave out (DISK_FULL, DISK_IO, BUSY, …),
 * or MIGRATION_FAILED with its cause; the file is then as it was.
 *
 * Drizzle's own `migrate()` is not used: inside its transaction foreign keys cannot be switched off, so rebuilding a
 * table deletes the rows that refer to it, and it accepts newer files and changed migrations without a word.
 */
export function migrate(sqlite: Sqlite, key: Buffer, migrations: Migration[], copied = false): void {
  refuseNewer(sqlite, migrations)
  try {
    const from = readNumber(sqlite, 'user_version')
    checkHistory(sqlite, migrations.slice(0, from))
    if (from === migrations.length) return
    if (from > 0 && !copied) copyPracticeFile(sqlite, key, `${sqlite.name}.voor-v${migrations.length}.kopie`)
    // Outside the transaction, because inside one SQLite ignores it; for the same reason the
    // `PRAGMA foreign_keys` lines that drizzle-kit writes in a migration do nothing.
    sqlite.pragma('foreign_keys = OFF')
    try {
      sqlite.transaction(() => apply(sqlite, migrations, from)).immediate()
    } finally {
      sqlite.pragma('foreign_keys = ON')
    }
  } catch (error) {
    const known = translateError(error)
    throw known instanceof AppError ? known : new AppError('MIGRATION_FAILED', undefined, { cause: error })
  }
}

/** A file whose past differs from ours has tables we do not know. */
function checkHistory(sqlite: Sqlite, expected: Migration[]): void {
  if (expected.length === 0) return
  const applied = sqlite.prepare<[], string>('SELECT hash FROM migration ORDER BY idx').pluck().all()
  if (applied.length !== expected.length || applied.some((hash, i) => hash !== expected[i]?.hash)) {
    throw new Error('The migrations in the file are not those of this version.')
  }
}

function apply(sqlite: Sqlite, migrations: Migration[], from: number): void {
  sqlite.exec(
    'CREATE TABLE IF NOT EXISTS migration (idx INTEGER PRIMARY KEY, hash TEXT NOT NULL, applied_at TEXT NOT NULL)',
  )
  const record = sqlite.prepare('INSERT INTO migration (idx, hash, applied_at) VALUES (?, ?, ?)')
  for (const [idx, { sql, hash }] of migrations.entries()) {
    if (idx < from) continue
    for (const statement of sql) sqlite.exec(statement)
    record.run(idx, hash, new Date().toISOString())
  }
  const orphans = sqlite.prepare('PRAGMA foreign_key_check').all()
  if (orphans.length > 0) throw new Error(`${orphans.length} rows refer to something that is gone.`)
  const damage = findDamage(sqlite, 'integrity_check')
  if (damage) throw new Error(damage)
  sqlite.pragma(`application_id = ${APPLICATION_ID}`)
  sqlite.pragma(`user_version = ${migrations.length}`)
}
