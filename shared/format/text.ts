import { z } from 'zod'
import { formatNumber } from './money'

/** Longest text of one answer, in characters. A pasted book chapter fits; the guard is against a whole file. */
export const LONG_TEXT_LIMIT = 200_000
const SHORT_TEXT_LIMIT = 300

/**
 * Text as it is kept: Unicode NFC, `\n` line ends, no NUL or other control characters, no lone surrogates, and no
 * characters that turn the reading direction of the text around them (they can make a signed text read differently
 * from what it says). Plain right-to-left marks and emoji stay.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .normalize('NFC')
  )
}

/** One line: cleaned, line ends and tabs to spaces, outer spaces off. */
export const shortText = (max = SHORT_TEXT_LIMIT) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, `Deze tekst is te lang: hooguit ${max} tekens.`))

/** The same, and not empty. */
export const requiredText = (message: string, max = SHORT_TEXT_LIMIT) => shortText(max).pipe(z.string().min(1, message))

/** Several lines: cleaned, as typed otherwise. */
export const longText = (max = LONG_TEXT_LIMIT) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(max, { error: () => `Deze tekst is te lang: hooguit ${formatNumber(max)} tekens.` }))

/** Whether a text says anything at all. */
export const isFilled = (text: string | null | undefined): text is string => !!text && text.trim().length > 0

/** Lower case without accents, to search in: "José" and "jose" are the same. */
export const searchable = (text: string): string =>
  // Most texts have no accent at all; the rules of Unicode take ten times as long to say so.
  /^\p{ASCII}*$/u.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** First letter upper case, the rest as it is. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Emma", "Emma en Bram", "Emma, Bram en Noor". */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}

/** A key for each line of a list, in which lines may be equal: its words, and which of the equal ones it is. */
export function uniqueKeys(lines: readonly string[]): string[] {
  const times = new Map<string, number>()
  return lines.map((line) => {
    const time = (times.get(line) ?? 0) + 1
    times.set(line, time)
    return `${time} ${line}`
  })
}
