import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { BackupContents } from '../../shared/backup/schema'
import { AppError } from '../../shared/ipc/result'
import { connect, readNumber, type Sqlite } from '../connection'
import { APPLICATION_ID } from '../migrate'
import { extractPractice, readContainer } from './container'
import { sweep } from './folder'
import { PATIENCE_MS, readCopy, readSound } from './sound'

type Copy = {
  copy: string
  key: Buffer
  /** The number of migrations this version knows. */
  newest: number
}

/**
 * What is in a copy, which is taken out at `at` for as long as that lasts. Throws BACKUP_KIND and BACKUP_DAMAGED for what is no
 * sound copy or holds another program's file, KEY_WRONG, FILE_NEWER, or the code of the disk.
 */
export function lookInCopy({ copy, key, newest, at }: Copy & { at: string }): BackupContents {
  sweep(path.dirname(at))
  const container = readContainer(copy)
  return readCopy(copy, container, key, at, (sqlite) => {
    refuseOther(sqlite, newest)
    return { ...contentsOf(sqlite), bytes: container.practice.size }
  })
}

/** What is in a practice file that stands by itself; null when this key does not open it. */
export function lookInFile({ file, key }: { file: string; key: Buffer }): BackupContents | null {
  try {
    const sqlite = connect(file, key, PATIENCE_MS)
    try {
      return { ...contentsOf(sqlite), bytes: statSync(file).size }
    } finally {
      sqlite.close()
    }
  } catch {
    return null
  }
}

/**
 * Takes the practice file out of a copy to `target`, which is a new file, and opens and reads it there. Gives the slots of the copy. Throws as
 * `lookInCopy`; then nothing is left.
 */
export function takeOut({ copy, key, newest, target }: Copy & { target: string }): { slots: string | null } {
  const container = readContainer(copy)
  rmSync(target, { force: true })
  try {
    extractPractice(copy, container, target, true)
    readSound(target, key, (sqlite) => refuseOther(sqlite, newest))
    return { slots: container.slots }
  } catch (error) {
    rmSync(target, { force: true })
    throw error
  } finally {
    rmSync(`${target}-journal`, { force: true })
  }
}

function refuseOther(sqlite: Sqlite, newest: number): void {
  if (readNumber(sqlite, 'application_id') !== APPLICATION_ID) throw new AppError('BACKUP_KIND')
  if (readNumber(sqlite, 'user_version') > newest) throw new AppError('FILE_NEWER')
}

/** In plain SQL and only of what was there from the beginning: the file may be of any earlier version. */
function contentsOf(sqlite: Sqlite): Omit<BackupContents, 'bytes'> {
  const people = sqlite
    .prepare<[], string>(
      "SELECT trim(first_name || ' ' || last_name) FROM employee WHERE archived = 0 ORDER BY first_name, last_name",
    )
    .pluck()
    .all()
  const cycles = sqlite.prepare<[], number>('SELECT count(*) FROM cycle').pluck().get() ?? 0
  return { people, cycles, newest: newestMoment(sqlite) }
}

/** The latest moment that stands in any column of moments; each table that is changed has one. */
function newestMoment(sqlite: Sqlite): string | null {
  const columns = sqlite
    .prepare<[], { table: string; column: string }>(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t, pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name <> 'migration' AND (c.name LIKE '%\\_at' ESCAPE '\\')`,
    )
    .all()
  const moments = columns.flatMap(({ table, column }) => {
    const newest = sqlite.prepare<[], string | null>(`SELECT max("${column}") FROM "${table}"`).pluck().get()
    return newest ?? []
  })
  return moments.sort().at(-1) ?? null
}
