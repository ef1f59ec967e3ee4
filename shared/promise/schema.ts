import { z } from 'zod'
import { id, optionalDate } from '../format/fields'
import { longText, shortText } from '../format/text'
import { oneOf } from '../practice/schema'

/** What the practice gives. */
export const promiseKinds = {
  time: 'Tijd',
  budget: 'Budget',
  mentor: 'Begeleiding',
  equipment: 'Materiaal',
  organisation: 'Organisatie',
} as const

export const promiseStatuses = {
  open: 'Open',
  kept: 'Nagekomen',
  notKept: 'Niet nagekomen',
  dropped: 'Vervallen',
  carried: 'Loopt door in de volgende cyclus',
} as const

export const promiseFields = z.object({
  description: longText(2_000),
  kind: oneOf(promiseKinds),
  /** Who in the practice sees to it. */
  who: shortText(120),
  dueDate: optionalDate,
  /** The goal it supports; null when it stands on its own. */
  goalId: id.nullable(),
  status: oneOf(promiseStatuses),
})
export type PromiseFields = z.infer<typeof promiseFields>
export const promisePatch = promiseFields.partial()
export type PromisePatch = z.infer<typeof promisePatch>

/** A promise of the employer (toezegging); not to be mixed up with JavaScript's. */
export type EmployerPromise = PromiseFields & {
  id: string
  cycleId: string
  employeeId: string
  /** The promise of the cycle before that goes on in this one. */
  carriedFromId?: string | null
}
