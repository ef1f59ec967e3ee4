import { z } from 'zod'
import { id } from '../format/fields'
import { longText } from '../format/text'
import { side } from '../preparation/schema'

/** What someone wants to have put right in a signed document, in their own words. */
export const newRemark = z.object({
  documentId: id,
  party: side,
  text: longText(20_000).pipe(z.string().regex(/\S/, 'Schrijf op wat er niet klopt of ontbreekt.')),
})
export type NewRemark = z.infer<typeof newRemark>

/** A remark beside a signed document; `given` once it went out with a file of that document, and then it stays. */
export type Remark = NewRemark & { id: string; addedAt: string; given: boolean }
