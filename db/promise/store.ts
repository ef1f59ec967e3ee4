import { and, asc, eq, isNull } from 'drizzle-orm'
import type { EmployerPromise, PromiseFields, PromisePatch } from '../../shared/promise/schema'
import { newId, nextPosition, now } from '../columns'
import type { PracticeDb } from '../open'
import { promise } from './table'

const emptyPromise: PromiseFields = {
  description: '',
  kind: 'time',
  who: '',
  dueDate: null,
  goalId: null,
  status: 'open',
}

/** The promises of a cycle, in the order in which they were made; removed ones only when asked for. */
export const promisesOfCycle = (db: PracticeDb, cycleId: string, withRemoved = false): EmployerPromise[] =>
  db
    .select()
    .from(promise)
    .where(and(eq(promise.cycleId, cycleId), withRemoved ? undefined : isNull(promise.removedAt)))
    .orderBy(asc(promise.position))
    .all()
    .map(({ position: _p, removedAt: _r, ...fields }) => fields)

/** The cycle of a promise; null when it does not exist. Removed promises count. */
export const promiseCycle = (db: PracticeDb, id: string): string | null =>
  db.select({ cycleId: promise.cycleId }).from(promise).where(eq(promise.id, id)).get()?.cycleId ?? null

/** Adds a promise at the end, empty but for `patch`; gives its id. */
export function insertPromise(
  db: PracticeDb,
  cycleId: string,
  employeeId: string,
  patch: PromisePatch & { carriedFromId?: string },
): string {
  const position = nextPosition(db, promise, eq(promise.cycleId, cycleId))
  const id = newId()
  db.insert(promise)
    .values({ ...emptyPromise, ...patch, id, cycleId, employeeId, position })
    .run()
  return id
}

/** Changes some fields of a promise. */
export const updatePromise = (db: PracticeDb, id: string, patch: PromisePatch): void => {
  if (Object.keys(patch).length) db.update(promise).set(patch).where(eq(promise.id, id)).run()
}

/** Removes a promise, or puts it back. */
export const setPromiseRemoved = (db: PracticeDb, id: string, removed: boolean): void => {
  db.update(promise)
    .set({ removedAt: removed ? now() : null })
    .where(eq(promise.id, id))
    .run()
}
