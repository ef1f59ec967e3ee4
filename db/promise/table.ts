import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
    kind: text('kind').notNull(),
    who: text('who').notNull(),
    dueDate: text('due_date'),
    status: text('status').notNull(),
    removedAt: removedColumn(),
  },
  (table) => [index('promise_cycle').on(table.cycleId)],
)
