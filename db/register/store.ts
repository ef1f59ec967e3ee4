import { asc, count, eq, isNotNull, isNull } from 'drizzle-orm'
import { fullName } from '../../shared/employee/schema'
import type {
  CreditInput,
  NormInput,
  RegisterCredit,
  RegisterNorm,
  Registration,
  RegistrationInput,
} from '../../shared/register/schema'
import { newId, now } from '../columns'
import { employee } from '../employee/table'
import { action } from '../goal/table'
import type { PracticeDb } from '../open'
import { registerCredit, registerNorm, registration } from './table'

const removedAt = (removed: boolean) => ({ removedAt: removed ? now() : null })

/** The norms of the practice by name, each with how many registrations use it. */
export function listNorms(db: PracticeDb): RegisterNorm[] {
  const used = new Map(
    db
      .select({ normId: registration.normId, value: count() })
      .from(registration)
      .where(isNull(registration.removedAt))
      .groupBy(registration.normId)
      .all()
      .map(({ normId, value }) => [normId, value]),
  )
  return db
    .select()
    .from(registerNorm)
    .where(isNull(registerNorm.removedAt))
    .orderBy(asc(registerNorm.name))
    .all()
    .map(({ removedAt: _r, ...norm }) => ({ ...norm, registrations: used.get(norm.id) ?? 0 }))
}

/** Adds a norm; gives its id. */
export function insertNorm(db: PracticeDb, norm: NormInput): string {
  const id = newId()
  db.insert(registerNorm)
    .values({ id, ...norm })
    .run()
  return id
}

/** Changes a norm; false when it is not there. */
export const updateNorm = (db: PracticeDb, id: string, norm: NormInput): boolean =>
  db.update(registerNorm).set(norm).where(eq(registerNorm.id, id)).run().changes === 1

/** Takes a norm out of the list, or puts it back. Registrations that use it keep it. False when it is not there. */
export const setNormRemoved = (db: PracticeDb, id: string, removed: boolean): boolean =>
  db.update(registerNorm).set(removedAt(removed)).where(eq(registerNorm.id, id)).run().changes === 1

/** Whether there is such a norm. One that left the list counts: who stands in that register stays in it. */
export const normExists = (db: PracticeDb, id: string): boolean =>
  !!db.select({ id: registerNorm.id }).from(registerNorm).where(eq(registerNorm.id, id)).get()

/** Everyone's registrations with their norm and credits: by person, the newest period first. */
export function listRegistrations(db: PracticeDb): Registration[] {
  const credits = Map.groupBy(listCredits(db), ({ registrationId }) => registrationId)
  return db
    .select({ registration, norm: registerNorm, firstName: employee.firstName, lastName: employee.lastName })
    .from(registration)
    .innerJoin(registerNorm, eq(registration.normId, registerNorm.id))
    .innerJoin(employee, eq(registration.employeeId, employee.id))
    .where(isNull(registration.removedAt))
    .orderBy(asc(employee.firstName), asc(employee.lastName), asc(registerNorm.name))
    .all()
    .map(({ registration: { removedAt: _r, ...fields }, norm: { removedAt: _n, ...norm }, ...person }) => ({
      ...fields,
      employeeName: fullName(person),
      norm,
      credits: credits.get(fields.id) ?? [],
    }))
    .sort((a, b) => (a.employeeId === b.employeeId ? b.periodStart.localeCompare(a.periodStart) : 0))
}

/** The credits that count. One of a training that was dropped does not; one that was carried on follows its successor. */
function listCredits(db: PracticeDb): RegisterCredit[] {
  const rows = db
    .select({ credit: registerCredit, status: action.status, actionRemoved: action.removedAt })
    .from(registerCredit)
    .leftJoin(action, eq(registerCredit.actionId, action.id))
    .where(isNull(registerCredit.removedAt))
    .orderBy(asc(registerCredit.date), asc(registerCredit.description))
    .all()
  const next = successors(db)
  return rows.flatMap(({ credit: { removedAt: _r, ...credit }, status, actionRemoved }): RegisterCredit[] => {
    if (!credit.actionId || !status) return [{ ...credit, actionDone: null }]
    let last = { id: credit.actionId, status, removedAt: actionRemoved }
    for (let follow = next.get(last.id); last.status === 'carried' && follow; follow = next.get(last.id)) last = follow
    return last.status === 'cancelled' || last.removedAt ? [] : [{ ...credit, actionDone: last.status === 'done' }]
  })
}

/** By the id of an action: the action that continues it in the next cycle. */
function successors(db: PracticeDb) {
  const rows = db
    .select({ id: action.id, status: action.status, removedAt: action.removedAt, from: action.carriedFromId })
    .from(action)
    .where(isNotNull(action.carriedFromId))
    .all()
  return new Map(rows.map(({ from, ...row }) => [from ?? '', row]))
}

/** Adds a registration; gives its id. */
export function insertRegistration(db: PracticeDb, input: RegistrationInput): string {
  const id = newId()
  db.insert(registration)
    .values({ id, ...input })
    .run()
  return id
}

/** Changes a registration; false when it is not there. */
export const updateRegistration = (db: PracticeDb, id: string, input: RegistrationInput): boolean =>
  db.update(registration).set(input).where(eq(registration.id, id)).run().changes === 1

/** Removes a registration, or puts it back; its credits go and come with it. False when it is not there. */
export const setRegistrationRemoved = (db: PracticeDb, id: string, removed: boolean): boolean =>
  db.update(registration).set(removedAt(removed)).where(eq(registration.id, id)).run().changes === 1

/** Whose registration it is; null when there is none. */
export const employeeOfRegistration = (db: PracticeDb, id: string): string | null =>
  db.select({ employeeId: registration.employeeId }).from(registration).where(eq(registration.id, id)).get()
    ?.employeeId ?? null

/** Adds a credit; gives its id. */
export function insertCredit(db: PracticeDb, input: CreditInput): string {
  const id = newId()
  db.insert(registerCredit)
    .values({ id, ...input })
    .run()
  return id
}

/** Changes a credit; false when it is not there. */
export const updateCredit = (db: PracticeDb, id: string, input: CreditInput): boolean =>
  db.update(registerCredit).set(input).where(eq(registerCredit.id, id)).run().changes === 1

/** Removes a credit, or puts it back; false when it is not there. */
export const setCreditRemoved = (db: PracticeDb, id: string, removed: boolean): boolean =>
  db.update(registerCredit).set(removedAt(removed)).where(eq(registerCredit.id, id)).run().changes === 1
