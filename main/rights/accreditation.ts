import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { listCycles } from '../../db/cycle/store'
import { frozenDocuments } from '../../db/document/store'
import { listEmployees } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { allFollowUps } from '../../db/progress/store'
import { talkDatesModel } from '../../shared/document/accreditation'
import { accreditationFileName } from '../../shared/document/file-name'
import { worksHere } from '../../shared/employee/employment'
import { fullName } from '../../shared/employee/schema'
import { localDay } from '../../shared/format/date'
import { type TalkDates, talkDatesRows } from '../../shared/rights/accreditation'
import { saveDocument } from '../document/save-document'
import { saveExport } from '../document/save-export'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** When was talked, signed and followed up in a year, for an accreditation; nothing of what was said. */
export function talkDates(db: PracticeDb, year: number): TalkDates {
  const today = localDay(new Date())
  const held = Map.groupBy(allFollowUps(db), ({ cycleId }) => cycleId)
  const people = listEmployees(db).map((person) => ({
    ...{ id: person.id, name: fullName(person), role: person.roleName ?? '', isHere: worksHere(person, today) },
  }))
  const cycles = listCycles(db)
    .filter(({ conversationDate }) => conversationDate?.startsWith(`${year}-`))
    .map(({ id, employeeId, conversationDate, openedAt, closedAt, stopKind }) => ({
      ...{ id, employeeId, conversationDate, openedAt, closedAt, stopped: stopKind !== null },
      documents: frozenDocuments(db, id),
      held: (held.get(id) ?? []).flatMap(({ heldAt }) => (heldAt ? [heldAt] : [])),
    }))
  return { year, practice: getPractice(db).name, rows: talkDatesRows(year, people, cycles) }
}

/** That overview as an Excel, Word or PDF file. */
export function accreditationHandlers(session: Session, environment: Environment) {
  return {
    'accreditation.export': async ({ year, format }) => {
      const { name } = getPractice(session.db())
      if (format !== 'excel')
        return saveDocument(session, environment, {
          format,
          name: (extension) => accreditationFileName(name, year, extension),
          paper: () => {
            const db = session.db()
            return { model: talkDatesModel(talkDates(db, year), getPractice(db), localDay(new Date())), own: null }
          },
        })
      const chosen = await environment.askSaveAs({
        title: 'Excel-bestand bewaren',
        defaultPath: path.join(environment.documents, accreditationFileName(name, year, 'xlsx')),
        filters: [{ name: 'Excel-werkmap', extensions: ['xlsx'] }],
      })
      if (!chosen) return null
      // Read after the question: then nothing leaves the app when it was locked in the meantime.
      const bytes = await environment.toExcel(talkDates(session.db(), year))
      return saveExport(session, chosen, 'xlsx', (temporary) => writeFileSync(temporary, bytes))
    },
  } satisfies HandlersOf<`accreditation.${string}`>
}
