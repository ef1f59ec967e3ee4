import { now } from '../../db/columns'
import { insertLevel, levelHistory, removeLevelOfGoal } from '../../db/competence/level-store'
import { type CycleRow, saveEnd } from '../../db/cycle/store'
import { keepStatuses, noStatuses } from '../../db/evaluation/kept-statuses'
import { judgementsOf, saveEvaluationAnswer, saveJudgement } from '../../db/evaluation/store'
import { updateAction, updateGoal } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { promisesOfCycle, updatePromise } from '../../db/promise/store'
import { questionsFor } from '../../shared/evaluation/questions'
import { isRevealed, judgedAtOf, verdictOf } from '../../shared/evaluation/rules'
import { localDay } from '../../shared/format/date'
import type { Goal } from '../../shared/goal/schema'
import { AppError } from '../../shared/ipc/result'
import type { Side } from '../../shared/preparation/schema'
import { requireCycle } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { openEarly } from '../seat/early'
import { closeCycle } from './ending'
import { getEvaluation, getForm, planGoals } from './evaluation'

type EvaluationRoutes = Exclude<
  keyof HandlersOf<`evaluation.${string}`>,
  'evaluation.export' | 'evaluation.print' | 'evaluation.document'
>

/** Judging goals: first each side apart, then both together, and closing the cycle. */
export function evaluationHandlers(session: Session) {
  const inTransaction = (work: (tx: PracticeDb) => void) =>
    session.db().transaction((tx) => work(tx), { behavior: 'immediate' })
  return {
    'evaluation.start': ({ cycleId }) => {
      const db = session.db()
      if (requireCycle(db, cycleId).phase !== 'progress') throw new AppError('PHASE')
      saveEnd(db, cycleId, { phase: 'evaluation' })
    },
    'evaluation.postpone': ({ cycleId, date }) => {
      const db = session.db()
      const cycle = inEvaluation(db, cycleId)
      if (isRevealed(cycle)) throw new AppError('PHASE')
      saveEnd(db, cycleId, { phase: 'progress', postponedTo: date })
    },
    'evaluation.get': ({ cycleId, side }) => getForm(session.db(), cycleId, side),
    'evaluation.together': ({ cycleId }) => getEvaluation(session.db(), cycleId),
    'evaluation.saveJudgement': (input) => {
      const db = session.db()
      const cycle = openForm(db, input.cycleId, input.side)
      requireGoal(db, cycle, input.goalId)
      saveJudgement(db, input)
    },
    'evaluation.saveAnswer': (input) => {
      const db = session.db()
      const cycle = openForm(db, input.cycleId, input.side)
      const questions = questionsFor(input.side, planGoals(db, cycle).length > 0)
      if (!questions.some((question) => question.key === input.key)) throw new AppError('NOT_FOUND')
      saveEvaluationAnswer(db, input)
    },
    'evaluation.setReady': ({ cycleId, side, ready }) =>
      inTransaction((tx) => {
        if (isRevealed(inEvaluation(tx, cycleId))) throw new AppError('PHASE')
        const at = ready ? now() : null
        saveEnd(tx, cycleId, side === 'employee' ? { employeeJudgedAt: at } : { employerJudgedAt: at })
        proposeVerdicts(tx, cycleId)
      }),
    'evaluation.reveal': ({ cycleId, pin }) => {
      const reveal = () =>
        inTransaction((tx) => {
          // Read already: what both chose since then stays.
          if (isRevealed(inEvaluation(tx, cycleId))) return
          saveEnd(tx, cycleId, { revealedAt: now() })
          proposeVerdicts(tx, cycleId)
        })
      if (isRevealed(inEvaluation(session.db(), cycleId))) return
      return openEarly(session, { cycleId, task: 'evaluation' }, pin, reveal)
    },
    'evaluation.setVerdict': ({ cycleId, goalId, verdict }) => {
      const db = session.db()
      const goal = requireGoal(db, inReview(db, cycleId), goalId)
      if (goal.status === 'carried') throw new AppError('PHASE')
      updateGoal(db, goalId, { status: verdict ?? 'open' })
    },
    'evaluation.setLevel': ({ cycleId, goalId, level, reason }) =>
      inTransaction((tx) => {
        const cycle = inReview(tx, cycleId)
        const { competenceId, employeeId } = requireGoal(tx, cycle, goalId)
        if (!competenceId) throw new AppError('IPC_ARGS', 'Bij dit doel is geen competentie gekozen.')
        const present = levelHistory(tx, employeeId).find((one) => one.cycleId === cycleId && one.goalId === goalId)
        // Level and reason are saved each on their own: the one that is not named stays as it is.
        const next = level === undefined ? (present?.level ?? null) : level
        const why = reason === undefined ? (present?.reason ?? '') : reason.trim()
        removeLevelOfGoal(tx, cycleId, goalId)
        if (next === null) return
        insertLevel(tx, {
          employeeId,
          competenceId,
          level: next,
          date: present?.level === next ? present.date : localDay(new Date()),
          reason: why,
          cycleId,
          goalId,
        })
      }),
    'evaluation.settleAction': ({ cycleId, id, status }) => {
      const db = session.db()
      const actions = planGoals(db, inReview(db, cycleId)).flatMap((goal) => goal.actions)
      const action = actions.find((entry) => entry.id === id)
      if (!action) throw new AppError('NOT_FOUND')
      if (action.status === 'carried') throw new AppError('PHASE')
      updateAction(db, id, { status })
    },
    'evaluation.settlePromise': ({ cycleId, id, status }) => {
      const db = session.db()
      inReview(db, cycleId)
      const promise = promisesOfCycle(db, cycleId).find((entry) => entry.id === id)
      if (!promise) throw new AppError('NOT_FOUND')
      if (promise.status === 'carried') throw new AppError('PHASE')
      updatePromise(db, id, { status })
    },
    'evaluation.close': ({ cycleId }) => inTransaction((tx) => closeCycle(tx, inEvaluation(tx, cycleId))),
  } satisfies Pick<HandlersOf<`evaluation.${string}`>, EvaluationRoutes>
}

