import { z } from 'zod'
import { invitationWish } from '../calendar/schema'
import { id } from '../format/fields'
import { oneOf } from '../practice/schema'
import { side } from '../preparation/schema'
import { documentKinds } from '../signing/schema'
import { planYear } from '../training/schema'

/** What can be looked at page by page: a document as it will print, or a scan that is a PDF. */
export const previewOf = z.discriminatedUnion('of', [
  /** Frozen: it may be printed and kept as well. */
  z.object({ of: z.literal('document'), id }),
  /** Not frozen yet: only looked at. */
  z.object({ of: z.literal('draft'), cycleId: id, kind: oneOf(documentKinds) }),
  z.object({ of: z.literal('evaluation'), cycleId: id }),
  z.object({ of: z.literal('training'), year: planYear }),
  z.object({ of: z.literal('form'), cycleId: id, side }),
  /** The note of a progress meeting. */
  z.object({ of: z.literal('progress'), id }),
  invitationWish.extend({ of: z.literal('invitation') }),
  /** The example of a template that waits for a decision. */
  z.object({ of: z.literal('template'), id }),
  z.object({ of: z.literal('scan'), id }),
])
export type PreviewOf = z.output<typeof previewOf>

/** Pages that main holds ready. */
export type Preview = {
  /** Names the bytes as long as they are held (`previewAddress`). */
  token: string
  title: string
  /** Whether `preview.print` takes it. */
  prints: boolean
}

/** Where the page finds the bytes of a preview; main serves them only while the practice is open. */
export const previewAddress = (token: string): string => `/preview/${token}`
