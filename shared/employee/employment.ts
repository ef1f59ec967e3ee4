import type { IsoDate } from '../format/date'
import type { Employee } from './schema'

/** Whether someone works here on `today`: not in the archive, and the last day in service is not past. */
export const worksHere = (person: Pick<Employee, 'archived' | 'leavingDate'>, today: IsoDate): boolean =>
  !person.archived && !(person.leavingDate && person.leavingDate < today)
