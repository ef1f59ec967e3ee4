import { and, eq, getTableColumns, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { fullName } from '../../shared/employee/schema'
import type { ActionFact, CycleFact, GoalFact, PlanFacts } from '../../shared/training/facts'
import { certificate } from '../certificate/table'
import { competence } from '../competence/table'
import { cycle, wantsPlan } from '../cycle/table'
import { listEmployees } from '../employee/store'
import { action, goal } from '../goal/table'
import { listNeeds } from '../need/store'
import type { PracticeDb } from '../open'
import { listBudgets, listCourses, listLines } from './store'
import { trainingLine } from './table'

/**
 * All that the training plans are made from but the choices kept apart; a fixed number of queries. With a year, the
 * actions that can only stand in the plan of another year are left out, and `otherYears` says which years those are.
 */
export function planFacts(db: PracticeDb, year?: number): Omit<PlanFacts, 'leftApart' | 'leftNeeds' | 'dayHours'> {
  return {
    people: listEmployees(db).map((person) => ({
      id: person.id,
      name: fullName(person),
      role: person.roleName,
      leavingDate: person.leavingDate,
      archived: person.archived,
    })),
    cycles: cycleFacts(db),
    goals: goalFacts(db),
    actions: actionFacts(db, year),
    lines: listLines(db),
    courses: listCourses(db),
    needs: listNeeds(db),
    competences: db.select({ id: competence.id, name: competence.name }).from(competence).all(),
    certificates: certificateFacts(db),
    budgets: listBudgets(db),
    otherYears: year === undefined ? [] : yearsOfActions(db),
  }
}

/** All cycles, or the one with this id. */
const cycleFacts = (db: PracticeDb, id?: string): CycleFact[] =>
  db
    .select({
      id: cycle.id,
      employeeId: cycle.employeeId,
      kind: cycle.kind,
      phase: cycle.phase,
      version: cycle.version,
      periodStart: cycle.periodStart,
      noPlan: cycle.noPlan,
      repaymentAgreement: cycle.repaymentAgreement,
      stopKind: cycle.stopKind,
    })
    .from(cycle)
    .where(id === undefined ? undefined : eq(cycle.id, id))
    .all()

/** All goals that were not removed, or the one with this id. */
const goalFacts = (db: PracticeDb, id?: string): GoalFact[] =>
  db
    .select({
      id: goal.id,
      cycleId: goal.cycleId,
      title: goal.title,
      priority: goal.priority,
      status: goal.status,
      competence: competence.name,
      carriedFromId: goal.carriedFromId,
    })
    .from(goal)
    .leftJoin(competence, eq(goal.competenceId, competence.id))
    .where(and(isNull(goal.removedAt), id === undefined ? undefined : eq(goal.id, id)))
    .all()

const { position: _p, removedAt: _r, owner: _o, proof: _f, ...actionColumns } = getTableColumns(action)

/** The year of an action as `yearOfAction` finds it, but for what goes on in a later cycle. */
const yearColumn = sql<string>`substr(coalesce(${action.fromDate}, ${action.dueDate}, ${cycle.periodStart}), 1, 4)`

/** Of a year: its own actions, and those whose year is not in their dates alone: what goes on, and in-house courses. */
function actionFacts(db: PracticeDb, year?: number): ActionFact[] {
  const all = db
    .select(actionColumns)
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .innerJoin(cycle, eq(goal.cycleId, cycle.id))
  if (year === undefined) return all.where(isNull(action.removedAt)).all()
  const next = alias(action, 'next')
  const wentOn = db.select({ id: next.carriedFromId }).from(next).where(isNotNull(next.carriedFromId))
  const together = db.select({ id: trainingLine.actionId }).from(trainingLine).where(isNotNull(trainingLine.courseId))
  return all
    .where(
      and(
        isNull(action.removedAt),
        or(
          eq(yearColumn, String(year)),
          isNotNull(action.carriedFromId),
          inArray(action.id, wentOn),
          inArray(action.id, together),
        ),
      ),
    )
    .all()
}

/** The years in which the plans have actions. */
const yearsOfActions = (db: PracticeDb): number[] =>
  db
    .selectDistinct({ year: yearColumn })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .innerJoin(cycle, eq(goal.cycleId, cycle.id))
    .where(and(isNull(action.removedAt), isNull(goal.removedAt), wantsPlan, ne(cycle.phase, 'preparation')))
    .all()
    .map(({ year }) => Number(year))

const certificateFacts = (db: PracticeDb): PlanFacts['certificates'] =>
  db
    .select({
      actionId: certificate.actionId,
      lineId: certificate.lineId,
      name: certificate.name,
      validUntil: certificate.validUntil,
    })
    .from(certificate)
    .where(and(or(isNotNull(certificate.actionId), isNotNull(certificate.lineId)), isNull(certificate.removedAt)))
    .all()

/** The goal, the cycle and the action itself of an action; null when it is not there or was removed. */
export function findActionFacts(
  db: PracticeDb,
  id: string,
): { action: ActionFact; goal: GoalFact; cycle: CycleFact } | null {
  const found = db
    .select(actionColumns)
    .from(action)
    .where(and(eq(action.id, id), isNull(action.removedAt)))
    .get()
  const [itsGoal] = found ? goalFacts(db, found.goalId) : []
  const [itsCycle] = itsGoal ? cycleFacts(db, itsGoal.cycleId) : []
  return found && itsGoal && itsCycle ? { action: found, goal: itsGoal, cycle: itsCycle } : null
}

/** An action and those it was carried from, the newest first; also when one of them was removed meanwhile. */
export function lineageOf(db: PracticeDb, id: string): string[] {
  const lineage = [id]
  for (let here: string | null = id; here && lineage.length <= MOST_CYCLES; ) {
    here = db.select({ from: action.carriedFromId }).from(action).where(eq(action.id, here)).get()?.from ?? null
    if (here) lineage.push(here)
  }
  return lineage
}

/** As many cycles back as a decision is looked for; more than anyone has. */
const MOST_CYCLES = 20

/** The actions of a cycle, by which approvals are looked up. */
export const actionsOfCycle = (db: PracticeDb, cycleId: string): string[] =>
  db
    .select({ id: action.id })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .where(and(eq(goal.cycleId, cycleId), isNull(action.removedAt), isNull(goal.removedAt)))
    .all()
    .map(({ id }) => id)
