import { type NextStep, nextStep } from '../cycle/rules'
import type { CycleSummary } from '../cycle/schema'
import { evaluationDate, isEvaluationAgreed, isEvaluationDue } from '../evaluation/rules'
import { addDays, daysBetween, earliest, formatDate, type IsoDate, localDay } from '../format/date'
import { isOrWas, onDay } from './moments'
import type { AttentionItem } from './schema'

/** Domain: invite two weeks ahead. Between these days it is asked, and only while the employee did not begin. */
export const INVITE_DAYS = { first: 21, last: 14 } as const
/** A talk is written up within a week of its day; the second signature comes within two weeks of the first. */
const WRITE_UP_DAYS = 7
const SIGN_DAYS = 14

/** A point without its place in time, which follows from the date. */
export type Point = Omit<AttentionItem, 'moment'>

/**
 * Whether it is time to invite: two to three weeks before the talk, while the employee answered nothing yet. That the
 * owner began to prepare does not tell the employee of the talk.
 */
export function isInvitationDue(cycle: CycleSummary, today: IsoDate): boolean {
  if (cycle.phase !== 'preparation' || !cycle.conversationDate) return false
  const days = daysBetween(today, cycle.conversationDate)
  return days <= INVITE_DAYS.first && days >= INVITE_DAYS.last && cycle.progress.employee.answered === 0
}

/**
 * What one cycle asks: its most pressing step. While a next version is being written, what was signed goes on, and so
 * does what comes next in it.
 */
export function pointsOfCycle(cycle: CycleSummary, today: IsoDate): Point[] {
  switch (cycle.phase) {
    case 'preparation':
      return [preparation(cycle, today)]
    case 'conversation':
      return isRunning(cycle)
        ? [talk(cycle, today), { ...progress(cycle, today), key: `running ${cycle.id}` }]
        : [talk(cycle, today)]
    case 'progress':
      return [progress(cycle, today)]
    case 'evaluation':
      return [evaluation(cycle, today)]
    case 'closed':
      return []
  }
}

/** Whether a signed plan runs, also while its next version is being written. */
export const isRunning = (cycle: Pick<CycleSummary, 'phase' | 'signedVersion'>): boolean =>
  cycle.phase === 'progress' || (cycle.phase === 'conversation' && cycle.signedVersion !== null)

/**
 * The day by which to look back together. When no day was agreed and the usual one, a month before the end, is past,
 * nothing is late before the period itself is over.
 */
function lookBackBy(cycle: CycleSummary, today: IsoDate): IsoDate {
  const usual = evaluationDate(cycle)
  return !isEvaluationAgreed(cycle) && usual < today ? cycle.periodEnd : usual
}

const stepTarget = (cycle: CycleSummary, step: NextStep['to']): Point['target'] => ({
  to: 'step',
  cycleId: cycle.id,
  step,
})

function preparation(cycle: CycleSummary, today: IsoDate): Point {
  const { employeeName: name, employeeFirstName: first, conversationDate: date } = cycle
  const key = `cycle ${cycle.id}`
  if (!date)
    return {
      key,
      kind: 'plan',
      date: null,
      sentence: `Voor het gesprek met ${name} is nog geen dag gekozen.`,
      action: 'Dag kiezen',
      target: { to: 'chooseDay', cycleId: cycle.id },
    }
  if (isInvitationDue(cycle, today))
    return {
      key,
      kind: 'invitation',
      date: addDays(date, -INVITE_DAYS.last),
      sentence: `Nodig ${name} uit voor het gesprek ${onDay(date, today)}.`,
      action: 'Uitnodiging maken',
      target: { to: 'invitation', cycleId: cycle.id },
    }
  const step = nextStep(cycle, today)
  const when = `Het gesprek met ${name} ${isOrWas(date, today)}`
  if (step.to === 'conversation')
    return {
      key,
      kind: 'talk',
      date,
      sentence: date < today ? `${when}. Beiden zijn klaar.` : `${when}. Beiden zijn klaar met voorbereiden.`,
      action: step.action,
      target: stepTarget(cycle, step.to),
    }
  const missing =
    step.to === 'employee'
      ? `${first} is nog niet klaar met voorbereiden.`
      : cycle.employeeReadyAt
        ? 'Uw voorbereiding is nog niet klaar.'
        : 'Beide voorbereidingen zijn nog niet klaar.'
  return {
    key,
    kind: 'preparation',
    date,
    sentence: `${when}. ${missing}`,
    action: step.action,
    target: stepTarget(cycle, step.to),
  }
}

