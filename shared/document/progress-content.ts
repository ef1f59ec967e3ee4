import type { IsoDate } from '../format/date'
import { localDay } from '../format/date'
import { type Action, actionCost, type Goal, owners } from '../goal/schema'
import type { Side } from '../preparation/schema'
import type { Colour, Expectation, Meeting, MeetingTexts, ProgressLine } from '../progress/schema'
import { actionName, goalName, promiseName, statusWords } from '../progress/words'

/** What stands in the note of one progress meeting, and nothing about how it looks. */
export type ProgressContent = {
  employeeName: string
  employeeRole: string | null
  employerName: string
  period: { start: IsoDate; end: IsoDate }
  /** The day on which it was held, or, as long as it was not, the day that it is planned on. */
  date: IsoDate
  held: boolean
  /** Why there is a meeting, in words. */
  reason: string
  goals: ProgressGoal[]
  promises: ProgressItem[]
  texts: MeetingTexts
  /** The follow-up after this one; null when there is none. */
  next: { date: IsoDate; reason: string } | null
  /** The day on which the note is made: how all stands is told as of then. */
  today: IsoDate
}

export type ProgressItem = {
  name: string
  /** Who does it or sees to it; empty when that is not known. */
  who: string
  dueDate: IsoDate | null
  /** The word on screen. */
  status: string
  said: Record<Side, { colour: Colour | null; text: string }>
}
export type ProgressGoal = ProgressItem & { actions: ProgressAction[] }
export type ProgressAction = ProgressItem & {
  /** Whether it gives what was expected; null when nobody said. */
  expected: Expectation | null
  /** Hours, and cents before subsidy; null what is not known. */
  planned: { hours: number | null; cents: number | null }
  actual: { hours: number | null; cents: number | null }
}

/** What the meeting itself does not know. */
export type ProgressContext = Pick<ProgressContent, 'employeeRole' | 'period' | 'next' | 'today'>

/** The contents of the note of a meeting. */
export function progressContent(meeting: Meeting, context: ProgressContext): ProgressContent {
  const { followUp, employeeName, employerName, texts, goals, promises } = meeting
  return {
    ...context,
    employeeName,
    employerName,
    date: meetingDay(followUp),
    held: followUp.heldAt !== null,
    reason: followUp.reason,
    goals: goals.map((goal) => goalOf(goal, meeting)),
    promises: promises.map((promise) => ({
      name: promiseName(promise),
      who: promise.who,
      dueDate: promise.dueDate,
      status: statusWords.promise[promise.status],
      said: saidOf(meeting.lines, promise.id),
    })),
    texts,
  }
}

/** The day of a meeting: when it was held, or else when it is planned. */
export const meetingDay = ({ heldAt, date }: Pick<Meeting['followUp'], 'heldAt' | 'date'>): IsoDate =>
  heldAt ? localDay(new Date(heldAt)) : date

function goalOf(goal: Goal, { lines, employeeFirstName }: Meeting): ProgressGoal {
  const who = { ...owners, ...(employeeFirstName ? { employee: employeeFirstName } : {}) }
  return {
    name: goalName(goal),
    who: '',
    dueDate: goal.dueDate,
    status: statusWords.goal[goal.status],
    said: saidOf(lines, goal.id),
    actions: goal.actions.map((action) => ({
      name: actionName(action),
      who: who[action.owner],
      dueDate: action.dueDate,
      status: statusWords.action[action.status],
      said: saidOf(lines, action.id),
      expected: lines.find((line) => line.subjectId === action.id && line.expected)?.expected ?? null,
      planned: plannedOf(action),
      actual: { hours: action.actualHours, cents: action.actualCents },
    })),
  }
}

const plannedOf = (action: Action) => ({ hours: action.ownHours || null, cents: actionCost(action) || null })

function saidOf(lines: readonly ProgressLine[], id: string): ProgressItem['said'] {
  const by = (side: Side) => {
    const line = lines.find((one) => one.subjectId === id && one.side === side)
    return { colour: line?.colour ?? null, text: line?.text ?? '' }
  }
  return { employee: by('employee'), employer: by('employer') }
}
