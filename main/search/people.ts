import { allCertificates } from '../../db/certificate/store'
import { listEmployees } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { listNorms, listRegistrations } from '../../db/register/store'
import { fullName } from '../../shared/employee/schema'
import { type SearchEntry, searchEntry } from '../../shared/search/match'

/** Who works here, with what each obtained and has to keep up. */
export function* ofPeople(db: PracticeDb): Generator<SearchEntry> {
  for (const person of listEmployees(db))
    yield searchEntry({
      group: 'employee',
      key: person.id,
      title: fullName(person),
      context: person.archived ? 'Gearchiveerd' : '',
      text: [person.roleName, person.email].filter(Boolean).join(' · '),
      target: { to: 'employee', employeeId: person.id },
    })
  for (const one of allCertificates(db))
    yield searchEntry({
      group: 'certificate',
      key: one.id,
      title: one.name,
      context: one.employeeName,
      text: one.issuer,
      age: one.validUntil,
      target: { to: 'certificates', employeeId: one.employeeId },
    })
}

/** The registers that are kept, and who stands in them. */
export function* ofRegisters(db: PracticeDb): Generator<SearchEntry> {
  for (const norm of listNorms(db))
    yield searchEntry({
      group: 'register',
      key: norm.id,
      title: norm.name,
      context: '',
      text: norm.source,
      target: { to: 'screen', screen: '/opleidingsplan?deel=certificaten' },
    })
  for (const one of listRegistrations(db))
    yield searchEntry({
      group: 'register',
      key: one.id,
      title: one.norm.name,
      context: one.employeeName,
      text: one.credits.map(({ description }) => description).join(' · '),
      age: one.periodStart,
      target: { to: 'certificates', employeeId: one.employeeId },
    })
}
