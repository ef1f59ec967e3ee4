import type { IsoDate } from '../format/date'
import type { YearEvent, YearEventKind } from '../overview/schema'

/** A whole day in someone's calendar. */
export type CalendarEvent = {
  /** The same each time this row is exported, so that a calendar replaces the day instead of doubling it. */
  uid: string
  date: IsoDate
  summary: string
}

const words: Record<Exclude<YearEventKind, 'nextTalk'>, string> = {
  talk: 'Gesprek',
  followUp: 'Opvolgmoment',
  evaluation: 'Evaluatie',
}

/**
 * The days to put in a calendar: planned, not held and not past. What is only foreseen has no day of its own yet. An
 * event carries the kind and the name and nothing else: others may look into that calendar.
 */
export const calendarEvents = (events: readonly YearEvent[], today: IsoDate): CalendarEvent[] =>
  events.flatMap(({ kind, id, date, name, done }) =>
    kind === 'nextTalk' || done || date < today
      ? []
      : [{ uid: `${id.replace(' ', '-')}@praktijkgroei`, date, summary: `${words[kind]} met ${name}` }],
  )
