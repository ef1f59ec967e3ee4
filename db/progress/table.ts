import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Side } from '../../shared/preparation/schema'
import type { Colour, Expectation, FollowUpKind, LineSubject } from '../../shared/progress/schema'
import { idColumn, removedColumn } from '../columns'
import { cycle } from '../cycle/table'

/** A planned follow-up of a cycle, and, once it was held, the progress meeting itself. */
export const followUp = sqliteTable(
  'follow_up',
  {
    id: idColumn(),
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    date: text('date').notNull(),
    kind: text('kind').$type<FollowUpKind>().notNull(),
    /** The goal, action or promise it was planned for; null when it is about everything. */
    subjectId: text('subject_id'),
    note: text('note').notNull(),
    goesWell: text('goes_well').notNull(),
    goesLess: text('goes_less').notNull(),
    speedsUp: text('speeds_up').notNull(),
    changes: text('changes').notNull(),
    startedAt: text('started_at'),
    heldAt: text('held_at'),
    removedAt: removedColumn(),
  },
  (table) => [index('follow_up_cycle').on(table.cycleId), index('follow_up_date').on(table.date)],
)

/** What one side says about one goal, action or promise in a progress meeting. */
export const progressLine = sqliteTable(
  'progress_line',
  {
    followUpId: text('follow_up_id')
      .notNull()
      .references(() => followUp.id, { onDelete: 'cascade' }),
    subjectId: text('subject_id').notNull(),
    subject: text('subject').$type<LineSubject>().notNull(),
    side: text('side').$type<Side>().notNull(),
    colour: text('colour').$type<Colour>(),
    text: text('text').notNull(),
    /** Whether the activity gives what was expected; of actions only. */
    expected: text('expected').$type<Expectation>(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.followUpId, table.subjectId, table.side] })],
)
