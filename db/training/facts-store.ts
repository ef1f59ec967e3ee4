import { and, eq, getTableColumns, isNotNull, isNull } from 'drizzle-orm'
import { fullName } from '../../shared/employee/schema'
import type { ActionFact, CycleFact, GoalFact, PlanFacts } from '../../shared/training/facts'
import { certificate } from '../certificate/table'
import { competence } from '../competence/table'
import { cycle } from '../cycle/table'
import { listEmployees } from '../employee/store'
import { action, goal } from '../goal/table'
import { listNeeds } from '../need/store'
import type { PracticeDb } from '../open'
import { listBudgets, listCourses, listLines } from './store'

/** All that the training plans of all years are made from but the choices kept apart. One query a table. */
export function planFacts(db: PracticeDb): Omit<PlanFacts, 'leftApart'> {
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
    actions: actionFacts(db),
    lines: listLines(db),
    courses: listCourses(db),
    needs: listNeeds(db),
    certificates: certificateFacts(db),
    budgets: listBudgets(db),
  }
}

const cycleFacts = (db: PracticeDb): CycleFact[] =>
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
    .all()

const goalFacts = (db: PracticeDb): GoalFact[] =>
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
    .where(isNull(goal.removedAt))
    .all()

const { position: _p, removedAt: _r, owner: _o, proof: _f, ...actionColumns } = getTableColumns(action)

const actionFacts = (db: PracticeDb): ActionFact[] =>
  db.select(actionColumns).from(action).where(isNull(action.removedAt)).all()

const certificateFacts = (db: PracticeDb): PlanFacts['certificates'] =>
  db
    .select({ actionId: certificate.actionId, name: certificate.name, validUntil: certificate.validUntil })
    .from(certificate)
    .where(and(isNotNull(certificate.actionId), isNull(certificate.removedAt)))
    .all()
    .flatMap(({ actionId, ...rest }) => (actionId ? [{ actionId, ...rest }] : []))

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
  const itsGoal = found && goalFacts(db).find((entry) => entry.id === found.goalId)
  const itsCycle = itsGoal && cycleFacts(db).find((entry) => entry.id === itsGoal.cycleId)
  return found && itsGoal && itsCycle ? { action: found, goal: itsGoal, cycle: itsCycle } : null
}

/** The actions of a cycle, by which approvals are looked up. */
export const actionsOfCycle = (db: PracticeDb, cycleId: string): { id: string; carriedFromId: string | null }[] =>
  db
    .select({ id: action.id, carriedFromId: action.carriedFromId })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .where(and(eq(goal.cycleId, cycleId), isNull(action.removedAt), isNull(goal.removedAt)))
    .all()
