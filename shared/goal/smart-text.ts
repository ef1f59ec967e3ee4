import { afterPart, auxiliaries, clearParts, emptyObjects, looseForms, visibleForms } from './smart-verbs'
import {
  abbreviations,
  addingWords,
  attendanceForms,
  everyWords,
  growthForms,
  isCertificate,
  isLoanVerb,
  isObserver,
  noName,
  nounsLikeVerbs,
  quietForms,
  subordinators,
  vaguePhrases,
  vagueWords,
} from './smart-words'

/**
 * `word` is lower case without accents and apostrophes; `ends` when a comma, bracket or the sentence's end follows;
 * `gap` is what stands before the next word; `acts` for a verb of visible action.
 */
export type Word = { word: string; raw: string; ends: boolean; gap: string; acts: boolean }
export type Sentence = Word[]

/** Splits a text into sentences of words. "80", "9/10" and "31-12-2027" are one word each. */
export function read(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let sentence: Sentence = []
  const clean = text.normalize('NFC').replaceAll('\u00ad', '')
  const pattern = /\d+(?:[.,:/-]\d+)*|\p{L}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu
  const known = new Map<string, string>()
  const plainOf = (raw: string) => {
    const word = known.get(raw) ?? plain(raw)
    known.set(raw, word)
    return word
  }
  let previous: Word | undefined
  let end = 0
  for (const match of clean.matchAll(pattern)) {
    const raw = match[0]
    const gap = clean.slice(end, match.index)
    if (previous) {
      previous.gap = gap
      previous.ends = gap !== ' ' && /[,;:()–—]/.test(gap)
      if (closesSentence(gap, previous.word)) {
        previous.ends = true
        sentences.push(markActions(sentence))
        sentence = []
      }
    }
    previous = { word: plainOf(raw), raw, ends: true, gap: '', acts: false }
    sentence.push(previous)
    end = match.index + raw.length
  }
  if (sentence.length > 0) {
    if (previous) previous.gap = clean.slice(end)
    sentences.push(markActions(sentence))
  }
  return sentences
}

