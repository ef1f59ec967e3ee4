import { asc, count, eq, isNull } from 'drizzle-orm'
import type { Role, RoleInput } from '../../shared/role/schema'
import { newId, nextPosition, now } from '../columns'
import { employee } from '../employee/table'
import type { PracticeDb } from '../open'
import { role, roleCompetence } from './table'

/** The roles in their order with what each asks, without those that were removed. */
export function listRoles(db: PracticeDb): Role[] {
  const counts = new Map(
    db
      .select({ roleId: employee.roleId, value: count() })
      .from(employee)
      .where(eq(employee.archived, false))
      .groupBy(employee.roleId)
      .all()
      .map((row) => [row.roleId, row.value]),
  )
  const expected = db.select().from(roleCompetence).all()
  return db
    .select()
    .from(role)
    .where(isNull(role.removedAt))
    .orderBy(asc(role.position))
    .all()
    .map(({ id, name, description }) => ({
      id,
      name,
      description,
      competences: expected
        .filter((row) => row.roleId === id)
        .map((row) => ({ competenceId: row.competenceId, level: row.level })),
      employeeCount: counts.get(id) ?? 0,
    }))
}

/** Adds or changes a role with its competences in one transaction; gives its id, null when it is not there. */
export function saveRole(
  db: PracticeDb,
  id: string | null,
  { name, description, competences }: RoleInput,
): string | null {
  return db.transaction(
    (tx) => {
      const roleId = id ?? newId()
      if (id === null) {
        tx.insert(role)
          .values({ id: roleId, position: nextPosition(tx, role), name, description })
          .run()
      } else if (tx.update(role).set({ name, description }).where(eq(role.id, id)).run().changes !== 1) {
        return null
      }
      tx.delete(roleCompetence).where(eq(roleCompetence.roleId, roleId)).run()
      for (const entry of competences)
        tx.insert(roleCompetence)
          .values({ roleId, ...entry })
          .run()
      return roleId
    },
    { behavior: 'immediate' },
  )
}

/** Takes a role out of the list. Who has it keeps it, and it can come back. */
export const setRoleRemoved = (db: PracticeDb, id: string, removed: boolean): boolean =>
  db
    .update(role)
    .set({ removedAt: removed ? now() : null })
    .where(eq(role.id, id))
    .run().changes === 1
