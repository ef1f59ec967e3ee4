import { addMonths, type IsoDate } from '../format/date'
import { searchable } from '../format/text'

/** The last day on which the file of someone who left is kept. */
export const retentionEnd = (leavingDate: IsoDate, years: number): IsoDate =>
  addMonths(leavingDate, Math.round(years * 12))

export type Retention = { leavingDate: IsoDate | null; retainUntil: IsoDate | null; retainReason: string }

/**
 * The retention that goes with a last day in service. It is fixed when that day is written down, so that a later change of
 * the usual term moves nobody's; another last day counts anew. Without one there is none.
 */
export function retentionFor(before: Retention | null, leavingDate: IsoDate | null, years: number): Retention {
  if (!leavingDate) return { leavingDate, retainUntil: null, retainReason: '' }
  if (before?.retainUntil && before.leavingDate === leavingDate) return before
  return { leavingDate, retainUntil: retentionEnd(leavingDate, years), retainReason: '' }
}

/** Whether the term of someone who left is over. */
export const isToErase = (retainUntil: IsoDate | null, today: IsoDate): boolean =>
  retainUntil !== null && retainUntil < today

/** Whether a closed cycle is older than the practice keeps reports during service. */
export const isOldReport = (periodEnd: IsoDate, years: number, today: IsoDate): boolean =>
  years > 0 && addMonths(periodEnd, Math.round(years * 12)) < today

/** Whether the name was typed; capitals, accents and spaces do not matter. */
export function isSameName(typed: string, name: string): boolean {
  const plain = (text: string) => searchable(text).trim().replace(/\s+/g, ' ')
  return plain(typed) === plain(name)
}

/** Whether the name of a file that was given out says that it is of the person whose folder has this name. */
export const isFileOf = (name: string, folder: string): boolean => searchable(name).includes(searchable(folder))
