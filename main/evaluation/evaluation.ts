import { levelHistory } from '../../db/competence/level-store'
import type { CycleRow } from '../../db/cycle/store'
import { keptStatuses } from '../../db/evaluation/kept-statuses'
import { evaluationAnswers, judgementsOf } from '../../db/evaluation/store'
import { goalsOfCycle } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { promisesOfCycle } from '../../db/promise/store'
import { hasPlan } from '../../shared/conversation/rules'
import { fullName } from '../../shared/employee/schema'
import { isRevealed, judgedAtOf, outcomeInWords, verdictOf } from '../../shared/evaluation/rules'
import { type Evaluation, type EvaluationForm, emptyJudgement } from '../../shared/evaluation/schema'
import { isFilled } from '../../shared/format/text'
import type { Goal } from '../../shared/goal/schema'
import { AppError } from '../../shared/ipc/result'
import type { Side } from '../../shared/preparation/schema'
import { promiseStatuses } from '../../shared/promise/schema'
import { requireCycle, requireEmployee } from '../cycle/find'

/** The goals that a cycle leads to; none in a functioneringsgesprek or when no plan was wanted. */
export const planGoals = (db: PracticeDb, cycle: CycleRow): Goal[] =>
  hasPlan({ cycle }) ? goalsOfCycle(db, cycle.id) : []

/** The cycle, once its evaluation has begun or it was closed. Throws PHASE before that. */
export function requireEvaluation(db: PracticeDb, cycleId: string): CycleRow {
  const cycle = requireCycle(db, cycleId)
  if (cycle.phase !== 'evaluation' && cycle.phase !== 'closed') throw new AppError('PHASE')
  return cycle
}

function headOf(db: PracticeDb, cycle: CycleRow) {
  const employee = requireEmployee(db, cycle.employeeId)
  return {
    cycleId: cycle.id,
    cycleKind: cycle.kind,
    phase: cycle.phase,
    employeeName: fullName(employee),
    employeeFirstName: employee.firstName,
    employerName: cycle.employerName,
    periodStart: cycle.periodStart,
    periodEnd: cycle.periodEnd,
  }
}

/** The form of one side. Never a word of the other; and between "klaar" and the reveal nobody reads along. */
export function getForm(db: PracticeDb, cycleId: string, side: Side): EvaluationForm {
  const cycle = requireEvaluation(db, cycleId)
  const readyAt = judgedAtOf(cycle, side)
  const revealed = isRevealed(cycle)
  const closed = readyAt !== null && !revealed
  return {
    ...headOf(db, cycle),
    side,
    goals: planGoals(db, cycle),
    judgements: closed ? {} : judgementsOf(db, cycleId, side),
    answers: closed ? {} : evaluationAnswers(db, cycleId, side),
    readyAt,
    revealed,
  }
}

const bothSides = ['employee', 'employer'] as const

/**
 * Both sides beside each other. What they wrote is in it only when both are ready. Where there were no goals nobody has
 * to write, so there closing shows what each side that is ready wrote.
 */
export function getEvaluation(db: PracticeDb, cycleId: string): Evaluation {
  const cycle = requireEvaluation(db, cycleId)
  const revealed = isRevealed(cycle)
  const planned = planGoals(db, cycle)
  const ended = cycle.phase === 'closed' && !cycle.stopKind && planned.length === 0
  const answersOf = (side: Side) =>
    revealed || (ended && judgedAtOf(cycle, side)) ? evaluationAnswers(db, cycleId, side) : {}
  const judgements = {
    employee: revealed ? judgementsOf(db, cycleId, 'employee') : {},
    employer: revealed ? judgementsOf(db, cycleId, 'employer') : {},
  }
  const history = levelHistory(db, cycle.employeeId)
  const carried = keptStatuses(db, 'carried', cycleId)
  const met = keptStatuses(db, 'judged', cycleId)
  const goals = planned.map((goal) => {
    const change = history.find((entry) => entry.cycleId === cycleId && entry.goalId === goal.id)
    // The history of a competence comes newest first: what follows the change was there before it.
    const before = history
      .slice(change ? history.indexOf(change) + 1 : 0)
      .find((entry) => entry.competenceId === goal.competenceId)
    return {
      ...goal,
      judgements: {
        employee: judgements.employee[goal.id] ?? emptyJudgement,
        employer: judgements.employer[goal.id] ?? emptyJudgement,
      },
      verdict: verdictOf(carried.goals[goal.id] ?? goal.status),
      verdictBefore: verdictOf(met.goals[goal.id] ?? 'open'),
      levelBefore: goal.levelNow ?? before?.level ?? null,
      levelAfter: change?.level ?? null,
      levelReason: change?.reason ?? '',
    }
  })
  return {
    ...headOf(db, cycle),
    employeeId: cycle.employeeId,
    employeeRole: requireEmployee(db, cycle.employeeId).roleName,
    revealed,
    closedAt: cycle.closedAt,
    stopKind: cycle.stopKind,
    stopReason: cycle.stopReason,
    goals,
    promises: promisesOfCycle(db, cycleId)
      .filter((promise) => isFilled(promise.description))
      .map((promise) => ({
        ...promise,
        outcome:
          outcomeInWords(promise.status, promiseStatuses, carried.promises[promise.id]) ||
          promiseStatuses[promise.status],
      })),
    answers: { employee: answersOf('employee'), employer: answersOf('employer') },
    unfinished: bothSides.filter(
      (side) => !judgedAtOf(cycle, side) && Object.values(evaluationAnswers(db, cycleId, side)).some(isFilled),
    ),
  }
}
