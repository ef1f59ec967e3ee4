import { actionTypes } from '../../shared/goal/schema'
import type { PlanLine } from '../../shared/training/plan'
import { lineOrigins, linePriorities, stages } from '../../shared/training/schema'
import { stageOf } from '../../shared/training/stage'
import { hoursTogether, netSpent, toPay } from '../../shared/training/sums'
import {
  columnName,
  dayCell,
  euroCell,
  euroFormula,
  numberCell,
  numberFormula,
  type SheetCell,
  textCell,
} from '../spreadsheet/sheet'

type Cell = (line: PlanLine, row: number) => SheetCell
type PlanColumn = { key: string; title: string; width: number; cell: Cell; sum?: 'euro' | 'number'; plain?: boolean }

const yes = (value: boolean) => (value ? 'Ja' : 'Nee')
const text = (key: string, title: string, width: number, of: (line: PlanLine) => string | null): PlanColumn => ({
  key,
  title,
  width,
  cell: (line) => textCell(of(line)),
  plain: true,
})
const money = (key: string, title: string, of: (line: PlanLine) => number | null): PlanColumn => ({
  key,
  title,
  width: 13,
  cell: (line) => euroCell(of(line)),
  sum: 'euro',
})

const sumOfCosts = (line: PlanLine): number =>
  (line.courseCents ?? 0) + (line.materialCents ?? 0) + (line.travelCents ?? 0) + (line.replacementCents ?? 0)

/** The word for a line that is for nobody in particular. */
export const EVERYONE = 'Hele praktijk'

