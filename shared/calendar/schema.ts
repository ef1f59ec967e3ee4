import { z } from 'zod'
import { id } from '../format/fields'
import { longText } from '../format/text'

/** What goes into the calendar: the coming days of one cycle, or those of one calendar year of everyone. */
export const calendarWish = z.discriminatedUnion('what', [
  z.object({ what: z.literal('cycle'), cycleId: id }),
  z.object({ what: z.literal('year'), year: z.number().int().min(1900).max(2199) }),
])
export type CalendarWish = z.infer<typeof calendarWish>

/** The invitation to the talk of a cycle, with the words of the owner. */
export const invitationWish = z.object({ cycleId: id, text: longText(20_000) })
export type InvitationWish = z.infer<typeof invitationWish>
