import type { PersonSums, TrainingPlan } from '../../shared/training/plan'
import {
  euroCell,
  euroFormula,
  headCell,
  numberCell,
  numberFormula,
  type Sheet,
  type SheetCell,
  textCell,
} from '../spreadsheet/sheet'
import { planRange, thatAreAgreed, thatCount } from './plan-sheet'
import { sharedRange } from './shared-sheet'

const heads = [
  'Medewerker',
  'Functie',
  'Regels',
  'Gepland',
  'Goedgekeurd',
  'Subsidie',
  'Na subsidie',
  'Besteed',
  'Uren',
  'Dagen',
]

/**
 * The sums of each person. They are formulas over the lines and the shares, but for people whose name says nothing
 * certain to a formula (two of the same name, or a sign that stands for any text): those get the figures themselves.
 */
export function personSheet(plan: TrainingPlan): Sheet {
  const names = plan.perPerson.map(({ name }) => name.toLowerCase())
  const plain = (name: string) =>
    !/[*?~]/.test(name) && name.length < 250 && names.filter((one) => one === name.toLowerCase()).length === 1
  return {
    name: 'Per persoon',
    widths: [26, 24, 9, 14, 14, 14, 14, 14, 10, 10],
    rows: [
      heads.map((head, index) => headCell(head, index < 2 ? 'start' : 'end')),
      ...plan.perPerson.map((person, index) =>
        plain(person.name) ? formulas(plan, person, index + 2) : figures(person),
      ),
    ],
    frozen: { rows: 1, columns: 1 },
    filterTo: plan.perPerson.length ? plan.perPerson.length + 1 : null,
  }
}

const start = ({ name, role, lines }: PersonSums): SheetCell[] => [textCell(name), textCell(role), numberCell(lines)]

function figures(person: PersonSums): SheetCell[] {
  const { plannedCents, approvedCents, subsidyCents, netCents, spentCents, hours, days } = person
  return [
    ...start(person),
    ...[plannedCents, approvedCents, subsidyCents, netCents, spentCents].map((cents) => euroCell(cents)),
    ...[hours, days].map((value) => numberCell(value)),
  ]
}

function formulas(plan: TrainingPlan, person: PersonSums, row: number): SheetCell[] {
  // The sign before the name keeps Excel from reading a condition in it.
  const who = `"="&$A${row}`
  const sum = (mine: string, part: 'gross' | 'subsidy' | 'spent' | 'hours', which?: (range: string) => string) => {
    const of = (range: string, names: string, stage: string) =>
      `SUMIFS(${range},${names},${who}${which ? `,${which(stage)}` : ''})`
    const own = of(planRange(plan, mine), planRange(plan, 'who'), planRange(plan, 'stage'))
    const [range, names, stage] = [sharedRange(plan, part), sharedRange(plan, 'who'), sharedRange(plan, 'stage')]
    return range && names && stage ? `${own}+${of(range, names, stage)}` : own
  }
  return [
    ...start(person),
    euroFormula(sum('gross', 'gross', thatCount), person.plannedCents),
    euroFormula(sum('gross', 'gross', thatAreAgreed), person.approvedCents),
    euroFormula(sum('subsidy', 'subsidy', thatCount), person.subsidyCents),
    euroFormula(`D${row}-F${row}`, person.netCents),
    euroFormula(sum('spent', 'spent'), person.spentCents),
    numberFormula(sum('hoursTogether', 'hours', thatCount), person.hours),
    numberFormula(`ROUND(I${row}/${plan.dayHours},2)`, person.days),
  ]
}
