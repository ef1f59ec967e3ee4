import { type CycleRow, listCycles } from '../../db/cycle/store'
import { type FrozenDocument, findDocument, signedDocuments } from '../../db/document/store'
import { listEmployees } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { documentsWithRemarks } from '../../db/remark/store'
import { listScans } from '../../db/scan/store'
import type { BulkChoice, BulkScope } from '../../shared/bulk/schema'
import { documentName, evaluationName, personFolder } from '../../shared/document/file-name'
import { type Employee, fullName } from '../../shared/employee/schema'
import { type IsoDate, localDay } from '../../shared/format/date'
import { scanTypes } from '../../shared/scan/schema'
import { documentKinds } from '../../shared/signing/schema'
import { frozenPaper, type Paper } from '../document/paper'
import { evaluationPaper } from '../evaluation/document'
import { getEvaluation } from '../evaluation/evaluation'
import { type RemarkPaper, remarkPaper } from '../remark/remark'
import { readScan } from '../scan/pieces'

/** One document to give out, made only when its turn comes; scans come along as they are. */
export type BulkItem = {
  employee: Employee
  folder: string
  /** Its name without extension, and what it is in the list. */
  name: string
  what: string
  date: IsoDate
  documentId: string | null
  paper: () => Paper
  scans: (requireOpen: () => void) => Promise<{ name: string; bytes: Buffer }[]>
  /** Keeps that it left, once all of it stands in its place. */
  left?: () => void
  /** What else goes beside it as it is, each with what it is in the list. */
  files?: () => { name: string; bytes: Buffer; what: string }[]
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/** All signed documents and closed evaluations, by person and day. The contents are read later, one at a time. */
function itemsOf(db: PracticeDb): BulkItem[] {
  const people = new Map(listEmployees(db).map((person) => [person.id, person]))
  const folders = foldersOf([...people.values()])
  const cycles = listCycles(db)
  const employeeOf = new Map(cycles.map((cycle) => [cycle.id, people.get(cycle.employeeId)]))
  const documents = signedDocuments(db).flatMap((document) => {
    const employee = employeeOf.get(document.cycleId)
    return employee ? [documentItem(db, document, employee, folders.get(employee.id) ?? '')] : []
  })
  const evaluations = cycles.flatMap((cycle): BulkItem[] => {
    const employee = people.get(cycle.employeeId)
    const item = employee && evaluationItem(db, cycle, employee, folders.get(employee.id) ?? '')
    return item ? [item] : []
  })
  return [...documents, ...evaluations].sort(
    (a, b) => a.folder.localeCompare(b.folder, 'nl') || a.date.localeCompare(b.date) || a.name.localeCompare(b.name),
  )
}

type KnownDocument = ReturnType<typeof signedDocuments>[number]

/** A document that was laid down, with its scans. */
export function documentItem(
  db: PracticeDb,
  { id, cycleId, kind, version, day }: KnownDocument,
  employee: Employee,
  folder: string,
): BulkItem {
  const get = (): FrozenDocument => findDocument(db, id) ?? fail()
  return {
    ...{ employee, folder, date: day, documentId: id },
    name: documentName({ kind, employee, version, year: yearOf(day) }),
    what: version > 1 ? `${documentKinds[kind]}, versie ${version}` : documentKinds[kind],
    paper: () => frozenPaper(db, get()),
    scans: async (requireOpen) => {
      const own: { name: string; bytes: Buffer }[] = []
      for (const { id: scanId, documentId, name, type } of listScans(db, cycleId))
        if (documentId === id)
          own.push({ name: `${name}.${scanTypes[type].extension}`, bytes: await readScan(db, scanId, requireOpen) })
      return own
    },
  }
}

/** Documents, and after each the remarks beside it as a document of its own, made when its turn comes. */
export function withRemarks(db: PracticeDb, items: readonly BulkItem[]): BulkItem[] {
  const remarked = documentsWithRemarks(db)
  return items.flatMap((item) => {
    const { documentId: id, name, what } = item
    if (!id || !remarked.has(id)) return [item]
    let made: RemarkPaper | null = null
    const paper = () => {
      made = remarkPaper(db, findDocument(db, id) ?? fail())
      return made?.paper ?? fail()
    }
    const left = () => made?.left()
    const beside = { documentId: null, name: `Opmerking bij ${name}`, paper, left, scans: async () => [] }
    return [item, { ...item, ...beside, what: `Opmerking bij ${what.charAt(0).toLowerCase()}${what.slice(1)}` }]
  })
}

/** The report of an evaluation that was closed; null as long as it was not. */
export function evaluationItem(db: PracticeDb, cycle: CycleRow, employee: Employee, folder: string): BulkItem | null {
  if (cycle.phase !== 'closed' || cycle.stopKind || !cycle.closedAt) return null
  const date = localDay(new Date(cycle.closedAt))
  return {
    ...{ employee, folder, date, documentId: null, what: 'Evaluatie' },
    name: evaluationName(employee, yearOf(date)),
    paper: () => evaluationPaper(db, getEvaluation(db, cycle.id)),
    scans: async () => [],
  }
}

const fail = (): never => {
  throw new Error('A signed document is gone')
}

/** A folder for each person; two of the same name get a number. */
function foldersOf(people: readonly Employee[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    people.map((person) => {
      const name = personFolder(person)
      let folder = name
      for (let copy = 2; taken.has(folder.toLowerCase()); copy++) folder = `${name} (${copy})`
      taken.add(folder.toLowerCase())
      return [person.id, folder]
    }),
  )
}

const fits = (scope: BulkScope) => (item: BulkItem) =>
  scope.kind === 'all' ||
  (scope.kind === 'year' ? yearOf(item.date) === scope.year : item.employee.id === scope.employeeId)

/** The signed documents and closed evaluations that belong to a scope. */
export const collect = (db: PracticeDb, scope: BulkScope): BulkItem[] =>
  withRemarks(db, itemsOf(db).filter(fits(scope)))

/** What can be chosen: only who and what has something signed. */
export function choiceOf(db: PracticeDb): BulkChoice {
  const items = itemsOf(db)
  const people = new Map(items.map(({ employee }) => [employee.id, fullName(employee)]))
  return {
    total: items.length,
    years: [...new Set(items.map(({ date }) => yearOf(date)))].sort((a, b) => b - a),
    people: [...people].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  }
}
