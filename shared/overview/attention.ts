import { certificateState, settledCertificates } from '../certificate/rules'
import type { CycleSummary } from '../cycle/schema'
import { isAfterLastDay, worksHere } from '../employee/employment'
import type { Employee } from '../employee/schema'
import { isToErase } from '../erasure/rules'
import { addDays, daysBetween, formatDate, type IsoDate } from '../format/date'
import { type Point, pointsOfCycle } from './attention-cycle'
import { pointOfPerson } from './attention-person'
import { HORIZON_DAYS, momentOf, onDay } from './moments'
import type {
  AttentionFacts,
  AttentionItem,
  AttentionKind,
  CertificateFact,
  Moment,
  Overview,
  SubsidyFact,
} from './schema'

/** A request for subsidy is named this many days before it must be in. */
const SUBSIDY_DAYS = 30

const momentRank: Record<Moment, number> = { late: 0, week: 1, month: 2, later: 3 }
const kindRank: Record<AttentionKind, number> = {
  signature: 0,
  talk: 1,
  preparation: 2,
  invitation: 3,
  evaluation: 4,
  followUp: 5,
  plan: 6,
  certificate: 7,
  subsidy: 8,
  needs: 9,
  retention: 10,
}

/**
 * What asks attention on `today`, most pressing first, and the first thing that comes after it. Every cycle and every
 * person that works here gives the most pressing point; what is more than three months away gives none, nor does what
 * falls after someone's last day.
 */
export function attention(facts: AttentionFacts, today: IsoDate): Pick<Overview, 'items' | 'upcoming'> {
  const items = points(facts, today).map((point): AttentionItem => ({ ...point, moment: momentOf(point.date, today) }))
  items.sort(
    (a, b) =>
      momentRank[a.moment] - momentRank[b.moment] ||
      inTime(a.date ?? '9999', b.date ?? '9999') ||
      kindRank[a.kind] - kindRank[b.kind] ||
      a.sentence.localeCompare(b.sentence, 'nl'),
  )
  const isNear = ({ date }: AttentionItem) => date === null || daysBetween(today, date) <= HORIZON_DAYS
  const next = items.find((item) => !isNear(item))
  return {
    items: items.filter(isNear),
    upcoming: next?.date ? { sentence: next.sentence, date: next.date } : null,
  }
}

const inTime = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function points(
  { employees, cycles, certificates, subsidies, needYears, rhythm, left }: AttentionFacts,
  today: IsoDate,
): Point[] {
  const here = employees.filter((person) => worksHere(person, today))
  const cyclesOf = Map.groupBy(cycles, (cycle) => cycle.employeeId)
  const ids = new Set(here.map(({ id }) => id))
  const settled = settledCertificates(certificates)
  return [
    ...here.flatMap((person) => {
      const own = cyclesOf.get(person.id) ?? []
      return [...own.flatMap((cycle) => ofCycle(cycle, person, today)), pointOfPerson(person, own, rhythm, today)]
    }),
    ...certificates
      .filter(({ id, employeeId }) => ids.has(employeeId) && !settled.has(id))
      .map((one) => pointOfCertificate(one, today)),
    ...subsidies
      .filter(({ employeeId }) => employeeId === null || ids.has(employeeId))
      .map((one) => pointOfSubsidy(one, today)),
    pointOfNeeds(cycles, needYears, today),
    ...left.map((one) => pointOfRetention(one, today)),
  ].filter((point) => point !== null)
}

/** The points of a cycle, without meetings after the last day in service. What was begun is still finished. */
function ofCycle(cycle: CycleSummary, { leavingDate }: Employee, today: IsoDate): Point[] {
  const isTooLate = (date: IsoDate | null) => isAfterLastDay(date, leavingDate)
  if (cycle.phase === 'preparation' && isTooLate(cycle.conversationDate)) return []
  return pointsOfCycle(cycle, today).filter(
    ({ kind, date }) => !((kind === 'followUp' || kind === 'evaluation') && isTooLate(date)),
  )
}

function pointOfCertificate(one: CertificateFact, today: IsoDate): Point | null {
  const { status } = certificateState(one.validUntil, today)
  if (one.validUntil === null || status === 'valid' || status === 'lasting') return null
  const what = `“${one.name}” van ${one.employeeName}`
  return {
    key: `certificate ${one.id}`,
    kind: 'certificate',
    date: one.validUntil,
    sentence:
      status === 'expired'
        ? `${what} is vervallen sinds ${formatDate(one.validUntil)}.`
        : `${what} vervalt ${onDay(one.validUntil, today)}.`,
    action: 'Certificaat bekijken',
    target: { to: 'certificates', employeeId: one.employeeId },
  }
}

function pointOfSubsidy(one: SubsidyFact, today: IsoDate): Point | null {
  const days = daysBetween(today, one.deadline)
  // Past the deadline nothing can be done about it any more.
  if (days < 0 || days > SUBSIDY_DAYS) return null
  const who = one.employeeName ? ` van ${one.employeeName}` : ''
  return {
    key: `subsidy ${one.id}`,
    kind: 'subsidy',
    date: one.deadline,
    sentence: `Subsidie voor “${one.title}”${who} aanvragen kan tot en met ${formatDate(one.deadline)}. Kijk na of ze voor u geldt.`,
    action: 'Opleiding bekijken',
    target: { to: 'training', year: one.year },
  }
}

/** From this month on the needs of the coming year are asked. */
const NEEDS_FROM_MONTH = 10
/** They are no hurry: after January they stay in the coming month, and are never late. */
const NEEDS_AHEAD_DAYS = 14

/** The yearly round of what the practice will need, once there is a plan that it can be laid beside. */
function pointOfNeeds(cycles: readonly CycleSummary[], needYears: readonly number[], today: IsoDate): Point | null {
  const [thisYear = 0, month = 0] = today.split('-').map(Number)
  const year = month >= NEEDS_FROM_MONTH ? thisYear + 1 : thisYear
  const hasPlan = cycles.some(
    ({ phase, kind, closing }) =>
      phase !== 'preparation' && phase !== 'conversation' && kind !== 'performance' && !closing.noPlan,
  )
  if (!hasPlan || needYears.includes(year)) return null
  const end = `${year}-01-31`
  const soon = addDays(today, NEEDS_AHEAD_DAYS)
  return {
    key: `needs ${year}`,
    kind: 'needs',
    date: soon > end ? soon : end,
    sentence: `Wat de praktijk in ${year} nodig zal hebben, is nog niet opgeschreven. Dat doet u één keer per jaar.`,
    action: 'Behoeften nalopen',
    target: { to: 'needs', year },
  }
}

/** The points that the groups of the list hold, in the order on screen; empty groups are left out. */
export const groupByMoment = (items: readonly AttentionItem[]): [Moment, AttentionItem[]][] => [
  ...Map.groupBy(items, (item) => item.moment),
]

/** Who left and is kept longer than was said. Before that day there is nothing to do. */
function pointOfRetention(
  { employeeId, name, retainUntil }: AttentionFacts['left'][number],
  today: IsoDate,
): Point | null {
  if (!retainUntil || !isToErase(retainUntil, today)) return null
  return {
    key: `retention ${employeeId}`,
    kind: 'retention',
    date: null,
    sentence: `De bewaartermijn van ${name} liep af op ${formatDate(retainUntil)}.`,
    action: 'Bekijken en wissen',
    target: { to: 'retention' },
  }
}
