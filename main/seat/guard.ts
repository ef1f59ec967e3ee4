import { findCycle } from '../../db/cycle/store'
import type { PracticeDb } from '../../db/open'
import { isRevealed } from '../../shared/evaluation/rules'
import { isRoute, type ParsedInput, type RouteName } from '../../shared/ipc/contract'
import { AppError } from '../../shared/ipc/result'
import type { Side } from '../../shared/preparation/schema'
import type { SeatTask } from '../../shared/seat/schema'
import type { SessionState } from '../../shared/session/schema'
import type { Handlers } from '../handlers'
import type { Session } from '../practice/session'
import type { Seat, Sitting } from './seat'

type OfSide = { cycleId: string; side: Side }
type Allowed = { [R in RouteName]?: (input: ParsedInput<R>, sitting: Sitting) => boolean }

const always = () => true
/** The form of who sits there, and no other. */
const own =
  (task: SeatTask) =>
  ({ cycleId, side }: OfSide, sitting: Sitting): boolean =>
    !sitting.waiting && sitting.task === task && sitting.cycleId === cycleId && side === 'employee'

/** All that answers while someone sits at the laptop. What is not here does not, and so no route that is added later. */
const whileSeated: Allowed = {
  'session.state': always,
  'session.lock': always,
  'window.flushed': always,
  'seat.state': always,
  'seat.leave': always,
  'seat.resume': (_, { waiting }) => waiting,
  'seat.setPin': ({ of }, { waiting }) => of === 'employee' && !waiting,
  'preparation.get': own('preparation'),
  'preparation.saveAnswer': own('preparation'),
  'preparation.setReady': own('preparation'),
  'evaluation.get': own('evaluation'),
  'evaluation.saveJudgement': own('evaluation'),
  'evaluation.saveAnswer': own('evaluation'),
  'evaluation.setReady': own('evaluation'),
}

/** The routes that may answer at all while someone sits there. */
export const seatRoutes = Object.keys(whileSeated).filter(isRoute)

const mayWhileSeated = (route: RouteName, input: unknown, sitting: Sitting): boolean => {
  // Each check takes the output of its own route's schema, as each handler does.
  const check = whileSeated[route] as ((input: unknown, sitting: Sitting) => boolean) | undefined
  return check?.(input, sitting) ?? false
}

const ofPreparation: readonly RouteName[] = ['preparation.get', 'preparation.saveAnswer', 'preparation.setReady']
const ofEvaluation: readonly RouteName[] = [
  'evaluation.get',
  'evaluation.saveJudgement',
  'evaluation.saveAnswer',
  'evaluation.setReady',
]

/**
 * Whether this is the employee's own to read, write or call ready: their preparation until they are ready or the talk is open,
 * their judgement until they are ready or both read each other. Whoever is ready opens it again from the seat alone.
 */
function isTheirs(db: () => PracticeDb, route: RouteName, input: unknown): boolean {
  const isPreparation = ofPreparation.includes(route)
  if (!isPreparation && !ofEvaluation.includes(route)) return false
  const { cycleId, side } = input as OfSide
  const cycle = side === 'employee' ? findCycle(db(), cycleId) : null
  if (!cycle) return false
  if (isPreparation) {
    if (cycle.openedAt) return false
    return route === 'preparation.setReady' ? cycle.phase === 'preparation' : !cycle.employeeReadyAt
  }
  if ((cycle.phase !== 'evaluation' && cycle.phase !== 'closed') || isRevealed(cycle)) return false
  return route === 'evaluation.setReady' ? cycle.phase === 'evaluation' : !cycle.employeeJudgedAt
}

/** Sitting down, getting up and locking are what ends a turn; they are answered across it. */
const acrossTurns = (route: RouteName): boolean => route.startsWith('seat.') || route.startsWith('session.')

/**
 * In front of every handler, in one place. While someone sits at the laptop only that person's own form answers (SEAT); while
 * nobody does, that form stays closed to the owner until the employee is ready (SEAT_CLOSED).
 */
export function guardSeat(handlers: Handlers, session: Session, seat: Seat): Handlers {
  const guarded = Object.entries(handlers).map(([route, handler]) => {
    if (!isRoute(route)) return [route, handler]
    const run = handler as (input: unknown) => unknown
    return [
      route,
      (input: unknown) => {
        const sitting = seat.current()
        if (sitting && !mayWhileSeated(route, input, sitting)) throw new AppError('SEAT')
        if (!sitting && isTheirs(session.db, route, input)) throw new AppError('SEAT_CLOSED')
        const turn = seat.turn()
        const value = run(input)
        if (!(value instanceof Promise) || acrossTurns(route)) return value
        return value.then((later: unknown) => {
          if (seat.turn() !== turn) throw new AppError('SEAT')
          return later
        })
      },
    ]
  })
  return Object.fromEntries(guarded)
}

/** What the page hears of changes: while someone sits there nothing that it may not ask. */
export const heardFrom = (seat: Seat, routes: RouteName[]): RouteName[] =>
  seat.current() ? routes.filter((route) => seatRoutes.includes(route)) : routes

/** What is told of the practice file: while someone sits there its name, and nothing of where it lies or of others. */
export function seenFrom(seat: Seat, state: Omit<SessionState, 'seated'>): SessionState {
  if (!seat.current() || !state.practice) return { ...state, seated: false }
  const practice = { ...state.practice, path: '' }
  return { ...state, practice, recoveryPending: false, recent: [], seated: true }
}
