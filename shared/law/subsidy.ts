import { addDays, daysBetween, formatDate, type IsoDate } from '../format/date'
import { formatEuro } from '../format/money'
import type { Country, Profession } from '../practice/schema'
import type { PlanLine } from '../training/plan'
import { figure, figureCents, figureInWords } from './rules'
import type { LegalParameter } from './schema'

export type SubsidyKey = 'kmo' | 'liberform' | 'slim'
export const subsidyNames: Record<SubsidyKey, string> = {
  kmo: 'Kmo-portefeuille',
  liberform: 'Liberform',
  slim: 'SLIM',
}

/** What the subsidies of a line are estimated from. */
export type SubsidyLine = Pick<PlanLine, 'courseCents' | 'hours' | 'fromDate' | 'people'>

export type SubsidyEstimate = {
  key: SubsidyKey
  name: string
  /** The estimate in cents; never more than the course costs. */
  cents: number
  percent: number | null
  /** The last day to ask for it; null when that is not known. */
  deadline: IsoDate | null
  /** What it depends on, as a sentence. */
  condition: string
  source: string
  state: string
  toCheck: boolean
}

/** Professions of PC 336 (Liberform); dentists and GPs belong to PC 330. */
const liberformProfessions: ReadonlySet<Profession> = new Set(['lawyer', 'accountant', 'vet'])

/**
 * The subsidies that a line of the training plan may get, each as an estimate from the figures of the practice. A line
 * without a course fee, or with a fee under the smallest, gets none of those that pay a part of the fee.
 */
export function subsidyEstimate(
  line: SubsidyLine,
  parameters: readonly LegalParameter[],
  practice: { country: Country; profession: Profession },
): SubsidyEstimate[] {
  if (practice.country === 'NL') return [slim(line, parameters)].filter(isSomething)
  const all = [kmo(line, parameters)]
  if (liberformProfessions.has(practice.profession)) all.push(liberform(line, parameters))
  return all.filter(isSomething)
}

const isSomething = (estimate: SubsidyEstimate): boolean => estimate.cents > 0

/** Where a figure comes from; of the practice's own figure its own source. */
function origin(parameters: readonly LegalParameter[], key: LegalParameter['key']) {
  const { source = '', state = '', toCheck = true } = parameters.find((parameter) => parameter.key === key) ?? {}
  return { source, state, toCheck }
}

function kmo({ courseCents, fromDate }: SubsidyLine, parameters: readonly LegalParameter[]): SubsidyEstimate {
  const percent = figure(parameters, 'kmoPercent')
  const fee = courseCents ?? 0
  const year = figureCents(parameters, 'kmoYear')
  const theme = figureInWords(figure(parameters, 'kmoThemePercent'), '%')
  return {
    key: 'kmo',
    name: subsidyNames.kmo,
    cents: fee < figureCents(parameters, 'kmoFee') ? 0 : Math.min(Math.floor((fee * percent) / 100), year),
    percent,
    deadline: fromDate && addDays(fromDate, figure(parameters, 'kmoDays')),
    condition: `Een kleine onderneming in Vlaanderen, met een erkende opleider; hooguit ${formatEuro(year)} per jaar voor de hele praktijk. Voor cyberveiligheid en energie-efficiëntie ${theme}.`,
    ...origin(parameters, 'kmoPercent'),
  }
}

function liberform(
  { courseCents, hours, people }: SubsidyLine,
  parameters: readonly LegalParameter[],
): SubsidyEstimate {
  const hour = figureCents(parameters, 'liberformHour')
  const day = figureCents(parameters, 'liberformDay')
  const dayHours = Math.max(figure(parameters, 'liberformDayHours'), 1)
  const total = hours ?? 0
  const ofHours = (count: number) => Math.min(Math.floor(count * hour), day)
  const each = Math.floor(total / dayHours) * ofHours(dayHours) + ofHours(total % dayHours)
  return {
    key: 'liberform',
    name: subsidyNames.liberform,
    cents: Math.min(each * Math.max(people.length, 1), courseCents ?? 0),
    percent: null,
    deadline: null,
    condition: `Voor praktijken van PC 336. Per uur ${formatEuro(hour)}, hooguit ${formatEuro(day)} per dag en per deelnemer; te combineren met de kmo-portefeuille.`,
    ...origin(parameters, 'liberformHour'),
  }
}

function slim({ courseCents }: SubsidyLine, parameters: readonly LegalParameter[]): SubsidyEstimate {
  const percent = figure(parameters, 'slimPercent')
  const simple = formatEuro(figureCents(parameters, 'slimSimple'))
  return {
    key: 'slim',
    name: subsidyNames.slim,
    cents: Math.floor(((courseCents ?? 0) * percent) / 100),
    percent,
    deadline: null,
    condition: `Alleen in een open aanvraagvak, tot en met ${figureInWords(figure(parameters, 'slimUntil'), 'jaar')}. Een aanvraag tot ${simple} wordt eenvoudig afgerekend; ook het invoeren van gesprekken kan ervoor in aanmerking komen.`,
    ...origin(parameters, 'slimPercent'),
  }
}

/** "Aanvragen tot en met 14 maart 2026", or that it is too late. */
export function deadlineInWords(deadline: IsoDate | null, today: IsoDate): { text: string; late: boolean } {
  if (!deadline) return { text: 'Vraag na tot wanneer u kunt aanvragen', late: false }
  const days = daysBetween(today, deadline)
  if (days < 0) return { text: `Aanvragen kon tot en met ${formatDate(deadline)}`, late: true }
  const soon = days <= 14 ? ` (nog ${days} ${days === 1 ? 'dag' : 'dagen'})` : ''
  return { text: `Aanvragen tot en met ${formatDate(deadline)}${days === 0 ? ' (vandaag)' : soon}`, late: false }
}
