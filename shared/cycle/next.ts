import { z } from 'zod'
import { addDays, addMonths, earliest, type IsoDate } from '../format/date'
import { id } from '../format/fields'
import { isFilled } from '../format/text'
import type { Goal, GoalFields } from '../goal/schema'
import type { EmployerPromise, PromiseFields } from '../promise/schema'
import { type Cycle, checkPeriod, cycleFields, type NewCycle } from './schema'

const chosen = z.array(id).max(200)

/** The cycle that follows another one, with what goes on from it. */
export const nextCycleSchema = cycleFields
  .extend({ previousId: id, goals: chosen, actions: chosen, promises: chosen })
  .superRefine(checkPeriod)
export type NextCycle = z.infer<typeof nextCycleSchema>

export type OfferedAction = { id: string; description: string; dueDate: string | null }
export type OfferedGoal = {
  id: string
  title: string
  status: GoalFields['status']
  dueDate: string | null
  actions: OfferedAction[]
}
export type OfferedPromise = {
  id: string
  description: string
  status: PromiseFields['status']
  dueDate: string | null
  /** The goal it supports. */
  goalId: string | null
}

/** What can go on in the next cycle, and the cycle itself as it would be. */
export type NextOffer = {
  employeeName: string
  employeeFirstName: string
  /** The next cycle when there is one already. */
  nextId: string | null
  goals: OfferedGoal[]
  promises: OfferedPromise[]
  suggested: Omit<NewCycle, 'employeeId'>
}

const openGoals = new Set<GoalFields['status']>(['open', 'partly', 'notReached'])
const openActions = new Set(['planned', 'busy'])
const openPromises = new Set<PromiseFields['status']>(['open', 'notKept'])

/**
 * What is offered for the next cycle: goals that were not fully reached with their unresolved actions, and promises
 * that were not kept. A line without a word is left out.
 */
export function openLines(
  goals: readonly Goal[],
  promises: readonly EmployerPromise[],
): { goals: OfferedGoal[]; promises: OfferedPromise[] } {
  return {
    goals: goals
      .filter((goal) => openGoals.has(goal.status))
      .map(({ id, title, status, dueDate, actions }) => ({
        id,
        title,
        status,
        dueDate,
        actions: actions
          .filter((action) => openActions.has(action.status))
          .map(({ id, description, dueDate }) => ({ id, description, dueDate })),
      })),
    promises: promises
      .filter((promise) => openPromises.has(promise.status) && isFilled(promise.description))
      .map(({ id, description, status, dueDate, goalId }) => ({ id, description, status, dueDate, goalId })),
  }
}

/**
 * The next cycle as it is suggested: the same kind with the same person, a year that follows the last period (from
 * today once half of that year is gone), and the talk on the day that was agreed for it when that is still to come, else in
 * three weeks and not before the period.
 */
export function suggestedNext(
  previous: Pick<Cycle, 'kind' | 'periodEnd' | 'employerName' | 'plannedMinutes' | 'closing'>,
  today: IsoDate,
): Omit<NewCycle, 'employeeId'> {
  const follows = addDays(previous.periodEnd, 1)
  const periodStart = addMonths(follows, 6) > today ? follows : today
  const agreed = previous.closing.nextConversationDate
  return {
    kind: previous.kind,
    periodStart,
    periodEnd: addDays(addMonths(periodStart, 12), -1),
    conversationDate: agreed && agreed > today ? agreed : latest(addDays(today, 21), periodStart),
    employerName: previous.employerName,
    plannedMinutes: previous.plannedMinutes,
  }
}

const latest = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

/** Half a year is the usual term; never past the period, and never before the start. */
const USUAL_MONTHS = 6

/** The term of a line that goes on: from the new start, to its own end date while that is to come. */
export function carriedTerm(
  dueDate: IsoDate | null,
  start: IsoDate,
  periodEnd: IsoDate,
): { startDate: IsoDate; dueDate: IsoDate | null } {
  if (dueDate === null || dueDate >= start) return { startDate: start, dueDate }
  const usual = earliest(addMonths(start, USUAL_MONTHS), periodEnd)
  return { startDate: start, dueDate: usual >= start ? usual : addMonths(start, USUAL_MONTHS) }
}
