import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Sqlite } from '../../db/connection'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { key, temporaryFolder, writeMigrations } from './practice-file'

const folder = path.resolve(import.meta.dirname, '../../db/migrations')
const journal: { entries: { tag: string }[] } = JSON.parse(
  readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8'),
)
const steps = journal.entries.map(({ tag }) => ({ tag, sql: readFileSync(path.join(folder, `${tag}.sql`), 'utf8') }))

type Column = { name: string; type: string; pk: number }
const columnsOf = (sqlite: Sqlite, table: string) =>
  sqlite.prepare<[string], Column>('SELECT name, type, pk FROM pragma_table_info(?)').all(table)
const tablesOf = (sqlite: Sqlite) =>
  sqlite
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .filter((name) => name !== 'migration')

/** Columns whose values stand elsewhere since a later version; each has a test of its own below. */
const moved = new Set(['scan.bytes'])

/** A row in every table that refers to the rows of the others, with a value in every column. */
function fillAll(sqlite: Sqlite): Map<string, Record<string, unknown>> {
  sqlite.pragma('foreign_keys = OFF')
  const rows = tablesOf(sqlite).map((table): [string, Record<string, unknown>] => {
    const refers = new Set(
      sqlite.prepare<[string], string>('SELECT "from" FROM pragma_foreign_key_list(?)').pluck().all(table),
    )
    const fitting = ({ name, type, pk }: Column) => {
      if (/int|real/i.test(type)) return 1
      if (/blob/i.test(type)) return Buffer.from('x')
      return refers.has(name) || pk ? 'x' : `${table}.${name}`
    }
    const row = Object.fromEntries(columnsOf(sqlite, table).map((column) => [column.name, fitting(column)]))
    const names = Object.keys(row)
    const holes = names.map((name) => `@${name}`).join(', ')
    sqlite.prepare(`INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${holes})`).run(row)
    return [table, row]
  })
  sqlite.pragma('foreign_keys = ON')
  return new Map(rows)
}

describe('a practice file of an earlier version', () => {
  it.each(steps.slice(0, -1).map(({ tag }, index) => ({ tag, known: index + 1 })))(
    'that ends with $tag keeps every row and every value',
    ({ known }) => {
      const place = temporaryFolder()
      const file = path.join(place, 'oud.praktijk')
      const old = writeMigrations(path.join(place, 'old'), ...steps.slice(0, known).map(({ sql }) => sql))
      const before = createPracticeFile(file, key, old)
      const rows = fillAll(before.sqlite)
      expect(rows.size).toBeGreaterThan(10)
      before.close()

      const all = writeMigrations(path.join(place, 'all'), ...steps.map(({ sql }) => sql))
      const { sqlite, close } = openPracticeFile(file, key, all)
      const kept = new Map(
        [...rows.keys()].map((table) => [table, sqlite.prepare<[], object>(`SELECT * FROM "${table}"`).all()]),
      )
      close()
      for (const [table, row] of rows) {
        const staying = Object.entries(row).filter(([column]) => !moved.has(`${table}.${column}`))
        expect(kept.get(table), table).toMatchObject([Object.fromEntries(staying)])
      }
    },
  )

  it('has its scans cut into pieces, with every byte at its place', () => {
    const place = temporaryFolder()
    const file = path.join(place, 'oud.praktijk')
    const until = steps.findIndex(({ tag }) => tag.includes('scan-pieces'))
    const old = writeMigrations(path.join(place, 'old'), ...steps.slice(0, until).map(({ sql }) => sql))
    const before = createPracticeFile(file, key, old)
    fillAll(before.sqlite)
    const put = before.sqlite.prepare(
      `INSERT INTO scan (id, document_id, name, type, bytes, sha256, added_at) VALUES (?, 'x', 'Blad', 'pdf', ?, '', '')`,
    )
    const scans = new Map(
      [0, 1, 524_288, 524_289, 1_300_000].map((size) => [`scan-${size}`, randomBytes(size)] as const),
    )
    for (const [id, bytes] of scans) put.run(id, bytes)
    before.close()

    const all = writeMigrations(path.join(place, 'all'), ...steps.slice(0, until + 1).map(({ sql }) => sql))
    const { sqlite, close } = openPracticeFile(file, key, all)
    const pieces = sqlite
      .prepare<[string], Buffer>('SELECT bytes FROM scan_piece WHERE scan_id = ? ORDER BY at')
      .pluck()
    for (const [id, bytes] of scans) {
      const found = pieces.all(id)
      expect(found.every((piece) => piece.length <= 524_288)).toBe(true)
      expect(Buffer.concat(found).equals(bytes), id).toBe(true)
    }
    close()
  })
})
