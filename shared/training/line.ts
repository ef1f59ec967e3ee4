import { byExpiry } from '../certificate/rules'
import { isFilled } from '../format/text'
import { type ActionType, actionCost, actionTypes } from '../goal/schema'
import type { ActionFact, CourseFact, CycleFact, GoalFact, LineFact, PersonFact } from './facts'
import type { LineEnd, PlanLine } from './plan'
import type { LinePriority } from './schema'
import { counts, lineState } from './stage'

/** Forms of learning that happen in the practice itself, unless someone from outside gives them. */
const inside: ReadonlySet<ActionType> = new Set([
  'onTheJob',
  'rolePlay',
  'project',
  'coaching',
  'shadowing',
  'selfStudy',
  'rotation',
  'peerReview',
  'literature',
])

type Choices = Pick<PlanLine, 'priority' | 'internal' | 'inWorkTime' | 'repayment'>

/** Asked by the law, or marked as such: then it is free, and in working time. */
export const isMandatory = ({ origin, priority }: Pick<PlanLine, 'origin' | 'priority'>): boolean =>
  origin === 'legal' || priority === 'mandatory'

/** What holds for the line of an action as long as the owner says nothing else: it goes on following the plan. */
export function defaultsOf(action: ActionFact, goal: GoalFact, cycle: CycleFact): Choices {
  return {
    priority: goal.priority === 'high' ? 'needed' : 'wanted',
    internal: inside.has(action.type) && action.coachKind !== 'external' && !isFilled(action.provider),
    inWorkTime: true,
    repayment: cycle.repaymentAgreement && action.formal,
  }
}

/** What holds for a line of the owner's own that does not say. */
const ownDefaults: Choices = { priority: 'wanted', internal: false, inWorkTime: true, repayment: false }

/** Each choice as the owner made it, else by default. */
const choicesOf = (line: { [K in keyof Choices]: Choices[K] | null } | null, defaults: Choices): Choices => ({
  priority: line?.priority ?? defaults.priority,
  internal: line?.internal ?? defaults.internal,
  inWorkTime: line?.inWorkTime ?? defaults.inWorkTime,
  repayment: line?.repayment ?? defaults.repayment,
})

/** Whether an action goes on in the next cycle, as far as it says so itself. */
export const runsOn = (action: Pick<ActionFact, 'status'>, goal: Pick<GoalFact, 'status'>): boolean =>
  action.status === 'carried' || (goal.status === 'carried' && action.status !== 'done')

/** Why the line of an action goes on no further; a stop drops its goals, so it is asked first. Null while it can. */
export function endOf(
  cycle: Pick<CycleFact, 'stopKind'>,
  goal: Pick<GoalFact, 'status'>,
  carried: boolean,
): LineEnd | null {
  if (carried) return 'carried'
  if (cycle.stopKind !== null) return 'stopped'
  return goal.status === 'dropped' ? 'dropped' : null
}

const ends: Record<LineEnd, string> = {
  stopped: 'De ontwikkelcyclus is gestopt.',
  dropped: 'Het doel waar dit bij hoorde, is vervallen.',
  carried: 'Dit gaat verder in de volgende ontwikkelcyclus.',
}

/** Why there is nothing left to decide about a line; null while there is. */
export function endInWords(line: Pick<PlanLine, 'ended' | 'status'>): string | null {
  if (!line.ended) return null
  const counted =
    line.status === 'followed'
      ? 'Deze opleiding was al gevolgd en telt mee.'
      : 'Hier telt alleen nog mee wat al betaald is.'
  return `${ends[line.ended]} ${counted}`
}

/** The subsidy of a line: the amount, else the percentage of the fee, else what the plan expects. */
const subsidyOf = (
  line: Pick<LineFact, 'subsidyCents' | 'subsidyPercent'>,
  fee: number | null,
  expected: number | null,
) =>
  line.subsidyCents ?? (line.subsidyPercent === null ? expected : Math.round(((fee ?? 0) * line.subsidyPercent) / 100))

const person = ({ id, name, role }: PersonFact) => ({ id, name, role })

export type ActionSource = {
  action: ActionFact
  goal: GoalFact
  cycle: CycleFact
  person: PersonFact
  /** What the owner added, if anything; of a carried action that may stand with the one before. */
  line: LineFact | null
  needId: string | null
  certificate: PlanLine['certificate']
  /** True when it goes on in the next cycle. */
  runsOn: boolean
}

/** The line of an action of someone's plan. */
export function actionLine(source: ActionSource): PlanLine {
  const { action, goal, cycle, line } = source
  const ended = endOf(cycle, goal, source.runsOn)
  const stored = { approval: line?.approval ?? 'open', status: line?.status ?? 'requested' } as const
  const subsidyCents = line ? subsidyOf(line, action.courseCents, action.subsidyCents) : action.subsidyCents
  const grossCents = actionCost(action)
  const signed = cycle.phase !== 'preparation' && cycle.phase !== 'conversation'
  return {
    key: `action:${action.id}`,
    kind: 'action',
    lineId: line?.id ?? null,
    actionId: action.id,
    goalId: goal.id,
    cycleId: cycle.id,
    courseId: null,
    needId: line?.needId ?? source.needId,
    planned: { needId: source.needId, subsidyCents: action.subsidyCents },
    people: [person(source.person)],
    origin: line?.origin ?? 'goal',
    aim: goal.title,
    competence: goal.competence,
    title: isFilled(action.description) ? action.description : actionTypes[action.type],
    type: action.type,
    formal: action.formal,
    ...choicesOf(line, defaultsOf(action, goal, cycle)),
    provider: action.provider,
    hours: action.ownHours,
    coachHours: action.coachHours,
    fromDate: action.fromDate,
    dueDate: action.dueDate,
    courseCents: action.courseCents,
    materialCents: action.materialCents,
    travelCents: action.travelCents,
    replacementCents: action.replacementCents,
    subsidyCents,
    subsidySource: line?.subsidySource ?? '',
    subsidyPercent: line?.subsidyPercent ?? null,
    subsidyDeadline: line?.subsidyDeadline ?? null,
    grossCents,
    netCents: grossCents - (subsidyCents ?? 0),
    // The action holds what it really cost and took, so that a progress meeting and the plan never differ.
    spentCents: action.actualCents,
    actualHours: action.actualHours,
    responsible: line?.responsible ?? '',
    ...lineState(stored, action.status, ended !== null),
    certificate: source.certificate,
    satisfaction: line?.satisfaction ?? '',
    effect: line?.effect ?? '',
    draft: !signed && cycle.version === 1,
    ...(ended && { ended }),
    ...(!signed && cycle.version > 1 && { changing: true }),
  }
}

