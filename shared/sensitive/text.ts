import { isOther, isTopic } from './context'
import { plainWord } from './plain'

/**
 * `plain` is lower case without accents; `start` and `end` are places in the text as typed; `other` for a patient, client or
 * animal and `topic` for a course, file or rule, seen once per word.
 */
export type Word = {
  plain: string
  raw: string
  start: number
  end: number
  clause: number
  other: boolean
  topic: boolean
}
export type Sentence = { start: number; words: Word[] }

// One class, repeated: reads any text in one pass, also a hostile one.
const token = /[\p{L}\p{M}\p{N}&'’-]+|[.!?\n;:,()–—]/gu
const ends = new Set(['.', '!', '?', '\n', ';'])
const edge = /^[&'’-]+|[&'’-]+$/g
const longest = 200

/** Splits a text into sentences of words; a comma, colon or bracket begins a new clause. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let words: Word[] = []
  let clause = 0
  const close = () => {
    const first = words[0]
    if (first) sentences.push({ start: first.start, words })
    words = []
    clause = 0
  }
  for (const found of text.matchAll(token)) {
    const [piece] = found
    if (ends.has(piece)) close()
    else if (piece.length === 1 && ',:()–—'.includes(piece)) clause += 1
    else {
      const raw = piece.replace(edge, '')
      if (raw === '') continue
      const start = found.index + piece.indexOf(raw)
      // No sentence is this long; a text without stops is read in pieces.
      if (words.length === longest) close()
      const plain = plainWord(raw)
      const roles = { other: isOther(plain), topic: isTopic(plain) }
      words.push({ plain, raw, start, end: start + raw.length, clause, ...roles })
    }
  }
  close()
  return sentences
}
