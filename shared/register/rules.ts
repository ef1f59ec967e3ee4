import type { TrainingAction } from '../certificate/schema'
import { addDays, addMonths, daysBetween, formatDate, type IsoDate } from '../format/date'
import { formatNumber } from '../format/money'
import type { ActionType } from '../goal/schema'
import type { NormInput, RegisterCredit, Registration } from './schema'
import { registerUnits } from './schema'

/** The last day of the period of a norm that began on `start`. */
export const periodEnd = (start: IsoDate, years: number): IsoDate => addDays(addMonths(start, years * 12), -1)

/** "60 punten in 3 jaar", "20 punten in 1 jaar". */
export const normInWords = ({ amount, unit, years }: Pick<NormInput, 'amount' | 'unit' | 'years'>): string =>
  `${formatNumber(amount)} ${registerUnits[unit]} in ${years} jaar`

/** Whether a credit is done on `today`: of a training when that one is done, by hand when its day has come. */
export const isDone = (credit: Pick<RegisterCredit, 'actionDone' | 'date'>, today: IsoDate): boolean =>
  credit.actionDone ?? credit.date <= today

export type Pace = 'reached' | 'planned' | 'onPace' | 'behind' | 'missed' | 'ahead'

export type Meter = {
  amount: number
  done: number
  /** In plans, or written down for a day to come. */
  planned: number
  /** What neither is done nor planned. */
  open: number
  /** What is still to be done of the norm, planned or not. */
  toGo: number
  until: IsoDate
  /** What there should be today if it were spread evenly over the period. */
  expected: number
  pace: Pace
  /** How it stands, as one sentence. */
  sentence: string
}

const round = (value: number) => Math.round(value * 100) / 100

/**
 * How far someone is in the period of a register. Only what falls in the period counts. Behind means: less is done
 * than evenly spread over the days would be needed, and what is planned does not fill the norm either.
 */
export function registerMeter(
  registration: Pick<Registration, 'norm' | 'periodStart' | 'credits'>,
  today: IsoDate,
): Meter {
  const { norm, periodStart, credits } = registration
  const until = periodEnd(periodStart, norm.years)
  const counting = credits.filter(({ date }) => date >= periodStart && date <= until)
  const sum = (wanted: boolean) =>
    round(
      counting.filter((credit) => isDone(credit, today) === wanted).reduce((total, { amount }) => total + amount, 0),
    )
  const done = sum(true)
  const planned = sum(false)
  const days = daysBetween(periodStart, until) + 1
  const passed = Math.min(Math.max(daysBetween(periodStart, today) + 1, 0), days)
  const meter = {
    amount: norm.amount,
    done,
    planned,
    open: round(Math.max(norm.amount - done - planned, 0)),
    toGo: round(Math.max(norm.amount - done, 0)),
    until,
    expected: Math.ceil((norm.amount * passed) / days),
  }
  const pace = paceOf(meter, periodStart, today)
  return { ...meter, pace, sentence: sentenceOf({ ...meter, pace }, norm, periodStart) }
}

function paceOf(meter: Omit<Meter, 'pace' | 'sentence'>, periodStart: IsoDate, today: IsoDate): Pace {
  if (meter.toGo === 0) return 'reached'
  if (today > meter.until) return 'missed'
  if (today < periodStart) return 'ahead'
  if (meter.open === 0) return 'planned'
  return meter.done >= meter.expected ? 'onPace' : 'behind'
}

function sentenceOf(meter: Omit<Meter, 'sentence'>, { unit }: Pick<NormInput, 'unit'>, periodStart: IsoDate): string {
  const counted = (value: number) => `${formatNumber(value)} ${value === 1 ? single[unit] : registerUnits[unit]}`
  const until = formatDate(meter.until)
  switch (meter.pace) {
    case 'reached':
      return `De norm is gehaald: ${counted(meter.done)} van de ${formatNumber(meter.amount)}.`
    case 'missed':
      return `De periode eindigde op ${until}; het tekort is ${counted(meter.toGo)}.`
    case 'ahead':
      return `De periode begint op ${formatDate(periodStart)}.`
    case 'planned':
      return `Op schema: met wat gepland is, wordt de norm voor ${until} gehaald.`
    case 'onPace':
      return `Op schema: naar verhouding van de tijd hoort de teller nu op ${counted(meter.expected)} te staan. Nog ${counted(meter.toGo)} te gaan.`
    case 'behind':
      return `Achter op schema: naar verhouding van de tijd hoort de teller nu op ${counted(meter.expected)} te staan. Nog te vinden, want niet gedaan en niet gepland: ${counted(meter.open)}.`
  }
}

const single = { hours: 'uur', points: 'punt' } as const

/** The forms of learning for which a register may give hours or points; practising at work is not among them. */
const accredited: ReadonlySet<ActionType> = new Set([
  'course',
  'workshop',
  'congress',
  'eLearning',
  'peerReview',
  'internship',
  'offTheJob',
])

/**
 * The trainings in someone's plans that fall in the period of a registration and do not count towards it yet. Whether
 * they do, only the register knows: they are offered, and never counted by themselves.
 */
export function mayCount(
  { norm, periodStart, employeeId, credits }: Pick<Registration, 'norm' | 'periodStart' | 'employeeId' | 'credits'>,
  trainings: readonly TrainingAction[],
): TrainingAction[] {
  const until = periodEnd(periodStart, norm.years)
  const counted = new Set(credits.map(({ actionId }) => actionId))
  return trainings.filter((training) => {
    const day = training.dueDate ?? training.fromDate
    const isOwn = training.employeeId === employeeId && !counted.has(training.id)
    return isOwn && accredited.has(training.type) && day !== null && day >= periodStart && day <= until
  })
}

/** Of each person and register the running period; what was followed by a later one is an earlier period. */
export function splitPeriods<T extends Pick<Registration, 'employeeId' | 'normId' | 'periodStart'>>(
  registrations: readonly T[],
): { current: T[]; earlier: T[] } {
  const newest = new Map<string, T>()
  for (const one of registrations) {
    const key = `${one.employeeId} ${one.normId}`
    const known = newest.get(key)
    if (!known || one.periodStart > known.periodStart) newest.set(key, one)
  }
  const current = new Set(newest.values())
  return {
    current: registrations.filter((one) => current.has(one)),
    earlier: registrations.filter((one) => !current.has(one)),
  }
}
