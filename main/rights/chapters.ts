import type { Row } from '../../db/rights/person-rows'
import type { Block, VoiceEntry } from '../../shared/document/model'
import { facts, table, voices } from '../../shared/document/parts'
import type { PersonPaper } from '../../shared/document/person'
import { fullName } from '../../shared/employee/schema'
import { capitalise, isFilled } from '../../shared/format/text'
import { answerKeys, answerLines, signalKey, signalOf, blocks as themesOf } from '../../shared/preparation/rules'
import { type QuestionList, signals } from '../../shared/preparation/schema'
import { cycleName } from './cycle-name'
import { isTold, type Part } from './part'
import { type PartKey, partKeys, personParts } from './parts'
import type { PersonData } from './person-data'

/** The parts that belong to one talk, in the order in which they are read; the others stand after all talks. */
const ofCycle = [
  'privateNote',
  'agreement',
  'goal',
  'needGoal',
  'action',
  'promise',
  'followUp',
  'progressLine',
  'judgement',
  'document',
  'signature',
  'scan',
  'remark',
  'remarkDraft',
  'exportedFile',
] as const satisfies readonly PartKey[]
const afterwards = ['levelChange', 'certificate', 'registration', 'registerCredit', 'trainingLine', 'pin'] as const

/** Everything about one person in the words and the order in which it is read. */
export function personPaper(data: PersonData, lists: ReadonlyMap<string, QuestionList>): PersonPaper {
  const { employee, rows, closed } = data
  const places = cycleOfRows(data)
  return {
    name: fullName(employee),
    role: employee.roleName,
    made: data.made,
    contents: partKeys
      .map((key) => ({ title: personParts[key].title, what: personParts[key].what, count: rows[key].length }))
      .filter(({ count }) => count > 0),
    notes: [...explanation, ...closed.map(({ words }) => words)],
    chapters: [
      { title: personParts.employee.title, blocks: rowBlocks(data, 'employee', rows.employee) },
      ...rows.cycle.map((cycle) => ({ title: capitalise(cycleName(cycle)), blocks: cycleBlocks(cycle) })),
      ...afterwards.map((key) => ({ title: personParts[key].title, blocks: rowBlocks(data, key, rows[key]) })),
      { title: personParts.audit.title, blocks: auditBlocks(data) },
    ].filter(({ blocks }) => blocks.length > 0),
  }

  function cycleBlocks(cycle: Row): Block[] {
    const list = lists.get(String(cycle.questionListId))
    const of = (key: PartKey) => rows[key].filter((row) => places.get(row) === cycle.id)
    return [
      ...rowBlocks(data, 'cycle', [cycle]),
      ...under('Voorbereiding', list ? answerBlocks(list, of('answer')) : []),
      ...ofCycle.flatMap((key) => under(personParts[key].title, rowBlocks(data, key, of(key)))),
      ...under('Terugblik', lookBack(data, of('evaluationAnswer'))),
    ]
  }
}

/** What holds for every copy. */
const explanation = [
  'In de map Documenten staan de plannen, verslagen en evaluaties als Word en PDF, met de scans. In gegevens.json staat hetzelfde in een vorm die een ander programma kan lezen.',
  'Wat in het dossier van iemand anders over u zou staan, is niet doorzocht en staat hier niet bij. In reservekopieën staan dezelfde gegevens, ook enkele weken nadat ze hier gewist zijn.',
  'Klopt er iets niet? Dan kunt u vragen om het te verbeteren. In een ondertekend document wordt niets gewijzigd: uw opmerking komt er dan bij.',
]

const under = (title: string, blocks: Block[]): Block[] =>
  blocks.length ? [{ type: 'heading', level: 2, text: title }, ...blocks] : []

/** In which talk each row belongs: itself, or through what it is about. */
function cycleOfRows({ rows }: PersonData): Map<Row, unknown> {
  const byId = new Map<unknown, unknown>()
  const found = new Map<Row, unknown>()
  for (const key of partKeys)
    for (const row of rows[key]) {
      const cycleId = row.cycleId ?? byId.get(row.goalId ?? row.documentId ?? row.followUpId)
      found.set(row, cycleId)
      if (row.id && cycleId) byId.set(row.id, cycleId)
    }
  return found
}

