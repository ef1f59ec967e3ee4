import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { employee } from '../employee/table'

/** The short code of the employer (`employer`) or of an employee (their id), hashed; with the tries that failed in a row. */
export const pin = sqliteTable('pin', {
  owner: text('owner').primaryKey(),
  employeeId: text('employee_id').references(() => employee.id, { onDelete: 'cascade' }),
  salt: blob('salt', { mode: 'buffer' }).notNull(),
  hash: blob('hash', { mode: 'buffer' }).notNull(),
  failed: integer('failed').notNull(),
  /** No try is looked at before this moment. */
  closedUntil: text('closed_until'),
  setAt: text('set_at').notNull(),
})
