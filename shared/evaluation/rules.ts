import type { NextStep } from '../cycle/rules'
import { type CycleEnd, type CycleSummary, type Phase, stopKinds } from '../cycle/schema'
import { addDays, daysBetween, formatDate, type IsoDate, localDay } from '../format/date'
import type { GoalFields } from '../goal/schema'
import type { Side } from '../preparation/schema'
import { type Judgement, type Verdict, verdicts } from './schema'

/** Without an agreed date the evaluation falls this many days before the period ends. */
const DAYS_BEFORE_END = 30
/** From this many days before its date on, the evaluation is the next step. */
const DAYS_AHEAD = 14
/** Within this many days it is pressing. */
const DAYS_PRESSING = 7

type Planned = Pick<CycleSummary, 'closing' | 'periodEnd' | 'postponedTo'>

/** When the evaluation of a cycle is due: as put off or agreed, or else a month before the end of the period. */
export const evaluationDate = (cycle: Planned): IsoDate =>
  cycle.postponedTo ?? cycle.closing.evaluationDate ?? addDays(cycle.periodEnd, -DAYS_BEFORE_END)

/** Whether both chose the day of the evaluation, in the talk or by putting it off. */
export const isEvaluationAgreed = (cycle: Planned): boolean =>
  (cycle.postponedTo ?? cycle.closing.evaluationDate) !== null

/** Whether it is time to evaluate on `today`: two weeks before the agreed day, or else a month before the end. */
export const isEvaluationDue = (cycle: Planned, today: IsoDate): boolean =>
  daysBetween(today, evaluationDate(cycle)) <= (isEvaluationAgreed(cycle) ? DAYS_AHEAD : 0)

type Judged = Pick<CycleEnd, 'employeeJudgedAt' | 'employerJudgedAt' | 'revealedAt'>

/** When a side was ready with its evaluation; null as long as it is not. */
export const judgedAtOf = (cycle: Judged, side: Side): string | null =>
  side === 'employee' ? cycle.employeeJudgedAt : cycle.employerJudgedAt

/** Whether each side may read the other: both are ready, or they chose to look together before that. */
export const isRevealed = (cycle: Judged): boolean =>
  (!!cycle.employeeJudgedAt && !!cycle.employerJudgedAt) || !!cycle.revealedAt

/** Whether the evaluation was begun: someone was ready, or both looked together. */
export const isJudged = (cycle: Judged): boolean =>
  !!cycle.employeeJudgedAt || !!cycle.employerJudgedAt || !!cycle.revealedAt

/** The verdict that a goal's status stands for; null while it is open. */
export const verdictOf = (status: GoalFields['status']): Verdict | null =>
  status === 'open' || status === 'carried' ? null : status

/** The goals on which this side gave no verdict yet. */
export const unjudged = ({ goals, judgements }: { goals: { id: string }[]; judgements: Record<string, Judgement> }) =>
  goals.filter(({ id }) => !judgements[id]?.verdict)

/** How two judgements of one goal stand to each other, in words. */
export type JudgementView = { state: 'same' | 'differs' | 'half' | 'none'; words: string }

/** Compares what both sides think of one goal. `first` is the first name of the employee. */
export function judgementView(employee: Judgement, employer: Judgement, first: string): JudgementView {
  const word = (verdict: Verdict) => verdicts[verdict].toLowerCase()
  if (!employee.verdict && !employer.verdict)
    return { state: 'none', words: 'Geen van beiden gaf een oordeel. Bespreek het hier samen.' }
  if (!employee.verdict) return { state: 'half', words: `${first} gaf geen oordeel.` }
  if (!employer.verdict) return { state: 'half', words: 'De werkgever gaf geen oordeel.' }
  if (employee.verdict === employer.verdict)
    return { state: 'same', words: `Beiden vinden: ${word(employee.verdict)}.` }
  return {
    state: 'differs',
    words: `U ziet dit verschillend: ${first} vindt ${word(employee.verdict)}, de werkgever ${word(employer.verdict)}.`,
  }
}

