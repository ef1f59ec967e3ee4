import { allLevels } from '../../db/competence/level-store'
import {
  actionOwner,
  goalOwner,
  insertAction,
  insertGoal,
  setActionRemoved,
  setGoalRemoved,
  updateAction,
  updateGoal,
} from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { addMonths, earliest, localDay } from '../../shared/format/date'
import { dateProblem, type Goal, type GoalPatch } from '../../shared/goal/schema'
import { AppError } from '../../shared/ipc/result'
import { requireOpenTalk } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** Half a year is the usual term of a goal; never past the period of the cycle. */
const USUAL_MONTHS = 6

/** Goals and their actions; each route refuses outside the open talk. */
export function goalHandlers(session: Session) {
  return {
    'goal.create': ({ cycleId, ...patch }) => {
      const db = session.db()
      const cycle = requireOpenTalk(db, cycleId)
      const startDate = cycle.conversationDate ?? localDay(new Date())
      const dueDate = earliest(addMonths(startDate, USUAL_MONTHS), cycle.periodEnd)
      const dates = { startDate, dueDate: dueDate >= startDate ? dueDate : addMonths(startDate, USUAL_MONTHS) }
      const fields = { ...dates, ...patch }
      checkDates(fields.startDate, fields.dueDate)
      return { id: insertGoal(db, cycleId, cycle.employeeId, fields) }
    },
    'goal.save': ({ id, ...patch }) => {
      const db = session.db()
      const goal = goalInOpenTalk(db, id)
      const { startDate = goal.startDate, dueDate = goal.dueDate } = patch
      checkDates(startDate, dueDate)
      updateGoal(db, id, { ...levelOfToday(db, goal, patch), ...patch })
    },
    'goal.setRemoved': ({ id, removed }) => {
      goalInOpenTalk(session.db(), id)
      setGoalRemoved(session.db(), id, removed)
    },
    'action.create': ({ goalId, ...patch }) => {
      const db = session.db()
      const { startDate, dueDate } = goalInOpenTalk(db, goalId)
      const fields = { fromDate: startDate, dueDate, ...patch }
      checkDates(fields.fromDate, fields.dueDate)
      return { id: insertAction(db, goalId, fields) }
    },
    'action.save': ({ id, ...patch }) => {
      const db = session.db()
      const action = actionInOpenTalk(db, id)
      const { fromDate = action.fromDate, dueDate = action.dueDate } = patch
      checkDates(fromDate, dueDate)
      updateAction(db, id, patch)
    },
    'action.setRemoved': ({ id, removed }) => {
      actionInOpenTalk(session.db(), id)
      setActionRemoved(session.db(), id, removed)
    },
  } satisfies HandlersOf<`goal.${string}` | `action.${string}`>
}

/**
 * With another competence the goal starts from the level of today in it, unless both said something else before:
 * then what they said stays.
 */
function levelOfToday(
  db: PracticeDb,
  goal: Pick<Goal, 'employeeId' | 'competenceId' | 'levelNow'>,
  { competenceId }: GoalPatch,
): GoalPatch {
  if (competenceId === undefined) return {}
  const levels = allLevels(db, goal.employeeId)
  const levelOf = (id: string | null) => levels.find((entry) => entry.competenceId === id)?.level ?? null
  const untouched = goal.levelNow === null || goal.levelNow === levelOf(goal.competenceId)
  return untouched ? { levelNow: levelOf(competenceId) } : {}
}

function checkDates(start: string | null, due: string | null): void {
  const problem = dateProblem(start, due)
  if (problem) throw new AppError('IPC_ARGS', problem)
}

function goalInOpenTalk(db: PracticeDb, id: string) {
  const goal = goalOwner(db, id)
  if (!goal) throw new AppError('NOT_FOUND')
  requireOpenTalk(db, goal.cycleId)
  return goal
}

function actionInOpenTalk(db: PracticeDb, id: string) {
  const action = actionOwner(db, id)
  if (!action) throw new AppError('NOT_FOUND')
  requireOpenTalk(db, action.cycleId)
  return action
}
