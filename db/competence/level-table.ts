import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Level } from '../../shared/competence/schema'
import { idColumn } from '../columns'
import { cycle } from '../cycle/table'
import { employee } from '../employee/table'
import { goal } from '../goal/table'
import { competence } from './table'

/** Every change of someone's level, with its reason; the newest is the level of today. */
export const levelChange = sqliteTable(
  'level_change',
  {
    id: idColumn(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id, { onDelete: 'cascade' }),
    competenceId: text('competence_id')
      .notNull()
      .references(() => competence.id),
    level: integer('level').$type<Level>().notNull(),
    date: text('date').notNull(),
    reason: text('reason').notNull(),
    /** The cycle or goal in which it was decided; null when it was set by hand. */
    cycleId: text('cycle_id').references(() => cycle.id, { onDelete: 'set null' }),
    goalId: text('goal_id').references(() => goal.id, { onDelete: 'set null' }),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('level_change_employee').on(table.employeeId)],
)
