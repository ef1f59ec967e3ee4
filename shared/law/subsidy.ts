import { addDays, daysBetween, formatDate, type IsoDate } from '../format/date'
import { formatEuro } from '../format/money'
import type { Country, Profession } from '../practice/schema'
import type { PlanLine } from '../training/plan'
import { counts } from '../training/stage'
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
  /** True when what is left of the limit of the whole practice made it smaller. */
  limited: boolean
  /** The last day to ask for it; null when that is not known. */
  deadline: IsoDate | null
  /** What it depends on, as a sentence. */
  condition: string
  source: string
  state: string
  toCheck: boolean
}

export type SubsidyPractice = { country: Country; profession: Profession }

/** Professions of PC 330, of whose fund no amounts are known. */
const pc330: ReadonlySet<Profession> = new Set(['dentist', 'gp'])
export const isPc330 = ({ country, profession }: SubsidyPractice): boolean => country === 'BE' && pc330.has(profession)

/** Professions of PC 336 (Liberform); dentists and GPs belong to PC 330. */
const liberformProfessions: ReadonlySet<Profession> = new Set(['lawyer', 'accountant', 'vet'])

/**
 * The subsidies that a line of the training plan may get, each as an estimate from the figures of the practice. A line
 * without a course fee, or with a fee under the smallest, gets none of those that pay a part of the fee. The
 * kmo-portefeuille has a limit for the whole practice and year, of which `kmoUsedCents` went to other lines.
 */
export function subsidyEstimate(
  line: SubsidyLine,
  parameters: readonly LegalParameter[],
  practice: SubsidyPractice,
  kmoUsedCents = 0,
): SubsidyEstimate[] {
  if (practice.country === 'NL') return [slim(line, parameters)].filter(isSomething)
  const all = [kmo(line, parameters, kmoUsedCents)]
  if (liberformProfessions.has(practice.profession)) all.push(liberform(line, parameters))
  return all.filter(isSomething)
}

type NotedLine = SubsidyLine & Pick<PlanLine, 'key' | 'approval' | 'status' | 'subsidySource' | 'subsidyCents'>

/** What is noted as kmo-portefeuille on the lines of a year, but for the line with this key. */
export const kmoNoted = (lines: readonly NotedLine[], butKey: string): number =>
  lines
    .filter((line) => line.key !== butKey && counts(line) && /kmo/i.test(line.subsidySource))
    .reduce((sum, { subsidyCents }) => sum + (subsidyCents ?? 0), 0)

/**
 * The estimates of all lines of a year that are still to come. What is noted uses the yearly limit first; what is left
 * goes to the lines without a subsidy, in their order.
 */
export function yearEstimates<Line extends NotedLine>(
  lines: readonly Line[],
  parameters: readonly LegalParameter[],
  practice: SubsidyPractice,
): { line: Line; estimates: SubsidyEstimate[] }[] {
  let given = 0
  return lines
    .filter((line) => counts(line) && line.status !== 'followed')
    .map((line) => {
      const estimates = subsidyEstimate(line, parameters, practice, kmoNoted(lines, line.key) + given)
      if (line.subsidySource === '') given += estimates.find(({ key }) => key === 'kmo')?.cents ?? 0
      return { line, estimates }
    })
    .filter(({ estimates }) => estimates.length > 0)
}

/** "ongeveer € 300,00", and when the limit of the year made it less. */
export const estimateInWords = ({ cents, limited }: Pick<SubsidyEstimate, 'cents' | 'limited'>): string => {
  if (!limited) return `ongeveer ${formatEuro(cents)}`
  return cents === 0
    ? 'niets meer, het jaarbedrag van de praktijk is op'
    : `nog ongeveer ${formatEuro(cents)}, dan is het jaarbedrag van de praktijk op`
}

const isSomething = (estimate: SubsidyEstimate): boolean => estimate.cents > 0 || estimate.limited

/** Where a figure comes from; of the practice's own figure its own source. */
function origin(parameters: readonly LegalParameter[], key: LegalParameter['key']) {
  const { source = '', state = '', toCheck = true } = parameters.find((parameter) => parameter.key === key) ?? {}
  return { source, state, toCheck }
}

function kmo(
  { courseCents, fromDate }: SubsidyLine,
  parameters: readonly LegalParameter[],
  usedCents: number,
): SubsidyEstimate {
  const percent = figure(parameters, 'kmoPercent')
  const fee = courseCents ?? 0
  const year = figureCents(parameters, 'kmoYear')
  const theme = figureInWords(figure(parameters, 'kmoThemePercent'), '%')
  const part = fee < figureCents(parameters, 'kmoFee') ? 0 : Math.floor((fee * percent) / 100)
  const left = Math.max(0, year - usedCents)
  return {
    key: 'kmo',
    name: subsidyNames.kmo,
    cents: Math.min(part, left),
    percent,
    limited: part > left,
    deadline: fromDate && addDays(fromDate, figure(parameters, 'kmoDays')),
    condition: `Een kleine onderneming in Vlaanderen, met een erkende opleider; hooguit ${formatEuro(year)} per jaar voor de hele praktijk. Voor cyberveiligheid en energie-efficiëntie ${theme}.`,
    ...origin(parameters, 'kmoPercent'),
  }
}

/** Said wherever both stand beside each other. */
export const bothInWords =
  'Kmo-portefeuille en Liberform voor dezelfde opleiding: vraag na of u beide mag krijgen, en reken er tot dan maar één. Een regel van het plan houdt er ook maar één bij.'

/** Whether the kmo-portefeuille and Liberform are both proposed for one line. */
export const isDouble = (estimates: readonly SubsidyEstimate[]): boolean =>
  estimates.filter(({ key }) => key === 'kmo' || key === 'liberform').length > 1

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
    limited: false,
    deadline: null,
    condition: `Voor praktijken van PC 336. Per uur ${formatEuro(hour)}, hooguit ${formatEuro(day)} per dag en per deelnemer. ${bothInWords}`,
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
    limited: false,
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
