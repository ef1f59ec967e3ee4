import { levelHistory } from '../../db/competence/level-store'
import { dossierRows } from '../../db/dossier/store'
import { timeline } from '../../shared/dossier/timeline'
import { fullName } from '../../shared/employee/schema'
import { localDay } from '../../shared/format/date'
import { requireEmployee } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The dossier of one person as a timeline. */
export function dossierHandlers(session: Session) {
  return {
    'dossier.get': ({ employeeId }) => {
      const db = session.db()
      const employeeName = fullName(requireEmployee(db, employeeId))
      const facts = { employeeName, ...dossierRows(db, employeeId), levels: levelHistory(db, employeeId) }
      return timeline(facts, localDay(new Date()))
    },
  } satisfies HandlersOf<`dossier.${string}`>
}
