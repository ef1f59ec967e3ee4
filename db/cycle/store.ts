import { and, desc, eq, gt, inArray, isNotNull, lt, ne, or, sql } from 'drizzle-orm'
import {
  type ChangeCycle,
  type Closing,
  type Cycle,
  type CycleEnd,
  closingSchema,
  type NewCycle,
  type Phase,
} from '../../shared/cycle/schema'
import type { IsoDate } from '../../shared/format/date'
import type { Side } from '../../shared/preparation/schema'
import { newId, now } from '../columns'
import type { PracticeDb } from '../open'
import { cycle } from './table'

type Row = typeof cycle.$inferSelect
export type CycleRow = Cycle & CycleEnd & { questionListId: string; createdAt: string }

const closingKeys = Object.keys(closingSchema.shape) as (keyof Closing)[]

function fromRow(row: Row): CycleRow {
  const closing = Object.fromEntries(closingKeys.map((key) => [key, row[key]])) as Closing
  return { ...row, closing }
}

/** Starts a cycle in its first phase with the question list it keeps; gives its id. */
export function insertCycle(db: PracticeDb, input: NewCycle, questionListId: string): string {
  const id = newId()
  db.insert(cycle)
    .values({
      id,
      ...input,
      questionListId,
      phase: 'preparation',
      secondsUsed: 0,
      version: 1,
      repaymentAgreement: false,
      employeeRemarks: '',
      employerRemarks: '',
      noPlan: false,
      noPlanReason: '',
      createdAt: now(),
    })
    .run()
  return id
}

/** All cycles, the newest period first. */
export const listCycles = (db: PracticeDb): CycleRow[] =>
  db.select().from(cycle).orderBy(desc(cycle.periodStart), desc(cycle.createdAt)).all().map(fromRow)

/** The talks that are being prepared, held or signed: a query for `inArray`. */
export const openTalks = (db: PracticeDb) =>
  db
    .select({ id: cycle.id })
    .from(cycle)
    .where(inArray(cycle.phase, ['preparation', 'conversation']))

/** One cycle; null when it is not there. */
export function findCycle(db: PracticeDb, id: string): CycleRow | null {
  const row = db.select().from(cycle).where(eq(cycle.id, id)).get()
  return row ? fromRow(row) : null
}

/**
 * The cycle of the same person before this one whose talk was held; null when there is none. The one it was started
 * from goes before the newest.
 */
export function previousCycle(db: PracticeDb, of: CycleRow): CycleRow | null {
  const linked = of.previousId ? findCycle(db, of.previousId) : null
  if (linked?.openedAt) return linked
  const row = db
    .select()
    .from(cycle)
    .where(
      and(
        eq(cycle.employeeId, of.employeeId),
        ne(cycle.id, of.id),
        lt(cycle.createdAt, of.createdAt),
        // Nothing was agreed in a cycle that was stopped while preparing.
        isNotNull(cycle.openedAt),
        // A signed talk stays the previous one while a new version of it is being written.
        or(ne(cycle.phase, 'conversation'), gt(cycle.version, 1)),
      ),
    )
    .orderBy(desc(cycle.createdAt))
    .get()
  return row ? fromRow(row) : null
}

/** Changes when, how long and with whom. Whether that is still allowed is for the caller to know. */
export const changeCycle = (db: PracticeDb, { cycleId, ...fields }: ChangeCycle): void => {
  db.update(cycle).set(fields).where(eq(cycle.id, cycleId)).run()
}

/** Removes a cycle with its answers, goals and promises; the database refuses one with frozen documents. */
export const removeCycle = (db: PracticeDb, id: string): void => {
  db.delete(cycle).where(eq(cycle.id, id)).run()
}

/** Marks the preparation of a side as ready at this moment, or as not ready. */
export const setReady = (db: PracticeDb, id: string, side: Side, ready: boolean): void => {
  const at = ready ? now() : null
  db.update(cycle)
    .set(side === 'employee' ? { employeeReadyAt: at } : { employerReadyAt: at })
    .where(eq(cycle.id, id))
    .run()
}

/** Opens the talk, which is held on this day: from here both sides see each other’s answers. */
export const openTalk = (db: PracticeDb, id: string, day: IsoDate): void => {
  db.update(cycle).set({ phase: 'conversation', openedAt: now(), conversationDate: day }).where(eq(cycle.id, id)).run()
}

/** Changes some of what is agreed at the end of the talk. */
export const saveClosing = (db: PracticeDb, id: string, patch: Partial<Closing>): void => {
  if (Object.keys(patch).length) db.update(cycle).set(patch).where(eq(cycle.id, id)).run()
}

/** Adds seconds to the time that the talk took. */
export const addTime = (db: PracticeDb, id: string, seconds: number): void => {
  db.update(cycle)
    .set({ secondsUsed: sql`${cycle.secondsUsed} + ${seconds}` })
    .where(eq(cycle.id, id))
    .run()
}

/** Puts a cycle in another phase. */
export const setPhase = (db: PracticeDb, id: string, phase: Phase): void => {
  db.update(cycle).set({ phase }).where(eq(cycle.id, id)).run()
}

/** Changes where a cycle came from or how it ends. */
export const saveEnd = (db: PracticeDb, id: string, end: Partial<CycleEnd> & { phase?: Phase }): void => {
  db.update(cycle).set(end).where(eq(cycle.id, id)).run()
}

/** Sets when things happened, in a cycle that is written down afterwards. */
export const setMoments = (
  db: PracticeDb,
  id: string,
  moments: Partial<Pick<Cycle, 'employeeReadyAt' | 'employerReadyAt' | 'openedAt'>>,
): void => {
  db.update(cycle).set(moments).where(eq(cycle.id, id)).run()
}

/** The cycle that was started from this one; null when there is none. */
export const nextCycle = (db: PracticeDb, id: string): string | null =>
  db.select({ id: cycle.id }).from(cycle).where(eq(cycle.previousId, id)).get()?.id ?? null

/** Opens the talk again, for this next version of its documents. */
export const startVersion = (db: PracticeDb, id: string, version: number): void => {
  db.update(cycle).set({ version, phase: 'conversation' }).where(eq(cycle.id, id)).run()
}
