import { z } from 'zod'
import { id } from '../format/fields'
import { longText, requiredText, shortText } from '../format/text'
import { oneOf } from '../practice/schema'

export const competenceGroups = {
  client: 'Patiënt of cliënt',
  cooperation: 'Samenwerken',
  work: 'Werk',
  thinking: 'Denken en leren',
  digital: 'Digitaal en leiding',
} as const
export type CompetenceGroup = keyof typeof competenceGroups

/** The four levels, the same for every competence. */
export const levels = {
  1: 'in opleiding',
  2: 'met begeleiding',
  3: 'zelfstandig',
  4: 'begeleidt anderen',
} as const
export const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Level = z.infer<typeof level>

/** "3, zelfstandig". */
export const levelInWords = (value: Level): string => `${value}, ${levels[value]}`

export const competenceSchema = z.object({
  name: requiredText('Geef de competentie een naam.', 80),
  group: oneOf(competenceGroups),
  definition: longText(2_000),
  /** What one can see someone do; three by default, empty ones are left out on screen. */
  indicators: z.array(shortText(300)).length(3),
})
export type CompetenceInput = z.infer<typeof competenceSchema>
export type Competence = CompetenceInput & { id: string; archived: boolean }
export const competenceSave = competenceSchema.extend({ id: id.nullable() })
