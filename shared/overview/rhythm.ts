import type { Employee } from '../employee/schema'
import { addMonths, type IsoDate } from '../format/date'
import type { Rhythm } from '../setting/schema'

/**
 * The day around which the next talk of someone is due; null for who is in the archive, leaves before that day, or has
 * neither a first day in service nor a talk yet. A newcomer (whose only talk fell within the time of the first two) is
 * heard again sooner. `held` are the days of the talks that were held, in any order.
 */
export function nextTalkDue(
  employee: Pick<Employee, 'archived' | 'inServiceSince' | 'leavingDate'>,
  held: readonly IsoDate[],
  rhythm: Rhythm,
): IsoDate | null {
  const { archived, inServiceSince, leavingDate } = employee
  if (archived) return null
  const due = held.length === 0 ? firstTalk(inServiceSince, rhythm) : laterTalk(inServiceSince, held, rhythm)
  return due && leavingDate && leavingDate <= due ? null : due
}

const firstTalk = (since: IsoDate | null, { first }: Rhythm): IsoDate | null => since && addMonths(since, first)

function laterTalk(since: IsoDate | null, held: readonly IsoDate[], rhythm: Rhythm): IsoDate | null {
  const last = held.toSorted().at(-1)
  if (!last) return null
  const isNewcomer = held.length === 1 && since !== null && last < addMonths(since, rhythm.first + rhythm.second)
  return addMonths(last, isNewcomer ? rhythm.second : rhythm.later)
}
