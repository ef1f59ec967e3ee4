import Database from 'better-sqlite3'

/** An open connection of the driver. */
export type Sqlite = Database.Database

/**
 * How long a statement waits for another program that holds the file, in milliseconds. Waiting stops everything else,
 * so it is short: what is typed is tried again by the save queue, and opening says BUSY.
 */
const BUSY_TIMEOUT = 80

/**
 * Why these: with TRUNCATE and FULL nothing that was reported as saved is lost in a power cut (WAL, DELETE and
 * less syncing each lost commits); with temp_store in memory no readable page reaches the disk; secure_delete
 * overwrites what is erased; the rest makes SQLite distrust the file.
 */
const pragmas = [
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
  'temp_store = MEMORY',
  'locking_mode = NORMAL',
  'journal_mode = TRUNCATE',
  'synchronous = FULL',
  'secure_delete = ON',
  'foreign_keys = ON',
  // Without it INSERT OR REPLACE would drop a signed document past the triggers that keep it.
  'recursive_triggers = ON',
]

/**
 * Opens an existing encrypted file with the key from `databaseKey`, and reads its first page. Throws the driver's
 * own error, SQLITE_NOTADB when key and file do not go together. `timeout` is for who may wait longer for other programs.
 */
export function connect(file: string, key: Buffer, timeout = BUSY_TIMEOUT): Sqlite {
  const sqlite = new Database(file, { fileMustExist: true, timeout })
  try {
    sqlite.pragma(`cipher = 'sqlcipher'`)
    sqlite.pragma('legacy = 4')
    sqlite.key(key)
    for (const pragma of pragmas) sqlite.pragma(pragma)
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get()
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/**
 * Loads the driver's binary, which its first connection does otherwise. On Linux it then asks Node for a report, and that
 * waits for every thread that is at work: as long as another thread reads a file through, the window would stand still.
 */
export function loadDriver(): void {
  new Database(':memory:').close()
}

/** A pragma that answers with one number. */
export function readNumber(sqlite: Sqlite, pragma: 'user_version' | 'application_id'): number {
  return Number(sqlite.pragma(pragma, { simple: true }))
}

/** What a check finds wrong, or null. SQLite returns most damage as text, and throws only for some. */
export function findDamage(sqlite: Sqlite, check: 'quick_check' | 'integrity_check'): string | null {
  const answer = String(sqlite.pragma(check, { simple: true }))
  return answer === 'ok' ? null : answer
}
