import { keptStatuses, noStatuses } from '../../db/evaluation/kept-statuses'
import { looseExports } from '../../db/export/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { questionLists } from '../../db/preparation/store'
import { namesOfReferred } from '../../db/rights/names'
import { type Row, rowsOfPerson } from '../../db/rights/person-rows'
import { personFolder } from '../../shared/document/file-name'
import { type Employee, fullName } from '../../shared/employee/schema'
import { evaluationQuestions } from '../../shared/evaluation/questions'
import { formatDate } from '../../shared/format/date'
import { answerKeys, signalKey } from '../../shared/preparation/rules'
import { documentKinds } from '../../shared/signing/schema'
import { requireEmployee } from '../cycle/find'
import { closedWords, isClosed } from './closed'
import { cycleName } from './cycle-name'
import { isTold, type Names } from './part'
import { type PartKey, partKeys, personParts } from './parts'

/** Everything about one person, as it is kept. */
export type PersonData = {
  made: string
  practice: { name: string; address: string }
  employee: Employee
  rows: Record<PartKey, Row[]>
  /** How lines stood before the end of a cycle changed them, by cycle. */
  kept: Record<string, unknown>
  names: Names
  /** The texts of the questions, by list and key. */
  questions: Record<string, Record<string, string>>
  /** What of the person is still closed to the employer, in words. */
  closed: { cycleId: string; words: string }[]
}

/**
 * Collects everything that is kept about one person; nothing of anyone else. What the employee wrote and did not open yet
 * is left out, and said. Throws NOT_FOUND.
 */
export function personData(db: PracticeDb, employeeId: string): PersonData {
  const employee = requireEmployee(db, employeeId)
  const { name, street, postalCode, city } = getPractice(db)
  const all = Object.fromEntries(
    partKeys.map((key) => {
      const { table, order } = personParts[key]
      const rows = rowsOfPerson(db, table, employeeId)
      return [key, order ? rows.toSorted((a, b) => compare(a[order], b[order])) : rows]
    }),
  ) as Record<PartKey, Row[]>
  const cycles = new Map(all.cycle.map((cycle) => [cycle.id, cycle]))
  const open = (key: PartKey) => all[key].filter((row) => !isClosed(key, row, cycles.get(row.cycleId)))
  const rows = {
    ...all,
    answer: open('answer'),
    judgement: open('judgement'),
    evaluationAnswer: open('evaluationAnswer'),
    exportedFile: [...all.exportedFile, ...looseExports(db).filter(({ name: file }) => isNamedAfter(file, employee))],
  }
  return {
    made: new Date().toISOString(),
    practice: { name, address: [street, [postalCode, city].join(' ').trim()].filter(Boolean).join(', ') },
    employee,
    rows,
    kept: keptOf(db, all.cycle),
    names: namesOf(db, all),
    questions: questionsOf(db, all.cycle),
    closed: all.cycle.flatMap((cycle) =>
      closedWords(cycle, all).map((words) => ({ cycleId: String(cycle.id), words })),
    ),
  }
}

/** A file that says of whom it is by its name alone: "Evaluatie De Smet Emma 2026.docx". */
const isNamedAfter = (file: string, employee: Employee): boolean =>
  ` ${file.replace(/\.\w+$/, '')} `.includes(` ${personFolder(employee)} `)

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a ?? '').localeCompare(String(b ?? ''))
}

const keptOf = (db: PracticeDb, cycles: readonly Row[]): Record<string, unknown> =>
  Object.fromEntries(
    cycles.flatMap(({ id }) =>
      (['ended', 'carried', 'judged'] as const).flatMap((why) => {
        const kept = keptStatuses(db, why, String(id))
        return kept === noStatuses ? [] : [[`${why} ${id}`, kept]]
      }),
    ),
  )

