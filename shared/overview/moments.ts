import { daysBetween, formatDate, type IsoDate } from '../format/date'
import type { Moment } from './schema'

const WEEK = 7
const MONTH = 31
/** What lies further away is not shown: it would make the list long without asking anything. */
export const HORIZON_DAYS = 92

/** How soon a day is, seen from `today`; a point without a day comes within the month. */
export function momentOf(date: IsoDate | null, today: IsoDate): Moment {
  if (date === null) return 'month'
  const days = daysBetween(today, date)
  if (days < 0) return 'late'
  if (days <= WEEK) return 'week'
  return days <= MONTH ? 'month' : 'later'
}

/** "vandaag", "morgen", "op 12 december 2026". */
export function onDay(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date)
  return days === 0 ? 'vandaag' : days === 1 ? 'morgen' : `op ${formatDate(date)}`
}

/** "is vandaag", "is op 12 december 2026", "was gepland op 3 maart 2026". */
export const isOrWas = (date: IsoDate, today: IsoDate): string =>
  date < today ? `was gepland ${onDay(date, today)}` : `is ${onDay(date, today)}`
