import type { Employee } from '../employee/schema'
import type { IsoDate } from '../format/date'
import { formatNumber } from '../format/money'
import { figure, figureInWords } from './rules'
import type { LegalParameter } from './schema'

export type TrainingRight = {
  /** The practice in full-time equivalents, estimated from the contract hours. */
  fte: number
  /** How many people who work here have no contract hours yet, and so are not counted. */
  unknown: number
  status: 'under' | 'near' | 'right' | 'full'
  /** Days a year per full-time equivalent; zero under the line. */
  days: number
  /** The signal as one or two sentences. */
  sentence: string
}

type Person = Pick<Employee, 'contractHours' | 'archived' | 'leavingDate' | 'inServiceSince'>

/**
 * Belgium, Arbeidsdeal of 3 October 2022: on which side of the 10 FTE line the practice seems to be on `today`. The
 * law counts an average over a reference period; this is an estimate from the contracts of today, to be warned by.
 */
export function trainingRight(
  people: readonly Person[],
  parameters: readonly LegalParameter[],
  today: IsoDate,
): TrainingRight {
  const here = people.filter(
    ({ archived, leavingDate, inServiceSince }) =>
      !archived && !(leavingDate && leavingDate < today) && !(inServiceSince && inServiceSince > today),
  )
  const hours = here.reduce((sum, { contractHours }) => sum + (contractHours ?? 0), 0)
  const fullTime = figure(parameters, 'fullTimeHours')
  // Down to the hundredth: just under the line is under it, and stays so on screen. The crumb is that of the division.
  const fte = fullTime > 0 ? Math.floor((hours / fullTime) * 100 + 1e-6) / 100 : 0
  const from = figure(parameters, 'rightFrom')
  const fullFrom = figure(parameters, 'fullRightFrom')
  const status =
    fte >= fullFrom ? 'full' : fte >= from ? 'right' : fte >= from - figure(parameters, 'warnWithin') ? 'near' : 'under'
  const days =
    status === 'full' ? figure(parameters, 'fullRightDays') : status === 'right' ? figure(parameters, 'rightDays') : 0
  const counted = {
    fte,
    unknown: here.filter(({ contractHours }) => contractHours === null).length,
    status,
    days,
  } as const
  return {
    ...counted,
    sentence: sentenceOf(counted, from, fullFrom, figureInWords(figure(parameters, 'planBefore'), 'datum')),
  }
}

function sentenceOf(
  { fte, status, days }: Omit<TrainingRight, 'sentence'>,
  from: number,
  fullFrom: number,
  planBefore: string,
): string {
  const size = `De praktijk telt naar schatting ${formatNumber(fte)} VTE.`
  const each = `${formatNumber(days)} ${days === 1 ? 'opleidingsdag' : 'opleidingsdagen'} per jaar per VTE`
  switch (status) {
    case 'under':
      return `${size} Onder ${formatNumber(from)} VTE geldt geen individueel opleidingsrecht en geen verplicht opleidingsplan.`
    case 'near':
      return `${size} Dat is dicht bij de grens van ${formatNumber(from)} VTE, waarboven een individueel opleidingsrecht geldt. Laat uw sociaal secretariaat de telling nakijken voor u iemand aanneemt.`
    case 'right':
      return `${size} Vanaf ${formatNumber(from)} VTE geldt een individueel opleidingsrecht van ${each}.`
    case 'full':
      return `${size} Vanaf ${formatNumber(fullFrom)} VTE geldt een individueel opleidingsrecht van ${each}, en een opleidingsplan dat elk jaar voor ${planBefore} klaar is.`
  }
}
