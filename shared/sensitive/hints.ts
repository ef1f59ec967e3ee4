import { isAboutOwn } from './about'
import type { SensitiveKind } from './kinds'
import { nationalNumbers } from './national-number'
import { finderOf } from './pattern'
import { readSentences } from './text'
import { sayings, type Weight, type Words, words } from './words'

/** Words that do not belong in the file: their kind, their place in the text, and where their sentence begins. */
export type Hint = { kind: SensitiveKind; start: number; end: number; words: string; sentenceStart: number }

/** More would only be a long line on screen. */
const most = 20

type Entry = { kind: keyof typeof words; weight: Weight }
const weights = ['sure', 'firm', 'everyday'] satisfies (keyof Words)[]

let finder: ReturnType<typeof finderOf<Entry | null>> | undefined
/** Made at the first text rather than at the start of the app; a saying has no kind. */
function find() {
  finder ??= finderOf<Entry | null>([
    ...sayings.map((line) => [line, null] as const),
    ...Object.entries(words).flatMap(([kind, ofKind]) =>
      weights.flatMap((weight) =>
        ofKind[weight].map((line) => [line, { kind: kind as keyof typeof words, weight }] as const),
      ),
    ),
  ])
  return finder
}

/**
 * The words in a text that do not belong in a personnel file, in the order of the text, at most 20. Signals only: says
 * nothing about what may be written. In: any text. Out: hints whose places are those of the text as given.
 */
export function sensitiveHints(text: string): Hint[] {
  const hints: Hint[] = []
  const add = (hint: Hint) => {
    const overlaps = hints.some((one) => one.kind === hint.kind && one.start < hint.end && hint.start < one.end)
    if (!overlaps && hints.length < most) hints.push(hint)
  }
  for (const { start, end } of nationalNumbers(text))
    add({ kind: 'nationalNumber', start, end, words: text.slice(start, end), sentenceStart: start })
  for (const sentence of readSentences(text)) {
    if (hints.length >= most) break
    const all = find()(sentence.words)
    const inSaying = all.filter((found) => found.value === null)
    for (const found of all) {
      if (found.value === null) continue
      if (inSaying.some((saying) => saying.from < found.to && found.from < saying.to)) continue
      const first = sentence.words[found.from]
      const last = sentence.words[found.to - 1]
      if (!first || !last || !isAboutOwn(sentence.words, found, found.value.weight)) continue
      const { start } = first
      const { end } = last
      add({ kind: found.value.kind, start, end, words: text.slice(start, end), sentenceStart: sentence.start })
    }
  }
  return hints.sort((a, b) => a.start - b.start)
}