/** What every id in these rows stands for: of the practice only the name, of the person's own what it is called. */
function namesOf(db: PracticeDb, rows: Record<PartKey, Row[]>): Names {
  const used = new Set(
    Object.values(rows)
      .flat()
      .flatMap((row) => Object.values(row)),
  )
  const own = (key: PartKey, name: (row: Row) => unknown) =>
    rows[key].map((row): [string, string] => [String(row.id), String(name(row))])
  return new Map([
    ...namesOfReferred(db).filter(([id]) => used.has(id)),
    ...own('goal', ({ title }) => title),
    ...own('action', ({ description }) => description),
    ...own('promise', ({ description }) => description),
    ...own('trainingLine', ({ title }) => title),
    ...own('cycle', cycleName),
    ...own('followUp', ({ date }) => `opvolgmoment van ${formatDate(String(date))}`),
    ...own('document', ({ kind, version }) => `${documentKinds[kind as 'plan']}, versie ${version}`),
    ...own('registration', ({ periodStart }) => `periode vanaf ${formatDate(String(periodStart))}`),
    ...themesOf(db, rows.cycle),
  ])
}

const listsOf = (db: PracticeDb, cycles: readonly Row[]) => {
  const used = new Set(cycles.map(({ questionListId }) => questionListId))
  return [...questionLists(db)].filter(([id]) => used.has(id))
}

const themesOf = (db: PracticeDb, cycles: readonly Row[]) =>
  listsOf(db, cycles).flatMap(([, { themes }]) => themes.map(({ id, title }): [string, string] => [id, title]))

function questionsOf(db: PracticeDb, cycles: readonly Row[]): PersonData['questions'] {
  const lists = listsOf(db, cycles).map(([id, { questions, themes }]) => [
    id,
    Object.fromEntries([
      ...questions.flatMap((question) => answerKeys(question).map((key) => [key, question.text])),
      ...themes
        .filter(({ signal }) => signal)
        .map((theme) => [signalKey(theme.id), `Hoe kijkt u naar: ${theme.title}`]),
    ]),
  ])
  return Object.fromEntries([
    ...lists,
    ['evaluation', Object.fromEntries(evaluationQuestions.map(({ key, text }) => [key, text]))],
  ])
}

/** The data as one JSON text: documented keys, ISO dates, whole cents, and images as base64. */
export function personJson(data: PersonData): string {
  const told = (key: PartKey) =>
    Object.entries(personParts[key].fields).flatMap(([name, field]) => (isTold(field) ? [{ name, field }] : []))
  const explained = (key: PartKey) => ({
    title: personParts[key].title,
    what: personParts[key].what,
    keys: Object.fromEntries(told(key).map(({ name, field }) => [name, field.label])),
    leftOut: Object.fromEntries(
      Object.entries(personParts[key].fields).flatMap(([name, field]) =>
        isTold(field) ? [] : [[name, field.leftOut]],
      ),
    ),
  })
  const values = (key: PartKey) =>
    data.rows[key].map((row) =>
      Object.fromEntries(told(key).map(({ name, field }) => [name, jsonValue(row[name], field.json)])),
    )
  const file = {
    format: 'praktijkgroei.person',
    version: 1,
    made: data.made,
    practice: data.practice,
    person: fullName(data.employee),
    explanation: {
      general:
        'Elke lijst onder "data" staat hieronder uitgelegd onder dezelfde naam. Data staan als jjjj-mm-dd, momenten in universele tijd (ISO 8601), bedragen in hele eurocenten, afbeeldingen als base64. Een veld dat op Id eindigt, verwijst naar de regel met die id; onder "names" staat hoe dat heet.',
      ...Object.fromEntries(partKeys.map((key) => [key, explained(key)])),
      keptStatuses: 'Hoe doelen, acties en toezeggingen stonden voor het einde van een cyclus dat wijzigde.',
    },
    stillClosed: data.closed,
    names: Object.fromEntries(data.names),
    questions: data.questions,
    data: { ...Object.fromEntries(partKeys.map((key) => [key, values(key)])), keptStatuses: data.kept },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function jsonValue(value: unknown, isJson = false): unknown {
  if (Buffer.isBuffer(value)) return value.toString('base64')
  return isJson && typeof value === 'string' ? JSON.parse(value) : value
}
