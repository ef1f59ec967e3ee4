import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Side } from '../../shared/preparation/schema'
import { idColumn } from '../columns'
import { cycle } from '../cycle/table'
import { document } from '../document/table'

/** What someone wants to have corrected in a signed document: that one stays as it was signed, and this goes with it. */
export const remark = sqliteTable(
  'remark',
  {
    id: idColumn(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    party: text('party').$type<Side>().notNull(),
    text: text('text').notNull(),
    addedAt: text('added_at').notNull(),
    /** When it first left, on paper or as a file; from then on it stays. */
    givenAt: text('given_at'),
  },
  (table) => [index('remark_document').on(table.documentId)],
)

/** A remark that is still being written, one in a cycle: kept while it is typed, and with none of what goes out. */
export const remarkDraft = sqliteTable('remark_draft', {
  cycleId: text('cycle_id')
    .primaryKey()
    .references(() => cycle.id, { onDelete: 'cascade' }),
  documentId: text('document_id')
    .notNull()
    .references(() => document.id, { onDelete: 'cascade' }),
  party: text('party').$type<Side>().notNull(),
  text: text('text').notNull(),
  savedAt: text('saved_at').notNull(),
})