/** How a goal or promise of an earlier cycle ended, in words for beside the next preparation; empty while open. */
export function outcomeInWords(status: string, words: Record<string, string>, before?: string): string {
  if (status === 'open') return ''
  if (status !== 'carried') return words[status] ?? ''
  const earlier = before && before !== 'open' ? words[before] : undefined
  return earlier ? `${earlier}, loopt door` : 'Loopt door'
}

/** The phase in which a cycle was stopped; undefined when it was not. */
export function stoppedIn(cycle: CycleSummary): Exclude<Phase, 'closed'> | undefined {
  if (!cycle.stopKind) return undefined
  if (isJudged(cycle)) return 'evaluation'
  if (cycle.signedBy.length === 2) return 'progress'
  return cycle.openedAt ? 'conversation' : 'preparation'
}

/** What comes next in the evaluation or after the end of a cycle; null when neither is at hand. */
export function evaluationStep(cycle: CycleSummary, today: IsoDate): NextStep | null {
  if (cycle.phase === 'progress') return isEvaluationDue(cycle, today) ? startStep(cycle, today) : null
  if (cycle.phase === 'evaluation') return judgeStep(cycle)
  return cycle.phase === 'closed' ? closedStep(cycle) : null
}

function startStep(cycle: CycleSummary, today: IsoDate): NextStep {
  const date = evaluationDate(cycle)
  const agreed = isEvaluationAgreed(cycle)
  const days = daysBetween(today, date)
  const when =
    days === 0
      ? 'De evaluatie is vandaag.'
      : days === 1
        ? 'De evaluatie is morgen.'
        : `De evaluatie ${days < 0 ? 'was gepland' : 'is'} op ${formatDate(date)}.`
  return {
    to: 'evaluation',
    action: cycle.goals > 0 ? 'Evaluatie starten' : 'Cyclus afronden',
    sentence: agreed
      ? when
      : `De periode ${cycle.periodEnd < today ? 'liep' : 'loopt'} tot ${formatDate(cycle.periodEnd)}. Tijd om samen terug te kijken.`,
    urgent: days <= DAYS_PRESSING,
  }
}

function judgeStep(cycle: CycleSummary): NextStep {
  const first = cycle.employeeFirstName
  if (cycle.goals === 0)
    return {
      to: 'evaluation',
      action: 'Cyclus afronden',
      sentence: 'Er zijn geen doelen om te beoordelen. U kunt de cyclus afsluiten.',
      urgent: false,
    }
  if (isRevealed(cycle))
    return {
      to: 'evaluation',
      action: 'Samen evalueren',
      sentence: 'Beiden hebben de doelen beoordeeld. Leg ze nu samen naast elkaar.',
      urgent: false,
    }
  if (!cycle.employerJudgedAt)
    return {
      to: 'judgeEmployer',
      action: 'Zelf beoordelen',
      sentence: cycle.employeeJudgedAt
        ? `${first} heeft de doelen beoordeeld, u nog niet.`
        : 'De evaluatie is gestart. Beiden beoordelen nu eerst apart de doelen.',
      urgent: false,
    }
  return {
    to: 'judgeEmployee',
    action: `Oordeel van ${first}`,
    sentence: `U hebt de doelen beoordeeld, ${first} nog niet.`,
    urgent: false,
  }
}

function closedStep(cycle: CycleSummary): NextStep {
  const on = cycle.closedAt ? ` op ${formatDate(localDay(new Date(cycle.closedAt)))}` : ''
  if (cycle.stopKind)
    return {
      to: 'cycle',
      action: 'Cyclus bekijken',
      sentence: cycle.stopKind === 'other' ? `Gestopt${on}.` : `Gestopt${on}. ${stopKinds[cycle.stopKind]}.`,
      urgent: false,
    }
  if (cycle.nextId)
    return {
      to: 'evaluation',
      action: 'Evaluatie bekijken',
      sentence: `Afgesloten${on}. De volgende cyclus is gestart.`,
      urgent: false,
    }
  return { to: 'next', action: 'Volgende cyclus starten', sentence: `Afgesloten${on}.`, urgent: false }
}
