import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { PracticeDb } from '../../db/open'
import * as schema from '../../db/schema'
import { standardQuestions } from '../../shared/preparation/questions'

const tables = Object.values<unknown>(schema).filter((one): one is SQLiteTable => is(one, SQLiteTable))

/** The tables in the order in which their rows can be made: each after those that it points to. */
function inOrder(): SQLiteTable[] {
  const done: SQLiteTable[] = []
  const add = (table: SQLiteTable) => {
    if (done.includes(table)) return
    for (const key of getTableConfig(table).foreignKeys) add(key.reference().foreignTable)
    done.push(table)
  }
  tables.forEach(add)
  return done
}

/** The text that stands in a column: the table and the column, so that a missing one can be named. */
export const canary = (prefix: string, table: SQLiteTable, column: string) =>
  `${prefix}-${getTableName(table)}-${column}`

/** What the code reads as a code rather than as a text; everything else may hold anything. */
const fixed: Record<string, Record<string, unknown>> = {
  question_list: { list: { ...standardQuestions } },
  answer: { side: 'employee' },
  evaluation_answer: { side: 'employer' },
  cycle: { turns: [{ reason: 'turns' }] },
  template: { retiredAt: '2026-01-01' },
}

/**
 * One row in every table, each pointing to the others, with a text of its own in every text column. Rows of the practice
 * itself are shared by all who are filled in.
 */
export function fillTables(db: PracticeDb, prefix: string, shared = new Map<SQLiteTable, string>()) {
  const ids = new Map(shared)
  for (const table of inOrder()) {
    const name = getTableName(table)
    if (shared.has(table) || ['practice', 'setting', 'legal_parameter', 'training_budget', 'erasure'].includes(name))
      continue
    const row: Record<string, unknown> = {}
    const links = new Map(
      getTableConfig(table).foreignKeys.map((key) => {
        const { columns, foreignTable } = key.reference()
        return [columns[0]?.name, ids.get(foreignTable)]
      }),
    )
    for (const [key, column] of Object.entries(getTableColumns(table))) {
      const link = links.get(column.name)
      const text = canary(prefix, table, key)
      if (link) row[key] = link
      else if (column.columnType === 'SQLiteText' || column.columnType === 'SQLiteTextJson') row[key] = text
      else if (column.columnType === 'SQLiteBlobBuffer') row[key] = Buffer.from(text)
      else if (column.dataType === 'boolean') row[key] = true
      else row[key] = 1
    }
    if (name === 'document') row.content = JSON.stringify({ text: canary(prefix, table, 'content') })
    Object.assign(row, fixed[name])
    if (name === 'cycle') row.turns = [{ reason: canary(prefix, table, 'turns') }]
    db.insert(table).values(row).run()
    const { id } = row
    if (typeof id === 'string') ids.set(table, id)
  }
  return ids
}
