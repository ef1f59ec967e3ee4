import { z } from 'zod'
import { cycleKinds } from '../cycle/schema'
import { requiredText, searchable, shortText } from '../format/text'
import { oneOf } from '../practice/schema'
import { type Question, side, type Theme } from '../preparation/schema'
import { type PackId, packId } from '../profession/schema'
import { scaleLabels } from './rating'

export const QUESTION_LIMIT = 300
export const HINT_LIMIT = 500
/** Own: with both sides together, a preparation of more than sixty questions is no longer filled in. */
export const MAX_QUESTIONS = 60
export const MAX_OPTIONS = 6

const questionId = z.string().regex(/^[mw]-[a-z0-9-]{1,56}$/, 'Deze vraag bestaat niet.')
const themeId = z.string().regex(/^[a-z-]{1,32}$/, 'Dit thema bestaat niet.')
const kinds = z.array(oneOf(cycleKinds)).min(1, 'Kies ten minste één soort gesprek.').max(3)

export const wording = z.object({
  text: requiredText('Schrijf de vraag.', QUESTION_LIMIT),
  hint: shortText(HINT_LIMIT),
})
export type Wording = z.infer<typeof wording>

/** How an own question is answered; three lines are kept for the strengths and the points to grow in. */
export const ownTypes = {
  text: 'In eigen woorden',
  choice: 'Eén keuze uit enkele antwoorden',
  rating: 'Een plaats op een schaal',
} as const

const differ = (labels: string[]): boolean => new Set(labels.map((label) => searchable(label))).size === labels.length

export const ownQuestion = wording
  .extend({
    side,
    theme: themeId,
    type: oneOf(ownTypes),
    /** The answers to choose from; of other types empty. */
    choices: z.array(shortText(80)).max(MAX_OPTIONS, `Geef hooguit ${MAX_OPTIONS} antwoorden.`),
    /** The words of a rating; of other types it does not count. */
    scale: oneOf(scaleLabels),
    kinds,
  })
  .superRefine(({ type, choices }, context) => {
    if (type !== 'choice') return
    const filled = choices.filter(Boolean)
    const complain = (message: string) => context.addIssue({ code: 'custom', path: ['choices'], message })
    if (filled.length < 2) complain('Geef ten minste twee antwoorden om uit te kiezen.')
    else if (!differ(filled)) complain('Twee antwoorden zijn hetzelfde.')
  })
export type OwnQuestion = z.infer<typeof ownQuestion>

const keptQuestion = z.object({
  id: questionId,
  side,
  theme: themeId,
  type: z.enum(['text', 'three', 'choice', 'rating']),
  text: z.string(),
  hint: z.string(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  kinds: kinds.optional(),
})

/**
 * Everything in which the list of a practice differs from the standard list. Kept as one setting; what it says of a
 * question that is no longer there does no harm.
 */
export const questionChanges = z.object({
  packs: z.array(packId),
  allowRating: z.boolean(),
  /** Own words for a question of the standard list or a pack, with that question as it was then. */
  reworded: z.record(questionId, wording.extend({ base: keptQuestion })),
  hidden: z.array(questionId),
  kinds: z.record(questionId, kinds),
  own: z.array(keptQuestion.extend({ scale: oneOf(scaleLabels).optional(), removed: z.boolean() })),
  /** Question ids in the order of the practice, by "employee work". */
  order: z.record(z.string(), z.array(questionId)),
})
export type QuestionChanges = z.infer<typeof questionChanges>
export type KeptOwn = QuestionChanges['own'][number]

export const noChanges: QuestionChanges = {
  packs: [],
  allowRating: false,
  reworded: {},
  hidden: [],
  kinds: {},
  own: [],
  order: {},
}

/** A question as the practice manages it: also when it is hidden. */
export type QuestionItem = Omit<Question, 'kinds'> & {
  kinds: NonNullable<Question['kinds']>
  origin: 'standard' | 'own' | PackId
  hidden: boolean
  /** Why it may be reworded but not taken out; null when it may. */
  needed: string | null
  /** The words of the standard list or the pack, when the practice has its own. */
  original: Wording | null
  /** Of reworded questions: the words they replace have changed since. */
  originalChanged: boolean
  scale: keyof typeof scaleLabels | null
}

/** What the part "Vragen" shows. */
export type QuestionListView = {
  themes: Theme[]
  items: QuestionItem[]
  allowRating: boolean
}

export const byQuestion = z.object({ id: questionId })
export const questionSave = ownQuestion.and(z.object({ id: questionId.nullable() }))
export const questionReword = wording.extend({ id: questionId, kinds })
export const questionHide = z.object({ id: questionId, hidden: z.boolean() })
export const questionRemoval = z.object({ id: questionId, removed: z.boolean() })
export const questionOrder = z.object({ side, theme: themeId, ids: z.array(questionId).max(MAX_QUESTIONS * 2) })
