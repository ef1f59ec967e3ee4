import { listCycles } from '../../db/cycle/store'
import { listEmployees, retentions, saveRetention } from '../../db/employee/store'
import { doomedCounts } from '../../db/erasure/doomed'
import { erasureNotes } from '../../db/erasure/store'
import { givenOutCount } from '../../db/export/store'
import type { PracticeDb } from '../../db/open'
import { getSetting, setSetting } from '../../db/setting/store'
import { copiesGoneBy } from '../../shared/backup/rules'
import { personFolder } from '../../shared/document/file-name'
import { worksHere } from '../../shared/employee/employment'
import { type Employee, fullName } from '../../shared/employee/schema'
import { isFileOf, isOldReport, isSameName, isToErase, retentionEnd } from '../../shared/erasure/rules'
import { type ErasureTarget, keptReports, type OldReport } from '../../shared/erasure/schema'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { keptYears, leftPeople } from './retention'

/** How long what is kept about someone stays, and erasing it for good. */
export function erasureHandlers(session: Session, environment: Pick<Environment, 'expectErasure'>) {
  return {
    'erasure.list': () => {
      const db = session.db()
      return { people: leftPeople(db), oldReports: oldReports(db), notes: erasureNotes(db), years: keptYears(db) }
    },
    'erasure.setRetention': ({ employeeId, until, reason }) => {
      const db = session.db()
      const person = retentions(db).get(employeeId)
      if (!person) throw new AppError('NOT_FOUND')
      if (!person.leavingDate) throw new AppError('PHASE')
      saveRetention(db, employeeId, { retainUntil: until, retainReason: reason })
    },
    'erasure.usualRetention': ({ employeeId }) => {
      const db = session.db()
      const person = retentions(db).get(employeeId)
      if (!person) throw new AppError('NOT_FOUND')
      const retainUntil = person.leavingDate && retentionEnd(person.leavingDate, keptYears(db).left)
      saveRetention(db, employeeId, { retainUntil, retainReason: '' })
    },
    'erasure.keepReport': ({ cycleId, kept }) => {
      const db = session.db()
      const others = keptIds(db).filter((one) => one !== cycleId)
      setSetting(db, KEPT, kept ? [...others, cycleId] : others)
    },
    'erasure.preview': (target) => {
      const db = session.db()
      const person = personOf(db, target)
      const today = localDay(new Date())
      const isDue = isToErase(retentions(db).get(person.id)?.retainUntil ?? null, today)
      // While the name is typed the thread loads what it needs, and the copy is made; one that fails is tried again then, and told.
      environment.expectErasure()
      void session.backupBefore('erasure').catch(() => undefined)
      return {
        name: fullName(person),
        counts: doomedCounts(db, target),
        givenOut: givenOutCount(db, target, (name) => isFileOf(name, personFolder(person))),
        namedElsewhere: target.of === 'employee' && isNamedElsewhere(db, person),
        copiesUntil: copiesGoneBy(today),
        ground: target.of === 'cycle' ? 'old-report' : isDue ? 'retention' : 'request',
      }
    },
    'erasure.erase': async ({ ground, name, ...target }) => {
      const db = session.db()
      const person = personOf(db, target)
      if (!isSameName(name, fullName(person))) throw new AppError('ERASE_NAME')
      environment.expectErasure()
      const requireOpen = session.openStill()
      await session.backupBefore('erasure')
      requireOpen()
      const at = new Date()
      const note = { erasedAt: at.toISOString(), ground, copiesUntil: copiesGoneBy(localDay(at)) }
      await session.erase({ target, note, filesOf: personFolder(person) })
    },
  } satisfies HandlersOf<`erasure.${string}`>
}

const KEPT = 'erasure.kept'
const keptIds = (db: PracticeDb): string[] => {
  const read = keptReports.safeParse(getSetting(db, KEPT))
  return read.success ? read.data : []
}

/** Whose it is. Throws NOT_FOUND, and PHASE for who still works here and for a cycle that still runs. */
function personOf(db: PracticeDb, { of, id }: ErasureTarget): Employee {
  const cycle = of === 'cycle' ? listCycles(db).find((one) => one.id === id) : null
  const employeeId = of === 'cycle' ? cycle?.employeeId : id
  const person = listEmployees(db).find((one) => one.id === employeeId)
  if (!person) throw new AppError('NOT_FOUND')
  if (cycle ? cycle.phase !== 'closed' : worksHere(person, localDay(new Date()))) throw new AppError('PHASE')
  return person
}

const isNamedElsewhere = (db: PracticeDb, person: Employee): boolean =>
  listEmployees(db).some(({ id, supervisor }) => id !== person.id && isSameName(supervisor, fullName(person))) ||
  listCycles(db).some(
    ({ employeeId, employerName }) => employeeId !== person.id && isSameName(employerName, fullName(person)),
  )

function oldReports(db: PracticeDb): OldReport[] {
  const today = localDay(new Date())
  const { report } = keptYears(db)
  const kept = new Set(keptIds(db))
  const here = new Map(
    listEmployees(db)
      .filter((person) => worksHere(person, today))
      .map((person) => [person.id, fullName(person)]),
  )
  return listCycles(db).flatMap(({ id, employeeId, phase, periodStart, periodEnd }) => {
    const name = here.get(employeeId)
    if (!name || phase !== 'closed' || kept.has(id) || !isOldReport(periodEnd, report, today)) return []
    return [{ cycleId: id, employeeId, name, periodStart, periodEnd }]
  })
}
