import { z } from 'zod'
import { level } from '../competence/schema'
import { cents, hours, id, optionalDate } from '../format/fields'
import { longText, shortText } from '../format/text'
import { oneOf } from '../practice/schema'

export const goalKinds = { professional: 'Vakinhoudelijk', behaviour: 'Gedrag' } as const
export const goalScopes = { current: 'Huidige functie', broader: 'Bredere functie', new: 'Nieuwe functie' } as const
export const goalBases = { strength: 'Een sterkte inzetten', improve: 'Een groeipunt aanpakken' } as const
export const priorities = { high: 'Hoog', normal: 'Gewoon', low: 'Laag' } as const
export const goalStatuses = {
  open: 'Open',
  reached: 'Bereikt',
  partly: 'Deels bereikt',
  notReached: 'Niet bereikt',
  dropped: 'Vervallen',
  carried: 'Loopt door in de volgende cyclus',
} as const

/** Domain: the forms of learning of the plan, in the order in which a small practice meets them. */
export const actionTypes = {
  onTheJob: 'Training op de werkvloer',
  offTheJob: 'Training buiten de werkvloer',
  course: 'Opleiding',
  workshop: 'Workshop',
  rolePlay: 'Rollenspel',
  project: 'Project of experiment',
  coaching: 'Coaching',
  shadowing: 'Meelopen met een collega',
  secondment: 'Detachering',
  selfStudy: 'Zelfstudie',
  rotation: 'Taakroulatie',
  internship: 'Stage',
  peerReview: 'Intervisie',
  eLearning: 'E-learning',
  literature: 'Vakliteratuur',
  congress: 'Congres',
} as const
export type ActionType = keyof typeof actionTypes

/** Who does it. */
export const owners = { employee: 'Medewerker', employer: 'Werkgever', both: 'Samen' } as const
export type Owner = keyof typeof owners

export const coachKinds = { internal: 'Intern', external: 'Extern' } as const
export const actionStatuses = {
  planned: 'Gepland',
  busy: 'Bezig',
  done: 'Gedaan',
  cancelled: 'Vervallen',
  carried: 'Loopt door',
} as const

export const goalFields = z.object({
  title: shortText(300),
  kind: oneOf(goalKinds).nullable(),
  scope: oneOf(goalScopes).nullable(),
  basis: oneOf(goalBases).nullable(),
  competenceId: id.nullable(),
  levelNow: level.nullable(),
  levelWanted: level.nullable(),
  /** Why it matters to the practice. */
  reason: longText(4_000),
  /** Expected result. */
  result: longText(4_000),
  /** How both will see it (success indicator). */
  indicator: longText(4_000),
  startDate: optionalDate,
  dueDate: optionalDate,
  priority: oneOf(priorities),
  status: oneOf(goalStatuses),
})
export type GoalFields = z.infer<typeof goalFields>

export const actionFields = z.object({
  type: oneOf(actionTypes),
  /** Formal learning ends in a certificate or is a course with a programme; all else is informal. */
  formal: z.boolean(),
  description: longText(2_000),
  provider: shortText(200),
  owner: oneOf(owners),
  fromDate: optionalDate,
  dueDate: optionalDate,
  ownHours: hours(2_000).nullable(),
  /** Hours of the coach or supervisor. */
  coachHours: hours(2_000).nullable(),
  coachKind: oneOf(coachKinds).nullable(),
  courseCents: cents.nullable(),
  materialCents: cents.nullable(),
  travelCents: cents.nullable(),
  replacementCents: cents.nullable(),
  subsidyCents: cents.nullable(),
  /** What proves that it was done, such as a certificate. */
  proof: shortText(300),
  status: oneOf(actionStatuses),
  actualHours: hours(2_000).nullable(),
  actualCents: cents.nullable(),
})
export type ActionFields = z.infer<typeof actionFields>

export type Action = ActionFields & { id: string; goalId: string }
export type Goal = GoalFields & {
  id: string
  employeeId: string
  /** The cycle in which it was agreed. */
  cycleId: string
  /** The goal of the cycle before that goes on in this one. */
  carriedFromId?: string | null
  competenceName: string | null
  actions: Action[]
}

const datesInOrder = (from: string | null, to: string | null) => !from || !to || to >= from

/** What is wrong with the dates of a goal or action as a Dutch sentence; null when nothing is. */
export function dateProblem(start: string | null, due: string | null): string | null {
  return datesInOrder(start, due) ? null : 'De einddatum ligt voor de begindatum.'
}

/** A change of some fields of a goal or an action. */
export const goalPatch = goalFields.partial()
export const actionPatch = actionFields.partial()
export type GoalPatch = z.infer<typeof goalPatch>
export type ActionPatch = z.infer<typeof actionPatch>

/** The sum of what an action costs, in cents, before subsidy. */
export const actionCost = (
  action: Pick<ActionFields, 'courseCents' | 'materialCents' | 'travelCents' | 'replacementCents'>,
): number =>
  (action.courseCents ?? 0) + (action.materialCents ?? 0) + (action.travelCents ?? 0) + (action.replacementCents ?? 0)
