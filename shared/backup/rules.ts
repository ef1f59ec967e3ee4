import { addDays, daysBetween, type IsoDate, localDay } from '../format/date'

/** So many of the newest copies stay, whatever their day. */
const RECENT = 10
/** The newest of each of so many days that have one, and of so many weeks. */
const DAYS = 7
const WEEKS = 8

/** No copy gets older than this, so that who was erased has left them all by then: eight weeks. */
const OLDEST_DAYS = WEEKS * 7

/** From so many days without a copy outside the laptop the owner is reminded. */
const REMIND_DAYS = 7

/**
 * Which copies stay. The newest stays always. Of the others those younger than eight weeks stay that are among the ten newest,
 * or the newest of one of the last seven days or eight weeks that have a copy.
 * @param moments ISO moments, in any order
 * @returns the moments to keep, newest first
 */
export function copiesToKeep(moments: readonly string[], today: IsoDate): string[] {
  const sorted = [...moments].sort().reverse()
  const young = sorted.filter((moment) => !isTooOld(dayOf(moment), today))
  const kept = new Set([
    ...sorted.slice(0, 1),
    ...young.slice(0, RECENT),
    ...newestOfEach(young, dayOf).slice(0, DAYS),
    ...newestOfEach(young, weekOf).slice(0, WEEKS),
  ])
  return sorted.filter((moment) => kept.has(moment))
}

/** Whether no copy of that day may be left, once there is a newer one. */
export const isTooOld = (day: IsoDate, today: IsoDate): boolean => daysBetween(day, today) >= OLDEST_DAYS

/** The first day on which no copy is left that was made on `day` or before, once a newer one was made. */
export const copiesGoneBy = (day: IsoDate): IsoDate => addDays(day, OLDEST_DAYS)

/** Whether it is time to ask for a copy outside the laptop: since `behindSince` the newest copies are on it only. */
export const reminderDue = (behindSince: string | null, today: IsoDate): boolean =>
  behindSince !== null && daysBetween(dayOf(behindSince), today) >= REMIND_DAYS

const dayOf = (moment: string): IsoDate => localDay(new Date(moment))

/** The Monday of its week. */
function weekOf(moment: string): IsoDate {
  const day = dayOf(moment)
  return addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))
}

/** Of moments from new to old the first of each group. */
function newestOfEach(moments: readonly string[], group: (moment: string) => string): string[] {
  const seen = new Set<string>()
  return moments.filter((moment) => {
    const key = group(moment)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
