import type { CycleRow } from '../../db/cycle/store'
import { evaluationAnswers, judgementsOf } from '../../db/evaluation/store'
import type { PracticeDb } from '../../db/open'
import { getAnswers } from '../../db/preparation/store'
import { readyAtOf } from '../../shared/cycle/rules'
import { isRevealed, judgedAtOf } from '../../shared/evaluation/rules'
import { isFilled } from '../../shared/format/text'
import { AppError } from '../../shared/ipc/result'
import type { PinState, SeatForm, SeatTask } from '../../shared/seat/schema'
import { requireCycle } from '../cycle/find'
import type { Session } from '../practice/session'
import { pinState, tryPin } from './pin'

/**
 * How it stands with the own code of the employee, where that keeps a form closed until it is ready; 'none' where nothing does: it
 * is ready or open, nothing stands in it, or the employee has no code. Throws NOT_FOUND.
 */
export function ownPinAt(db: PracticeDb, { cycleId, task }: SeatForm): PinState {
  const cycle = requireCycle(db, cycleId)
  return isTheirs(cycle, task) && isBegun(db, cycleId, task) ? pinState(db, cycle.employeeId) : 'none'
}

/**
 * Opens what the employee did not call ready yet; where an own code keeps it closed, only with that code. Throws SEAT_CLOSED
 * without one, and what `tryPin` throws.
 */
export function openEarly(
  session: Session,
  form: SeatForm,
  pin: string | undefined,
  open: () => void,
): void | Promise<void> {
  const db = session.db()
  if (ownPinAt(db, form) === 'none') return open()
  if (pin === undefined) throw new AppError('SEAT_CLOSED')
  return tryPin(session, requireCycle(db, form.cycleId).employeeId, pin).then(open)
}

const isTheirs = (cycle: CycleRow, task: SeatTask): boolean =>
  task === 'preparation'
    ? !cycle.openedAt && !readyAtOf(cycle, 'employee')
    : !isRevealed(cycle) && !judgedAtOf(cycle, 'employee')

/** Whether anything of the employee stands in the form; what was typed and taken out again does not count. */
function isBegun(db: PracticeDb, cycleId: string, task: SeatTask): boolean {
  if (task === 'preparation') return Object.values(getAnswers(db, cycleId, 'employee')).some(isFilled)
  const judged = Object.values(judgementsOf(db, cycleId, 'employee'))
  return (
    judged.some(({ verdict, reason }) => verdict !== null || isFilled(reason)) ||
    Object.values(evaluationAnswers(db, cycleId, 'employee')).some(isFilled)
  )
}
