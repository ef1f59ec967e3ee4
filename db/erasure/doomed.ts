import { sql } from 'drizzle-orm'
import type { ErasureCounts, ErasureTarget } from '../../shared/erasure/schema'
import type { PracticeDb } from '../open'

type Link = { child: string; column: string; parent: string; key: string }

/** Which rows go when a row of another table goes; the tables say so themselves, so that a later one is not forgotten. */
const cascades = (db: PracticeDb): Link[] =>
  db.all<Link>(
    sql`SELECT m.name AS child, f."from" AS "column", f."table" AS parent, coalesce(f."to", 'id') AS key
      FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
      WHERE m.type = 'table' AND f.on_delete = 'CASCADE'`,
  )

/** The rows of each table that go with one person or one cycle, by their rowid. */
export function doomedRows(db: PracticeDb, table: ErasureTarget['of'], id: string): Map<string, Set<number>> {
  const links = cascades(db)
  const rows = new Map<string, Set<number>>()
  const first = db.all<{ row: number }>(sql`SELECT rowid AS row FROM ${sql.identifier(table)} WHERE id = ${id}`)
  follow(
    table,
    first.map(({ row }) => row),
  )
  return rows

  function follow(parent: string, found: number[]): void {
    const known = rows.get(parent) ?? new Set()
    const added = found.filter((row) => !known.has(row))
    if (!added.length) return
    rows.set(parent, new Set([...known, ...added]))
    for (const { child, column, key } of links.filter((link) => link.parent === parent)) {
      const going = db.all<{ row: number }>(
        sql`SELECT rowid AS row FROM ${sql.identifier(child)} WHERE ${sql.identifier(column)} IN
          (SELECT ${sql.identifier(key)} FROM ${sql.identifier(parent)}
            WHERE rowid IN (SELECT value FROM json_each(${JSON.stringify(added)})))`,
      )
      follow(
        child,
        going.map(({ row }) => row),
      )
    }
  }
}

/** How many that are, per table. */
export const doomedCounts = (db: PracticeDb, { of, id }: ErasureTarget): ErasureCounts =>
  Object.fromEntries([...doomedRows(db, of, id)].map(([table, { size }]) => [table, size]))