function inEvaluation(db: PracticeDb, cycleId: string): CycleRow {
  const cycle = requireCycle(db, cycleId)
  if (cycle.phase !== 'evaluation') throw new AppError('PHASE')
  return cycle
}

/** The cycle, when one side may still write its own form. Throws PHASE once that side said that it is ready. */
function openForm(db: PracticeDb, cycleId: string, side: Side): CycleRow {
  const cycle = inEvaluation(db, cycleId)
  if (judgedAtOf(cycle, side) || isRevealed(cycle)) throw new AppError('PHASE')
  return cycle
}

/** The cycle, when both look at it together. Without goals there is nothing to wait for. */
function inReview(db: PracticeDb, cycleId: string): CycleRow {
  const cycle = inEvaluation(db, cycleId)
  if (!isRevealed(cycle) && planGoals(db, cycle).length > 0) throw new AppError('PHASE')
  return cycle
}

function requireGoal(db: PracticeDb, cycle: CycleRow, goalId: string): Goal {
  const goal = planGoals(db, cycle).find((entry) => entry.id === goalId)
  if (!goal) throw new AppError('NOT_FOUND')
  return goal
}

/**
 * What is proposed follows the two judgements, also where a progress meeting said something earlier: the same verdict
 * twice becomes that of both together, and where they differ both have to choose. What the meeting said is kept to show.
 */
function proposeVerdicts(db: PracticeDb, cycleId: string): void {
  const cycle = requireCycle(db, cycleId)
  if (!isRevealed(cycle)) return
  const employee = judgementsOf(db, cycleId, 'employee')
  const employer = judgementsOf(db, cycleId, 'employer')
  const goals = planGoals(db, cycle).filter(({ status }) => status !== 'carried')
  keepStatuses(db, 'judged', cycleId, {
    ...noStatuses,
    goals: Object.fromEntries(goals.map(({ id, status }) => [id, status])),
  })
  for (const { id, status } of goals) {
    const given = [employee[id]?.verdict, employer[id]?.verdict].filter((verdict) => verdict != null)
    // One judgement, or none, decides nothing: it can only speak against what the meeting said.
    const [first = verdictOf(status)] = given
    const agreed = given.length === 2 ? first : verdictOf(status)
    updateGoal(db, id, { status: (given.every((verdict) => verdict === agreed) && agreed) || 'open' })
  }
}
