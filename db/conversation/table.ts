import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { cycle } from '../cycle/table'

/** The third column of the talk: what was agreed, per theme. */
export const agreement = sqliteTable(
  'agreement',
  {
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    theme: text('theme').notNull(),
    text: text('text').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.theme] })],
)