/** Each row with its filled columns; what it is called stands in its first line. */
function rowBlocks(data: PersonData, key: PartKey, rows: readonly Row[]): Block[] {
  const part: Part = personParts[key]
  const { named, one } = part
  const lead = (row: Row) => (named ? wordsOf(data, part, named, row) : '')
  if (!named) return rows.flatMap((row) => facts('fields', linesOf(data, part, row)))
  return facts(
    'fields',
    rows.map((row) => [
      one,
      [lead(row), ...linesOf(data, part, row, named).map(([label, words]) => (label ? `${label}: ${words}` : words))]
        .filter(isFilled)
        .join('\n'),
    ]),
  )
}

function linesOf(data: PersonData, part: Part, row: Row, without?: string): [string, string][] {
  return Object.entries(part.fields).flatMap(([column, field]): [string, string][] => {
    const words = column === without ? '' : wordsOf(data, part, column, row)
    if (!isFilled(words) || !isTold(field)) return []
    return [[field.plain && part.named ? '' : field.label, words]]
  })
}

function wordsOf({ names }: PersonData, part: Part, column: string, row: Row): string {
  const field = part.fields[column]
  const value = row[column]
  if (!field || !isTold(field) || value === null || value === undefined || value === false) return ''
  if (Buffer.isBuffer(value)) return ''
  if (typeof value === 'object') return field.words(JSON.stringify(value), names)
  return capitalise(field.words(value as string, names))
}

/** The answers of both sides, theme by theme, with their questions. */
function answerBlocks(list: QuestionList, rows: readonly Row[]): Block[] {
  const answersOf = (side: 'employee' | 'employer') =>
    Object.fromEntries(rows.filter((row) => row.side === side).map((row) => [String(row.key), String(row.text)]))
  const sides = { employee: answersOf('employee'), employer: answersOf('employer') }
  const others = (side: string) =>
    otherAnswers(
      list,
      rows.filter((row) => row.side === side),
    )
  const ofThemes = list.themes.flatMap(({ id, title }) => {
    const entries = (side: 'employee' | 'employer'): VoiceEntry[] => {
      const signal = signalOf(sides[side], id)
      const asked = themesOf(list, side, sides[side])
        .filter(({ theme }) => theme.id === id)
        .flatMap(({ questions }) =>
          questions.map((question) => ({ question: question.text, lines: answerLines(question, sides[side]) })),
        )
      return signal ? [{ question: title, lines: [signals[signal]] }, ...asked] : asked
    }
    return voices(entries('employee'), entries('employer'), '')
  })
  return [...ofThemes, ...voices(others('employee'), others('employer'), '')]
}

/** Answers to questions that the list of that day does not have. */
function otherAnswers(list: QuestionList, rows: readonly Row[]): VoiceEntry[] {
  const known = new Set([
    ...list.questions.flatMap(answerKeys),
    ...list.themes.filter(({ signal }) => signal).map((theme) => signalKey(theme.id)),
  ])
  return rows
    .filter(({ key }) => !known.has(String(key)))
    .map(({ key, text }) => ({ question: String(key), lines: [String(text)] }))
}

function lookBack({ questions }: PersonData, rows: readonly Row[]): Block[] {
  const entries = (side: string): VoiceEntry[] =>
    rows
      .filter((row) => row.side === side)
      .map((row) => ({ question: questions.evaluation?.[String(row.key)] ?? null, lines: [String(row.text)] }))
  return voices(entries('employee'), entries('employer'), '')
}

function auditBlocks(data: PersonData): Block[] {
  const part: Part = personParts.audit
  const cell = (column: string) => (row: Row) => wordsOf(data, part, column, row)
  return table(
    part.title,
    [
      { title: 'Laatst op die dag', width: 28, cell: cell('at') },
      { title: 'Wat', width: 22, cell: cell('kind') },
      { title: 'Waarmee', width: 26, cell: cell('subject') },
      { title: 'Door', width: 14, cell: cell('actor') },
      { title: 'Keer', width: 10, align: 'end', cell: cell('times') },
    ],
    data.rows.audit,
  )
}
