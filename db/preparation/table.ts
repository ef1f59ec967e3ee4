import { sql } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { QuestionList, Side } from '../../shared/preparation/schema'
import { idColumn } from '../columns'
import { cycle } from '../cycle/table'

/** Question lists as they were when a cycle started; equal lists share a row. */
export const questionList = sqliteTable('question_list', {
  id: idColumn(),
  /** SHA-256 of the list, to find an equal one. */
  sha256: text('sha256').notNull().unique(),
  list: text('list', { mode: 'json' }).$type<QuestionList>().notNull(),
})

/** An answer that says something; the signals on a theme do not count as answers. */
export const isFilledAnswer = sql.raw("trim(text, char(32, 9, 10)) <> '' AND substr(key, 1, 7) <> 'signal:'")

export const answer = sqliteTable(
  'answer',
  {
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    side: text('side').$type<Side>().notNull(),
    key: text('key').notNull(),
    text: text('text').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cycleId, table.side, table.key] }),
    // For counting what is answered, over all years, without reading a single answer.
    index('answer_filled').on(table.cycleId, table.side, table.key).where(isFilledAnswer),
  ],
)

/** Private notes of the employer: apart from the answers, so that no query for the talk can carry them along. */
export const privateNote = sqliteTable('private_note', {
  cycleId: text('cycle_id')
    .primaryKey()
    .references(() => cycle.id, { onDelete: 'cascade' }),
  text: text('text').notNull(),
  savedAt: text('saved_at').notNull(),
})