/** A line that the owner added. */
export function ownLine(
  line: LineFact,
  who: PersonFact | null,
  competence: string | null,
  certificate: PlanLine['certificate'],
): PlanLine {
  const { id, employeeId: _e, year: _y, actionId: _a, courseId: _c, formal, ...fields } = line
  const subsidyCents = subsidyOf(line, line.courseCents, null)
  const grossCents = actionCost(line)
  return {
    ...fields,
    ...choicesOf(line, ownDefaults),
    key: `own:${id}`,
    kind: 'own',
    lineId: id,
    actionId: null,
    goalId: null,
    cycleId: null,
    courseId: null,
    people: who ? [person(who)] : [],
    competence,
    formal: formal ?? false,
    subsidyCents,
    grossCents,
    netCents: grossCents - (subsidyCents ?? 0),
    certificate,
    draft: false,
  }
}

const weight: Record<LinePriority, number> = { mandatory: 0, needed: 1, wanted: 2 }

/**
 * The line of an in-house course, which stands in the place of the lines of those who take part. It costs what the
 * course costs as a whole, plus who replaces the participants; nobody travels. How far it is, is how far the
 * participant is who is least far.
 */
export function courseLine(course: CourseFact, members: readonly PlanLine[]): PlanLine {
  const going = members.filter(counts)
  const lines = going.length > 0 ? going : members
  const [first] = lines
  const least = (of: (line: PlanLine) => number) =>
    lines.reduce<PlanLine | undefined>((least, line) => (least && of(least) <= of(line) ? least : line), undefined)
  const same = (of: (line: PlanLine) => string) =>
    lines.every((line) => of(line) === (first && of(first))) && first ? of(first) : (lines.map(of).find(isFilled) ?? '')
  const replacementCents = sumOrNull(lines.map((line) => line.replacementCents))
  const grossCents = (course.courseCents ?? 0) + (course.materialCents ?? 0) + (replacementCents ?? 0)
  const slowest = least((line) => progressOf(line))
  const people = new Map(lines.flatMap((line) => line.people).map((who) => [who.id, who]))
  return {
    key: `course:${course.id}`,
    kind: 'course',
    lineId: null,
    actionId: null,
    goalId: null,
    cycleId: null,
    courseId: course.id,
    needId: lines.find((line) => line.needId)?.needId ?? null,
    people: [...people.values()],
    members: [...members],
    origin: first?.origin ?? 'own',
    aim: [...new Set(lines.map((line) => line.aim).filter(isFilled))].join('; '),
    competence: same((line) => line.competence ?? '') || null,
    title: course.title,
    type: first?.type ?? null,
    formal: lines.some((line) => line.formal),
    internal: true,
    inWorkTime: lines.every((line) => line.inWorkTime),
    provider: course.provider,
    hours: course.hours,
    coachHours: null,
    fromDate: course.fromDate,
    dueDate: course.dueDate,
    priority: least((line) => weight[line.priority])?.priority ?? 'wanted',
    courseCents: course.courseCents,
    materialCents: course.materialCents,
    travelCents: null,
    replacementCents,
    subsidyCents: course.subsidyCents,
    subsidySource: same((line) => line.subsidySource),
    subsidyPercent: null,
    subsidyDeadline: same((line) => line.subsidyDeadline ?? '') || null,
    grossCents,
    netCents: grossCents - (course.subsidyCents ?? 0),
    spentCents: sumOrNull(members.map((line) => line.spentCents)),
    actualHours: lines.map((line) => line.actualHours).find((hours) => hours !== null) ?? null,
    responsible: same((line) => line.responsible),
    approval: slowest?.approval ?? 'open',
    status: slowest?.status ?? 'requested',
    certificate: certificateOfAll(lines.map((line) => line.certificate)),
    satisfaction: same((line) => line.satisfaction),
    effect: same((line) => line.effect),
    repayment: lines.some((line) => line.repayment),
    draft: lines.length > 0 && lines.every((line) => line.draft),
    ...(first?.ended && lines.every((line) => line.ended) && { ended: first.ended }),
  }
}

/** One for several: their names, how many of how many there are, and the day on which the first expires. */
export function certificateOfAll(all: readonly PlanLine['certificate'][]): PlanLine['certificate'] {
  const known = all.filter((one) => one !== null).sort(byExpiry)
  const [first] = known
  if (!first || all.length === 1) return first ?? null
  const names = [...new Set(known.map(({ name }) => name))].join(', ')
  return { name: `${names} (${known.length} van ${all.length})`, validUntil: first.validUntil }
}

const roads = ['requested', 'approved', 'enrolled', 'followed', 'cancelled'] as const
const progressOf = (line: PlanLine): number => roads.indexOf(line.status) * 3 + (line.approval === 'open' ? 0 : 1)

const sumOrNull = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null
}
