import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { document } from '../document/table'

/** Every Word and PDF file that left the practice, known by its bytes: so that it can be told whether one was changed. */
export const exportedFile = sqliteTable('exported_file', {
  /** Of the whole file, in hexadecimal. */
  sha256: text('sha256').primaryKey(),
  /** The signed document that it holds; null for one that is made anew each time, such as the training plan. */
  documentId: text('document_id').references(() => document.id, { onDelete: 'cascade' }),
  /** Under which name it was proposed. */
  name: text('name').notNull(),
  exportedAt: text('exported_at').notNull(),
})
