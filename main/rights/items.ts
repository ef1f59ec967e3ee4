import { listCycles } from '../../db/cycle/store'
import { frozenDocuments } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { questionLists } from '../../db/preparation/store'
import { everythingName } from '../../shared/document/file-name'
import { personModel } from '../../shared/document/person'
import { localDay } from '../../shared/format/date'
import { type BulkItem, documentItem, evaluationItem, withRemarks } from '../bulk/collect'
import { requireEmployee } from '../cycle/find'
import { personPaper } from './chapters'
import { personData, personJson } from './person-data'

/**
 * Everything about one person as documents: all of it to read, the same for another program, and every document that was
 * laid down, signed or not, with its scans.
 */
export function everythingItems(db: PracticeDb, employeeId: string): BulkItem[] {
  const employee = requireEmployee(db, employeeId)
  const today = localDay(new Date())
  const folder = 'Documenten'
  const cycles = listCycles(db).filter((cycle) => cycle.employeeId === employeeId)
  const all: BulkItem = {
    ...{ employee, folder: '', date: today, documentId: null, what: 'Alles om te lezen' },
    name: everythingName(employee, today),
    paper: () => ({
      model: personModel(personPaper(personData(db, employeeId), questionLists(db)), getPractice(db)),
      own: null,
    }),
    scans: async () => [],
    files: () => [
      {
        name: 'gegevens.json',
        bytes: Buffer.from(personJson(personData(db, employeeId))),
        what: 'Hetzelfde, voor een ander programma',
      },
    ],
  }
  const papers = cycles.flatMap((cycle) => [
    ...frozenDocuments(db, cycle.id).map(({ id, kind, version, frozenAt }) => {
      const day = cycle.conversationDate ?? localDay(new Date(frozenAt))
      return documentItem(db, { id, cycleId: cycle.id, kind, version, day }, employee, folder)
    }),
    ...[evaluationItem(db, cycle, employee, folder)].filter((item) => item !== null),
  ])
  return [
    all,
    ...withRemarks(
      db,
      papers.toSorted((a, b) => a.date.localeCompare(b.date) || a.name.localeCompare(b.name)),
    ),
  ]
}