const closesSentence = (gap: string, before: string) =>
  gap !== ' ' &&
  /[.!?\n•]/.test(gap) &&
  (/[!?\n•]/.test(gap) || (/\.["”’)]*\s/.test(gap) && !abbreviations.has(before)))

function plain(raw: string): string {
  const lower = raw.toLowerCase()
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}'’]/gu, '')
}

/** The first of the phrases that starts at this place. */
export const phraseFrom = (sentence: Sentence, at: number, phrases: readonly (readonly string[])[]) =>
  phrases.find(
    (phrase) =>
      phrase[0] === sentence[at]?.word && phrase.every((word, offset) => sentence[at + offset]?.word === word),
  )

/** Marks the verbs of visible action, once the sentence is complete. */
function markActions(sentence: Sentence): Sentence {
  const empty = sentence.some(({ word }) => emptyObjects.has(word))
  for (const [at, here] of sentence.entries()) {
    const use = visibleForms.get(here.word)
    const besideIk = sentence[at - 1]?.word === 'ik' || sentence[at + 1]?.word === 'ik'
    here.acts =
      use === 'always' ||
      (use === 'withObject' && !empty) ||
      (use === 'besideIk' && besideIk && !empty) ||
      finishesLooseVerb(sentence, at) ||
      isUnlistedAction(sentence, at)
  }
  return sentence
}
/** Whether a sentence tells of something that one can see happen. */
export const acts = (sentence: Sentence) => sentence.some((word) => word.acts)

/** A verb from no list: a loan word, or one right beside a name, behind "ik", "de assistente" or "te". Quiet ones do not count. */
function isUnlistedAction(sentence: Sentence, at: number): boolean {
  const { word = '' } = sentence[at] ?? {}
  if (word.length < 4 || quietForms.has(word) || nounsLikeVerbs.has(word) || attendanceForms.has(word)) return false
  if (isLoanVerb(word) && !growthForms.has(word) && !vagueWords.has(word)) return true
  const before = sentence[at - 1]
  if (!before) return false
  if (before.word === 'te') return word.endsWith('en')
  if (before.word === 'ik') return at === 1 && !vagueWords.has(word)
  if (!word.endsWith('t') || subordinators.has(word) || isCertificate(word)) return false
  if (before.word === 'ze' || before.word === 'zij' || before.word === 'hij') return true
  const next = sentence[at + 1]
  const named = (at === 1 && isName(before)) || (next !== undefined && isName(next))
  return named || (at === 2 && isObserver(before.word))
}
const isName = ({ word, raw }: Word) => /^\p{Lu}\p{Ll}+$/u.test(raw) && !noName.has(word) && !vagueWords.has(word)

/** How far a verb and its loose part may stand apart, in words. */
const LOOSE_REACH = 30

/** "voert ... uit", "uit te voeren", "uit kan voeren", "klaar zetten". */
function finishesLooseVerb(sentence: Sentence, at: number): boolean {
  const parts = looseForms.get(sentence[at]?.word ?? '')
  if (!parts) return false
  const before = sentence[at - 1]?.word ?? ''
  if (parts.has(before) || (auxiliaries.has(before) && parts.has(sentence[at - 2]?.word ?? ''))) return true
  const last = Math.min(sentence.length - 1, at + LOOSE_REACH)
  for (let place = at + 1; place <= last; place++) {
    if (parts.has(sentence[place]?.word ?? '') && isLoosePart(sentence, place)) return true
  }
  return false
}

/** Whether "uit", "op", "klaar" at this place is the loose part of a verb rather than a preposition. */
function isLoosePart(sentence: Sentence, at: number): boolean {
  const here = sentence[at]
  const next = sentence[at + 1]
  if (!here || here.ends || !next) return true
  if ((here.word === 'af' && next.word === 'en') || (here.word === 'toe' && sentence[at - 1]?.word === 'en'))
    return false
  return clearParts.has(here.word) || afterPart.has(next.word)
}

/** Several goals in one sentence: two things to grow in, a second one after "daarnaast", or four things to do. */
export function holdsSeveralGoals(sentence: Sentence): boolean {
  const isGrowth = (at: number) => growthForms.has(sentence[at]?.word ?? '')
  const isVerb = (at: number) => sentence[at]?.acts === true || isGrowth(at)
  const places = sentence.map((_, at) => at)
  const adds = places.find((at) => isAddition(sentence, at))
  if (
    adds !== undefined &&
    places.some((at) => at < adds && isVerb(at)) &&
    places.some((at) => at > adds && isVerb(at))
  )
    return true
  if (sentence.filter(({ word }) => word === 'wil').length > 1) return true
  const oneOccasion = sentence.some(({ word }) => everyWords.has(word))
  const cut = sentence.findIndex(({ word }) => subordinators.has(word))
  const main = cut < 0 ? places : places.slice(0, cut)
  let growth = 0
  let tasks = 0
  let length = 0
  let kind: 'none' | 'growth' | 'task' = 'none'
  const close = () => {
    if (length > 1 && kind === 'growth') growth++
    if (length > 1 && kind === 'task') tasks++
    length = 0
    kind = 'none'
  }
  for (const at of main) {
    if (sentence[at]?.word === 'en') {
      close()
      continue
    }
    length++
    if (isGrowth(at)) kind = 'growth'
    else if (sentence[at]?.acts === true && kind === 'none') kind = 'task'
    if (sentence[at]?.ends) close()
  }
  close()
  return growth > 1 || (growth > 0 && tasks > 1) || (tasks > 3 && !oneOccasion)
}

/** "daarnaast", "en ook", "en verder", or "én" between two goals. */
const isAddition = (sentence: Sentence, at: number) => {
  const { word = '', raw = '' } = sentence[at] ?? {}
  if (addingWords.has(word) || raw.toLowerCase() === 'én') return true
  return word === 'en' && ['ook', 'verder'].includes(sentence[at + 1]?.word ?? '')
}

/** The vague words as they were typed, each once, at most three. */
export function wordsWithoutMeasure(what: Sentence[]): string[] {
  const found = new Map<string, string>()
  for (const sentence of what) {
    for (const [at, { word, raw }] of sentence.entries()) {
      if (found.size === 3) return [...found.values()]
      if (vagueWords.has(word) && !negated(sentence, at)) found.set(word, `“${raw.toLowerCase()}”`)
      const phrase = phraseFrom(sentence, at, vaguePhrases)
      if (phrase) {
        const typed = sentence.slice(at, at + phrase.length).map((part) => part.raw.toLowerCase())
        found.set(phrase.join(' '), `“${typed.join(' ')}”`)
      }
    }
  }
  return [...found.values()]
}
const negated = (sentence: Sentence, at: number) => ['niet', 'geen'].includes(sentence[at - 1]?.word ?? '')
