import type { PersonSums, PlanLine, PlanSums } from './plan'
import { linePriorities } from './schema'
import { counts, isAgreed, stageOf } from './stage'

/** What a group of lines comes to; only a whole plan and a person are told in days too. */
export type Amounts = Omit<PlanSums, 'days'>
type Counted = Omit<PlanSums, 'netCents' | 'days'>
const nothing: Counted = { plannedCents: 0, approvedCents: 0, spentCents: 0, subsidyCents: 0, hours: 0 }

/** Part `index` of an amount in whole cents, divided over `count` people so that the parts add up to it. */
export const partOf = (cents: number, count: number, index: number): number =>
  Math.floor(cents / count) + (index < cents % count ? 1 : 0)

/**
 * The hours of all who take part in a line: the real ones once it was followed. A line for the whole practice counts
 * them once. Null when they are not known.
 */
export function hoursTogether(line: Pick<PlanLine, 'approval' | 'status' | 'actualHours' | 'hours' | 'people'>) {
  const each = (stageOf(line) === 'followed' ? line.actualHours : null) ?? line.hours
  return each === null ? null : each * Math.max(1, line.people.length)
}

/**
 * Adds a line to sums: all of it, or the part of one of its participants. What is not approved or cancelled counts
 * only for what was paid. Hours are those of the participants, the real ones once they are known.
 */
function add(sums: Counted, line: PlanLine, part: (cents: number) => number, hours: number): Counted {
  const spentCents = sums.spentCents + part(line.spentCents ?? 0)
  if (!counts(line)) return { ...sums, spentCents }
  const gross = part(line.grossCents)
  return {
    plannedCents: sums.plannedCents + gross,
    approvedCents: sums.approvedCents + (isAgreed(line) ? gross : 0),
    spentCents,
    subsidyCents: sums.subsidyCents + part(line.subsidyCents ?? 0),
    hours: sums.hours + hours,
  }
}

const finish = (counted: Counted): Amounts => ({
  ...counted,
  hours: Math.round(counted.hours * 100) / 100,
  netCents: counted.plannedCents - counted.subsidyCents,
})

/** The same sums with their hours as days of `dayHours`, which is a figure of the practice. */
const inDays = <Sums extends Amounts>(sums: Sums, dayHours: number) => ({
  ...sums,
  days: Math.round((sums.hours / dayHours) * 100) / 100,
})

/** The amounts of lines. A line for the whole practice counts its hours once, an in-house course for each participant. */
const amountsOf = (lines: readonly PlanLine[]): Amounts =>
  finish(lines.reduce((sums, line) => add(sums, line, (cents) => cents, hoursTogether(line) ?? 0), nothing))

/** The sums of lines, with their hours in days. */
export const sumsOf = (lines: readonly PlanLine[], dayHours: number): PlanSums => inDays(amountsOf(lines), dayHours)

