import type { Cycle } from '../cycle/schema'
import type { Goal } from '../goal/schema'
import type { Answers, EarlierAgreements, QuestionList } from '../preparation/schema'
import type { EmployerPromise } from '../promise/schema'

/** All that the talk shows. Private notes are never in it. */
export type Conversation = {
  cycle: Cycle
  employeeName: string
  employeeFirstName: string
  employeeRole: string | null
  list: QuestionList
  answers: { employee: Answers; employer: Answers }
  /** Theme id to what was agreed. */
  agreements: Record<string, string>
  goals: Goal[]
  promises: EmployerPromise[]
  earlier: EarlierAgreements | null
  /** True when the contents are frozen by a signature. */
  frozen: boolean
}
