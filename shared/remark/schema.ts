import { z } from 'zod'
import { id } from '../format/fields'
import { longText } from '../format/text'
import { side } from '../preparation/schema'

const words = longText(20_000)

/** What someone wants to have put right in a signed document, in their own words. */
export const newRemark = z.object({
  documentId: id,
  party: side,
  text: words.pipe(z.string().regex(/\S/, 'Schrijf op wat er niet klopt of ontbreekt.')),
})
export type NewRemark = z.infer<typeof newRemark>

/** A remark beside a signed document; `given` once it left, on paper or as a file, and then it stays. */
export type Remark = NewRemark & { id: string; addedAt: string; given: boolean }

/** The remark that is being written in a cycle. Without a text it keeps the one that stands there; an empty one takes it away. */
export const remarkDraft = z.object({ cycleId: id, documentId: id, party: side, text: words.optional() })
export type RemarkDraft = Required<z.infer<typeof remarkDraft>>
