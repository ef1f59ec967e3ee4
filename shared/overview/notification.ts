import type { IsoDate } from '../format/date'
import type { AttentionItem } from './schema'

/** What the operating system shows: a number and never a name, because anyone may look at the screen. */
export type OwnNotification = { title: string; body: string }

type Moment = {
  /** The choice of the practice. */
  wanted: boolean
  today: IsoDate
  /** The hour of the day, 0 to 23. */
  hour: number
  /** The day on which the last one was shown; null when there was none. */
  shownOn: string | null
}

/** Not in the evening, nor before the day has begun. */
const HOURS = { from: 8, to: 18 } as const

/** Whether this is a moment to look: wanted, not shown yet today, and within the working day. */
export const mayNotify = ({ wanted, today, hour, shownOn }: Moment): boolean =>
  wanted && shownOn !== today && hour >= HOURS.from && hour < HOURS.to

/** What to show about the points that are late or due today; null when there are none. */
export function notificationOf(items: readonly AttentionItem[], today: IsoDate): OwnNotification | null {
  const count = items.filter(({ date }) => date !== null && date <= today).length
  if (count === 0) return null
  return {
    title: 'Praktijkgroei',
    body: count === 1 ? 'Eén punt vraagt vandaag aandacht.' : `${count} punten vragen vandaag aandacht.`,
  }
}
