import { eq, getTableName, inArray, or, type SQL } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { employee } from '../employee/table'
import type { PracticeDb } from '../open'

export type Row = Readonly<Record<string, unknown>>

/**
 * Which rows of a table are about one person; null for a table that is about nobody. The foreign keys say so themselves, so
 * that a later table is not forgotten: straight to the employee where there is such a key, else through the rows that the
 * others lead to.
 */
export function ofPerson(db: PracticeDb, table: SQLiteTable, employeeId: string): SQL | null {
  if (table === employee) return eq(employee.id, employeeId)
  const ways = waysOf(db, table, employeeId)
  const direct = ways.find(({ to, column }) => to === employee && column.notNull)
  const sure = direct ?? ways.find(({ column }) => column.notNull)
  return sure ? sure.where : (or(...ways.map(({ where }) => where)) ?? null)
}

type Way = { to: SQLiteTable; column: SQLiteColumn; where: SQL }

const waysOf = (db: PracticeDb, table: SQLiteTable, employeeId: string): Way[] =>
  getTableConfig(table).foreignKeys.flatMap((key): Way[] => {
    const { columns, foreignTable, foreignColumns } = key.reference()
    const [column, target] = [columns[0], foreignColumns[0]]
    const inner = ofPerson(db, foreignTable, employeeId)
    if (!column || !target || !inner) return []
    const where = inArray(column, db.select({ id: target }).from(foreignTable).where(inner))
    return [{ to: foreignTable, column, where }]
  })

/** The rows of a table about one person, as they are stored. Throws for a table that is about nobody. */
export function rowsOfPerson(db: PracticeDb, table: SQLiteTable, employeeId: string): Row[] {
  const where = ofPerson(db, table, employeeId)
  if (!where) throw new Error(`${getTableName(table)} is about nobody`)
  return db.select().from(table).where(where).all()
}
