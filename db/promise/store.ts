import { and, asc, eq, isNull, max } from 'drizzle-orm'
import type { EmployerPromise, PromiseFields, PromisePatch } from '../../shared/promise/schema'
import { newId, now } from '../columns'
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

export const promisesOfCycle = (db: PracticeDb, cycleId: string): EmployerPromise[] =>
  db
    .select()
    .from(promise)
    .where(and(eq(promise.cycleId, cycleId), isNull(promise.removedAt)))
    .orderBy(asc(promise.position))
    .all()
    .map(({ position: _p, removedAt: _r, ...fields }) => fields as EmployerPromise)

export const promiseCycle = (db: PracticeDb, id: string): string | null =>
  db.select({ cycleId: promise.cycleId }).from(promise).where(eq(promise.id, id)).get()?.cycleId ?? null

export function insertPromise(db: PracticeDb, cycleId: string, employeeId: string, patch: PromisePatch): string {
  const last =
    db
      .select({ value: max(promise.position) })
      .from(promise)
      .where(eq(promise.cycleId, cycleId))
      .get()?.value ?? 0
  const id = newId()
  db.insert(promise)
    .values({ ...emptyPromise, ...patch, id, cycleId, employeeId, position: last + 1 })
    .run()
  return id
}

export const updatePromise = (db: PracticeDb, id: string, patch: PromisePatch): void => {
  if (Object.keys(patch).length) db.update(promise).set(patch).where(eq(promise.id, id)).run()
}

export const setPromiseRemoved = (db: PracticeDb, id: string, removed: boolean): void => {
  db.update(promise)
    .set({ removedAt: removed ? now() : null })
    .where(eq(promise.id, id))
    .run()
}
