import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { idColumn, removedColumn } from '../columns'
import { employee } from '../employee/table'
import { action } from '../goal/table'
import { trainingLine } from '../training/table'

/** A certificate or attestation of someone, with the day until which it is valid. */
export const certificate = sqliteTable(
  'certificate',
  {
    id: idColumn(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id, { onDelete: 'cascade' }),
    actionId: text('action_id').references(() => action.id, { onDelete: 'set null' }),
    /** A line of the training plan that the owner added, when it came from that; then `actionId` is null. */
    lineId: text('line_id').references(() => trainingLine.id, { onDelete: 'set null' }),
    name: text('name').notNull(),
    issuer: text('issuer').notNull(),
    obtainedOn: text('obtained_on'),
    validUntil: text('valid_until'),
    /** The day on which the practice said that it need not be renewed. */
    notNeededOn: text('not_needed_on'),
    removedAt: removedColumn(),
  },
  (table) => [index('certificate_employee').on(table.employeeId), index('certificate_until').on(table.validUntil)],
)
