import { z } from 'zod'
import type { Phase } from '../cycle/schema'
import { id, isoDate } from '../format/fields'
import { longText, shortText } from '../format/text'
import type { Goal } from '../goal/schema'
import { actionFields, goalStatuses } from '../goal/schema'
import { oneOf } from '../practice/schema'
import { type Side, side } from '../preparation/schema'
import type { EmployerPromise } from '../promise/schema'

/** Why a follow-up stands in the calendar. */
export const followUpKinds = {
  halfway: 'Halverwege',
  due: 'Voor een einddatum',
  course: 'Na een opleiding',
  own: 'Zelf gepland',
} as const
export type FollowUpKind = keyof typeof followUpKinds

/** How a goal, action or promise stands, in one colour; never shown without its word. */
export const colours = { green: 'Loopt goed', amber: 'Vraagt aandacht', red: 'Loopt vast' } as const
export type Colour = keyof typeof colours

/** What a line of a progress meeting is about. */
export const lineSubjects = { goal: 'Doel', action: 'Actie', promise: 'Toezegging' } as const
export type LineSubject = keyof typeof lineSubjects

/** Whether an activity gives what was expected of it. */
export const expectations = { yes: 'Ja', partly: 'Deels', no: 'Nee' } as const
export type Expectation = keyof typeof expectations

/** A planned follow-up of a cycle, and, once `heldAt` is filled in, a progress meeting that was held. */
export type FollowUp = {
  id: string
  cycleId: string
  /** The day. */
  date: string
  kind: FollowUpKind
  /**
   * The goal or action it was planned for; the cycle itself when both agreed on the day at the end of the talk; null
   * when it is about everything.
   */
  subjectId: string | null
  note: string
  /** ISO moments. */
  startedAt: string | null
  heldAt: string | null
}

/** A follow-up in the list of its cycle, with the reason in words. */
export type FollowUpLine = FollowUp & { reason: string }

/** What was said for the whole of the meeting. */
export const meetingTexts = z.object({
  goesWell: longText(20_000),
  goesLess: longText(20_000),
  speedsUp: longText(20_000),
  changes: longText(20_000),
})
export type MeetingTexts = z.infer<typeof meetingTexts>

/** What one side says about one goal, action or promise. */
export type ProgressLine = {
  subjectId: string
  subject: LineSubject
  side: Side
  colour: Colour | null
  text: string
  expected: Expectation | null
}

/** Everything that a progress meeting shows. */
export type Meeting = {
  followUp: FollowUpLine
  texts: MeetingTexts
  employeeName: string
  employeeFirstName: string
  employerName: string
  /** Whether it can be written in: the plan is signed, the cycle is not closed, and the meeting is not over. */
  open: boolean
  phase: Phase
  /** The version of the plan that is signed, or being written. */
  version: number
  /** Goals that are discussed, with their actions that are; a goal stands here too when only an action of it does. */
  goals: Goal[]
  promises: EmployerPromise[]
  /** What was said now, and in the meeting held before this one. */
  lines: ProgressLine[]
  previous: { date: string; lines: ProgressLine[] } | null
  /** The next open follow-up after this one. */
  next: FollowUpLine | null
  /** The day that is proposed for the next one when there is none; null past the period. */
  proposal: string | null
}

export const newFollowUp = z.object({ cycleId: id, date: isoDate, note: shortText(200) })
export const changeFollowUp = z.object({ id, date: isoDate, note: shortText(200) }).partial({ date: true, note: true })

const lineKey = z.object({ followUpId: id, subject: oneOf(lineSubjects), subjectId: id })
export const saveLineSchema = lineKey
  .extend({
    side,
    colour: oneOf(colours).nullable(),
    text: shortText(1_000),
    expected: oneOf(expectations).nullable(),
  })
  .partial({ colour: true, text: true, expected: true })
export type SaveLine = z.infer<typeof saveLineSchema>

/** The statuses that a meeting can give; what the plan says stays as it was signed. */
export const meetingStatuses = {
  goal: { open: goalStatuses.open, reached: goalStatuses.reached },
  action: { planned: 'Gepland', busy: 'Bezig', done: 'Gedaan', cancelled: 'Vervallen' },
  promise: { open: 'Open', kept: 'Nagekomen', notKept: 'Niet nagekomen', dropped: 'Vervallen' },
} as const

const statusOf = { followUpId: id, subjectId: id }
export const setStatusSchema = z.discriminatedUnion('subject', [
  z.object({ ...statusOf, subject: z.literal('goal'), status: oneOf(meetingStatuses.goal) }),
  z.object({ ...statusOf, subject: z.literal('action'), status: oneOf(meetingStatuses.action) }),
  z.object({ ...statusOf, subject: z.literal('promise'), status: oneOf(meetingStatuses.promise) }),
])
export type SetStatus = z.infer<typeof setStatusSchema>

export const saveActualSchema = actionFields
  .pick({ actualHours: true, actualCents: true })
  .partial()
  .extend({ followUpId: id, actionId: id })
