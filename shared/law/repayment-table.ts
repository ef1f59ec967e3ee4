import { addDays, addMonths, type IsoDate } from '../format/date'
import type { Country } from '../practice/schema'
import { figure } from './rules'
import type { LegalParameter } from './schema'

export type RepaymentInput = {
  country: Country
  /** What the practice pays, in cents. */
  costCents: number
  /** The first day of the term. */
  start: IsoDate
  termMonths: number
  /** Belgium: gross pay of a year, in cents; null leaves that limit out. */
  yearlyPayCents: number | null
  /** Belgium: from this day the quiet months are counted; null leaves them out. */
  inServiceSince: IsoDate | null
}

/** What is owed by who leaves from one day up to and including another. */
export type RepaymentRow = {
  from: IsoDate
  to: IsoDate
  /** The month of the term, from 1. */
  month: number
  cents: number
  /** Of the cost, before the other limits; null where the amount goes down per month. */
  percent: number | null
  /** Why it is less than that. */
  limit: 'quietMonths' | 'pay' | null
}

/**
 * What is owed per month of the term. Months are counted on the calendar from the first day (31 January and one month
 * is the last day of February). Belgium (article 22bis): a part of the cost per third of the term, at most a part of
 * yearly pay, nothing for who leaves in the first months of service. A month that lies in two thirds counts as the
 * later one, and cents are rounded down, so that the amount never passes the limit. The Netherlands (article 7:611a
 * BW): down to nothing in equal steps; the steps add up to the cost.
 */
export function repaymentTable(input: RepaymentInput, parameters: readonly LegalParameter[]): RepaymentRow[] {
  const { country, start, termMonths, inServiceSince } = input
  const months = Array.from({ length: Math.max(termMonths, 0) }, (_, index) => ({
    from: addMonths(start, index),
    to: addDays(addMonths(start, index + 1), -1),
    month: index + 1,
  }))
  if (country === 'NL')
    return months.map((row) => ({ ...row, cents: leftAfter(input, row.month - 1), percent: null, limit: null }))
  const quietUntil = inServiceSince && addMonths(inServiceSince, figure(parameters, 'clauseQuietMonths'))
  return months
    .flatMap((row) => splitAt(row, quietUntil))
    .map((row) => ({ ...row, ...owed(input, parameters, row, quietUntil) }))
}

/** What is left in the Netherlands after a number of whole months. */
const leftAfter = ({ costCents, termMonths }: RepaymentInput, months: number): number =>
  Math.round((costCents * (termMonths - months)) / termMonths)

type Month = Pick<RepaymentRow, 'from' | 'to' | 'month'>

/** A month in which the quiet months end is two rows: before that day nothing is owed, from then on it is. */
function splitAt(row: Month, day: IsoDate | null): Month[] {
  if (!day || day <= row.from || day > row.to) return [row]
  return [
    { ...row, to: addDays(day, -1) },
    { ...row, from: day },
  ]
}

function owed(
  { costCents, termMonths, yearlyPayCents }: RepaymentInput,
  parameters: readonly LegalParameter[],
  { from, month }: Month,
  quietUntil: IsoDate | null,
): Pick<RepaymentRow, 'cents' | 'percent' | 'limit'> {
  const third = Math.ceil((month * 3) / termMonths)
  const percent = figure(parameters, third <= 1 ? 'clauseFirst' : third === 2 ? 'clauseSecond' : 'clauseThird')
  if (quietUntil && from < quietUntil) return { cents: 0, percent, limit: 'quietMonths' }
  const cents = Math.floor((costCents * percent) / 100)
  const most =
    yearlyPayCents === null ? cents : Math.floor((yearlyPayCents * figure(parameters, 'clausePayShare')) / 100)
  return most < cents ? { cents: most, percent, limit: 'pay' } : { cents, percent, limit: null }
}

export type Owed = { state: 'before' | 'during' | 'after'; cents: number; row: RepaymentRow | null }

/** What is owed by who leaves on a day: before the term it does not run yet, after it nothing is owed any more. */
export function owedOn(table: readonly RepaymentRow[], day: IsoDate): Owed {
  const [first] = table
  if (!first || day < first.from) return { state: 'before', cents: 0, row: null }
  const row = table.find(({ from, to }) => day >= from && day <= to) ?? null
  return row ? { state: 'during', cents: row.cents, row } : { state: 'after', cents: 0, row: null }
}
