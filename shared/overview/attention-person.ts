import type { CycleSummary } from '../cycle/schema'
import type { Employee } from '../employee/schema'
import { fullName } from '../employee/schema'
import { evaluationDate, isEvaluationDue } from '../evaluation/rules'
import { addDays, earliest, formatDate, type IsoDate, localDay } from '../format/date'
import type { Rhythm } from '../setting/schema'
import type { Point } from './attention-cycle'
import { nextTalkDue } from './rhythm'

/** A talk is planned three weeks ahead: two for the invitation and one to be ready (see `newCycleDefaults`). */
const PLAN_DAYS = 21

/** The day of a talk that was held; null while it was not. One that was opened early was held before its planned day. */
export function heldOn({ openedAt, conversationDate }: Pick<CycleSummary, 'openedAt' | 'conversationDate'>) {
  if (!openedAt) return null
  const opened = localDay(new Date(openedAt))
  return conversationDate ? earliest(conversationDate, opened) : opened
}

export type NextTalk = {
  date: IsoDate
  /** True when there was none before. */
  first: boolean
  /** The closed cycle that the next one can be started from. */
  from: CycleSummary | null
}

/**
 * When the next talk of someone is due and is not being prepared yet: on the day that both agreed, or else by the
 * rhythm. Null when a talk is being prepared or open, when an evaluation comes first, and when nothing is due.
 * `cycles` are those of this person, newest first.
 */
export function nextTalk(
  person: Employee,
  cycles: readonly CycleSummary[],
  rhythm: Rhythm,
  today: IsoDate,
): NextTalk | null {
  const busy = cycles.some(
    (cycle) =>
      cycle.phase === 'preparation' ||
      cycle.phase === 'conversation' ||
      cycle.phase === 'evaluation' ||
      (cycle.phase === 'progress' && isEvaluationDue(cycle, today)),
  )
  if (busy) return null
  const held = cycles.flatMap((cycle) => heldOn(cycle) ?? [])
  const [newest] = cycles
  const byRhythm = nextTalkDue(person, held, rhythm)
  const agreed = newest?.stopKind === 'leaving' ? null : (newest?.closing.nextConversationDate ?? null)
  // Who leaves before that day has no next talk, agreed or not: the rhythm knows.
  const date =
    byRhythm && agreed && held.every((day) => day < agreed) && !leavesBefore(person, agreed) ? agreed : byRhythm
  if (!date || cycles.some((cycle) => cycle.phase === 'progress' && evaluationDate(cycle) <= date)) return null
  const from = newest?.phase === 'closed' && !newest.nextId && !newest.stopKind ? newest : null
  return { date, first: held.length === 0, from }
}

const leavesBefore = (person: Employee, day: IsoDate) => person.leavingDate !== null && person.leavingDate <= day

/** The point about planning someone's next talk; null when nothing is to be planned. */
export function pointOfPerson(
  person: Employee,
  cycles: readonly CycleSummary[],
  rhythm: Rhythm,
  today: IsoDate,
): Point | null {
  const name = fullName(person)
  const key = `employee ${person.id}`
  const plan = {
    key,
    kind: 'plan',
    action: 'Gesprek plannen',
    target: { to: 'newTalk', employeeId: person.id },
  } as const
  const next = nextTalk(person, cycles, rhythm, today)
  if (!next) {
    // A preparation that was stopped was no talk: it still has to be planned.
    const isBusyOrHeard = cycles.some(({ phase, openedAt }) => phase !== 'closed' || openedAt !== null)
    const leaves = leavesBefore(person, today) || cycles[0]?.stopKind === 'leaving'
    if (isBusyOrHeard || person.inServiceSince || leaves) return null
    return { ...plan, date: null, sentence: `Met ${name} is hier nog geen gesprek gepland.` }
  }
  const { date, first, from } = next
  // Who was in service long before this practice file existed is not late.
  if (first && date < today) return { ...plan, date: null, sentence: `Met ${name} is hier nog geen gesprek gepland.` }
  const planOn = date < today ? date : later(addDays(date, -PLAN_DAYS), today)
  const what = first ? 'eerste' : 'volgende'
  const sentence = `Het ${what} gesprek met ${name} ${date < today ? 'werd' : 'wordt'} verwacht rond ${formatDate(date)}.`
  if (!from) return { ...plan, date: planOn, sentence }
  const target = { to: 'step', cycleId: from.id, step: 'next' } as const
  return { ...plan, date: planOn, sentence, action: 'Volgende cyclus starten', target }
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