/** Every column of the plan, in the order of reading: who, what, when, what it costs, how it stands, what it brought. */
export const planColumns: readonly PlanColumn[] = [
  text('who', 'Medewerker', 24, ({ people }) => people.map(({ name }) => name).join(', ') || EVERYONE),
  text('role', 'Functie', 20, ({ people }) => [...new Set(people.flatMap(({ role }) => role ?? []))].join(', ')),
  text('title', 'Opleiding of leervorm', 38, ({ title }) => title),
  text('aim', 'Doel, behoefte of plicht', 38, ({ aim }) => aim),
  text('origin', 'Herkomst', 16, ({ origin }) => lineOrigins[origin]),
  text('competence', 'Competentie', 20, ({ competence }) => competence),
  text('type', 'Vorm', 18, ({ type }) => (type ? actionTypes[type] : null)),
  text('formal', 'Formeel of informeel', 11, ({ formal }) => (formal ? 'Formeel' : 'Informeel')),
  text('internal', 'Intern of extern', 10, ({ internal }) => (internal ? 'Intern' : 'Extern')),
  text('provider', 'Aanbieder', 22, ({ provider }) => provider),
  text('inWorkTime', 'In werktijd', 9, ({ inWorkTime }) => yes(inWorkTime)),
  { key: 'people', title: 'Aantal deelnemers', width: 11, cell: ({ people }) => numberCell(people.length || null) },
  { key: 'hours', title: 'Uren per deelnemer', width: 11, cell: ({ hours }) => numberCell(hours) },
  {
    key: 'coachHours',
    title: 'Uren begeleider',
    width: 11,
    cell: (line) => numberCell(line.coachHours),
    sum: 'number',
  },
  { key: 'from', title: 'Van', width: 11, cell: ({ fromDate }) => dayCell(fromDate) },
  { key: 'due', title: 'Tot of tegen', width: 11, cell: ({ dueDate }) => dayCell(dueDate) },
  text('priority', 'Prioriteit', 10, ({ priority }) => linePriorities[priority]),
  text('stage', 'Stand', 17, (line) => stages[stageOf(line)]),
  text('responsible', 'Verantwoordelijke', 20, ({ responsible }) => responsible),
  money('course', 'Cursusprijs', ({ courseCents }) => courseCents),
  money('material', 'Leermiddelen', ({ materialCents }) => materialCents),
  money('travel', 'Verplaatsing', ({ travelCents }) => travelCents),
  money('replacement', 'Vervanging', ({ replacementCents }) => replacementCents),
  {
    ...money('gross', 'Kosten samen', ({ grossCents }) => grossCents),
    cell: (line, row) =>
      sumOfCosts(line) === line.grossCents
        ? euroFormula(`SUM(${at('course', row)}:${at('replacement', row)})`, line.grossCents)
        : euroCell(line.grossCents),
  },
  money('subsidy', 'Subsidie', ({ subsidyCents }) => subsidyCents),
  text('subsidySource', 'Bron van de subsidie', 18, ({ subsidySource }) => subsidySource),
  {
    key: 'subsidyPercent',
    title: 'Subsidie in %',
    width: 10,
    cell: ({ subsidyPercent }) => numberCell(subsidyPercent === null ? null : subsidyPercent / 100, '0.##%'),
  },
  { key: 'deadline', title: 'Subsidie vragen tegen', width: 12, cell: (line) => dayCell(line.subsidyDeadline) },
  {
    ...money('net', 'Na subsidie', ({ netCents }) => netCents),
    cell: (line, row) => euroFormula(`${at('gross', row)}-${at('subsidy', row)}`, line.netCents),
  },
  money('spent', 'Besteed', ({ spentCents }) => spentCents),
  {
    ...money('netSpent', 'Besteed na subsidie', netSpent),
    cell: (line, row) => euroFormula(netSpentFormula(row), netSpent(line)),
  },
  {
    ...money('toPay', 'Nog te betalen', toPay),
    cell: (line, row) => euroFormula(toPayFormula(row), toPay(line)),
  },
  { key: 'actual', title: 'Echte uren per deelnemer', width: 12, cell: (line) => numberCell(line.actualHours) },
  {
    key: 'hoursTogether',
    title: 'Uren van alle deelnemers',
    width: 12,
    cell: (line, row) => numberFormula(hoursFormula(row), hoursTogether(line) ?? 0),
    sum: 'number',
  },
  text('certificate', 'Attest', 22, ({ certificate }) => certificate?.name ?? null),
  {
    key: 'valid',
    title: 'Attest geldig tot',
    width: 11,
    cell: (line) => dayCell(line.certificate?.validUntil ?? null),
  },
  text('satisfaction', 'Hoe het beviel', 28, ({ satisfaction }) => satisfaction),
  text('effect', 'Wat er na drie maanden anders gaat', 28, ({ effect }) => effect),
  text('repayment', 'Terugbetaling afgesproken', 16, ({ repayment }) => yes(repayment)),
  text('draft', 'Concept', 12, ({ draft, changing }) => (changing ? 'Nieuwe versie' : yes(draft))),
]

const positions = new Map(planColumns.map(({ key }, index) => [key, columnName(index)]))
/** The letters of a column. */
export const letters = (key: string): string => positions.get(key) ?? ''
const at = (key: string, row: number): string => `${letters(key)}${row}`

const goesNotOn = (row: number): string =>
  `OR(${[stages.rejected, stages.cancelled].map((word) => `${at('stage', row)}="${word}"`).join(',')})`
const netSpentFormula = (row: number): string => {
  const [spent, subsidy] = ['spent', 'subsidy'].map((key) => at(key, row))
  return `MAX(0,${spent}-IF(${goesNotOn(row)},0,${subsidy}))`
}
const toPayFormula = (row: number): string => {
  const [stage, spent, netSpent, net] = ['stage', 'spent', 'netSpent', 'net'].map((key) => at(key, row))
  return `IF(${goesNotOn(row)},0,IF(AND(${stage}="${stages.followed}",${spent}<>""),0,MAX(0,${net}-${netSpent})))`
}
const hoursFormula = (row: number): string => {
  const [stage, actual, hours, people] = ['stage', 'actual', 'hours', 'people'].map((key) => at(key, row))
  return `IF(AND(${stage}="${stages.followed}",${actual}<>""),${actual},${hours})*MAX(1,${people})`
}
