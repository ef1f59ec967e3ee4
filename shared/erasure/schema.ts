import { z } from 'zod'
import type { IsoDate } from '../format/date'
import { id, isoDate } from '../format/fields'
import { requiredText } from '../format/text'
import { oneOf } from '../practice/schema'

/** Why something was erased. */
export const erasureGrounds = {
  retention: 'De bewaartermijn is voorbij',
  request: 'De medewerker vroeg erom',
  mistake: 'Het is per vergissing ingevoerd',
  'old-report': 'Het is oud en niet meer nodig',
} as const
export type ErasureGround = keyof typeof erasureGrounds

/** How many rows went from each table; beside the day and the ground the only thing that stays of them. */
export type ErasureCounts = Record<string, number>

/** What is erased: everything of one person, or one closed cycle of someone. */
export const erasureTarget = z.object({ of: z.enum(['employee', 'cycle']), id })
export type ErasureTarget = z.infer<typeof erasureTarget>

export const eraseSchema = erasureTarget.extend({
  ground: oneOf(erasureGrounds),
  /** The name of the person, typed by hand: nobody erases the wrong file by a slip. */
  name: z.string().max(200),
})

export const retentionSchema = z.object({
  employeeId: id,
  until: isoDate,
  reason: requiredText('Schrijf in één zin waarom u deze dag kiest.', 300),
})

/** Someone who left, with the day until which the file is kept. */
export type LeftPerson = {
  employeeId: string
  name: string
  /** Null for who was only put in the archive: then nothing says how long. */
  leavingDate: IsoDate | null
  retainUntil: IsoDate | null
  /** Why that day differs from the usual one; empty when it does not. */
  reason: string
}

/** A closed cycle of someone who works here, older than the practice wants to keep. */
export type OldReport = { cycleId: string; employeeId: string; name: string; periodStart: IsoDate; periodEnd: IsoDate }

export type ErasureNote = {
  id: string
  erasedAt: string
  ground: ErasureGround
  counts: ErasureCounts
  copiesUntil: IsoDate
}

export type ErasureList = {
  people: LeftPerson[]
  oldReports: OldReport[]
  notes: ErasureNote[]
  /** Years after leaving, and years after which an old report is offered: the figures of the practice. */
  years: { left: number; report: number }
}

export type ErasurePreview = {
  name: string
  counts: ErasureCounts
  /** How many files of this person were given out; those are beyond our reach. */
  givenOut: number
  /** Whether this person stands as employer or manager in the files of others; that stays. */
  namedElsewhere: boolean
  copiesUntil: IsoDate
  /** What is proposed as the ground. */
  ground: ErasureGround
}

/** The old reports that the practice chose to keep, as they stand in its settings. */
export const keptReports = z.array(id).max(10_000)
