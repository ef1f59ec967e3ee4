import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Employee, EmployeeInput } from '../../shared/employee/schema'
import type { Retention } from '../../shared/erasure/rules'
import { newId } from '../columns'
import type { PracticeDb } from '../open'
import { role } from '../role/table'
import { employee } from './table'

const selection = (db: PracticeDb) =>
  db.select({ person: employee, roleName: role.name }).from(employee).leftJoin(role, eq(employee.roleId, role.id))

/** Everyone, who left included, by first name. */
export const listEmployees = (db: PracticeDb): Employee[] =>
  selection(db)
    .orderBy(asc(employee.firstName), asc(employee.lastName))
    .all()
    .map(({ person: { retainUntil: _u, retainReason: _r, ...person }, roleName }) => ({ ...person, roleName }))

/** One employee; null when there is no such person. */
export function findEmployee(db: PracticeDb, id: string): Employee | null {
  const found = selection(db).where(eq(employee.id, id)).get()
  if (!found) return null
  const { retainUntil: _u, retainReason: _r, ...person } = found.person
  return { ...person, roleName: found.roleName }
}

/** Adds an employee; gives the id. */
export function insertEmployee(db: PracticeDb, input: EmployeeInput): string {
  const id = newId()
  db.insert(employee)
    .values({ id, archived: false, ...input })
    .run()
  return id
}

/** Changes the data of an employee; false when there is no such person. */
export const updateEmployee = (db: PracticeDb, id: string, input: EmployeeInput): boolean =>
  db.update(employee).set(input).where(eq(employee.id, id)).run().changes === 1

/** Puts an employee in the archive or takes them out; false when there is no such person. */
export const archiveEmployee = (db: PracticeDb, id: string, archived: boolean): boolean =>
  db.update(employee).set({ archived }).where(eq(employee.id, id)).run().changes === 1

/** Until when the file of each person is kept, by id; those without a term too. */
export const retentions = (db: PracticeDb): Map<string, Retention> =>
  new Map(
    db
      .select({
        id: employee.id,
        leavingDate: employee.leavingDate,
        retainUntil: employee.retainUntil,
        retainReason: employee.retainReason,
      })
      .from(employee)
      .all()
      .map(({ id, ...retention }) => [id, retention]),
  )

/** Fixes until when someone's file is kept; false when there is no such person. */
export const saveRetention = (
  db: PracticeDb,
  id: string,
  { retainUntil, retainReason }: Pick<Retention, 'retainUntil' | 'retainReason'>,
): boolean => db.update(employee).set({ retainUntil, retainReason }).where(eq(employee.id, id)).run().changes === 1

/** Who has a last day in service and no term yet: from an import, or from before terms were kept. */
export const withoutTerm = (db: PracticeDb): { id: string; leavingDate: string }[] =>
  db
    .select({ id: employee.id, leavingDate: employee.leavingDate })
    .from(employee)
    .where(and(isNotNull(employee.leavingDate), isNull(employee.retainUntil)))
    .all()
    .flatMap(({ id, leavingDate }) => (leavingDate ? [{ id, leavingDate }] : []))
