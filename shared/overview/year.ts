import type { CycleSummary } from '../cycle/schema'
import { isAfterLastDay, worksHere } from '../employee/employment'
import { type Employee, fullName } from '../employee/schema'
import { evaluationDate } from '../evaluation/rules'
import { type IsoDate, localDay } from '../format/date'
import type { FollowUp } from '../progress/schema'
import type { Rhythm } from '../setting/schema'
import { isRunning } from './attention-cycle'
import { heldOn, nextTalk } from './attention-person'
import type { YearEvent } from './schema'

export type YearFacts = {
  employees: readonly Employee[]
  cycles: readonly CycleSummary[]
  followUps: readonly Pick<FollowUp, 'id' | 'cycleId' | 'date' | 'heldAt'>[]
  rhythm: Rhythm
}

/**
 * All days of one calendar year: talks, follow-ups and evaluations, held or to come, and the talks that are foreseen
 * but not planned yet; earliest first. What is still to come of who no longer works here, or after someone's last day,
 * is left out.
 */
export function yearEvents(facts: YearFacts, year: number, today: IsoDate): YearEvent[] {
  const { employees, cycles, rhythm } = facts
  const here = new Map(employees.filter((person) => worksHere(person, today)).map((person) => [person.id, person]))
  const isToCome = ({ employeeId, date }: YearEvent) => {
    const person = here.get(employeeId)
    return person !== undefined && !isAfterLastDay(date, person.leavingDate)
  }
  return [...plannedEvents(facts), ...employees.map((person) => foreseen(person, cycles, rhythm, today))]
    .filter((event) => event !== null)
    .filter((event) => event.date.startsWith(`${year}-`) && (event.done || isToCome(event)))
    .sort((a, b) => a.date.localeCompare(b.date) || a.name.localeCompare(b.name, 'nl'))
}

/** The days of one cycle, held or to come, earliest first; none to come after the last day in service. */
export function cycleEvents(facts: Omit<YearFacts, 'rhythm'>, cycleId: string): YearEvent[] {
  const leaving = new Map(facts.employees.map(({ id, leavingDate }) => [id, leavingDate]))
  return plannedEvents({ ...facts, cycles: facts.cycles.filter(({ id }) => id === cycleId) })
    .filter((event) => event !== null)
    .filter(({ date, done, employeeId }) => done || !isAfterLastDay(date, leaving.get(employeeId) ?? null))
    .sort((a, b) => a.date.localeCompare(b.date))
}

function plannedEvents({ cycles, followUps }: Pick<YearFacts, 'cycles' | 'followUps'>): (YearEvent | null)[] {
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]))
  return [
    ...cycles.flatMap((cycle) => [talkOf(cycle), evaluationOf(cycle)]),
    ...followUps.map((one): YearEvent | null => {
      const cycle = byId.get(one.cycleId)
      if (!cycle || (one.heldAt === null && !isRunning(cycle))) return null
      // What was held on another day than planned stands on the day that it was held.
      const date = one.heldAt === null ? one.date : localDay(new Date(one.heldAt))
      return { ...head(cycle), id: one.id, kind: 'followUp', date, done: one.heldAt !== null }
    }),
  ]
}

const head = (cycle: CycleSummary) => ({
  name: cycle.employeeName,
  employeeId: cycle.employeeId,
  cycleId: cycle.id,
})

function talkOf(cycle: CycleSummary): YearEvent | null {
  const date = heldOn(cycle) ?? (cycle.phase === 'closed' ? null : cycle.conversationDate)
  return date ? { ...head(cycle), id: cycle.id, kind: 'talk', date, done: cycle.openedAt !== null } : null
}

function evaluationOf(cycle: CycleSummary): YearEvent | null {
  const isDone = cycle.phase === 'closed' && cycle.stopKind === null && cycle.closedAt !== null
  if (!isDone && !isRunning(cycle) && cycle.phase !== 'evaluation') return null
  const date = isDone && cycle.closedAt ? localDay(new Date(cycle.closedAt)) : evaluationDate(cycle)
  return { ...head(cycle), id: `evaluation ${cycle.id}`, kind: 'evaluation', date, done: isDone }
}

/** The talk that both agreed on, or that the rhythm asks, as long as it is not planned. */
function foreseen(person: Employee, all: readonly CycleSummary[], rhythm: Rhythm, today: IsoDate): YearEvent | null {
  const own = all.filter((cycle) => cycle.employeeId === person.id)
  const [newest] = own
  const agreed = newest?.openedAt && !newest.stopKind && !newest.nextId ? newest.closing.nextConversationDate : null
  const date = agreed ?? nextTalk(person, own, rhythm, today)?.date ?? null
  if (!date || date < today) return null
  return {
    id: `next ${person.id}`,
    kind: 'nextTalk',
    date,
    name: fullName(person),
    employeeId: person.id,
    cycleId: null,
    done: false,
  }
}
