import { now } from '../../db/columns'
import { type CycleRow, saveEnd } from '../../db/cycle/store'
import { isFrozen } from '../../db/document/store'
import {
  forgetStatuses,
  type KeptStatuses,
  keepStatuses,
  keptStatuses,
  noStatuses,
} from '../../db/evaluation/kept-statuses'
import { goalsOfCycle, updateAction, updateGoal } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { promisesOfCycle, updatePromise } from '../../db/promise/store'
import { type CycleTurn, type Phase, type StopCycle, stopKinds } from '../../shared/cycle/schema'
import { isJudged, isRevealed, verdictOf } from '../../shared/evaluation/rules'
import { isFilled } from '../../shared/format/text'
import { AppError } from '../../shared/ipc/result'
import { requireCycle } from '../cycle/find'
import { planGoals } from './evaluation'

/** The turns of a cycle with one more, now. */
const withTurn = ({ turns }: CycleRow, kind: CycleTurn['kind'], reason: string): CycleTurn[] => [
  ...turns,
  { kind, at: now(), reason },
]

const isOpenAction = (status: string) => status === 'planned' || status === 'busy'

/**
 * Closes a cycle after its evaluation. Actions of a goal that was reached or dropped end with it; what else is open
 * waits for the next cycle. Throws NOT_JUDGED as long as a goal has no verdict of both together.
 */
export function closeCycle(tx: PracticeDb, cycle: CycleRow): void {
  const goals = planGoals(tx, cycle)
  if (goals.length > 0 && !isRevealed(cycle)) throw new AppError('NOT_JUDGED')
  if (goals.some((goal) => goal.status !== 'carried' && !verdictOf(goal.status))) throw new AppError('NOT_JUDGED')
  const kept: KeptStatuses = { ...noStatuses, phase: 'evaluation', actions: {} }
  for (const goal of goals.filter(({ status }) => status === 'reached' || status === 'dropped'))
    for (const action of goal.actions.filter(({ status }) => isOpenAction(status))) {
      kept.actions[action.id] = action.status
      updateAction(tx, action.id, { status: 'cancelled' })
    }
  keepStatuses(tx, 'ended', cycle.id, kept)
  saveEnd(tx, cycle.id, {
    phase: 'closed',
    closedAt: now(),
    stopKind: null,
    stopReason: '',
    turns: withTurn(cycle, 'closed', ''),
  })
}

/** Ends a cycle before its evaluation: what is open is dropped, until the cycle is opened again. */
export function stopCycle(tx: PracticeDb, { cycleId, kind, reason }: StopCycle): void {
  const cycle = requireCycle(tx, cycleId)
  if (cycle.phase === 'closed') throw new AppError('PHASE')
  const kept: KeptStatuses = { phase: cycle.phase, goals: {}, actions: {}, promises: {} }
  for (const goal of goalsOfCycle(tx, cycleId)) {
    for (const action of goal.actions.filter(({ status }) => isOpenAction(status))) {
      kept.actions[action.id] = action.status
      updateAction(tx, action.id, { status: 'cancelled' })
    }
    if (goal.status !== 'open') continue
    kept.goals[goal.id] = goal.status
    updateGoal(tx, goal.id, { status: 'dropped' })
  }
  for (const promise of promisesOfCycle(tx, cycleId).filter(({ status }) => status === 'open')) {
    kept.promises[promise.id] = promise.status
    updatePromise(tx, promise.id, { status: 'dropped' })
  }
  keepStatuses(tx, 'ended', cycleId, kept)
  saveEnd(tx, cycleId, {
    phase: 'closed',
    closedAt: now(),
    stopKind: kind,
    stopReason: reason.trim(),
    turns: withTurn(cycle, 'stopped', [stopKinds[kind], reason.trim()].filter(isFilled).join('. ')),
  })
}

/**
 * Opens a closed or stopped cycle again, in the phase in which it ended and with its lines as they were. What went on
 * in a next cycle stays there, and what was signed stays as it is.
 */
export function reopenCycle(tx: PracticeDb, cycleId: string, reason: string): void {
  const cycle = requireCycle(tx, cycleId)
  if (cycle.phase !== 'closed') throw new AppError('PHASE')
  const kept = keptStatuses(tx, 'ended', cycleId)
  for (const goal of goalsOfCycle(tx, cycleId)) {
    const before = kept.goals[goal.id]
    if (before && goal.status === 'dropped') updateGoal(tx, goal.id, { status: before })
    for (const action of goal.actions) {
      const earlier = kept.actions[action.id]
      if (earlier && action.status === 'cancelled') updateAction(tx, action.id, { status: earlier })
    }
  }
  for (const promise of promisesOfCycle(tx, cycleId)) {
    const before = kept.promises[promise.id]
    if (before && promise.status === 'dropped') updatePromise(tx, promise.id, { status: before })
  }
  reviveCarried(tx, cycleId, kept)
  forgetStatuses(tx, 'ended', cycleId)
  saveEnd(tx, cycleId, {
    phase: kept.phase ?? phaseBefore(tx, cycle),
    closedAt: null,
    stopKind: null,
    stopReason: '',
    reopenReason: reason.trim(),
    turns: withTurn(cycle, 'reopened', reason.trim()),
  })
}

/** Lines that went on from a stopped cycle would come back as dropped, should the next cycle be removed: now as open. */
function reviveCarried(tx: PracticeDb, cycleId: string, ended: KeptStatuses): void {
  const carried = keptStatuses(tx, 'carried', cycleId)
  if (carried === noStatuses) return
  const revived = <S>(before: Record<string, S>, alive: Record<string, S>) => ({
    ...before,
    ...Object.fromEntries(Object.entries(alive).filter(([id]) => id in before)),
  })
  keepStatuses(tx, 'carried', cycleId, {
    ...carried,
    goals: revived(carried.goals, ended.goals),
    actions: revived(carried.actions, ended.actions),
    promises: revived(carried.promises, ended.promises),
  })
}

/** Where a cycle stood, from what is there, for one of which nothing was kept. */
function phaseBefore(db: PracticeDb, cycle: CycleRow): Phase {
  if (!cycle.stopKind || isJudged(cycle)) return 'evaluation'
  if (!cycle.openedAt) return 'preparation'
  return isFrozen(db, cycle.id, cycle.version) ? 'progress' : 'conversation'
}
