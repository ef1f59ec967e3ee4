import { allLevels } from '../../db/competence/level-store'
import { type CycleRow, findCycle, insertCycle, nextCycle, removeCycle, saveEnd } from '../../db/cycle/store'
import {
  forgetStatuses,
  type KeptStatuses,
  keepStatuses,
  keptStatuses,
  noStatuses,
} from '../../db/evaluation/kept-statuses'
import { goalsOfCycle, insertAction, insertGoal, updateAction, updateGoal } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { insertFollowUp } from '../../db/progress/store'
import { insertPromise, promisesOfCycle, updatePromise } from '../../db/promise/store'
import { carriedTerm, type NextCycle, type NextOffer, openLines, suggestedNext } from '../../shared/cycle/next'
import { fullName } from '../../shared/employee/schema'
import { localDay } from '../../shared/format/date'
import type { Goal } from '../../shared/goal/schema'
import { AppError } from '../../shared/ipc/result'
import { goesOnAfterClosing } from '../../shared/progress/rules'
import { planGoals } from '../evaluation/evaluation'
import { followUpLines } from '../progress/meeting'
import { requireCycle, requireEmployee } from './find'

/** What can go on from a closed cycle, with the statuses from before it was stopped. */
function linesOf(db: PracticeDb, cycle: CycleRow) {
  const { goals, actions, promises } = cycle.stopKind ? keptStatuses(db, 'ended', cycle.id) : noStatuses
  const before = <T extends { id: string; status: string }>(line: T, kept: Record<string, T['status']>): T => ({
    ...line,
    status: kept[line.id] ?? line.status,
  })
  return {
    goals: planGoals(db, cycle).map(
      (goal): Goal => ({
        ...before(goal, goals),
        actions: goal.actions.map((action) => before(action, actions)),
      }),
    ),
    promises: promisesOfCycle(db, cycle.id).map((promise) => before(promise, promises)),
  }
}

function requireClosed(db: PracticeDb, id: string): CycleRow {
  const cycle = requireCycle(db, id)
  if (cycle.phase !== 'closed') throw new AppError('PHASE')
  return cycle
}

/** What the next cycle could be: its dates, and the open lines that can go on in it. */
export function nextOffer(db: PracticeDb, cycleId: string): NextOffer {
  const cycle = requireClosed(db, cycleId)
  const employee = requireEmployee(db, cycle.employeeId)
  const { goals, promises } = linesOf(db, cycle)
  return {
    employeeName: fullName(employee),
    employeeFirstName: employee.firstName,
    nextId: nextCycle(db, cycleId),
    ...openLines(goals, promises),
    suggested: suggestedNext(cycle, localDay(new Date())),
  }
}

/**
 * Starts the next cycle with copies of the chosen lines; the old ones say that they went on, and open actions and
 * promises that were not chosen end here. Asked again it gives the cycle that is there, and copies nothing twice.
 */
