import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Level } from '../../shared/competence/schema'
import { idColumn, positionColumn, removedColumn } from '../columns'
import { competence } from '../competence/table'

export const role = sqliteTable('role', {
  id: idColumn(),
  position: positionColumn(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  removedAt: removedColumn(),
})

export const roleCompetence = sqliteTable(
  'role_competence',
  {
    roleId: text('role_id')
      .notNull()
      .references(() => role.id, { onDelete: 'cascade' }),
    competenceId: text('competence_id')
      .notNull()
      .references(() => competence.id),
    level: integer('level').$type<Level>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roleId, table.competenceId] })],
)
