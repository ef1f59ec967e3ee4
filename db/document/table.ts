import { blob, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import type { Side } from '../../shared/preparation/schema'
import type { DocumentKind, Manner, SignMethod } from '../../shared/signing/schema'
import { idColumn } from '../columns'
import { cycle } from '../cycle/table'
import { template } from '../template/table'

/**
 * The frozen contents of a document: canonical JSON with its SHA-256. Triggers in the migration refuse every UPDATE and
 * DELETE of a row here or of a signature.
 */
export const document = sqliteTable(
  'document',
  {
    id: idColumn(),
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<DocumentKind>().notNull(),
    version: integer('version').notNull(),
    /** RFC 8785 canonical JSON of the DocumentContent. */
    content: text('content').notNull(),
    sha256: text('sha256').notNull(),
    /** The logo of that day; its hash is in the content. */
    logo: blob('logo', { mode: 'buffer' }),
    logoType: text('logo_type'),
    /** The practice's own template of that day; null for the one that comes with the application. */
    templateId: text('template_id').references(() => template.id),
    frozenAt: text('frozen_at').notNull(),
  },
  (table) => [unique('document_version').on(table.cycleId, table.kind, table.version)],
)

export const signature = sqliteTable(
  'signature',
  {
    id: idColumn(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    party: text('party').$type<Side>().notNull(),
    name: text('name').notNull(),
    manner: text('manner').$type<Manner>().notNull(),
    words: text('words').notNull(),
    method: text('method').$type<SignMethod>().notNull(),
    /** The trimmed PNG of a drawn signature; no pen dynamics. */
    image: blob('image', { mode: 'buffer' }),
    signedAt: text('signed_at').notNull(),
    /** Ed25519 over the canonical signature record, with the key of the practice file. */
    seal: blob('seal', { mode: 'buffer' }).notNull(),
  },
  (table) => [unique('signature_party').on(table.documentId, table.party)],
)