export function startNext(tx: PracticeDb, input: NextCycle, questionListId: string): string {
  const { previousId, goals: chosenGoals, actions: chosenActions, promises: chosenPromises, ...fields } = input
  const cycle = requireClosed(tx, previousId)
  const present = nextCycle(tx, previousId)
  if (present) return present
  const lines = linesOf(tx, cycle)
  const offer = openLines(lines.goals, lines.promises)
  const withGoals = fields.kind !== 'performance'
  const goalIds = new Set(withGoals ? chosenGoals : [])
  for (const id of goalIds) if (!offer.goals.some((goal) => goal.id === id)) throw new AppError('NOT_FOUND')
  const id = insertCycle(tx, { ...fields, employeeId: cycle.employeeId }, questionListId)
  saveEnd(tx, id, { previousId })
  const start = fields.conversationDate ?? fields.periodStart
  const kept = statusesOf(tx, previousId)
  takeOverCourses(tx, cycle, id)
  const copies = new Map<string, string>()
  const levels = allLevels(tx, cycle.employeeId)
  for (const offered of offer.goals) {
    const goal = lines.goals.find((entry) => entry.id === offered.id)
    if (!goal) continue
    const goesOn = goalIds.has(goal.id)
    if (goesOn) copies.set(goal.id, copyGoal(goal))
    for (const { id: actionId } of offered.actions) {
      const action = goal.actions.find((entry) => entry.id === actionId)
      if (!action) continue
      const copyOf = copies.get(goal.id)
      const actionGoesOn = copyOf !== undefined && chosenActions.includes(actionId)
      if (actionGoesOn) copyAction(copyOf, action)
      updateAction(tx, actionId, { status: actionGoesOn ? 'carried' : 'cancelled' })
    }
  }
  for (const { id: promiseId } of offer.promises) {
    const promise = lines.promises.find((entry) => entry.id === promiseId)
    if (!promise) continue
    const goesOn = chosenPromises.includes(promiseId)
    // A promise that was not kept and does not go on stays what it is.
    if (!goesOn && promise.status !== 'open') continue
    if (goesOn)
      insertPromise(tx, id, cycle.employeeId, {
        description: promise.description,
        kind: promise.kind,
        who: promise.who,
        dueDate: carriedTerm(promise.dueDate, start, fields.periodEnd).dueDate,
        goalId: promise.goalId ? (copies.get(promise.goalId) ?? null) : null,
        carriedFromId: promiseId,
      })
    updatePromise(tx, promiseId, { status: goesOn ? 'carried' : 'dropped' })
  }
  keepStatuses(tx, 'carried', previousId, kept)
  return id

  function copyGoal(goal: Goal): string {
    const { title, kind, scope, basis, competenceId, levelWanted, reason, result, indicator, priority } = goal
    updateGoal(tx, goal.id, { status: 'carried' })
    const level = levels.find((entry) => entry.competenceId === competenceId)?.level
    return insertGoal(tx, id, cycle.employeeId, {
      ...{ title, kind, scope, basis, competenceId, levelWanted, reason, result, indicator, priority },
      ...carriedTerm(goal.dueDate, start, fields.periodEnd),
      levelNow: level ?? goal.levelNow,
      carriedFromId: goal.id,
    })
  }

  function copyAction(goalId: string, action: Goal['actions'][number]): void {
    const { id: carriedFromId, goalId: _g, actualHours: _h, actualCents: _c, fromDate: _f, dueDate, ...rest } = action
    const { startDate: fromDate, ...term } = carriedTerm(dueDate, start, fields.periodEnd)
    insertAction(tx, goalId, { ...rest, fromDate, ...term, actualHours: null, actualCents: null, carriedFromId })
  }
}

/** The effect of a course that shows only after the cycle closed is looked at in the next one. */
function takeOverCourses(tx: PracticeDb, previous: CycleRow, id: string): void {
  const closedOn = localDay(previous.closedAt ? new Date(previous.closedAt) : new Date())
  for (const one of followUpLines(tx, previous.id))
    if (goesOnAfterClosing(one, closedOn))
      insertFollowUp(tx, id, { date: one.date, kind: 'own', subjectId: null, note: one.reason.slice(0, 200) })
}

/** How every line of a cycle stands now. */
function statusesOf(db: PracticeDb, cycleId: string): KeptStatuses {
  const goals = goalsOfCycle(db, cycleId)
  const byId = <S>(lines: { id: string; status: S }[]): Record<string, S> =>
    Object.fromEntries(lines.map((line) => [line.id, line.status]))
  const actions = goals.flatMap((goal) => goal.actions)
  return { phase: null, goals: byId(goals), actions: byId(actions), promises: byId(promisesOfCycle(db, cycleId)) }
}

/** Removes a cycle; what had gone on in it stands again in the cycle before as it stood. */
export function removeAndGiveBack(tx: PracticeDb, cycle: CycleRow): void {
  const { previousId } = cycle
  const previous = previousId ? findCycle(tx, previousId) : null
  // What was left behind ended when this cycle was made; once the one before was opened again it has a life of its own.
  const untouched = previous?.phase === 'closed' && previous.closedAt !== null && previous.closedAt <= cycle.createdAt
  removeCycle(tx, cycle.id)
  forgetStatuses(tx, 'ended', cycle.id)
  if (!previousId) return
  const kept = keptStatuses(tx, 'carried', previousId)
  for (const goal of goalsOfCycle(tx, previousId)) {
    const before = kept.goals[goal.id]
    if (before && goal.status === 'carried') updateGoal(tx, goal.id, { status: before })
    for (const action of goal.actions) {
      const earlier = kept.actions[action.id]
      const ended = untouched && action.status === 'cancelled'
      if (earlier && (ended || action.status === 'carried')) updateAction(tx, action.id, { status: earlier })
    }
  }
  for (const promise of promisesOfCycle(tx, previousId)) {
    const before = kept.promises[promise.id]
    const ended = untouched && promise.status === 'dropped'
    if (before && (ended || promise.status === 'carried')) updatePromise(tx, promise.id, { status: before })
  }
  forgetStatuses(tx, 'carried', previousId)
}
