import { blob, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ScanType } from '../../shared/scan/schema'
import { idColumn } from '../columns'
import { document } from '../document/table'

/** The scan of a document that was signed with a pen, as it was given: the proof is the paper, and this its picture. */
export const scan = sqliteTable(
  'scan',
  {
    id: idColumn(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    type: text('type').$type<ScanType>().notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    sha256: text('sha256').notNull(),
    addedAt: text('added_at').notNull(),
  },
  (table) => [index('scan_document').on(table.documentId)],
)
