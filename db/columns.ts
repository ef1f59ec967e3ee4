import { integer, text } from 'drizzle-orm/sqlite-core'

/** An id: made once (UUID), never shown. */
export const idColumn = () => text('id').primaryKey()
/** Position among its siblings, and so the order on screen. */
export const positionColumn = () => integer('position').notNull()
/** Removed by the user and still there for undo; null while in use. ISO moment. */
export const removedColumn = () => text('removed_at')
export const newId = () => crypto.randomUUID()
export const now = () => new Date().toISOString()
