import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Verdict } from '../../shared/evaluation/schema'
import type { Side } from '../../shared/preparation/schema'
import { cycle } from '../cycle/table'
import { goal } from '../goal/table'

/** How one side judges one goal at the end of a cycle. */
export const judgement = sqliteTable(
  'judgement',
  {
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id, { onDelete: 'cascade' }),
    side: text('side').$type<Side>().notNull(),
    verdict: text('verdict').$type<Verdict>(),
    reason: text('reason').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.goalId, table.side] })],
)

/** The answers of a side to the questions of the evaluation. */
export const evaluationAnswer = sqliteTable(
  'evaluation_answer',
  {
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    side: text('side').$type<Side>().notNull(),
    key: text('key').notNull(),
    text: text('text').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.side, table.key] })],
)
