import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PromiseFields } from '../../shared/promise/schema'
import { idColumn, positionColumn, removedColumn } from '../columns'
import { cycle } from '../cycle/table'
import { employee } from '../employee/table'
import { goal } from '../goal/table'

export const promise = sqliteTable(
  'promise',
  {
    id: idColumn(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id, { onDelete: 'cascade' }),
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    goalId: text('goal_id').references(() => goal.id, { onDelete: 'set null' }),
    position: positionColumn(),
    description: text('description').notNull(),
    kind: text('kind').$type<PromiseFields['kind']>().notNull(),
    who: text('who').notNull(),
    dueDate: text('due_date'),
    status: text('status').$type<PromiseFields['status']>().notNull(),
    carriedFromId: text('carried_from_id'),
    removedAt: removedColumn(),
  },
  (table) => [index('promise_cycle').on(table.cycleId)],
)
