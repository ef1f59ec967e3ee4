import { z } from 'zod'
import { id, isoDate, optionalDate } from '../format/fields'
import { requiredText, shortText } from '../format/text'
import { oneOf } from '../practice/schema'

/** What a professional register counts. */
export const registerUnits = { hours: 'uren', points: 'punten' } as const
export type RegisterUnit = keyof typeof registerUnits

export const normSchema = z.object({
  name: requiredText('Geef de norm een naam.', 160),
  unit: oneOf(registerUnits),
  /** Hours or points that the register asks in one period. */
  amount: z
    .number('Vul een getal in.')
    .positive('Vul een getal groter dan nul in.')
    .max(10_000, 'Dat is te veel: hooguit 10.000.'),
  /** How long a period lasts. */
  years: z
    .number('Vul een getal in.')
    .int('Vul hele jaren in.')
    .min(1, 'Een periode duurt ten minste één jaar.')
    .max(20, 'Een periode duurt hooguit twintig jaar.'),
  source: shortText(300),
  /** The day on which someone compared the figures with the register; null means: still to be checked. */
  checkedOn: optionalDate,
})
export type NormInput = z.infer<typeof normSchema>
export type RegisterNorm = NormInput & { id: string; registrations: number }

export const registrationSchema = z.object({ employeeId: id, normId: id, periodStart: isoDate })
export type RegistrationInput = z.infer<typeof registrationSchema>

export const creditSchema = z.object({
  registrationId: id,
  /** The training action it comes from; that one decides whether it is done. Null for what was written down by hand. */
  actionId: id.nullable(),
  description: requiredText('Schrijf waarvoor de uren of punten zijn.', 300),
  date: isoDate,
  amount: z
    .number('Vul een getal in.')
    .positive('Vul een getal groter dan nul in.')
    .max(10_000, 'Dat is te veel: hooguit 10.000.'),
})
export type CreditInput = z.infer<typeof creditSchema>

export type RegisterCredit = CreditInput & {
  id: string
  /** Of the training action: true when it is done, false when it is still to come. Null without one: the day decides. */
  actionDone: boolean | null
}

/** Someone's period in a register, with all that counts towards it. */
export type Registration = RegistrationInput & {
  id: string
  employeeName: string
  norm: Omit<RegisterNorm, 'registrations'>
  credits: RegisterCredit[]
}
