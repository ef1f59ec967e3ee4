import { primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Country } from '../../shared/practice/schema'

/** A legal figure that the practice changed; the shipped ones stand in shared/law with their source and year. */
export const legalParameter = sqliteTable(
  'legal_parameter',
  {
    country: text('country').$type<Country>().notNull(),
    key: text('key').notNull(),
    value: real('value').notNull(),
    source: text('source').notNull(),
    checkedOn: text('checked_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.key] })],
)
