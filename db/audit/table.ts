import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Actor, AuditKind } from '../../shared/audit/schema'
import { idColumn } from '../columns'
import { employee } from '../employee/table'

/**
 * Who opened, changed, exported or erased what, without contents: one row a day for each kind of thing, with how often.
 * What was erased keeps its row without the person.
 */
export const audit = sqliteTable(
  'audit',
  {
    id: idColumn(),
    /** The local day, and the last moment on it. */
    day: text('day').notNull(),
    at: text('at').notNull(),
    actor: text('actor').$type<Actor>().notNull(),
    kind: text('kind').$type<AuditKind>().notNull(),
    /** What it was done with, as a word of the code: "preparation", "document", "dossier", … */
    subject: text('subject').notNull(),
    employeeId: text('employee_id').references(() => employee.id, { onDelete: 'set null' }),
    times: integer('times').notNull(),
  },
  (table) => [
    index('audit_employee').on(table.employeeId),
    uniqueIndex('audit_once_a_day').on(table.day, table.actor, table.kind, table.subject, table.employeeId),
  ],
)
