import { evaluationStep } from '../evaluation/rules'
import { addDays, addMonths, daysBetween, formatDate, type IsoDate } from '../format/date'
import type { Side } from '../preparation/schema'
import { progressStep } from '../progress/rules'
import type { Closing, Cycle, CycleKind, CycleSummary, NewCycle, Phase } from './schema'

/** The steps of the four-step line; a closed cycle has passed them all. */
export const stepLine: Exclude<Phase, 'closed'>[] = ['preparation', 'conversation', 'progress', 'evaluation']

/** When a side said that its preparation is ready; null as long as it did not. */
export const readyAtOf = (cycle: Pick<Cycle, 'employeeReadyAt' | 'employerReadyAt'>, side: Side): string | null =>
  side === 'employee' ? cycle.employeeReadyAt : cycle.employerReadyAt

/** Which documents a talk leads to. Without a plan ("geen POP gewenst") only the report remains. */
export function documentKinds(kind: CycleKind, noPlan: boolean): ('plan' | 'report')[] {
  if (kind === 'pop') return noPlan ? ['report'] : ['plan']
  if (kind === 'performance' || noPlan) return ['report']
  return ['plan', 'report']
}

/** A sensible start: one year from today, the talk in three weeks (two for the invitation and one to be ready). */
export function newCycleDefaults(employeeId: string, employerName: string, today: IsoDate): NewCycle {
  return {
    employeeId,
    kind: 'combined',
    periodStart: today,
    periodEnd: addDays(addMonths(today, 12), -1),
    conversationDate: addDays(today, 21),
    employerName,
    plannedMinutes: 60,
  }
}

/** What is wrong with the days agreed at the end of a talk as a Dutch sentence; null when nothing is. */
export function closingProblem(closing: Partial<Closing>, talk: IsoDate | null): string | null {
  const dates: [string, IsoDate | null | undefined][] = [
    ['Het opvolgmoment', closing.followUpDate],
    ['De evaluatie', closing.evaluationDate],
    ['Het volgende gesprek', closing.nextConversationDate],
  ]
  const wrong = dates.find(([, date]) => talk && date && date < talk)
  return wrong && talk ? `${wrong[0]} ligt voor het gesprek van ${formatDate(talk)}. Kies een latere dag.` : null
}

/** What is said before a second cycle is planned for someone: that one runs already. `cycles` come newest first. */
export function runningInWords(cycles: readonly CycleSummary[], employeeId: string): string | null {
  const running = cycles.find((cycle) => cycle.employeeId === employeeId && cycle.phase !== 'closed')
  if (!running) return null
  const { employeeFirstName, periodEnd } = running
  return `Met ${employeeFirstName} loopt al een cyclus, tot en met ${formatDate(periodEnd)}. U kunt er een tweede naast plannen.`
}

/** The newest closed cycle of someone that no next one was started from; null when there is none to go on from. */
export const leftOpen = (cycles: readonly CycleSummary[], employeeId: string): CycleSummary | null =>
  cycles.find(
    (cycle) =>
      cycle.employeeId === employeeId && cycle.phase === 'closed' && !cycle.nextId && cycle.stopKind !== 'leaving',
  ) ?? null

export type NextStep = {
  /** Where the step is done. */
  to:
    | 'employee'
    | 'employer'
    | 'conversation'
    | 'signing'
    | 'documents'
    | 'progress'
    | 'evaluation'
    | 'judgeEmployee'
    | 'judgeEmployer'
    | 'next'
    | 'cycle'
  /** The button. */
  action: string
  /** One plain sentence on how it stands. */
  sentence: string
  /** True when the day of the talk is past or within a week while the step is still open. */
  urgent: boolean
}

/** The one thing that comes next in a cycle. */
export function nextStep(cycle: CycleSummary, today: IsoDate): NextStep {
  const first = cycle.employeeFirstName
  const days = cycle.conversationDate ? daysBetween(today, cycle.conversationDate) : null
  const urgent = days !== null && days <= 7
  const when = whenInWords(cycle.conversationDate, today)
  if (cycle.phase === 'preparation') {
    const employerReady = !!cycle.employerReadyAt
    const employeeReady = !!cycle.employeeReadyAt
    if (employerReady && employeeReady)
      return {
        to: 'conversation',
        action: 'Gesprek openen',
        sentence: `Beiden zijn klaar met voorbereiden. ${when}`,
        urgent,
      }
    if (!employerReady)
      return {
        to: 'employer',
        action: cycle.progress.employer.answered > 0 ? 'Verder voorbereiden' : 'Zelf voorbereiden',
        sentence: employeeReady
          ? `${first} is klaar, uw voorbereiding nog niet. ${when}`
          : `Beide voorbereidingen zijn nog open. ${when}`,
        urgent,
      }
    return {
      to: 'employee',
      action: `Voorbereiding van ${first}`,
      sentence: `U bent klaar, ${first} nog niet. ${when}`,
      urgent,
    }
  }
  if (cycle.phase === 'conversation') {
    if (!cycle.frozen)
      return cycle.version > 1
        ? {
            to: 'conversation',
            action: 'Verder met aanpassen',
            sentence: cycle.signedVersion
              ? `Versie ${cycle.version} is in de maak. Wat getekend is, geldt tot u beiden opnieuw tekent.`
              : `Versie ${cycle.version} is in de maak. Er is nog geen versie die u beiden getekend hebt.`,
            urgent: false,
          }
        : { to: 'conversation', action: 'Verder met het gesprek', sentence: 'Het gesprek is open.', urgent: false }
    // The other one chose already, and may have refused to sign: that it did sign is not said here.
    const missing = cycle.signedBy.includes('employee') ? 'Uw handtekening' : `De handtekening van ${first}`
    return {
      to: 'signing',
      action: 'Verder met ondertekenen',
      sentence:
        cycle.signedBy.length === 0
          ? 'De inhoud ligt vast en kan op papier getekend worden.'
          : `De inhoud ligt vast. ${missing} ontbreekt nog.`,
      urgent: true,
    }
  }
  const evaluation = evaluationStep(cycle, today)
  if (evaluation) return evaluation
  const progress = progressStep(cycle, today)
  if (progress) return progress
  return { to: 'documents', action: 'Documenten bekijken', sentence: 'De documenten zijn klaar.', urgent: false }
}

function whenInWords(date: IsoDate | null, today: IsoDate): string {
  if (!date) return 'Er is nog geen datum voor het gesprek.'
  const days = daysBetween(today, date)
  if (days < 0) return `Het gesprek was gepland op ${formatDate(date)}.`
  if (days === 0) return 'Het gesprek is vandaag.'
  if (days === 1) return 'Het gesprek is morgen.'
  return `Het gesprek is op ${formatDate(date)}.`
}
