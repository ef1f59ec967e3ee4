import type { StarterKey } from '../../shared/competence/starter'
import type { Closing, NewCycle } from '../../shared/cycle/schema'
import type { EmployeeInput } from '../../shared/employee/schema'
import { addDays, addMonths, type IsoDate } from '../../shared/format/date'
import type { ActionFields, GoalFields } from '../../shared/goal/schema'
import type { PracticeInput } from '../../shared/practice/schema'
import type { Answers, Side } from '../../shared/preparation/schema'
import type { PromiseFields } from '../../shared/promise/schema'
import type { StarterRole } from '../../shared/role/starter'

/** A promise that is not yet linked to a goal; the builder links those that stand under a goal. */
export type SamplePromise = Partial<Omit<PromiseFields, 'goalId'>>

export type SampleGoal = Partial<Omit<GoalFields, 'competenceId'>> & {
  competenceKey?: StarterKey
  actions: Partial<ActionFields>[]
  /** The promises that support this goal. */
  promises?: SamplePromise[]
}

/** A cycle as far as it has come; what is not reached yet is empty. */
export type SampleCycle = {
  new: Omit<NewCycle, 'employeeId'>
  answers: Record<Side, Answers>
  ready: Record<Side, boolean>
  /** Whether the talk has been opened. */
  open: boolean
  /** Theme id to what was agreed. */
  agreements: Record<string, string>
  goals: SampleGoal[]
  /** Promises that stand on their own. */
  promises: SamplePromise[]
  closing: Partial<Closing>
  privateNote?: string
  /** Whether both parties have signed. */
  sign: boolean
  /** A next version, signed by both on a later day: what was agreed differently about an action, and why. */
  amend?: { on: IsoDate; action: string; patch: Partial<ActionFields>; theme: string; agreed: string }
}

export type SampleEmployee = {
  key: string
  /** With the name of one of the sample's roles. */
  employee: Omit<EmployeeInput, 'roleId'> & { role: string }
  cycle?: SampleCycle
}

/** All that the sample practice holds; the builder feeds it through the handlers of the application. */
export type SamplePractice = { practice: PracticeInput; roles: StarterRole[]; employees: SampleEmployee[] }

/** The fictional practice owner, who is everyone's supervisor. */
export const owner = 'Dr. Sofie Verlinden'

/** A combined talk of an hour, in a cycle of one year that starts on `start`. */
export const yearCycle = (start: IsoDate, conversationDate: IsoDate): SampleCycle['new'] => ({
  kind: 'combined',
  periodStart: start,
  periodEnd: addDays(addMonths(start, 12), -1),
  conversationDate,
  employerName: owner,
  plannedMinutes: 60,
})
