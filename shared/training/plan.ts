import type { ActionType } from '../goal/schema'
import type { Need } from '../need/schema'
import type { Approval, LineOrigin, LinePriority, LineStatus } from './schema'

/**
 * One line of the practice's training plan, with every column of the domain notes ("Columns of the training plan").
 * Money in integer cents, hours as decimals, days as ISO dates. A line stands for a training action of someone's plan,
 * for a line that the owner added, or for an in-house course that takes the place of several equal lines.
 */
export type PlanLine = {
  /** Unique in a plan and the same after a reload. */
  key: string
  kind: 'action' | 'own' | 'course'
  /** What the owner added, if anything yet; always there for an own line. */
  lineId: string | null
  actionId: string | null
  goalId: string | null
  cycleId: string | null
  courseId: string | null
  needId: string | null
  /** Only of an action: what holds again when the owner empties the field of the same name. */
  planned?: { needId: string | null; subsidyCents: number | null }
  /** Who takes part: one person, several in an in-house course, none when it is for the whole practice. */
  people: { id: string; name: string; role: string | null }[]
  /** Only of an in-house course: the lines in whose place it stands, each with how far that person is. */
  members?: PlanLine[]
  origin: LineOrigin
  /** The goal, need or duty that it serves. */
  aim: string
  competence: string | null
  /** Only of a line of the owner's own, where it is chosen. */
  competenceId?: string | null
  title: string
  type: ActionType | null
  formal: boolean
  internal: boolean
  inWorkTime: boolean
  provider: string
  /** Own hours of one participant, and those of the coach. */
  hours: number | null
  coachHours: number | null
  fromDate: string | null
  dueDate: string | null
  priority: LinePriority
  courseCents: number | null
  materialCents: number | null
  travelCents: number | null
  replacementCents: number | null
  subsidyCents: number | null
  subsidySource: string
  subsidyPercent: number | null
  subsidyDeadline: string | null
  /** The sum of the four costs, and what is left after the subsidy; for an in-house course of the whole group. */
  grossCents: number
  netCents: number
  /** What was paid in the end; null when not known yet. */
  spentCents: number | null
  actualHours: number | null
  responsible: string
  approval: Approval
  status: LineStatus
  /** Of several the one that expires first; of an in-house course how many of the participants have one. */
  certificate: { name: string; validUntil: string | null } | null
  satisfaction: string
  /** What is done differently three months later. */
  effect: string
  repayment: boolean
  /** True when the plan it comes from is not signed yet. */
  draft: boolean
  /** True when that plan was signed and a next version of it is being written. */
  changing?: boolean
  /** Why it goes on no further here, whatever was done of it; absent while it can. */
  ended?: LineEnd
}

/** Its cycle was stopped, its goal was dropped, or it goes on in the next cycle. */
export type LineEnd = 'stopped' | 'dropped' | 'carried'

/** Sums over lines. `plannedCents` counts all that is not rejected or cancelled, `approvedCents` a part of that. */
export type PlanSums = {
  plannedCents: number
  approvedCents: number
  spentCents: number
  subsidyCents: number
  netCents: number
  hours: number
  days: number
}

export type PersonSums = PlanSums & { employeeId: string; name: string; role: string | null; lines: number }

/** Equal or nearly equal wishes of several people: one in-house course may be cheaper. */
export type MergeProposal = { title: string; lineKeys: string[]; people: string[]; grossCents: number; hours: number }

/** The training plan of one calendar year. */
export type TrainingPlan = {
  year: number
  /** The years that have anything to show, the newest first; always with this year and the next. */
  years: number[]
  lines: PlanLine[]
  budgetCents: number | null
  totals: PlanSums
  /** The hours that a day of training counts. */
  dayHours: number
  perPerson: PersonSums[]
  /** Needs of the practice that no goal and no line covers yet. */
  openNeeds: Need[]
  /** Those of them that the owner leaves aside this year: they are no longer suggested. */
  leftNeedIds: string[]
  merges: MergeProposal[]
}
