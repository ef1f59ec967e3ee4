import type { PlanLine, TrainingPlan } from '../../shared/training/plan'
import { stages } from '../../shared/training/schema'
import {
  columnName,
  euroFormula,
  headCell,
  numberFormula,
  quoted,
  type Sheet,
  type SheetCell,
} from '../spreadsheet/sheet'
import { letters, planColumns } from './plan-columns'

/** At most 31 characters, as Excel allows. */
export const planSheetName = ({ year }: TrainingPlan): string => `Opleidingsplan ${year}`

/** All lines, with under them the sums of those that a filter leaves in sight. */
export function planSheet(plan: TrainingPlan): Sheet {
  const { lines } = plan
  const last = lines.length + 1
  const rows = lines.map((line, index) => planColumns.map(({ cell }) => cell(line, index + 2)))
  return {
    name: planSheetName(plan),
    widths: planColumns.map(({ width }) => width),
    rows: [
      planColumns.map(({ title, plain }) => headCell(title, plain ? 'start' : 'end')),
      ...rows,
      ...(lines.length ? [sums(rows, last)] : []),
    ],
    frozen: { rows: 1, columns: 1 },
    pagesWide: 3,
    filterTo: lines.length ? last : null,
  }
}

const total = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#1F2A2E' } as const

function sums(rows: readonly SheetCell[][], last: number): SheetCell[] {
  return planColumns.map(({ sum }, index) => {
    if (index === 0) return { value: 'Som van wat zichtbaar is', type: String, wrap: true, ...total }
    if (!sum) return { ...total }
    const column = columnName(index)
    const expression = `SUBTOTAL(109,${column}2:${column}${last})`
    const result = rows.reduce((all, row) => all + amountOf(row[index] ?? null), 0)
    return sum === 'euro'
      ? euroFormula(expression, Math.round(result * 100), total)
      : numberFormula(expression, result, total)
  })
}

const amountOf = (cell: SheetCell): number => {
  const value = cell?.type === 'Formula' ? cell.result : cell?.value
  return typeof value === 'number' ? value : 0
}

/** A column of the plan's lines as a range for a formula on another sheet. */
export const planRange = (plan: TrainingPlan, key: string): string =>
  `${quoted(planSheetName(plan))}!$${letters(key)}$2:$${letters(key)}$${Math.max(2, plan.lines.length + 1)}`

/** The conditions, for SUMIFS, that leave only the lines that count: not turned down and not cancelled. */
export const thatCount = (range: string): string =>
  [stages.rejected, stages.cancelled].map((word) => `${range},"<>${word}"`).join(',')
/** And of those only what was agreed. */
export const thatAreAgreed = (range: string): string => `${thatCount(range)},${range},"<>${stages.open}"`

/** Whether a line has several participants, who each have a part in it. */
export const isShared = ({ people }: PlanLine): boolean => people.length > 1
