import type { Word } from './text'

type Slot = { exact: ReadonlySet<string>; prefixes: readonly string[]; suffixes: readonly string[] }
/** What a pattern found: the first word and the one after the last. */
export type Found = { from: number; to: number }
type Step = { slot: Slot; gap: number }
export type Pattern<T> = { steps: readonly Step[]; value: T }

const stem = 4

function slotOf(text: string): Slot {
  const exact = new Set<string>()
  const prefixes: string[] = []
  const suffixes: string[] = []
  for (const form of text.split('/')) {
    if (form.endsWith('*')) prefixes.push(form.slice(0, -1))
    else if (form.startsWith('*')) suffixes.push(form.slice(1))
    else exact.add(form)
  }
  return { exact, prefixes, suffixes }
}

const fits = (slot: Slot, word: string): boolean =>
  slot.exact.has(word) ||
  slot.prefixes.some((part) => word.startsWith(part)) ||
  slot.suffixes.some((part) => word.length > part.length && word.endsWith(part))

/**
 * A pattern from its line: words with a space between them, forms of one word with "/" between them, "stam*" and
 * "*stam" for inflections and compounds, ".." for at most three words in between and "...." for at most eight.
 */
function patternOf<T>(line: string, value: T): Pattern<T> {
  const steps: Step[] = []
  let gap = 0
  for (const part of line.split(' ')) {
    if (part === '..') gap = 3
    else if (part === '....') gap = 8
    else {
      steps.push({ slot: slotOf(part), gap })
      gap = 0
    }
  }
  return { steps, value }
}

/** The places where the remaining steps of a pattern end, or none. */
function endOf(steps: readonly Step[], at: number, words: readonly Word[], from: number): number | null {
  const step = steps[at]
  if (!step) return from
  for (let place = from; place <= from + step.gap; place += 1) {
    const word = words[place]
    if (!word) return null
    if (!fits(step.slot, word.plain)) continue
    const end = endOf(steps, at + 1, words, place + 1)
    if (end !== null) return end
  }
  return null
}

/**
 * Makes one finder of many patterns: gives everything they find in a sentence. Patterns wait under their first word, so
 * that a text costs its length and not that times the number of patterns. Prefixes and suffixes have at least 4 letters.
 */
export function finderOf<T>(lines: readonly (readonly [line: string, value: T])[]) {
  const byWord = new Map<string, Pattern<T>[]>()
  const byPrefix = new Map<string, Pattern<T>[]>()
  const bySuffix = new Map<string, Pattern<T>[]>()
  const add = (map: Map<string, Pattern<T>[]>, key: string, pattern: Pattern<T>) => {
    const known = map.get(key)
    if (!known) map.set(key, [pattern])
    else if (!known.includes(pattern)) known.push(pattern)
  }
  for (const [line, value] of lines) {
    const pattern = patternOf(line, value)
    const first = pattern.steps[0]
    if (!first) continue
    for (const form of first.slot.exact) add(byWord, form, pattern)
    for (const part of first.slot.prefixes) add(byPrefix, part.slice(0, stem), pattern)
    for (const part of first.slot.suffixes) add(bySuffix, part.slice(-stem), pattern)
  }
  return (words: readonly Word[]): (Found & { value: T })[] => {
    const all: (Found & { value: T })[] = []
    words.forEach((word, from) => {
      const candidates = [
        byWord.get(word.plain),
        byPrefix.get(word.plain.slice(0, stem)),
        bySuffix.get(word.plain.slice(-stem)),
      ]
      for (const patterns of candidates)
        for (const { steps, value } of patterns ?? []) {
          const to = endOf(steps, 0, words, from)
          if (to !== null) all.push({ from, to, value })
        }
    })
    return all
  }
}
