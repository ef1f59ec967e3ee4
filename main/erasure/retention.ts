import { listEmployees, retentions, saveRetention, withoutTerm } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { worksHere } from '../../shared/employee/employment'
import { fullName } from '../../shared/employee/schema'
import { type Retention, retentionEnd, retentionFor } from '../../shared/erasure/rules'
import type { LeftPerson } from '../../shared/erasure/schema'
import { type IsoDate, localDay } from '../../shared/format/date'
import { figure } from '../../shared/law/rules'
import { parametersOf } from '../law/handlers'

/** How many years the file of who left is kept, and after how many an old report is offered. */
export function keptYears(db: PracticeDb): { left: number; report: number } {
  const parameters = parametersOf(db)
  return { left: figure(parameters, 'retainYears'), report: figure(parameters, 'reportYears') }
}

/** Fixes the term when a last day in service is written down, changed or taken away. */
export const fixRetention = (db: PracticeDb, id: string, before: Retention | null, leavingDate: IsoDate | null): void =>
  void saveRetention(db, id, retentionFor(before, leavingDate, keptYears(db).left))

/** The same for everyone who has a last day and no term. */
export function fixMissingRetentions(db: PracticeDb): void {
  const { left } = keptYears(db)
  for (const { id, leavingDate } of withoutTerm(db)) saveRetention(db, id, retentionFor(null, leavingDate, left))
}

/** Who does not work here any more, the first to erase on top. */
export function leftPeople(db: PracticeDb): LeftPerson[] {
  const today = localDay(new Date())
  const { left } = keptYears(db)
  const terms = retentions(db)
  return listEmployees(db)
    .filter((person) => !worksHere(person, today))
    .map((person) => {
      const term = terms.get(person.id)
      return {
        employeeId: person.id,
        name: fullName(person),
        leavingDate: person.leavingDate,
        retainUntil: term?.retainUntil ?? (person.leavingDate && retentionEnd(person.leavingDate, left)),
        reason: term?.retainReason ?? '',
      }
    })
    .sort((a, b) => ((a.retainUntil ?? '9999') < (b.retainUntil ?? '9999') ? -1 : 1))
}
