import { z } from 'zod'
import { isIsoDate } from './date'

/** An existing day, `2026-03-31`. */
export const isoDate = z.string().refine(isIsoDate, 'Deze datum bestaat niet.')
export const optionalDate = isoDate.nullable()

export const id = z.uuid('Dit verwijst naar niets.')

/** Hours of work or study: zero or more, at most `max`. */
export const hours = (max: number) =>
  z
    .number('Vul een getal in.')
    .min(0, 'Uren kunnen niet negatief zijn.')
    .max(max, `Dat zijn te veel uren: hooguit ${max}.`)

/** Whole euro cents, zero or more, at most a million euro. */
export const cents = z
  .number('Vul een bedrag in.')
  .int('Vul een bedrag in met hooguit twee cijfers na de komma.')
  .min(0, 'Een bedrag kan niet negatief zijn.')
  .max(100_000_000, 'Dat bedrag is te groot: hooguit € 1.000.000.')
