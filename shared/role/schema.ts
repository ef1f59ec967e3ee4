import { z } from 'zod'
import { type Level, level } from '../competence/schema'
import { id } from '../format/fields'
import { longText, requiredText } from '../format/text'

export const roleSchema = z.object({
  name: requiredText('Geef de functie een naam.', 80),
  description: longText(4_000),
  /** What the role asks: the competences with the level expected. */
  competences: z.array(z.object({ competenceId: id, level })).max(40),
})
export type RoleInput = z.infer<typeof roleSchema>
export type Role = {
  id: string
  name: string
  description: string
  competences: { competenceId: string; level: Level }[]
  /** How many employees who still work here have this role. */
  employeeCount: number
}
export const roleSave = roleSchema.extend({ id: id.nullable() })
