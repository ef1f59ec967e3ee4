import type { NextStep } from '../cycle/rules'
import type { CycleSummary } from '../cycle/schema'
import { evaluationDate } from '../evaluation/rules'
import { addDays, addMonths, daysBetween, earliest, formatDate, type IsoDate } from '../format/date'
import type { Action, ActionType, Goal } from '../goal/schema'
import type { EmployerPromise } from '../promise/schema'
import { type FollowUp, type FollowUpKind, followUpKinds } from './schema'

/** Domain: the effect of a course on the work shows about three months after it ended. */
const MONTHS_AFTER_COURSE = 3
/** A course that ends late in the period is still looked at after the period, yet not before this. */
const LEAST_MONTHS_AFTER_COURSE = 1
/** Before a goal is due there are two weeks left to help. */
const DAYS_BEFORE_DUE = 14
/** Two meetings within this many days become one. */
const MERGE_DAYS = 14
/** More meetings than this in one plan nobody keeps. */
const MOST_FOLLOW_UPS = 6
/** The usual time between two meetings when none is planned. */
const USUAL_MONTHS = 3
/** From this many days before its day on, a follow-up is pressing. */
const DAYS_PRESSING = 7

const courseTypes: ReadonlySet<ActionType> = new Set(['course', 'workshop', 'offTheJob', 'eLearning', 'congress'])

/** Whether an action is training with an end, of which the effect can be looked at later. */
export const isCourse = ({ type, formal }: { type: ActionType; formal: boolean }): boolean =>
  formal || courseTypes.has(type)

/** Whether it is asked if an action gives what was expected: of all training, and of any other once it has begun. */
export const isExpectationAsked = (action: Pick<Action, 'type' | 'formal' | 'status'>): boolean =>
  isCourse(action) || action.status === 'busy' || action.status === 'done'

/** A day on which nobody works goes to the Monday after it. */
export function workday(date: IsoDate): IsoDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date
}

export type PlannedFollowUp = Pick<FollowUp, 'date' | 'kind' | 'subjectId'>

type PlanInput = {
  cycleId: string
  periodStart: IsoDate
  periodEnd: IsoDate
  /** The day of the evaluation: to help with a goal after it is too late. */
  evaluateOn: IsoDate
  /** The day that both agreed on at the end of the talk. */
  agreedDate: IsoDate | null
  /** The goals of the plan; none without a plan. */
  goals: readonly Goal[]
  /** Follow-ups that stay: held ones, and what was planned or moved by hand. */
  kept: readonly Pick<FollowUp, 'date'>[]
  /** What was planned before and then held, or removed or moved by hand. */
  refused: readonly PlannedFollowUp[]
  today: IsoDate
}

/** The first in this order gives its day when several fall together. */
const rank: Record<FollowUpKind, number> = { own: 0, due: 1, course: 2, halfway: 3 }

/**
 * The follow-ups that a signed plan asks for, earliest first: the day that was agreed, half way through the period, two
 * weeks before each goal is due, and three months after a course ended. None lies in the past or, but for the agreed
 * day, in a weekend; days that lie within two weeks of each other become one; no more than six remain.
 */
export function plannedFollowUps(input: PlanInput): PlannedFollowUp[] {
  const { kept, refused, today } = input
  const wanted = wishes(input)
    .filter((one) => (one.kind === 'own' ? one.date >= today : one.date > today))
    .filter((one) => !refused.some((other) => isSame(one, other)))
    .filter((one) => one.kind === 'own' || !kept.some((other) => isNear(one.date, other.date, MERGE_DAYS)))
    .filter((one) => !kept.some((other) => one.date === other.date))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank[a.kind] - rank[b.kind]))
  for (let gap = MERGE_DAYS; ; gap += 7) {
    const merged = merge(wanted, gap)
    if (merged.length <= MOST_FOLLOW_UPS) return merged
  }
}

/** One of each group that starts within `gap` days, again until none lies near another. */
function merge(sorted: readonly PlannedFollowUp[], gap: number): PlannedFollowUp[] {
  const merged = mergeOnce(sorted, gap)
  return merged.length === sorted.length ? merged : merge(merged, gap)
}

