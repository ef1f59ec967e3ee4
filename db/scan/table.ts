import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
    sha256: text('sha256').notNull(),
    addedAt: text('added_at').notNull(),
    /** False as long as its pieces come or go: then it is not there for anyone. */
    whole: integer('whole', { mode: 'boolean' }).notNull().default(true),
  },
  (table) => [index('scan_document').on(table.documentId)],
)

/** The bytes of a scan in pieces, from 0: written or erased in one go, 25 MB would hold up the window. */
export const scanPiece = sqliteTable(
  'scan_piece',
  {
    scanId: text('scan_id')
      .notNull()
      .references(() => scan.id, { onDelete: 'cascade' }),
    at: integer('at').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.scanId, table.at] })],
)
