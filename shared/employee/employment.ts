import type { IsoDate } from '../format/date'
import type { Employee } from './schema'

/** Whether someone works here on `today`: not in the archive, and the last day in service is not past. */
export const worksHere = (person: Pick<Employee, 'archived' | 'leavingDate'>, today: IsoDate): boolean =>
  !person.archived && !(person.leavingDate && person.leavingDate < today)

/** Whether a day falls after someone's last day in service. */
export const isAfterLastDay = (date: IsoDate | null, leavingDate: IsoDate | null): boolean =>
  date !== null && leavingDate !== null && date > leavingDate