function talk(cycle: CycleSummary, today: IsoDate): Point {
  const step = nextStep(cycle, today)
  const opened = cycle.openedAt ? localDay(new Date(cycle.openedAt)) : today
  const common = { key: `cycle ${cycle.id}`, action: step.action, target: stepTarget(cycle, step.to) }
  if (cycle.frozen) {
    const firstSigned = cycle.frozenAt ? localDay(new Date(cycle.frozenAt)) : today
    return {
      ...common,
      kind: 'signature',
      date: addDays(firstSigned, SIGN_DAYS),
      sentence:
        cycle.signedBy.length === 0
          ? `Het gesprek met ${cycle.employeeName} is op papier nog niet getekend.`
          : cycle.signedBy.includes('employee')
            ? `Uw handtekening bij het gesprek met ${cycle.employeeName} ontbreekt nog.`
            : `De handtekening van ${cycle.employeeName} ontbreekt nog.`,
    }
  }
  const newVersion = `Versie ${cycle.version} van de afspraken met ${cycle.employeeName} is nog niet af.`
  const open = `Het gesprek met ${cycle.employeeName} is open sinds ${formatDate(opened)}.`
  return {
    ...common,
    target: { to: 'talk', cycleId: cycle.id },
    kind: 'talk',
    // A new version has no day of its own: when it was started is not kept.
    date: cycle.version > 1 ? null : addDays(opened, WRITE_UP_DAYS),
    sentence: cycle.version > 1 ? newVersion : open,
  }
}

function progress(cycle: CycleSummary, today: IsoDate): Point {
  const { employeeName: name, nextFollowUp } = cycle
  const evaluateOn = evaluationDate(cycle)
  const key = `cycle ${cycle.id}`
  if (nextFollowUp && !isEvaluationDue(cycle, today) && nextFollowUp.date <= evaluateOn)
    return {
      key,
      kind: 'followUp',
      date: nextFollowUp.date,
      sentence: `Het opvolgmoment met ${name} ${isOrWas(nextFollowUp.date, today)}.`,
      action: 'Voortgang bespreken',
      target: stepTarget(cycle, 'progress'),
    }
  const agreed = isEvaluationAgreed(cycle)
  const end = formatDate(cycle.periodEnd)
  const step = nextStep(cycle, today)
  const isTime = step.to === 'evaluation'
  return {
    key,
    kind: 'evaluation',
    date: lookBackBy(cycle, today),
    sentence: agreed
      ? `De evaluatie met ${name} ${isOrWas(evaluateOn, today)}.`
      : cycle.periodEnd < today
        ? `De periode van ${name} liep tot ${end}. Kijk nu samen terug.`
        : `De periode van ${name} loopt tot ${end}. Kijk dan samen terug.`,
    action: isTime ? step.action : 'Cyclus bekijken',
    target: stepTarget(cycle, isTime ? step.to : 'cycle'),
  }
}

function evaluation(cycle: CycleSummary, today: IsoDate): Point {
  const step = nextStep(cycle, today)
  return {
    key: `cycle ${cycle.id}`,
    kind: 'evaluation',
    // What was started is at hand, however far away its day was planned.
    date: earliest(today, lookBackBy(cycle, today)),
    sentence: `Evaluatie met ${cycle.employeeName}. ${step.sentence}`,
    action: step.action,
    target: stepTarget(cycle, step.to),
  }
}
