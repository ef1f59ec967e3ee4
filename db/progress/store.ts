import { and, asc, desc, eq, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Side } from '../../shared/preparation/schema'
import type { PlannedFollowUp } from '../../shared/progress/rules'
import type { FollowUp, LineSubject, MeetingTexts, ProgressLine, SaveLine } from '../../shared/progress/schema'
import { newId, now } from '../columns'
import type { PracticeDb } from '../open'
import { followUp, progressLine } from './table'

const columns = {
  id: followUp.id,
  cycleId: followUp.cycleId,
  date: followUp.date,
  kind: followUp.kind,
  subjectId: followUp.subjectId,
  note: followUp.note,
  startedAt: followUp.startedAt,
  heldAt: followUp.heldAt,
}
const empty = { note: '', goesWell: '', goesLess: '', speedsUp: '', changes: '' }

/** The follow-ups of all cycles, the earliest first; held ones too, removed ones not. */
export const allFollowUps = (db: PracticeDb): FollowUp[] =>
  db.select(columns).from(followUp).where(isNull(followUp.removedAt)).orderBy(asc(followUp.date)).all()

/** The follow-ups of all cycles that were not held yet, the earliest first. */
export const openFollowUps = (db: PracticeDb): Pick<FollowUp, 'id' | 'cycleId' | 'date'>[] =>
  db
    .select({ id: followUp.id, cycleId: followUp.cycleId, date: followUp.date })
    .from(followUp)
    .where(and(isNull(followUp.removedAt), isNull(followUp.heldAt)))
    .orderBy(asc(followUp.date))
    .all()

/** The follow-ups of a cycle, the earliest first; held ones too, removed ones not. */
export const followUpsOfCycle = (db: PracticeDb, cycleId: string): FollowUp[] =>
  db
    .select(columns)
    .from(followUp)
    .where(and(eq(followUp.cycleId, cycleId), isNull(followUp.removedAt)))
    .orderBy(asc(followUp.date))
    .all()

/** What was planned for a cycle and then removed or moved by hand. */
export const refusedFollowUps = (db: PracticeDb, cycleId: string): FollowUp[] =>
  db
    .select(columns)
    .from(followUp)
    .where(and(eq(followUp.cycleId, cycleId), isNotNull(followUp.removedAt)))
    .all()

/** One follow-up with what was said for the whole of it; null when it is not there. Removed ones count. */
export const findFollowUp = (
  db: PracticeDb,
  id: string,
): (FollowUp & MeetingTexts & { removedAt: string | null }) | null =>
  db
    .select({
      ...columns,
      goesWell: followUp.goesWell,
      goesLess: followUp.goesLess,
      speedsUp: followUp.speedsUp,
      changes: followUp.changes,
      removedAt: followUp.removedAt,
    })
    .from(followUp)
    .where(eq(followUp.id, id))
    .get() ?? null

/** Plans a follow-up; gives its id. */
export function insertFollowUp(db: PracticeDb, cycleId: string, fields: PlannedFollowUp & { note?: string }): string {
  const id = newId()
  db.insert(followUp)
    .values({ ...empty, ...fields, id, cycleId })
    .run()
  return id
}

type Patch = Partial<Omit<typeof followUp.$inferInsert, 'id' | 'cycleId'>>

/** Changes some of a follow-up. */
export const updateFollowUp = (db: PracticeDb, id: string, patch: Patch): void => {
  if (Object.keys(patch).length) db.update(followUp).set(patch).where(eq(followUp.id, id)).run()
}

/**
 * Moves a follow-up by hand, or changes its note. What was planned by itself becomes the user's own, so that no later
 * version of the plan moves it back; what it was planned for is remembered as refused.
 */
export function moveFollowUp(db: PracticeDb, { id, cycleId, date, kind, subjectId }: FollowUp, to: Patch): void {
  const planned = kind !== 'own' || subjectId === cycleId
  if (planned)
    db.insert(followUp)
      .values({ ...empty, id: newId(), cycleId, date, kind, subjectId, removedAt: now() })
      .run()
  updateFollowUp(db, id, { ...to, ...(planned ? { kind: 'own', subjectId: null } : {}) })
}

/** Removes a follow-up, or puts it back; what was said in it goes and comes with it. */
export const setFollowUpRemoved = (db: PracticeDb, id: string, removed: boolean): void =>
  updateFollowUp(db, id, { removedAt: removed ? now() : null })

/** Takes a follow-up away for good that was planned by itself and never used. */
export const dropFollowUp = (db: PracticeDb, id: string): void => {
  db.delete(followUp).where(eq(followUp.id, id)).run()
}

/** The meeting of the same cycle that was held last before this one began; null when there is none. */
export const heldBefore = (db: PracticeDb, { id, cycleId, startedAt }: FollowUp): FollowUp | null =>
  db
    .select(columns)
    .from(followUp)
    .where(
      and(
        eq(followUp.cycleId, cycleId),
        ne(followUp.id, id),
        isNull(followUp.removedAt),
        isNotNull(followUp.heldAt),
        startedAt ? lt(followUp.heldAt, startedAt) : undefined,
      ),
    )
    .orderBy(desc(followUp.heldAt))
    .get() ?? null

/** What was said in a meeting, line by line, in the order in which each was first said. */
export const linesOf = (db: PracticeDb, followUpId: string): ProgressLine[] =>
  db
    .select({
      subjectId: progressLine.subjectId,
      subject: progressLine.subject,
      side: progressLine.side,
      colour: progressLine.colour,
      text: progressLine.text,
      expected: progressLine.expected,
    })
    .from(progressLine)
    .where(eq(progressLine.followUpId, followUpId))
    .orderBy(sql`rowid`)
    .all()

/** Saves what one side says about one goal, action or promise; the first save makes it the moment the meeting began. */
export function saveLine(db: PracticeDb, { followUpId, subjectId, subject, side, ...said }: SaveLine): void {
  const savedAt = now()
  db.insert(progressLine)
    .values({ colour: null, text: '', expected: null, ...said, followUpId, subjectId, subject, side, savedAt })
    .onConflictDoUpdate({
      target: [progressLine.followUpId, progressLine.subjectId, progressLine.side],
      set: { ...said, savedAt },
    })
    .run()
  startMeeting(db, followUpId)
}

/** Makes sure that goals, actions or promises stay among what a meeting is about, with what was said left as it is. */
export function keepSubjects(
  db: PracticeDb,
  followUpId: string,
  subjects: readonly { subject: LineSubject; subjectId: string }[],
): void {
  const side: Side = 'employee'
  const savedAt = now()
  if (subjects.length)
    db.insert(progressLine)
      .values(subjects.map((one) => ({ ...one, followUpId, side, colour: null, text: '', expected: null, savedAt })))
      .onConflictDoNothing()
      .run()
  startMeeting(db, followUpId)
}

/** Remembers when something was first written in a meeting. */
export const startMeeting = (db: PracticeDb, id: string): void => {
  db.update(followUp)
    .set({ startedAt: now() })
    .where(and(eq(followUp.id, id), isNull(followUp.startedAt)))
    .run()
}
