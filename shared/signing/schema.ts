import { z } from 'zod'
import { id, optionalDate } from '../format/fields'
import { longText, requiredText } from '../format/text'
import { oneOf } from '../practice/schema'
import { type Side, side } from '../preparation/schema'

export const documentKinds = { plan: 'Persoonlijk ontwikkelingsplan', report: 'Gespreksverslag' } as const
export type DocumentKind = keyof typeof documentKinds

/** In which manner a party signs; what each means stands in `mannerHelp`. */
export const manners = {
  agreed: 'Voor akkoord',
  seen: 'Voor gezien',
  disagreed: 'Niet akkoord',
  refused: 'Geweigerd',
} as const
export type Manner = keyof typeof manners

export const mannerHelp: Record<Manner, string> = {
  agreed: 'Gelezen en ermee eens. U houdt zich aan de afspraken.',
  seen: 'Gelezen. U zegt daarmee niet dat u het ermee eens bent.',
  disagreed: 'Gelezen, maar het er niet mee eens. Schrijf in eigen woorden waarom.',
  refused: 'Er is niet getekend. Noteer hoe het document is overhandigd.',
}

/** The plan is an engagement, the report a record (domain notes, "Report and signing"). */
export const defaultManner: Record<DocumentKind, Manner> = { plan: 'agreed', report: 'seen' }

export const signMethods = {
  drawn: 'getekend op het scherm',
  typed: 'naam getypt op het scherm',
  paper: 'met de pen op papier',
  none: 'niet getekend',
} as const
export type SignMethod = keyof typeof signMethods

/** A drawn signature is a small trimmed PNG; the limit is far above what a pen on a screen gives. */
const pngDataUrl = z
  .string()
  .max(400_000, 'Deze handtekening is te groot. Wis ze en teken opnieuw.')
  .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/, 'Deze handtekening is geen bruikbare afbeelding.')

/** What is asked of who signs in a manner that needs words. */
const missingWords: Partial<Record<Manner, string>> = {
  disagreed: 'Schrijf in eigen woorden waarom u niet akkoord gaat.',
  refused: 'Noteer hoe het document is overhandigd.',
}

const signFields = z.object({
  cycleId: id,
  party: side,
  name: requiredText('Vul de naam in van wie tekent.', 120),
  decisions: z
    .array(z.object({ kind: oneOf(documentKinds), manner: oneOf(manners), words: longText(4_000) }))
    .min(1)
    .max(2),
  method: oneOf(signMethods),
  image: pngDataUrl.nullable(),
  /** The day on which was signed with a pen; null for who signs on the screen now. */
  signedOn: optionalDate,
  /** The hashes of the drafts or frozen documents that the signer had on screen, one per decision. */
  hashes: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})

export const signSchema = signFields.superRefine((value, context) => {
  const issue = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  const refusesAll = value.decisions.every((decision) => decision.manner === 'refused')
  if (value.method === 'drawn' && !value.image) issue('image', 'Teken eerst in het vak, of typ uw naam.')
  if (value.method !== 'drawn' && value.image) issue('image', 'Er hoort geen tekening bij.')
  if (value.method === 'paper' && !value.signedOn) issue('signedOn', 'Vul in op welke dag er getekend is.')
  if (value.method !== 'paper' && value.signedOn) issue('signedOn', 'Hier hoort geen dag bij.')
  if (value.method === 'none' && !refusesAll) issue('method', 'Teken in het vak, of typ uw naam.')
  if (value.method !== 'none' && refusesAll) issue('method', 'Wie weigert, tekent niet.')
  for (const [index, { manner, words }] of value.decisions.entries()) {
    const missing = words.trim() ? undefined : missingWords[manner]
    if (missing) context.addIssue({ code: 'custom', path: ['decisions', index, 'words'], message: missing })
  }
})
export type SignInput = z.infer<typeof signSchema>

/** Lays down the contents that stand on the screen, to be printed and signed with a pen. */
export const freezeSchema = signFields.pick({ cycleId: true, hashes: true })

/** One party's signature under one frozen document. */
export type Signature = {
  party: Side
  name: string
  manner: Manner
  words: string
  method: SignMethod
  /** The drawn signature as a PNG data URL, null when the name was typed or signing was refused. */
  image: string | null
  /** ISO moment; of a signature on paper only its day is known. */
  signedAt: string
}
