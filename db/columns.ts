import { type SQL, sql } from 'drizzle-orm'
import { integer, type SQLiteTable, text } from 'drizzle-orm/sqlite-core'
import type { PracticeDb } from './open'

/** An id: made once (UUID), never shown. */
export const idColumn = () => text('id').primaryKey()
/** Position among its siblings, and so the order on screen. */
export const positionColumn = () => integer('position').notNull()
/** The place after the last of the rows that `siblings` selects (all of them without it); removed rows count. */
export const nextPosition = (db: PracticeDb, table: SQLiteTable, siblings: SQL = sql`TRUE`): number =>
  db.get<{ next: number }>(sql`SELECT coalesce(max(position), 0) + 1 AS next FROM ${table} WHERE ${siblings}`).next
/** Removed by the user and still there for undo; null while in use. ISO moment. */
export const removedColumn = () => text('removed_at')
/** A new id (UUID). */
export const newId = () => crypto.randomUUID()
/** This moment as ISO text. */
export const now = () => new Date().toISOString()
