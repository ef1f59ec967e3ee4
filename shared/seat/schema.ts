import { z } from 'zod'
import { id } from '../format/fields'
import { typedPassphrase } from '../session/schema'

/** What someone does alone at the laptop of the practice. */
export const seatTask = z.enum(['preparation', 'evaluation'])
export type SeatTask = z.infer<typeof seatTask>

/** The form of an employee in one cycle. */
export const seatForm = z.object({ cycleId: id, task: seatTask })
export type SeatForm = z.infer<typeof seatForm>

/** A short code: quick to type with someone watching, so it holds only because of how few tries there are. */
export const newPin = z.string().regex(/^\d{4,8}$/, 'Kies 4 tot 8 cijfers.')
/** What someone types to go on; nothing is said about its form, so that nothing is learned from it. */
export const typedPin = z.string().regex(/^\d{1,8}$/, 'Vul de pincode in: alleen cijfers.')

/** A code of the employer asks the passphrase once one is there; null removes it. The employee sets one while seated. */
export const seatPin = z.discriminatedUnion('of', [
  z.object({ of: z.literal('employer'), pin: newPin.nullable(), passphrase: typedPassphrase.optional() }),
  z.object({ of: z.literal('employee'), pin: newPin }),
])

/** The way back to the whole practice. */
export const seatLeave = z.union([z.strictObject({ pin: typedPin }), z.strictObject({ passphrase: typedPassphrase })])

/** Who sits there, and all that the screen of that person shows of the practice. */
export type SeatView = {
  task: SeatTask
  cycleId: string
  employeeName: string
  employeeFirstName: string
  employerName: string
  practiceName: string
  logo: string | null
  /** True until the employee gave the own code. */
  waiting: boolean
  ownPin: boolean
  /** When the employer took the own code away; null when that did not happen since it was set. */
  pinResetAt: string | null
}

/** `closed`: too often wrong, so that only the passphrase is left. */
export type PinState = 'none' | 'open' | 'closed'

export type SeatState = {
  seat: SeatView | null
  employerPin: PinState
  /** The employees with a code of their own; empty while someone sits there. */
  ownPins: string[]
}
