import type { CalendarEvent } from '../../shared/calendar/events'
import { addDays, type IsoDate } from '../../shared/format/date'

/**
 * An iCalendar file (RFC 5545) of whole days. A day is written as a date without a time, so that no summer time and no
 * time zone can move it; it does not mark the day as busy.
 * @param stamp when the file was made
 */
export async function toIcs(events: readonly CalendarEvent[], stamp: Date): Promise<string> {
  // Read at first use: a start needs no calendar.
  const { default: ical, ICalEventTransparency, foldLines } = await import('ical-generator')
  const calendar = ical({ prodId: { company: 'Praktijkgroei', product: 'Agenda', language: 'NL' }, scale: 'GREGORIAN' })
  for (const { uid, date, summary } of events)
    calendar.createEvent({
      id: uid,
      start: utcDay(date),
      end: utcDay(addDays(date, 1)),
      allDay: true,
      stamp,
      summary,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  const unfolded = calendar.toString().replaceAll('\r\n ', '')
  return foldLines(unfolded.replaceAll('\r\nSUMMARY:', '\r\nSUMMARY;LANGUAGE=nl:'))
}

/** The library reads a day in UTC. */
const utcDay = (date: IsoDate) => new Date(`${date}T00:00:00Z`)
