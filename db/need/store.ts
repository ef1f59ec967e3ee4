import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Need, NeedPatch, NewNeed } from '../../shared/need/schema'
import { newId, nextPosition, now } from '../columns'
import type { PracticeDb } from '../open'
import { need, needGoal } from './table'

/** All needs of all years with the goals linked to them, in their order; removed ones are out. */
export function listNeeds(db: PracticeDb): Need[] {
  const links = new Map<string, string[]>()
  for (const { needId, goalId } of db.select().from(needGoal).all()) {
    const linked = links.get(needId)
    if (linked) linked.push(goalId)
    else links.set(needId, [goalId])
  }
  return db
    .select()
    .from(need)
    .where(isNull(need.removedAt))
    .orderBy(asc(need.year), asc(need.position))
    .all()
    .map(({ position: _p, removedAt: _r, ...fields }) => ({ ...fields, goalIds: links.get(fields.id) ?? [] }))
}

/** The years that have a list with something in it. */
export const needYears = (db: PracticeDb): number[] =>
  db
    .selectDistinct({ year: need.year })
    .from(need)
    .where(and(isNull(need.removedAt), ne(need.description, '')))
    .all()
    .map(({ year }) => year)

/** One need, removed or not; null when it does not exist. */
export const findNeed = (db: PracticeDb, id: string): typeof need.$inferSelect | null =>
  db.select().from(need).where(eq(need.id, id)).get() ?? null

/** Adds a need at the end of the list of its year; gives its id. */
export function insertNeed(db: PracticeDb, input: NewNeed & { takenFromId?: string }): string {
  const id = newId()
  const position = nextPosition(db, need, eq(need.year, input.year))
  db.insert(need)
    .values({ horizon: 1, description: '', priority: 'needed', ...input, id, position })
    .run()
  return id
}

/** Changes some fields of a need. */
export const updateNeed = (db: PracticeDb, id: string, patch: NeedPatch): void => {
  if (Object.keys(patch).length) db.update(need).set(patch).where(eq(need.id, id)).run()
}

/** Removes needs, or puts them back with their links. */
export const setNeedsRemoved = (db: PracticeDb, ids: readonly string[], removed: boolean): void => {
  db.update(need)
    .set({ removedAt: removed ? now() : null })
    .where(inArray(need.id, [...ids]))
    .run()
}

/** Links a goal to a need, or takes the link away; the same twice changes nothing. */
export function linkNeed(db: PracticeDb, needId: string, goalId: string, linked: boolean): void {
  if (linked) db.insert(needGoal).values({ needId, goalId }).onConflictDoNothing().run()
  else
    db.delete(needGoal)
      .where(and(eq(needGoal.needId, needId), eq(needGoal.goalId, goalId)))
      .run()
}

/** Changes the places of two needs of one list. */
export function swapNeeds(
  db: PracticeDb,
  a: { id: string; position: number },
  b: { id: string; position: number },
): void {
  db.update(need).set({ position: b.position }).where(eq(need.id, a.id)).run()
  db.update(need).set({ position: a.position }).where(eq(need.id, b.id)).run()
}

/** The needs of one kind in one year by place, for moving one up or down. */
export const needsOfKind = (db: PracticeDb, year: number, kind: Need['kind']): { id: string; position: number }[] =>
  db
    .select({ id: need.id, position: need.position })
    .from(need)
    .where(and(eq(need.year, year), eq(need.kind, kind), isNull(need.removedAt)))
    .orderBy(asc(need.position))
    .all()
