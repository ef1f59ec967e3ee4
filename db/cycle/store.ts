import { and, desc, eq, lt, ne } from 'drizzle-orm'
import type { ChangeCycle, NewCycle } from '../../shared/cycle/schema'
import { type Closing, type Cycle, type CycleKind, closingSchema, type Phase } from '../../shared/cycle/schema'
import type { Side } from '../../shared/preparation/schema'
import { newId, now } from '../columns'
import type { PracticeDb } from '../open'
import { cycle } from './table'

type Row = typeof cycle.$inferSelect
export type CycleRow = Cycle & { questionListId: string; createdAt: string }

const closingKeys = Object.keys(closingSchema.shape) as (keyof Closing)[]

function fromRow(row: Row): CycleRow {
  const closing = Object.fromEntries(closingKeys.map((key) => [key, row[key]])) as Closing
  return { ...row, kind: row.kind as CycleKind, phase: row.phase as Phase, closing }
}

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

export const listCycles = (db: PracticeDb): CycleRow[] =>
  db.select().from(cycle).orderBy(desc(cycle.periodStart), desc(cycle.createdAt)).all().map(fromRow)

export function findCycle(db: PracticeDb, id: string): CycleRow | null {
  const row = db.select().from(cycle).where(eq(cycle.id, id)).get()
  return row ? fromRow(row) : null
}

/** The cycle of the same person before this one whose talk was held; null when there is none. */
export function previousCycle(db: PracticeDb, of: CycleRow): CycleRow | null {
  const row = db
    .select()
    .from(cycle)
    .where(
      and(
        eq(cycle.employeeId, of.employeeId),
        ne(cycle.id, of.id),
        lt(cycle.createdAt, of.createdAt),
        ne(cycle.phase, 'preparation'),
        ne(cycle.phase, 'conversation'),
      ),
    )
    .orderBy(desc(cycle.createdAt))
    .get()
  return row ? fromRow(row) : null
}

export const changeCycle = (db: PracticeDb, { cycleId, ...fields }: ChangeCycle): void => {
  db.update(cycle).set(fields).where(eq(cycle.id, cycleId)).run()
}

export const removeCycle = (db: PracticeDb, id: string): void => {
  db.delete(cycle).where(eq(cycle.id, id)).run()
}

export const setReady = (db: PracticeDb, id: string, side: Side, ready: boolean): void => {
  const at = ready ? now() : null
  db.update(cycle)
    .set(side === 'employee' ? { employeeReadyAt: at } : { employerReadyAt: at })
    .where(eq(cycle.id, id))
    .run()
}

export const openTalk = (db: PracticeDb, id: string): void => {
  db.update(cycle).set({ phase: 'conversation', openedAt: now() }).where(eq(cycle.id, id)).run()
}

export const saveClosing = (db: PracticeDb, id: string, patch: Partial<Closing>): void => {
  if (Object.keys(patch).length) db.update(cycle).set(patch).where(eq(cycle.id, id)).run()
}

export const addTime = (db: PracticeDb, id: string, seconds: number): void => {
  const found = findCycle(db, id)
  if (found)
    db.update(cycle)
      .set({ secondsUsed: found.secondsUsed + seconds })
      .where(eq(cycle.id, id))
      .run()
}

export const setPhase = (db: PracticeDb, id: string, phase: Phase): void => {
  db.update(cycle).set({ phase }).where(eq(cycle.id, id)).run()
}

export const startVersion = (db: PracticeDb, id: string, version: number): void => {
  db.update(cycle).set({ version, phase: 'conversation' }).where(eq(cycle.id, id)).run()
}
