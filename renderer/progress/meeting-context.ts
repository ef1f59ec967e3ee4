import { createContext, use } from 'react'
import type { Side } from '../../shared/preparation/schema'
import type { LineSubject, Meeting, ProgressLine } from '../../shared/progress/schema'

/** What a line is about. */
export type Subject = { subject: LineSubject; id: string; title: string }

/** What a side says now about a line, and what it said last time. */
export type LinesOf = (id: string, side: Side) => { line: ProgressLine | null; previous: ProgressLine | null }

/** Finds what was said in a meeting and in the one before it. */
export function linesOf({ lines, previous }: Meeting): LinesOf {
  const index = (all: readonly ProgressLine[]) => new Map(all.map((line) => [`${line.subjectId} ${line.side}`, line]))
  const now = index(lines)
  const before = index(previous?.lines ?? [])
  return (id, side) => ({ line: now.get(`${id} ${side}`) ?? null, previous: before.get(`${id} ${side}`) ?? null })
}

/** What every field of a meeting needs to know; it stays the same while someone types. */
export type MeetingFacts = { followUpId: string; cycleId: string; open: boolean; employee: string; employer: string }

export const MeetingContext = createContext<MeetingFacts | null>(null)

/** The facts of the meeting on screen. */
export function useMeeting(): MeetingFacts {
  const facts = use(MeetingContext)
  if (!facts) throw new Error('useMeeting belongs inside a meeting')
  return facts
}
