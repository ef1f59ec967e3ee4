import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Level } from '../../shared/competence/schema'
import type { LevelEntry } from '../../shared/level/schema'
import { newId, now } from '../columns'
import { goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { levelChange } from './level-table'
import { competence } from './table'

export type CurrentLevel = { employeeId: string; competenceId: string; level: Level; date: string }

/** The level of today: of everyone (or of one person) the newest of each competence. */
export function allLevels(db: PracticeDb, employeeId?: string): CurrentLevel[] {
  const rows = db
    .select({
      employeeId: levelChange.employeeId,
      competenceId: levelChange.competenceId,
      level: levelChange.level,
      date: levelChange.date,
    })
    .from(levelChange)
    .where(employeeId ? eq(levelChange.employeeId, employeeId) : sql`TRUE`)
    .orderBy(asc(levelChange.date), asc(levelChange.createdAt), sql`${levelChange}.rowid`)
    .all()
  return [...new Map(rows.map((row) => [`${row.employeeId} ${row.competenceId}`, row])).values()]
}

/** The whole history of one person: competences in their own order, of each the newest first. */
export const levelHistory = (db: PracticeDb, employeeId: string): LevelEntry[] =>
  db
    .select({
      id: levelChange.id,
      competenceId: levelChange.competenceId,
      competenceName: competence.name,
      level: levelChange.level,
      date: levelChange.date,
      reason: levelChange.reason,
      cycleId: levelChange.cycleId,
      goalId: levelChange.goalId,
      goalTitle: goal.title,
    })
    .from(levelChange)
    .innerJoin(competence, eq(levelChange.competenceId, competence.id))
    .leftJoin(goal, eq(levelChange.goalId, goal.id))
    .where(eq(levelChange.employeeId, employeeId))
    .orderBy(
      asc(competence.position),
      desc(levelChange.date),
      desc(levelChange.createdAt),
      desc(sql`${levelChange}.rowid`),
    )
    .all()

export type NewLevel = Omit<typeof levelChange.$inferInsert, 'id' | 'createdAt'>

/** Adds a level to the history; gives its id. */
export function insertLevel(db: PracticeDb, values: NewLevel): string {
  const id = newId()
  db.insert(levelChange)
    .values({ id, ...values, createdAt: now() })
    .run()
  return id
}

/** Takes what was settled for this goal in this cycle out of the history. */
export const removeLevelOfGoal = (db: PracticeDb, cycleId: string, goalId: string): void => {
  db.delete(levelChange)
    .where(and(eq(levelChange.cycleId, cycleId), eq(levelChange.goalId, goalId)))
    .run()
}

/** Takes one level out of the history; false when it is not there. */
export const removeLevel = (db: PracticeDb, id: string): boolean =>
  db.delete(levelChange).where(eq(levelChange.id, id)).run().changes === 1

/** Where a level was settled; null when it is not there. */
export const findLevel = (db: PracticeDb, id: string): typeof levelChange.$inferSelect | null =>
  db.select().from(levelChange).where(eq(levelChange.id, id)).get() ?? null
