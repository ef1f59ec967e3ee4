import { and, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { agreement } from '../conversation/table'
import { cycle, wantsPlan } from '../cycle/table'
import { document } from '../document/table'
import { action, goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { answer, isFilledAnswer } from '../preparation/table'
import { promise } from '../promise/table'

/** A number that grows with every change made through this connection, the only one there is. */
export const changesSoFar = (db: PracticeDb): number => db.get<{ n: number }>(sql`SELECT total_changes() AS n`).n

/**
 * The answers of some cycles, both sides. Only of talks that were opened: before that each side's answers are hidden
 * from the other.
 */
export const openedAnswers = (db: PracticeDb, cycleIds: readonly string[]) =>
  db
    .select({ cycleId: answer.cycleId, side: answer.side, key: answer.key, text: answer.text })
    .from(answer)
    .innerJoin(cycle, eq(answer.cycleId, cycle.id))
    .where(and(inArray(answer.cycleId, [...cycleIds]), isNotNull(cycle.openedAt), isFilledAnswer))
    .all()

/** Goals of the plans; not those that go on under another id in the next cycle. */
export const searchedGoals = (db: PracticeDb) =>
  db
    .select({
      id: goal.id,
      cycleId: goal.cycleId,
      title: goal.title,
      reason: goal.reason,
      result: goal.result,
      indicator: goal.indicator,
    })
    .from(goal)
    .innerJoin(cycle, eq(goal.cycleId, cycle.id))
    .where(and(isNull(goal.removedAt), ne(goal.status, 'carried'), wantsPlan))
    .all()

/** The actions of those goals. */
export const searchedActions = (db: PracticeDb) =>
  db
    .select({
      id: action.id,
      cycleId: goal.cycleId,
      goalTitle: goal.title,
      description: action.description,
      provider: action.provider,
      proof: action.proof,
    })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .innerJoin(cycle, eq(goal.cycleId, cycle.id))
    .where(and(isNull(action.removedAt), ne(action.status, 'carried'), isNull(goal.removedAt), wantsPlan))
    .all()

/** Promises in use, again without the carried ones. */
export const searchedPromises = (db: PracticeDb) =>
  db
    .select({ id: promise.id, cycleId: promise.cycleId, description: promise.description, who: promise.who })
    .from(promise)
    .where(and(isNull(promise.removedAt), ne(promise.status, 'carried')))
    .all()

/** What was agreed, per theme. */
export const searchedAgreements = (db: PracticeDb) =>
  db.select({ cycleId: agreement.cycleId, theme: agreement.theme, text: agreement.text }).from(agreement).all()

/** The documents that someone signed. Only what the index holds: behind it stand the contents of all years. */
export const searchedDocuments = (db: PracticeDb) =>
  db.select({ cycleId: document.cycleId, kind: document.kind, version: document.version }).from(document).all()
