import { findCycle } from '../../db/cycle/store'
import type { PracticeDb } from '../../db/open'
import { findPin, isTakenAway, ownersOfPins, removePin, takePinAway } from '../../db/pin/store'
import { getPractice } from '../../db/practice/store'
import { fullName } from '../../shared/employee/schema'
import { isRevealed } from '../../shared/evaluation/rules'
import { AppError } from '../../shared/ipc/result'
import type { SeatTask, SeatView } from '../../shared/seat/schema'
import { requireCycle, requireEmployee } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import { log } from '../log'
import type { Session } from '../practice/session'
import { ownPinAt } from './early'
import { EMPLOYER, forgetTries, pinState, setPin, tryPin } from './pin'
import type { Seat, Sitting } from './seat'

/** Handing the laptop to an employee and taking it back. What answers meanwhile is decided in guard.ts. */
export function seatHandlers(session: Session, seat: Seat) {
  /** Who sits there. Throws LOCKED, and SEAT when nobody does. */
  const sitting = (): Sitting => {
    session.db()
    const current = seat.current()
    if (!current) throw new AppError('SEAT')
    return current
  }

  return {
    'seat.state': () => {
      const db = session.db()
      const current = seat.current()
      return {
        seat: current && viewOf(db, current),
        employerPin: pinState(db, EMPLOYER),
        ownPins: current ? [] : ownersOfPins(db),
      }
    },
    'seat.opening': (form) => ({ ownPin: ownPinAt(session.db(), form) }),
    'seat.start': ({ cycleId, task }) => {
      const db = session.db()
      const cycle = requireCycle(db, cycleId)
      if (!mayBegin(db, cycleId, task)) throw new AppError('PHASE')
      const { employeeId } = cycle
      seat.sit({ employeeId, cycleId, task, waiting: pinState(db, employeeId) !== 'none' })
    },
    'seat.resume': async ({ pin }) => {
      const { employeeId } = sitting()
      const turn = seat.turn()
      await tryPin(session, employeeId, pin)
      if (seat.turn() !== turn) throw new AppError('SEAT')
      seat.resume()
    },
    'seat.setPin': async (wish) => {
      const db = session.db()
      if (wish.of === 'employee') return setPin(db, sitting().employeeId, wish.pin)
      if (pinState(db, EMPLOYER) !== 'none') await session.prove(wish.passphrase ?? '')
      if (wish.pin === null) return removePin(session.db(), EMPLOYER)
      await setPin(session.db(), EMPLOYER, wish.pin)
    },
    'seat.resetPin': async ({ employeeId, passphrase }) => {
      requireEmployee(session.db(), employeeId)
      await session.prove(passphrase)
      const db = session.db()
      if (pinState(db, employeeId) === 'none') throw new AppError('NOT_FOUND')
      takePinAway(db, employeeId)
    },
    'seat.leave': async (way) => {
      sitting()
      const turn = seat.turn()
      const db = session.db()
      if ('pin' in way) await tryPin(session, EMPLOYER, way.pin)
      else await session.prove(way.passphrase)
      // Locked meanwhile: the seat ended another way.
      if (seat.turn() !== turn) throw new AppError('LOCKED')
      seat.end()
      if ('passphrase' in way) forgetTriesQuietly(db)
    },
  } satisfies HandlersOf<`seat.${string}`>
}

/** A full disk keeps nobody who knows the passphrase from the practice. */
function forgetTriesQuietly(db: PracticeDb): void {
  try {
    forgetTries(db, EMPLOYER)
  } catch (error) {
    log('tries of the code', error)
  }
}

/** A preparation until the talk opens, an evaluation until both read each other; also by who was ready before. */
function mayBegin(db: PracticeDb, cycleId: string, task: SeatTask): boolean {
  const cycle = findCycle(db, cycleId)
  if (!cycle) return false
  return task === 'preparation' ? cycle.phase === 'preparation' : cycle.phase === 'evaluation' && !isRevealed(cycle)
}

function viewOf(db: PracticeDb, { employeeId, cycleId, task, waiting }: Sitting): SeatView {
  const { employerName } = requireCycle(db, cycleId)
  const employee = requireEmployee(db, employeeId)
  const practice = getPractice(db)
  const kept = findPin(db, employeeId)
  return {
    task,
    cycleId,
    employeeName: fullName(employee),
    employeeFirstName: employee.firstName,
    employerName,
    practiceName: practice.name,
    logo: practice.logo,
    waiting,
    ownPin: kept !== null && !isTakenAway(kept),
    pinResetAt: kept && isTakenAway(kept) ? kept.setAt : null,
  }
}
