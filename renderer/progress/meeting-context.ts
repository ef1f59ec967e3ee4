import { createContext, use } from 'react'
import type { Side } from '../../shared/preparation/schema'
import type { LineSubject, Meeting, ProgressLine } from '../../shared/progress/schema'

export const MeetingContext = createContext<Meeting | null>(null)

/** What a line is about. */
export type Subject = { subject: LineSubject; id: string; title: string }

const find = (lines: readonly ProgressLine[] | undefined, subjectId: string, side: Side): ProgressLine | null =>
  lines?.find((line) => line.subjectId === subjectId && line.side === side) ?? null

/** The meeting on screen, and what was said in it. */
export function useMeeting() {
  const meeting = use(MeetingContext)
  if (!meeting) throw new Error('useMeeting belongs inside a meeting')
  return {
    meeting,
    lineOf: (subjectId: string, side: Side) => find(meeting.lines, subjectId, side),
    previousOf: (subjectId: string, side: Side) => find(meeting.previous?.lines, subjectId, side),
  }
}
