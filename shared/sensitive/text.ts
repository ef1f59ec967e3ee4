/** `plain` is lower case without accents; `start` and `end` are places in the text as typed. */
export type Word = { plain: string; raw: string; start: number; end: number; clause: number }
export type Sentence = { start: number; words: Word[] }

// One class, repeated: reads any text in one pass, also a hostile one.
const token = /[\p{L}\p{M}\p{N}&'’-]+|[.!?\n;:,()–—]/gu
const ends = new Set(['.', '!', '?', '\n', ';'])
const edge = /^[&'’-]+|[&'’-]+$/g
const longest = 200
const accents = /\p{M}/gu

/** "Patiënte's" and "patiente's" are one word to the rules. */
export const plainWord = (raw: string): string =>
  raw.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(accents, '')

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
      words.push({ plain: plainWord(raw), raw, start, end: start + raw.length, clause })
    }
  }
  close()
  return sentences
}
