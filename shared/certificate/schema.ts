import { z } from 'zod'
import { id, optionalDate } from '../format/fields'
import { requiredText, shortText } from '../format/text'
import type { ActionFields } from '../goal/schema'

export const certificateSchema = z
  .object({
    employeeId: id,
    /** The training action it came from. */
    actionId: id.nullable(),
    /** The line of the training plan that the owner added, when it came from that one. */
    lineId: id.nullable(),
    name: requiredText('Geef het certificaat een naam.', 200),
    issuer: shortText(200),
    obtainedOn: optionalDate,
    /** The last day on which it is valid; null when it does not expire. */
    validUntil: optionalDate,
  })
  .refine((value) => !value.actionId || !value.lineId, 'Een certificaat komt uit één opleiding.')
  .refine((value) => !value.obtainedOn || !value.validUntil || value.validUntil >= value.obtainedOn, {
    path: ['validUntil'],
    message: 'De geldigheid eindigt voor de dag waarop het certificaat werd behaald.',
  })
export type CertificateInput = z.infer<typeof certificateSchema>

export type Certificate = CertificateInput & {
  id: string
  employeeName: string
  /** The day on which the practice said that it need not be renewed; null as long as it is followed. */
  notNeededOn: string | null
  /** What that training is, as it stands in the plan; null without one. */
  training: string | null
}

/** A training action of someone's plan, to link a certificate or register credit to. */
export type TrainingAction = Pick<
  ActionFields,
  'description' | 'type' | 'provider' | 'status' | 'fromDate' | 'dueDate' | 'courseCents'
> & {
  id: string
  employeeId: string
  goalTitle: string
  hours: number | null
}
