import type { TrainingPlan } from '../../shared/training/plan'
import { stages } from '../../shared/training/schema'
import { stageOf } from '../../shared/training/stage'
import { hoursTogether, partOf } from '../../shared/training/sums'
import { euroCell, headCell, numberCell, quoted, type Sheet, textCell } from '../spreadsheet/sheet'
import { isShared } from './plan-sheet'

const NAME = 'Cursussen samen'
const columns = { title: 'A', who: 'B', stage: 'C', gross: 'D', subsidy: 'E', spent: 'F', hours: 'G' } as const
const heads = ['Cursus', 'Medewerker', 'Stand', 'Deel van de kosten', 'Deel van de subsidie', 'Deel besteed', 'Uren']

/** The part of each participant in the lines that several people share; null when there are none. */
export function sharedSheet({ lines }: TrainingPlan): Sheet | null {
  const rows = lines.filter(isShared).flatMap((line) =>
    line.people.map(({ name }, index) => {
      const part = (cents: number | null) => euroCell(partOf(cents ?? 0, line.people.length, index))
      return [
        textCell(line.title),
        textCell(name),
        textCell(stages[stageOf(line)]),
        ...[part(line.grossCents), part(line.subsidyCents), part(line.spentCents)],
        numberCell((hoursTogether(line) ?? 0) / line.people.length),
      ]
    }),
  )
  if (rows.length === 0) return null
  const filterTo = rows.length + 1
  return {
    name: NAME,
    widths: [40, 26, 17, 13, 13, 13, 10],
    rows: [heads.map((head, index) => headCell(head, index < 3 ? 'start' : 'end')), ...rows],
    frozen: { rows: 1, columns: 0 },
    filterTo,
  }
}

/** A column of that sheet as a range for a formula; null when the plan has no such lines. */
export function sharedRange({ lines }: TrainingPlan, key: keyof typeof columns): string | null {
  const count = lines.filter(isShared).reduce((sum, { people }) => sum + people.length, 0)
  return count ? `${quoted(NAME)}!$${columns[key]}$2:$${columns[key]}$${count + 1}` : null
}
