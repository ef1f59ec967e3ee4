import { asc, eq } from 'drizzle-orm'
import type { Employee, EmployeeInput } from '../../shared/employee/schema'
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
    .map(({ person, roleName }) => ({ ...person, roleName }))

/** One employee; null when there is no such person. */
export function findEmployee(db: PracticeDb, id: string): Employee | null {
  const found = selection(db).where(eq(employee.id, id)).get()
  return found ? { ...found.person, roleName: found.roleName } : null
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
