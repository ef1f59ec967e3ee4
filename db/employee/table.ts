import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { idColumn } from '../columns'
import { role } from '../role/table'

export const employee = sqliteTable('employee', {
  id: idColumn(),
  firstName: text('first_name').notNull(),
  lastName: text('last_name').notNull(),
  roleId: text('role_id').references(() => role.id),
  supervisor: text('supervisor').notNull(),
  contractHours: real('contract_hours'),
  inServiceSince: text('in_service_since'),
  leavingDate: text('leaving_date'),
  email: text('email').notNull(),
  /** The day after which the file may no longer be kept, fixed when the leaving date was; and why it differs from the usual. */
  retainUntil: text('retain_until'),
  retainReason: text('retain_reason').notNull().default(''),
  archived: integer('archived', { mode: 'boolean' }).notNull(),
})
