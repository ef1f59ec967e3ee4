import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ErasureCounts, ErasureGround } from '../../shared/erasure/schema'
import { idColumn } from '../columns'

/** The note that something was destroyed: when, why, and how much of each kind. Never who, and never contents. */
export const erasure = sqliteTable('erasure', {
  id: idColumn(),
  erasedAt: text('erased_at').notNull(),
  ground: text('ground').$type<ErasureGround>().notNull(),
  counts: text('counts', { mode: 'json' }).$type<ErasureCounts>().notNull(),
  /** The day on which the last copy that may still hold it is gone. */
  copiesUntil: text('copies_until').notNull(),
})
