import { searchable } from '../format/text'
import type { ErrorCode } from '../ipc/result'
import type { Question, Side } from '../preparation/schema'
import { ratingOptions } from './rating'
import {
  type KeptOwn,
  MAX_QUESTIONS,
  type OwnQuestion,
  type QuestionChanges,
  type QuestionItem,
  type Wording,
} from './schema'

/** Removed questions that are kept for "ongedaan maken"; older ones go for good. */
const KEPT_REMOVED = 20

/** What makes two questions the same to the eye: words without capitals, accents, spaces and punctuation. */
const bare = (text: string): string =>
  searchable(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How many questions are asked, of both sides together. */
export const askedCount = (items: readonly QuestionItem[], allowRating: boolean): number =>
  items.filter((item) => isAsked(item, allowRating)).length

/** Whether a question is in the preparation of a new talk. */
export const isAsked = (item: QuestionItem, allowRating: boolean): boolean =>
  !item.hidden && (item.type !== 'rating' || allowRating)

/** Why a question may not be kept with this text; null when it may. `id` is null for a new one. */
export function textProblem(
  items: readonly QuestionItem[],
  { id, side, text }: { id: string | null; side: Side; text: string },
): ErrorCode | null {
  const same = items.some((item) => item.id !== id && item.side === side && bare(item.text) === bare(text))
  return same ? 'QUESTION_DOUBLE' : null
}

/** Whether one more question may be asked. */
export const roomProblem = (items: readonly QuestionItem[], allowRating: boolean): ErrorCode | null =>
  askedCount(items, allowRating) >= MAX_QUESTIONS ? 'QUESTIONS_FULL' : null

/** Whether more would be asked than may be. */
export const fullProblem = (items: readonly QuestionItem[], allowRating: boolean): ErrorCode | null =>
  askedCount(items, allowRating) > MAX_QUESTIONS ? 'QUESTIONS_FULL' : null

/** The question as the list asks it, from what was filled in. */
export function keptOwn(id: string, { choices, scale, type, kinds, ...input }: OwnQuestion): KeptOwn {
  const options: Question['options'] =
    type === 'choice'
      ? choices.filter(Boolean).map((label, index) => ({ value: `k${index + 1}`, label }))
      : type === 'rating'
        ? ratingOptions(scale)
        : undefined
  return { id, ...input, type, kinds, removed: false, ...(options && { options }), ...(type === 'rating' && { scale }) }
}

/** The changes with an own question added, or put in the place of the one with its id. */
export function withOwn(changes: QuestionChanges, question: KeptOwn): QuestionChanges {
  const known = changes.own.some(({ id }) => id === question.id)
  const own = known ? changes.own.map((one) => (one.id === question.id ? question : one)) : [...changes.own, question]
  return { ...changes, own }
}

/** The changes with an own question removed or put back. */
export function withRemoved(changes: QuestionChanges, id: string, removed: boolean): QuestionChanges {
  const own = changes.own.map((one) => (one.id === id ? { ...one, removed } : one))
  const gone = own.filter((one) => one.removed && one.id !== id).slice(0, -KEPT_REMOVED)
  return { ...changes, own: own.filter((one) => !gone.includes(one)) }
}

/** The changes with a question hidden or shown. */
export const withHidden = (changes: QuestionChanges, id: string, hidden: boolean): QuestionChanges => ({
  ...changes,
  hidden: hidden ? [...new Set([...changes.hidden, id])] : changes.hidden.filter((one) => one !== id),
})

/** The changes with other words for a published question; its own words again when they are the same. */
export function withWording(changes: QuestionChanges, base: Question, { text, hint }: Wording): QuestionChanges {
  const { [base.id]: _before, ...reworded } = changes.reworded
  if (text === base.text && hint === base.hint) return { ...changes, reworded }
  return { ...changes, reworded: { ...reworded, [base.id]: { text, hint, base } } }
}

/** The changes with the kinds of talk in which a question is asked; `possible` are those that have its theme. */
export function withKinds(
  changes: QuestionChanges,
  id: string,
  chosen: QuestionItem['kinds'],
  possible: QuestionItem['kinds'],
): QuestionChanges {
  const { [id]: _before, ...kinds } = changes.kinds
  const everywhere = possible.every((kind) => chosen.includes(kind))
  return { ...changes, kinds: everywhere ? kinds : { ...kinds, [id]: chosen } }
}
