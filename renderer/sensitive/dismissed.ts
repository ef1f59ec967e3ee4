import type { Hint } from '../../shared/sensitive/hints'

/** What was left to stand, as numbers: nothing of the text itself is kept, and all of it goes when the app closes. */
const dismissed = new Set<number>()

/** A number of 53 bits for a text, from which the text cannot be read back (FNV-1a, in two halves). */
function numberOf(text: string): number {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

/** Of a sentence up to the words found, so that it may be written on without asking again. */
const signOf = (field: string, text: string, hint: Hint): number =>
  numberOf(`${field} ${hint.kind} ${text.slice(hint.sentenceStart, hint.end).replace(/\s+/g, ' ').toLowerCase()}`)

/** Asks no more about these words, in this sentence of this field. */
export const leaveAlone = (field: string, text: string, hints: readonly Hint[]): void => {
  for (const hint of hints) dismissed.add(signOf(field, text, hint))
}

/** Whether these words were left to stand before. */
export const isLeftAlone = (field: string, text: string, hint: Hint): boolean =>
  dismissed.has(signOf(field, text, hint))
