import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { databaseKey } from '../../db/keys'
import { type OpenPractice, openPracticeFile } from '../../db/open'
import { AppError } from '../../shared/ipc/result'

export const master = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')
export const key = databaseKey(master)
export const otherKey = databaseKey(Buffer.alloc(16, 7))

/** A table with rows that disappear together with the rows they refer to. */
export const firstMigration = `CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
--> statement-breakpoint
CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent(id) ON DELETE CASCADE, note TEXT);`

/** What drizzle-kit writes when a column of a table changes: the table is made anew, and the old one dropped. */
export const rebuild = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE __new_parent (id INTEGER PRIMARY KEY, name TEXT);--> statement-breakpoint
INSERT INTO __new_parent SELECT id, name FROM parent;--> statement-breakpoint
DROP TABLE parent;--> statement-breakpoint
ALTER TABLE __new_parent RENAME TO parent;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

/** A new folder that other users may enter, removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praktijkgroei-db-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with migrations as drizzle-kit writes it. */
export function writeMigrations(folder: string, ...sql: string[]): string {
  mkdirSync(path.join(folder, 'meta'), { recursive: true })
  const entries = sql.map((_, idx) => ({ idx, version: '6', when: idx + 1, tag: `000${idx}_step`, breakpoints: true }))
  for (const { idx, tag } of entries) writeFileSync(path.join(folder, `${tag}.sql`), sql[idx] ?? '')
  writeFileSync(
    path.join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'sqlite', entries }),
  )
  return folder
}

/** Two hundred parents with a child each, so that the file has a few dozen pages. */
export function fill({ sqlite }: Pick<OpenPractice, 'sqlite'>): void {
  sqlite.transaction(() => {
    for (let id = 1; id <= 200; id++) {
      sqlite.prepare('INSERT INTO parent VALUES (?, ?)').run(id, `name ${id}`)
      sqlite.prepare('INSERT INTO child VALUES (?, ?, ?)').run(id, id, 'a longer note '.repeat(30))
    }
  })()
}

/** Everything that stands in the two tables. */
export function contentOf({ sqlite }: Pick<OpenPractice, 'sqlite'>): string {
  return JSON.stringify(['parent', 'child'].map((table) => sqlite.prepare(`SELECT * FROM ${table} ORDER BY id`).all()))
}

/** Opens a file, and closes it again after reading its content. */
export function readContent(file: string, migrations: string): string {
  const practice = openPracticeFile(file, key, migrations)
  try {
    return contentOf(practice)
  } finally {
    practice.close()
  }
}

export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** The code with which something fails; every other error is thrown on. */
export function codeOf(action: () => unknown): string {
  try {
    action()
    return 'no error'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}
