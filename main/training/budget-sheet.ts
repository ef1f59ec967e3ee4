import { formatNumber } from '../../shared/format/money'
import type { TrainingPlan } from '../../shared/training/plan'
import { stages } from '../../shared/training/schema'
import { budgetState } from '../../shared/training/sums'
import {
  euroCell,
  euroFormula,
  headCell,
  numberFormula,
  type Sheet,
  type SheetCell,
  textCell,
} from '../spreadsheet/sheet'
import { planRange, thatAreAgreed, thatCount } from './plan-sheet'

const strong = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#1F2A2E' } as const

/** How the year stands against its budget, and what the plan asks in all. */
export function budgetSheet(plan: TrainingPlan): Sheet {
  const { lines, budgetCents, totals, dayHours } = plan
  const state = budgetState(lines, budgetCents)
  const [stage, gross, subsidy, spent, left] = ['stage', 'gross', 'subsidy', 'netSpent', 'toPay'].map((key) =>
    planRange(plan, key),
  ) as [string, string, string, string, string]
  const line = (label: string, cell: SheetCell, note: string): SheetCell[] => [textCell(label), cell, textCell(note)]
  const rest = state.leftCents ?? -(state.spentCents + state.approvedCents + state.plannedCents)
  return {
    name: 'Budget',
    widths: [30, 16, 60],
    rows: [
      [headCell(`Budget ${plan.year}`), headCell('Bedrag', 'end'), headCell('Wat het is')],
      line('Budget', euroCell(budgetCents), budgetCents === null ? 'Nog niet ingevuld. Vul hier een bedrag in.' : ''),
      line(
        'Besteed na subsidie',
        euroFormula(`SUM(${spent})`, state.spentCents),
        'Wat al betaald is, min de subsidie daarvan.',
      ),
      line(
        'Goedgekeurd, nog te betalen',
        euroFormula(`SUMIFS(${left},${thatAreAgreed(stage)})`, state.approvedCents),
        'Na subsidie.',
      ),
      line(
        'Nog te beslissen',
        euroFormula(`SUMIFS(${left},${stage},"${stages.open}")`, state.plannedCents),
        'Na subsidie.',
      ),
      [
        textCell('Over', strong),
        euroFormula('B2-B3-B4-B5', rest, strong),
        textCell('Onder nul: het plan vraagt meer dan het budget.', strong),
      ],
      [],
      line(
        'Kosten van het plan',
        euroFormula(`SUMIFS(${gross},${thatCount(stage)})`, totals.plannedCents),
        'Alles, behalve wat niet goedgekeurd of geannuleerd is. De subsidie is er niet af.',
      ),
      line('Daarvan goedgekeurd', euroFormula(`SUMIFS(${gross},${thatAreAgreed(stage)})`, totals.approvedCents), ''),
      line('Verwachte subsidie', euroFormula(`SUMIFS(${subsidy},${thatCount(stage)})`, totals.subsidyCents), ''),
      line('Kosten na subsidie', euroFormula('B8-B10', totals.netCents), ''),
      line(
        'Uren',
        numberFormula(`SUMIFS(${planRange(plan, 'hoursTogether')},${thatCount(stage)})`, totals.hours),
        'Van alle deelnemers samen.',
      ),
      line(
        'Dagen',
        numberFormula(`ROUND(B12/${dayHours},2)`, totals.days),
        `Een dag telt ${formatNumber(dayHours)} uur.`,
      ),
    ],
    frozen: { rows: 1, columns: 0 },
    filterTo: null,
  }
}
