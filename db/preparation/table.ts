import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { QuestionList } from '../../shared/preparation/schema'
import { idColumn } from '../columns'
import { cycle } from '../cycle/table'

/** Question lists as they were when a cycle started; equal lists share a row. */
export const questionList = sqliteTable('question_list', {
  id: idColumn(),
  /** SHA-256 of the list, to find an equal one. */
  sha256: text('sha256').notNull().unique(),
  list: text('list', { mode: 'json' }).$type<QuestionList>().notNull(),
})

export const answer = sqliteTable(
  'answer',
  {
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    side: text('side').notNull(),
    key: text('key').notNull(),
    text: text('text').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.side, table.key] })],
)

/** Private notes of the employer: apart from the answers, so that no query for the talk can carry them along. */
export const privateNote = sqliteTable('private_note', {
  cycleId: text('cycle_id')
    .primaryKey()
    .references(() => cycle.id, { onDelete: 'cascade' }),
  text: text('text').notNull(),
  savedAt: text('saved_at').notNull(),
})
