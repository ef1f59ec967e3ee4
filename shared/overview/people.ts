import { nextStep } from '../cycle/rules'
import type { CycleSummary } from '../cycle/schema'
import { worksHere } from '../employee/employment'
import { type Employee, fullName } from '../employee/schema'
import { formatDate, type IsoDate } from '../format/date'
import type { Rhythm } from '../setting/schema'
import { nextTalk } from './attention-person'
import type { Board, PersonCard } from './schema'

const phaseRank = { conversation: 0, preparation: 1, evaluation: 2, progress: 3, closed: 4 } as const

/** The cycle to show of someone: what is busiest first; null when all are closed. `cycles` come newest first. */
export const runningOf = (cycles: readonly CycleSummary[]): CycleSummary | null =>
  cycles.filter(({ phase }) => phase !== 'closed').sort((a, b) => phaseRank[a.phase] - phaseRank[b.phase])[0] ?? null

/** Everyone who works here, by first name as they come, with their phase and what comes next. */
export function peopleCards(
  employees: readonly Employee[],
  cycles: readonly CycleSummary[],
  rhythm: Rhythm,
  today: IsoDate,
): PersonCard[] {
  const cyclesOf = Map.groupBy(cycles, (cycle) => cycle.employeeId)
  return employees
    .filter((person) => worksHere(person, today))
    .map((person) => {
      const own = cyclesOf.get(person.id) ?? []
      const running = runningOf(own)
      return {
        id: person.id,
        name: fullName(person),
        role: person.roleName,
        cycle: running && { id: running.id, phase: running.phase },
        next: running ? nextStep(running, today).sentence : betweenCycles(person, own, rhythm, today),
      }
    })
}

function betweenCycles(person: Employee, cycles: readonly CycleSummary[], rhythm: Rhythm, today: IsoDate): string {
  const next = nextTalk(person, cycles, rhythm, today)
  const when =
    !next || (next.first && next.date < today)
      ? 'Nog geen gesprek gepland.'
      : `${next.first ? 'Eerste' : 'Volgend'} gesprek rond ${formatDate(next.date)}.`
  const [newest] = cycles
  return newest?.stopKind ? `De vorige cyclus is gestopt. ${when}` : when
}

/**
 * The running cycles by phase, the soonest talk first; closed ones are only counted. Those of who left stand there too,
 * marked: they still wait for an end.
 */
export function board(employees: readonly Employee[], cycles: readonly CycleSummary[], today: IsoDate): Board {
  const here = new Set(employees.filter((person) => worksHere(person, today)).map(({ id }) => id))
  const running = cycles
    .filter(({ phase }) => phase !== 'closed')
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  const phases = ['preparation', 'conversation', 'progress', 'evaluation'] as const
  return {
    columns: phases.map((phase) => ({
      phase,
      cards: running
        .filter((cycle) => cycle.phase === phase)
        .map((cycle) => {
          const { sentence, urgent } = nextStep(cycle, today)
          const left = !here.has(cycle.employeeId)
          return { cycleId: cycle.id, name: cycle.employeeName, sentence, urgent: urgent && !left, left }
        }),
    })),
    closed: cycles.filter(({ phase }) => phase === 'closed').length,
  }
}

const dayOf = (cycle: CycleSummary): IsoDate =>
  (cycle.phase === 'progress' ? cycle.nextFollowUp?.date : cycle.conversationDate) ?? '9999-12-31'