function wishes({ cycleId, periodStart, periodEnd, evaluateOn, agreedDate, goals }: PlanInput): PlannedFollowUp[] {
  const open = goals.filter((goal) => goal.status === 'open')
  const lastDay = (date: IsoDate) => workday(earliest(date, periodEnd))
  const beforeEvaluation = (date: IsoDate) => {
    const day = lastDay(earliest(date, evaluateOn))
    // An evaluation in a weekend: the Friday before it.
    return day > evaluateOn ? addDays(day, -3) : day
  }
  const found: PlannedFollowUp[] = []
  // Signed for: this day stands in the document, so it is never moved.
  if (agreedDate) found.push({ date: agreedDate, kind: 'own', subjectId: cycleId })
  if (open.length) {
    const half = addDays(periodStart, Math.round(daysBetween(periodStart, periodEnd) / 2))
    found.push({ date: lastDay(half), kind: 'halfway', subjectId: null })
  }
  for (const goal of open) {
    if (goal.dueDate)
      found.push({ date: beforeEvaluation(addDays(goal.dueDate, -DAYS_BEFORE_DUE)), kind: 'due', subjectId: goal.id })
    for (const action of goal.actions) {
      if (!isCourse(action) || !action.dueDate || action.status === 'cancelled' || action.status === 'carried') continue
      const soonest = addMonths(action.dueDate, LEAST_MONTHS_AFTER_COURSE)
      const latest = soonest > periodEnd ? soonest : periodEnd
      const date = workday(earliest(addMonths(action.dueDate, MONTHS_AFTER_COURSE), latest))
      found.push({ date, kind: 'course', subjectId: action.id })
    }
  }
  return found
}

const isNear = (a: IsoDate, b: IsoDate, days: number): boolean => Math.abs(daysBetween(a, b)) <= days

const isSame = (a: PlannedFollowUp, b: PlannedFollowUp): boolean =>
  a.kind === b.kind && a.subjectId === b.subjectId && isNear(a.date, b.date, a.kind === 'own' ? 0 : MERGE_DAYS)

function mergeOnce(sorted: readonly PlannedFollowUp[], gap: number): PlannedFollowUp[] {
  const groups: PlannedFollowUp[][] = []
  for (const one of sorted) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && first && daysBetween(first.date, one.date) <= gap) last.push(one)
    else groups.push([one])
  }
  return groups.flatMap((group) => group.toSorted((a, b) => rank[a.kind] - rank[b.kind]).slice(0, 1))
}

/** Why a follow-up is there, in words. `titleOf` gives the words of a goal or action; null when it is gone. */
export function followUpReason(
  { kind, subjectId, cycleId }: Pick<FollowUp, 'kind' | 'subjectId' | 'cycleId'>,
  titleOf: (id: string) => string | null,
): string {
  if (kind === 'own' && subjectId === cycleId) return 'Afgesproken in het gesprek'
  if (kind === 'halfway') return 'Halverwege de periode'
  const title = subjectId ? titleOf(subjectId) : null
  if (!title || kind === 'own') return followUpKinds[kind]
  return kind === 'course' ? `Na de opleiding: ${title}` : `Twee weken voor de einddatum: ${title}`
}

/** Whether a follow-up is taken over by the next cycle: after a course, and still ahead on the day of closing. */
export const goesOnAfterClosing = ({ kind, heldAt, date }: FollowUp, closedOn: IsoDate): boolean =>
  kind === 'course' && !heldAt && date > closedOn

/** Whether a goal, action or promise comes back in the next meeting. */
export const isOpenGoal = ({ status }: Pick<Goal, 'status'>): boolean => status === 'open'
export const isOpenAction = ({ status }: Pick<Goal['actions'][number], 'status'>): boolean =>
  status === 'planned' || status === 'busy'
export const isOpenPromise = ({ status }: Pick<EmployerPromise, 'status'>): boolean => status === 'open'

/** The day that is proposed for the next meeting: in three months, at the latest at the end of the period. */
export function proposedNext(today: IsoDate, periodEnd: IsoDate): IsoDate | null {
  const date = workday(earliest(addMonths(today, USUAL_MONTHS), periodEnd))
  return date > today ? date : null
}

/** What comes next while the plan runs: the first follow-up that was not held, or else to plan one for its goals. */
export function progressStep(cycle: CycleSummary, today: IsoDate): NextStep | null {
  if (cycle.phase !== 'progress') return null
  const evaluation = formatDate(evaluationDate(cycle))
  if (!cycle.nextFollowUp)
    return cycle.goals > 0
      ? {
          to: 'cycle',
          action: 'Opvolgmoment plannen',
          sentence: `Het plan loopt. Er staat geen opvolgmoment gepland; de evaluatie is op ${evaluation}.`,
          urgent: false,
        }
      : {
          to: 'documents',
          action: 'Documenten bekijken',
          sentence: `De documenten zijn klaar. Rond de cyclus af rond ${evaluation}.`,
          urgent: false,
        }
  const { date } = cycle.nextFollowUp
  const days = daysBetween(today, date)
  const when =
    days < 0
      ? `was gepland op ${formatDate(date)}`
      : days === 0
        ? 'is vandaag'
        : days === 1
          ? 'is morgen'
          : `is op ${formatDate(date)}`
  return {
    to: 'progress',
    action: 'Voortgang bespreken',
    sentence: `Het plan loopt. Het opvolgmoment ${when}.`,
    urgent: days <= DAYS_PRESSING,
  }
}
