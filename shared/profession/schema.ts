import { z } from 'zod'
import type { CompetenceInput } from '../competence/schema'
import type { ActionType } from '../goal/schema'
import type { Country, Profession } from '../practice/schema'
import type { Question, Side } from '../preparation/schema'
import type { NormInput } from '../register/schema'

/** A course that people in a profession often take: a start to fill an action with, never a rule. */
export type UsualCourse = {
  name: string
  type: ActionType
  /** Hours that are usual for it. Own estimate, to be changed to what the course really takes. */
  hours: number
  /** Formal learning has a programme or ends in a certificate. */
  formal: boolean
}

export const packIds = ['dentist', 'vet', 'gp', 'lawyer', 'general'] as const
export const packId = z.enum(packIds, 'Dit pakket bestaat niet.')
export type PackId = z.infer<typeof packId>

export type PackCompetence = CompetenceInput & { key: string }

/** What a profession adds to the standard lists. A change of a published text asks for a new version. */
export type Pack = {
  id: PackId
  version: number
  /** The kind of practice it is for. */
  title: string
  professions: Profession[]
  questions: Question[]
  competences: PackCompetence[]
  courses: UsualCourse[]
}

/** A norm of a professional register that belongs to a pack in one country. */
export type PackNorm = NormInput & { key: string; country: Country }

export const packItemKinds = ['question', 'competence', 'norm'] as const
export const packItem = z.object({ packId, kind: z.enum(packItemKinds), key: z.string().max(64) })
export type PackItem = z.infer<typeof packItem>

/**
 * How an item of a pack stands in the practice: not there yet; added; taken back; or there before the pack, so that it
 * is the practice's own.
 */
export type ItemState = 'new' | 'on' | 'off' | 'own'

/** An item of a pack with what it says in the practice now. */
export type PackEntry = { key: string; state: ItemState; title: string; explain: string }

/** A pack beside what the practice already has. */
export type PackView = {
  id: PackId
  title: string
  /** Whether it is made for the profession of this practice. */
  fits: boolean
  applied: boolean
  questions: (PackEntry & { side: Side; theme: string })[]
  competences: PackEntry[]
  norms: PackEntry[]
  courses: UsualCourse[]
}

/**
 * Which rows of the file came from which pack, so that nothing is added twice and each can be taken back. Kept as one
 * setting; the questions of a pack stand with the question list.
 */
export const packRecord = z.object({
  competences: z.record(z.string(), z.string()),
  norms: z.record(z.string(), z.string()),
})
export type PackRecord = z.infer<typeof packRecord>
export const packRecords = z.partialRecord(packId, packRecord)
export type PackRecords = z.infer<typeof packRecords>
