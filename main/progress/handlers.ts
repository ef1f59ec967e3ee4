import { now } from '../../db/columns'
import { actionOwner, goalOwner, goalsOfCycle, updateAction, updateGoal } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import {
  findFollowUp,
  followUpsOfCycle,
  insertFollowUp,
  keepSubjects,
  moveFollowUp,
  saveLine,
  setFollowUpRemoved,
  startMeeting,
  updateFollowUp,
} from '../../db/progress/store'
import { promiseCycle, promisesOfCycle, updatePromise } from '../../db/promise/store'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import type { LineSubject, Meeting } from '../../shared/progress/schema'
import { requireCycle } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { followUpLines, getMeeting, isRunning } from './meeting'

const today = () => localDay(new Date())

/** Follow-ups and progress meetings. What was signed is not touched: only statuses and actual figures change. */
export function progressHandlers(session: Session) {
  return {
    'progress.followUps': ({ cycleId }) => {
      requireCycle(session.db(), cycleId)
      return followUpLines(session.db(), cycleId)
    },
    'progress.plan': ({ cycleId, date, note }) => {
      requireRunning(session.db(), cycleId)
      return { id: insertFollowUp(session.db(), cycleId, { date, note, kind: 'own', subjectId: null }) }
    },
    'progress.change': ({ id, ...patch }) => {
      const db = session.db()
      const followUp = requireOpenMeeting(db, id)
      const moved = patch.date !== undefined && patch.date !== followUp.date
      if (moved) db.transaction((tx) => moveFollowUp(tx, followUp, patch))
      else updateFollowUp(db, id, patch)
    },
    'progress.setRemoved': ({ id, removed }) => {
      requireOpenMeeting(session.db(), id, true)
      setFollowUpRemoved(session.db(), id, removed)
    },
    'progress.meeting': ({ id }) => getMeeting(session.db(), id, today()),
    'progress.saveLine': (input) => {
      const db = session.db()
      const { cycleId } = requireOpenMeeting(db, input.followUpId)
      requireSubject(db, cycleId, input.subject, input.subjectId)
      saveLine(db, input)
    },
    'progress.saveTexts': ({ id, ...patch }) => {
      const db = session.db()
      requireOpenMeeting(db, id)
      updateFollowUp(db, id, patch)
      startMeeting(db, id)
    },
    'progress.setStatus': (input) => {
      const db = session.db()
      const { cycleId } = requireOpenMeeting(db, input.followUpId)
      requireSubject(db, cycleId, input.subject, input.subjectId)
      if (wentOn(db, cycleId, input.subjectId)) throw new AppError('PHASE')
      db.transaction((tx) => {
        keepSubjects(tx, input.followUpId, [input])
        if (input.subject === 'goal') updateGoal(tx, input.subjectId, { status: input.status })
        if (input.subject === 'action') updateAction(tx, input.subjectId, { status: input.status })
        if (input.subject === 'promise') updatePromise(tx, input.subjectId, { status: input.status })
      })
    },
    'progress.saveActual': ({ followUpId, actionId, ...actual }) => {
      const db = session.db()
      const { cycleId } = requireOpenMeeting(db, followUpId)
      requireSubject(db, cycleId, 'action', actionId)
      db.transaction((tx) => {
        keepSubjects(tx, followUpId, [{ subject: 'action', subjectId: actionId }])
        updateAction(tx, actionId, actual)
      })
    },
    'progress.hold': ({ id, nextDate }) =>
      session.db().transaction((tx) => {
        const { cycleId } = requireOpenMeeting(tx, id)
        keepSubjects(tx, id, subjectsOf(getMeeting(tx, id, today())))
        updateFollowUp(tx, id, { heldAt: now() })
        const taken = followUpsOfCycle(tx, cycleId).some((one) => !one.heldAt && one.date === nextDate)
        if (nextDate && !taken) insertFollowUp(tx, cycleId, { date: nextDate, kind: 'own', subjectId: null })
      }),
    'progress.reopen': ({ id }) => {
      const db = session.db()
      const followUp = findFollowUp(db, id)
      if (!followUp || followUp.removedAt) throw new AppError('NOT_FOUND')
      requireRunning(db, followUp.cycleId)
      updateFollowUp(db, id, { heldAt: null })
    },
  } satisfies Omit<HandlersOf<`progress.${string}`>, 'progress.export'>
}

const subjectsOf = ({ goals, promises }: Meeting): { subject: LineSubject; subjectId: string }[] => [
  ...goals.flatMap((goal) => [
    { subject: 'goal' as const, subjectId: goal.id },
    ...goal.actions.map((action) => ({ subject: 'action' as const, subjectId: action.id })),
  ]),
  ...promises.map((promise) => ({ subject: 'promise' as const, subjectId: promise.id })),
]

/** Whether a goal, action or promise goes on in the next cycle: there its status is kept from then on. */
function wentOn(db: PracticeDb, cycleId: string, id: string): boolean {
  const goals = goalsOfCycle(db, cycleId, true)
  const lines = [...goals, ...goals.flatMap((goal) => goal.actions), ...promisesOfCycle(db, cycleId, true)]
  return lines.some((line) => line.id === id && line.status === 'carried')
}

function requireRunning(db: PracticeDb, cycleId: string): void {
  if (!isRunning(db, requireCycle(db, cycleId))) throw new AppError('PHASE')
}

/** The follow-up, when it can be written in. Throws PHASE for one that was held, NOT_FOUND for one that was removed. */
function requireOpenMeeting(db: PracticeDb, id: string, evenRemoved = false) {
  const followUp = findFollowUp(db, id)
  if (!followUp || (followUp.removedAt && !evenRemoved)) throw new AppError('NOT_FOUND')
  requireRunning(db, followUp.cycleId)
  if (followUp.heldAt) throw new AppError('PHASE')
  return followUp
}

/** Throws NOT_FOUND for something of another cycle. */
function requireSubject(db: PracticeDb, cycleId: string, subject: LineSubject, id: string): void {
  const found =
    subject === 'goal'
      ? goalOwner(db, id)?.cycleId
      : subject === 'action'
        ? actionOwner(db, id)?.cycleId
        : promiseCycle(db, id)
  if (found !== cycleId) throw new AppError('NOT_FOUND')
}
