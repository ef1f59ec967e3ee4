import { sql } from 'drizzle-orm'
import { blob, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { TemplateKind } from '../../shared/template/schema'
import { idColumn } from '../columns'

/** The practice's own templates. One that a signed document was made with stays, retired, as long as that document. */
export const template = sqliteTable(
  'template',
  {
    id: idColumn(),
    kind: text('kind').$type<TemplateKind>().notNull(),
    /** The name of the file that it came from. */
    name: text('name').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    sha256: text('sha256').notNull(),
    addedAt: text('added_at').notNull(),
    /** Since when another one, or the shipped one, is used; null for the one in use. */
    retiredAt: text('retired_at'),
  },
  (table) => [uniqueIndex('template_in_use').on(table.kind).where(sql`retired_at IS NULL`)],
)
