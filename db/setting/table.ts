import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Choices of the practice, each a small JSON value under the key of shared/setting/schema.ts. */
export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
})
