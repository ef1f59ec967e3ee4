import { talkInWords } from '../../shared/document/accreditation'
import { formatShortDate } from '../../shared/format/date'
import type { TalkDates } from '../../shared/rights/accreditation'
import { dayCell, headCell, type Sheet, textCell } from '../spreadsheet/sheet'

const heads = [
  'Medewerker',
  'Functie',
  'Gesprek',
  'Plan vastgelegd',
  'Getekend door medewerker',
  'Getekend door werkgever',
  'Opgevolgd',
  'Geëvalueerd',
]

/** The days of talks as a sheet: days are days, so that they can be sorted and counted. */
export const datesSheet = ({ year, rows }: TalkDates): Sheet => ({
  name: `Gesprekken ${year}`,
  widths: [26, 24, 14, 16, 18, 18, 22, 14],
  rows: [
    heads.map((head) => headCell(head)),
    ...rows.map(({ name, role, talk, isHeld, plan, signed, followUps, evaluation }) => [
      textCell(name),
      textCell(role),
      isHeld ? dayCell(talk) : textCell(talkInWords({ talk, isHeld })),
      dayCell(plan),
      dayCell(signed.employee),
      dayCell(signed.employer),
      followUps.length === 1 ? dayCell(followUps[0] ?? null) : textCell(followUps.map(formatShortDate).join('\n')),
      dayCell(evaluation),
    ]),
  ],
  frozen: { rows: 1, columns: 1 },
  filterTo: rows.length + 1,
})
