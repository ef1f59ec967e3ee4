import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { now } from '../columns'
import type { PracticeDb } from '../open'
import { pin } from './table'

export type Pin = typeof pin.$inferSelect

/** A code that the employer took away: its row stays, so that the employee sees that and when. */
const TAKEN_AWAY = Buffer.alloc(0)

export const isTakenAway = ({ hash }: Pin): boolean => hash.length === 0

/** The code of this owner, also one that was taken away; null when there never was one. */
export const findPin = (db: PracticeDb, owner: string): Pin | null =>
  db.select().from(pin).where(eq(pin.owner, owner)).get() ?? null

/** The employees with a code of their own. */
export const ownersOfPins = (db: PracticeDb): string[] =>
  db
    .select({ owner: pin.owner })
    .from(pin)
    .where(and(isNotNull(pin.employeeId), ne(pin.hash, TAKEN_AWAY)))
    .all()
    .map(({ owner }) => owner)

/** Keeps a new code, in place of the former one and its tries. */
export function savePin(db: PracticeDb, row: Pick<Pin, 'owner' | 'employeeId' | 'salt' | 'hash'>): void {
  const values = { ...row, failed: 0, closedUntil: null, setAt: now() }
  db.insert(pin).values(values).onConflictDoUpdate({ target: pin.owner, set: values }).run()
}

/** Takes the code of an employee away, and keeps when that was. */
export const takePinAway = (db: PracticeDb, employeeId: string): void =>
  savePin(db, { owner: employeeId, employeeId, salt: TAKEN_AWAY, hash: TAKEN_AWAY })

export const removePin = (db: PracticeDb, owner: string): void => {
  db.delete(pin).where(eq(pin.owner, owner)).run()
}

/** Writes down how often it was wrong in a row, and before which moment no other try is looked at. */
export const saveTries = (db: PracticeDb, owner: string, tries: Pick<Pin, 'failed' | 'closedUntil'>): void => {
  db.update(pin).set(tries).where(eq(pin.owner, owner)).run()
}
