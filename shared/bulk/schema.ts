import { z } from 'zod'
import { id } from '../format/fields'

/**
 * What is given out together: the signed documents of everyone, of one calendar year, or of one person; or everything that
 * is kept about one person.
 */
export const bulkScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('year'), year: z.number().int().min(1900).max(2199) }),
  z.object({ kind: z.literal('person'), employeeId: id }),
  z.object({ kind: z.literal('everything'), employeeId: id }),
])
export type BulkScope = z.infer<typeof bulkScope>

export const bulkShapes = { folder: 'Map', zip: 'Zip-bestand' } as const
export type BulkShape = keyof typeof bulkShapes

export const bulkStart = z.object({ scope: bulkScope, shape: z.enum(['folder', 'zip']) })

/** What could not be made, and why, in words. */
export type BulkFailure = { name: string; reason: string }

/** How the giving out of many documents stands. */
export type BulkState =
  | { step: 'idle' }
  | { step: 'running'; done: number; total: number; stopping: boolean }
  | { step: 'stopped' }
  | { step: 'done'; path: string; shape: BulkShape; files: number; failed: BulkFailure[] }
  | { step: 'failed'; code: string; title: string; text: string }

/** The same, with what is given out. */
export type BulkView = BulkState & { scope: BulkScope | null }

/** What there is to give out: the years and the people that have signed documents, newest and by name. */
export type BulkChoice = { total: number; years: number[]; people: { id: string; name: string }[] }
