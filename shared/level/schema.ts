import { z } from 'zod'
import type { Level } from '../competence/schema'
import { id, isoDate } from '../format/fields'
import { longText } from '../format/text'

/** A level that was settled by hand ("Niveau vastleggen"), outside an evaluation. */
export const setLevelSchema = z.object({
  employeeId: id,
  competenceId: z.uuid('Kies een competentie.'),
  level: z.literal([1, 2, 3, 4], 'Kies een niveau.'),
  date: isoDate,
  reason: longText(2_000).pipe(z.string().regex(/\S/, 'Schrijf in een zin waarop u dit baseert.')),
})
export type SetLevel = z.infer<typeof setLevelSchema>

/** One moment in the history of a competence. */
export type LevelEntry = {
  id: string
  competenceId: string
  competenceName: string
  level: Level
  date: string
  reason: string
  cycleId: string | null
  goalId: string | null
  /** The goal from which it was concluded; null when it was settled by hand. */
  goalTitle: string | null
}
