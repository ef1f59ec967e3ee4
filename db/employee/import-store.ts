import { inArray, sql } from 'drizzle-orm'
import type { EmployeeInput } from '../../shared/employee/schema'
import { newId, nextPosition } from '../columns'
import type { PracticeDb } from '../open'
import { role } from '../role/table'
import { employee } from './table'

/** What one import added: the people as they were written, and the roles that came with them. */
export type Imported = { people: (EmployeeInput & { id: string })[]; roleIds: string[] }

/** Someone to add; the role by its name, as it stands in the file. */
export type NewPerson = EmployeeInput & { roleName: string }

/**
 * Adds many people in one transaction: all of them or, when anything fails, none. A role is found by its name
 * (`roleIdOf`), those of `newRoles` are made first; an unknown one stays empty.
 */
export function insertPeople(
  db: PracticeDb,
  people: readonly NewPerson[],
  newRoles: readonly string[],
  roleIdOf: (name: string, added: ReadonlyMap<string, string>) => string | null,
): Imported {
  return db.transaction(
    (tx) => {
      const added = new Map(newRoles.map((name) => [name, newId()]))
      for (const [name, id] of added)
        tx.insert(role)
          .values({ id, position: nextPosition(tx, role), name, description: '' })
          .run()
      const insert = insertStatement(tx)
      const written = people.map(({ roleName, ...input }) => {
        const person = { ...input, id: newId(), roleId: roleIdOf(roleName, added) }
        insert.run(person)
        return person
      })
      return { people: written, roleIds: [...added.values()] }
    },
    { behavior: 'immediate' },
  )
}

/** Prepared once: five thousand people then take a tenth of a second. */
const insertStatement = (db: PracticeDb) =>
  db
    .insert(employee)
    .values({
      id: sql.placeholder('id'),
      firstName: sql.placeholder('firstName'),
      lastName: sql.placeholder('lastName'),
      roleId: sql.placeholder('roleId'),
      supervisor: sql.placeholder('supervisor'),
      contractHours: sql.placeholder('contractHours'),
      inServiceSince: sql.placeholder('inServiceSince'),
      leavingDate: sql.placeholder('leavingDate'),
      email: sql.placeholder('email'),
      archived: false,
    })
    .prepare()

/**
 * Takes an import back in one transaction: who was changed since, or has anything of their own already (a talk, a
 * certificate), stays; so do roles that someone else has. Gives how many people went and stayed.
 */
export function removeImported(db: PracticeDb, { people, roleIds }: Imported): { removed: number; kept: number } {
  return db.transaction(
    (tx) => {
      const used = employeesInUse(tx)
      const now = new Map(
        tx
          .select()
          .from(employee)
          .all()
          .map((row) => [row.id, row]),
      )
      const untouched = people.filter((person) => {
        const row = now.get(person.id)
        return row && !row.archived && !used.has(row.id) && sameValues(person, row)
      })
      const ids = untouched.map(({ id }) => id)
      for (let at = 0; at < ids.length; at += AT_ONCE)
        tx.delete(employee)
          .where(inArray(employee.id, ids.slice(at, at + AT_ONCE)))
          .run()
      const taken = new Set(
        tx
          .select({ id: employee.roleId })
          .from(employee)
          .all()
          .map(({ id }) => id),
      )
      const free = roleIds.filter((id) => !taken.has(id))
      if (free.length) tx.delete(role).where(inArray(role.id, free)).run()
      const there = people.filter(({ id }) => now.has(id)).length
      return { removed: untouched.length, kept: there - untouched.length }
    },
    { behavior: 'immediate' },
  )
}

/** So many rows in one statement: one by one takes a second for thousands. */
const AT_ONCE = 500

const sameValues = (before: EmployeeInput, now: EmployeeInput): boolean =>
  (Object.keys(before) as (keyof EmployeeInput)[]).every((key) => before[key] === now[key])

/**
 * Everyone to whom a row of any table belongs; the tables say so themselves, so that a later one is not forgotten. That
 * someone was looked at is nothing of their own.
 */
function employeesInUse(db: PracticeDb): Set<string> {
  const references = db.all<{ table: string; column: string }>(
    sql`SELECT m.name AS "table", f."from" AS "column" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
      WHERE m.type = 'table' AND m.name <> 'audit' AND f."table" = 'employee'`,
  )
  return new Set(
    references.flatMap(({ table, column }) =>
      db
        .all<{ id: string | null }>(sql`SELECT DISTINCT ${sql.identifier(column)} AS id FROM ${sql.identifier(table)}`)
        .flatMap(({ id }) => (id ? [id] : [])),
    ),
  )
}
