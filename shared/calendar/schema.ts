import { z } from 'zod'
import { id } from '../format/fields'

/** What goes into the calendar: the coming days of one cycle, or those of one calendar year of everyone. */
export const calendarWish = z.discriminatedUnion('what', [
  z.object({ what: z.literal('cycle'), cycleId: id }),
  z.object({ what: z.literal('year'), year: z.number().int().min(1900).max(2199) }),
])
export type CalendarWish = z.infer<typeof calendarWish>
