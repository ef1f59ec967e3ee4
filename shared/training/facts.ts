import type { CycleKind, Phase, StopKind } from '../cycle/schema'
import type { ActionFields, ActionType, GoalFields } from '../goal/schema'
import type { Need } from '../need/schema'
import type { Approval, LineOrigin, LinePriority, LineStatus } from './schema'

/** All that the training plans of all years are made from, as it stands in the practice file. Removed rows are out. */
export type PlanFacts = {
  people: PersonFact[]
  cycles: CycleFact[]
  goals: GoalFact[]
  actions: ActionFact[]
  lines: LineFact[]
  courses: CourseFact[]
  needs: Need[]
  competences: { id: string; name: string }[]
  /** Each of an action or of a line of the owner's own. */
  certificates: CertificateFact[]
  budgets: { year: number; cents: number }[]
  /** Years that have a plan, though their actions were left out. */
  otherYears?: number[]
  /** Hours in a day of training, a figure of the practice. */
  dayHours: number
  /** Groups of equal wishes that the owner wants to leave apart, as made by `groupKey`. */
  leftApart: string[]
  /** Needs that the owner does nothing about for now, as made by `leftNeedKey`. */
  leftNeeds: string[]
}

export type CertificateFact = {
  actionId: string | null
  lineId: string | null
  name: string
  validUntil: string | null
}

export type PersonFact = {
  id: string
  name: string
  role: string | null
  leavingDate: string | null
  archived: boolean
}

export type CycleFact = {
  id: string
  employeeId: string
  kind: CycleKind
  phase: Phase
  version: number
  periodStart: string
  noPlan: boolean
  repaymentAgreement: boolean
  stopKind: StopKind | null
}

export type GoalFact = Pick<GoalFields, 'title' | 'priority' | 'status'> & {
  id: string
  cycleId: string
  competence: string | null
  carriedFromId: string | null
}

export type ActionFact = Omit<ActionFields, 'owner' | 'proof'> & {
  id: string
  goalId: string
  carriedFromId: string | null
}

/** What the owner said about a line. Priority, place, working time and repayment are null where the plan is followed. */
export type LineFact = {
  id: string
  actionId: string | null
  needId: string | null
  courseId: string | null
  employeeId: string | null
  year: number | null
  origin: LineOrigin
  title: string
  aim: string
  type: ActionType | null
  formal: boolean | null
  internal: boolean | null
  inWorkTime: boolean | null
  provider: string
  /** Of a line of the owner's own; an action has these itself. */
  competenceId: string | null
  hours: number | null
  coachHours: number | null
  actualHours: number | null
  fromDate: string | null
  dueDate: string | null
  courseCents: number | null
  materialCents: number | null
  travelCents: number | null
  replacementCents: number | null
  subsidyCents: number | null
  subsidySource: string
  subsidyPercent: number | null
  subsidyDeadline: string | null
  spentCents: number | null
  responsible: string
  priority: LinePriority | null
  approval: Approval
  status: LineStatus
  repayment: boolean | null
  satisfaction: string
  effect: string
}

export type CourseFact = {
  id: string
  year: number
  title: string
  provider: string
  fromDate: string | null
  dueDate: string | null
  hours: number | null
  courseCents: number | null
  materialCents: number | null
  subsidyCents: number | null
}
