import type { CycleSummary } from '../../shared/cycle/schema'
import type { Employee } from '../../shared/employee/schema'
import { formatDate, type IsoDate } from '../../shared/format/date'

export { worksHere } from '../../shared/employee/employment'

/** "In dienst sinds 1 maart 2021", or what else holds for this person on `today`. */
export function employmentInWords(person: Employee, today: IsoDate): string {
  const { archived, inServiceSince, leavingDate } = person
  if (archived) return 'Gearchiveerd'
  if (leavingDate && leavingDate < today) return `Uit dienst sinds ${formatDate(leavingDate)}`
  if (leavingDate) return `In dienst tot en met ${formatDate(leavingDate)}`
  if (!inServiceSince) return 'Werkt hier'
  return inServiceSince > today
    ? `Start op ${formatDate(inServiceSince)}`
    : `In dienst sinds ${formatDate(inServiceSince)}`
}

/** The cycle that is being prepared or discussed; after signing someone can start the next one. */
export const openCycle = (cycles: readonly CycleSummary[]): CycleSummary | undefined =>
  cycles.find(({ phase }) => phase === 'conversation') ?? cycles.find(({ phase }) => phase === 'preparation')

/** The cycle to name in a list: the open one, else the newest that is not closed. `cycles` come newest first. */
export const runningCycle = (cycles: readonly CycleSummary[]): CycleSummary | undefined =>
  openCycle(cycles) ?? cycles.find(({ phase }) => phase !== 'closed')
