import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { NeedKind } from '../../shared/need/schema'
import type { LinePriority } from '../../shared/training/schema'
import { idColumn, positionColumn, removedColumn } from '../columns'
import { goal } from '../goal/table'

/** What the practice will need, written down once a year with a horizon of one to three years. */
export const need = sqliteTable(
  'need',
  {
    id: idColumn(),
    position: positionColumn(),
    year: integer('year').notNull(),
    horizon: integer('horizon').notNull(),
    kind: text('kind').$type<NeedKind>().notNull(),
    description: text('description').notNull(),
    priority: text('priority').$type<LinePriority>().notNull(),
    /** The need of an earlier list that was taken over, whatever its words are now. */
    takenFromId: text('taken_from_id'),
    removedAt: removedColumn(),
  },
  (table) => [index('need_year').on(table.year)],
)

export const needGoal = sqliteTable(
  'need_goal',
  {
    needId: text('need_id')
      .notNull()
      .references(() => need.id, { onDelete: 'cascade' }),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.needId, table.goalId] }), index('need_goal_goal').on(table.goalId)],
)
