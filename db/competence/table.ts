import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CompetenceGroup } from '../../shared/competence/schema'
import { idColumn, positionColumn } from '../columns'

export const competence = sqliteTable('competence', {
  id: idColumn(),
  position: positionColumn(),
  name: text('name').notNull(),
  group: text('group').$type<CompetenceGroup>().notNull(),
  definition: text('definition').notNull(),
  indicators: text('indicators', { mode: 'json' }).$type<string[]>().notNull(),
  archived: integer('archived', { mode: 'boolean' }).notNull(),
})
