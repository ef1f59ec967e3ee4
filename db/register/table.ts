import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { RegisterUnit } from '../../shared/register/schema'
import { idColumn, removedColumn } from '../columns'
import { employee } from '../employee/table'
import { action } from '../goal/table'

/** What a professional register asks per period; the figures are the practice's own and dated. */
export const registerNorm = sqliteTable('register_norm', {
  id: idColumn(),
  name: text('name').notNull(),
  unit: text('unit').$type<RegisterUnit>().notNull(),
  amount: real('amount').notNull(),
  years: integer('years').notNull(),
  source: text('source').notNull(),
  checkedOn: text('checked_on'),
  removedAt: removedColumn(),
})

/** Someone's place in a register: the norm, and when the running period began. */
export const registration = sqliteTable(
  'registration',
  {
    id: idColumn(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id, { onDelete: 'cascade' }),
    normId: text('norm_id')
      .notNull()
      .references(() => registerNorm.id),
    periodStart: text('period_start').notNull(),
    removedAt: removedColumn(),
  },
  (table) => [index('registration_employee').on(table.employeeId)],
)

/** Hours or points towards a registration: done on a day, or planned by an action that still runs. */
export const registerCredit = sqliteTable(
  'register_credit',
  {
    id: idColumn(),
    registrationId: text('registration_id')
      .notNull()
      .references(() => registration.id, { onDelete: 'cascade' }),
    actionId: text('action_id').references(() => action.id, { onDelete: 'cascade' }),
    description: text('description').notNull(),
    date: text('date').notNull(),
    amount: real('amount').notNull(),
    removedAt: removedColumn(),
  },
  (table) => [index('register_credit_registration').on(table.registrationId)],
)
