import { frozenDocuments } from '../../db/document/store'
import { findEmployee } from '../../db/employee/store'
import { goalsOfCycle } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { findFollowUp, followUpsOfCycle, heldBefore, linesOf } from '../../db/progress/store'
import type { Cycle } from '../../shared/cycle/schema'
import { fullName } from '../../shared/employee/schema'
import { type IsoDate, localDay } from '../../shared/format/date'
import { isFilled } from '../../shared/format/text'
import type { Goal } from '../../shared/goal/schema'
import { AppError } from '../../shared/ipc/result'
import { followUpReason, isOpenAction, isOpenGoal, isOpenPromise, proposedNext } from '../../shared/progress/rules'
import type { FollowUp, FollowUpLine, Meeting } from '../../shared/progress/schema'
import type { EmployerPromise } from '../../shared/promise/schema'
import { requireCycle } from '../cycle/find'
import { planThatHolds } from './signed-plan'

/** Whether progress can be noted: both signed the plan, also while a new version of it is being written. */
export const isRunning = (db: PracticeDb, { id, phase, version }: Pick<Cycle, 'id' | 'phase' | 'version'>): boolean =>
  phase === 'progress' ||
  phase === 'evaluation' ||
  (phase === 'conversation' && version > 1 && frozenDocuments(db, id).some(({ signatures }) => signatures.length === 2))

/** The follow-ups of a cycle, each with its reason in words. */
export function followUpLines(db: PracticeDb, cycleId: string): FollowUpLine[] {
  const found = followUpsOfCycle(db, cycleId)
  return found.length ? withReasons(found, goalsOfCycle(db, cycleId, true)) : []
}

function withReasons(found: readonly FollowUp[], goals: readonly Goal[]): FollowUpLine[] {
  const titles = new Map(
    goals.flatMap((goal) => [
      [goal.id, goal.title] as const,
      ...goal.actions.map((action) => [action.id, action.description] as const),
    ]),
  )
  return found.map((one) => ({ ...one, reason: followUpReason(one, (id) => titles.get(id) || null) }))
}

/** Everything that a progress meeting shows. Throws NOT_FOUND for one that was removed. */
export function getMeeting(db: PracticeDb, id: string, today: IsoDate): Meeting {
  const found = findFollowUp(db, id)
  if (!found || found.removedAt) throw new AppError('NOT_FOUND')
  const { goesWell, goesLess, speedsUp, changes, removedAt: _r, ...followUp } = found
  const cycle = requireCycle(db, followUp.cycleId)
  const employee = findEmployee(db, cycle.employeeId)
  const lines = linesOf(db, id)
  const before = heldBefore(db, followUp)
  const held = followUp.heldAt !== null
  // A meeting that was held shows what it was about, also what a later version of the plan took away.
  const { goals, promises } = planThatHolds(db, cycle, held)
  const all = followUpsOfCycle(db, cycle.id)
  const [line, next] = withReasons(
    [followUp, ...all.filter((one) => one.id !== id && !one.heldAt && one.date > today).slice(0, 1)],
    goalsOfCycle(db, cycle.id, true),
  )
  if (!line) throw new AppError('NOT_FOUND')
  const named = new Set(lines.map((one) => one.subjectId))
  return {
    followUp: line,
    texts: { goesWell, goesLess, speedsUp, changes },
    employeeName: employee ? fullName(employee) : '',
    employeeFirstName: employee?.firstName ?? '',
    employerName: cycle.employerName,
    open: isRunning(db, cycle) && !held,
    phase: cycle.phase,
    version: cycle.version,
    goals: goals.flatMap((goal) => shownGoal(goal, named, held)),
    promises: promises.filter((one) => isShownPromise(one, named, held)),
    lines,
    previous: before && {
      date: before.heldAt ? localDay(new Date(before.heldAt)) : before.date,
      lines: linesOf(db, before.id),
    },
    next: next ?? null,
    proposal: proposedNext(today, cycle.periodEnd),
  }
}

/** A goal with the actions that are discussed; nothing when neither it nor any of them is. */
function shownGoal(goal: Goal, named: ReadonlySet<string>, held: boolean): Goal[] {
  const open = !held && isOpenGoal(goal)
  // An action that is still open is discussed, whatever became of its goal.
  const actions = goal.actions.filter((action) => named.has(action.id) || (!held && isOpenAction(action)))
  return open || named.has(goal.id) || actions.length ? [{ ...goal, actions }] : []
}

const isShownPromise = (promise: EmployerPromise, named: ReadonlySet<string>, held: boolean): boolean =>
  named.has(promise.id) || (!held && isOpenPromise(promise) && isFilled(promise.description))