/** The sums of each person who has a line, by name. What an in-house course costs is divided over who takes part. */
export function sumsPerPerson(lines: readonly PlanLine[], dayHours: number): PersonSums[] {
  const found = new Map<string, { who: PlanLine['people'][number]; sums: Counted; lines: number }>()
  for (const line of lines)
    for (const [index, who] of line.people.entries()) {
      const before = found.get(who.id) ?? { who, sums: nothing, lines: 0 }
      const part = (cents: number) => partOf(cents, line.people.length, index)
      found.set(who.id, {
        who,
        sums: add(before.sums, line, part, (hoursTogether(line) ?? 0) / line.people.length),
        lines: before.lines + 1,
      })
    }
  return [...found.values()]
    .map(({ who, sums, lines: count }) => ({
      employeeId: who.id,
      name: who.name,
      role: who.role,
      lines: count,
      ...inDays(finish(sums), dayHours),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

export type BudgetState = {
  budgetCents: number | null
  /** Paid so far, less the subsidy of what was paid: comparable with the budget, which is net too. */
  spentCents: number
  /** Still to be paid of what was agreed, after subsidy. */
  approvedCents: number
  /** Still to be decided, after subsidy. */
  plannedCents: number
  /** What is left of the budget; negative when the plan asks more. Null without a budget. */
  leftCents: number | null
}

/** What was paid of a line, less its subsidy. What does not go on gets none, so there all that was paid counts. */
export const netSpent = (line: PlanLine): number =>
  Math.max(0, (line.spentCents ?? 0) - (counts(line) ? (line.subsidyCents ?? 0) : 0))

/** What is still to be paid of a line, after subsidy, in cents. */
export function toPay(line: PlanLine): number {
  if (!counts(line) || (stageOf(line) === 'followed' && line.spentCents !== null)) return 0
  return Math.max(0, line.netCents - netSpent(line))
}

/**
 * How the year stands against its budget. Each euro counts once: what is paid no longer counts as agreed, and what is
 * agreed no longer as planned.
 */
export function budgetState(lines: readonly PlanLine[], budgetCents: number | null): BudgetState {
  let [spentCents, approvedCents, plannedCents] = [0, 0, 0]
  for (const line of lines) {
    spentCents += netSpent(line)
    if (isAgreed(line)) approvedCents += toPay(line)
    else plannedCents += toPay(line)
  }
  const leftCents = budgetCents === null ? null : budgetCents - spentCents - approvedCents - plannedCents
  return { budgetCents, spentCents, approvedCents, plannedCents, leftCents }
}

/** How the budget holds: by what was paid and agreed alone, or once everything goes on. Null without a budget. */
export function budgetTone({
  budgetCents,
  spentCents,
  approvedCents,
  leftCents,
}: BudgetState): 'fits' | 'tight' | 'over' | null {
  if (budgetCents === null || leftCents === null) return null
  if (spentCents + approvedCents > budgetCents) return 'over'
  return leftCents < 0 ? 'tight' : 'fits'
}

export const groupings = { person: 'Medewerker', quarter: 'Kwartaal', priority: 'Prioriteit' } as const
export type Grouping = keyof typeof groupings

export type LineGroup = { key: string; title: string; note: string | null; lines: PlanLine[]; sums: Amounts }

/**
 * Lines in groups, in the order in which one reads them: people by name with what is shared after them, quarters and
 * priorities in their own order. Each line stands in one group.
 */
export function groupLines(lines: readonly PlanLine[], by: Grouping): LineGroup[] {
  const groups = new Map<string, { order: string; title: string; note: string | null; lines: PlanLine[] }>()
  for (const line of lines) {
    const { key, order, title, note } = groupOf(line, by)
    const group = groups.get(key)
    if (group) group.lines.push(line)
    else groups.set(key, { order, title, note, lines: [line] })
  }
  return [...groups]
    .map(([key, { order, ...group }]) => ({ key, order, ...group, sums: amountsOf(group.lines) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ order: _, ...group }) => group)
}

const quarterNames = ['Januari tot maart', 'April tot juni', 'Juli tot september', 'Oktober tot december']

function groupOf(line: PlanLine, by: Grouping): { key: string; order: string; title: string; note: string | null } {
  if (by === 'priority') {
    const order = String(Object.keys(linePriorities).indexOf(line.priority))
    return { key: line.priority, order, title: linePriorities[line.priority], note: null }
  }
  if (by === 'quarter') {
    const day = line.fromDate ?? line.dueDate
    if (!day) return { key: 'none', order: '9', title: 'Zonder datum', note: null }
    const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
    return { key: `q${quarter}`, order: String(quarter), title: quarterNames[quarter] ?? '', note: null }
  }
  const [only, ...others] = line.people
  if (line.kind === 'course' || others.length > 0)
    return { key: 'together', order: '1', title: 'Samen, als cursus in huis', note: null }
  if (!only) return { key: 'practice', order: '2', title: 'Voor de hele praktijk', note: null }
  return { key: only.id, order: `0 ${only.name}`, title: only.name, note: only.role }
}
