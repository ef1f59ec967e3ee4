import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Side } from '../../shared/preparation/schema'
import { idColumn } from '../columns'
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
  },
  (table) => [index('remark_document').on(table.documentId)],
)
