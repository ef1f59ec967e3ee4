import {
  articles,
  general,
  isHandling,
  isSoftWork,
  isWork,
  noteWords,
  notNames,
  own,
  ownConjunctions,
  ownNouns,
  placeWords,
  possessives,
  prepositionsOfObject,
  pronouns,
  reasons,
  relatives,
  skillIn,
  skills,
  states,
} from './context'
import { nationWords } from './nations'
import type { Found } from './pattern'
import type { Word } from './text'
import type { Weight } from './words'

// No sentence is read further than this, so that a text without stops costs no more than another.
const far = 24
/** Further on the sentence has gone on to something else: "wil de opleiding uitstellen tot na haar bevalling". */
const nearTopic = 4

/** A name: a capital inside the sentence, or at its start before a verb that ties a state to someone. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word.raw) || notNames.has(word.plain)) return false
  if (word.other || word.topic || own.has(word.plain) || possessives.has(word.plain)) return false
  if (general.has(word.plain) || isWork(word.plain) || nationWords.has(word.plain)) return false
  if (at > 0) return !placeWords.has(words[at - 1]?.plain ?? '')
  const next = words[1]
  return next !== undefined && states.has(next.plain) && !/(?:heid|ing|itis|zorg|tie|isme)$/.test(word.plain)
}

/** "Haar vader": of someone who works here, and as private. */
const isRelative = (words: readonly Word[], at: number): boolean =>
  relatives.has(words[at]?.plain ?? '') && possessives.has(words[at - 1]?.plain ?? '')

/** Who a pronoun means: who the sentence began with, unless it comes in a clause about the patient named before it. */
function meansOther(words: readonly Word[], at: number, from: number): boolean {
  const conjunction = words[at - 1]?.plain ?? ''
  if (at === from || ownConjunctions.has(conjunction)) return false
  for (let place = at - 1; place >= from; place -= 1) {
    const word = words[place]
    if (!word) break
    if (word.other) return true
    if (own.has(word.plain) || isName(words, place)) return false
  }
  return false
}

/** Whether "haar" or "zijn" stands before the word as its own, with at most two words between. */
function possessiveBefore(words: readonly Word[], from: number): number | null {
  for (let place = from - 1; place >= Math.max(0, from - 3); place -= 1) {
    const word = words[place]
    if (!word || word.clause !== words[from]?.clause) return null
    if (possessives.has(word.plain)) return place
    if (word.other || states.has(word.plain)) return null
    if (articles.has(word.plain) || prepositionsOfObject.has(word.plain)) return null
  }
  return null
}

/** Whether the word belongs to someone or something else that follows it: "zieke hond", "depressie bij jongeren". */
function belongsToOther(words: readonly Word[], { from, to }: Found): boolean {
  const last = words[to - 1]
  for (let place = to; place < Math.min(words.length, to + 4); place += 1) {
    const word = words[place]
    if (!word || word.clause !== last?.clause) return false
    const isSomeone = ownNouns.has(word.plain) && words[from - 1]?.plain === 'een'
    if (isRelative(words, place)) return false
    if (word.other || word.topic || isSomeone) {
      const between = words.slice(to, place).map((one) => one.plain)
      const isTied = between.some((one) => one === 'bij' || one === 'van' || one === 'voor' || one === 'aan')
      return (
        isTied ||
        (between.length <= 1 && /e$/.test(words[from]?.plain ?? '') && !between.some((one) => states.has(one)))
      )
    }
  }
  return false
}

/** Whether knowing, learning or handling it is what the clause says: "kan epilepsie herkennen". */
function isHandled(words: readonly Word[], { to }: Found): boolean {
  const clause = words[to - 1]?.clause
  for (const word of words.slice(to, to + 4)) {
    if (word.clause !== clause || ownConjunctions.has(word.plain)) return false
    if (isHandling(word.plain)) return true
  }
  return false
}

type Holder = 'own' | 'other' | 'none'

/** Who the words before say it is about; the nearest that decides, decides. */
function holderBefore(words: readonly Word[], { from }: Found, weight: Weight): Holder {
  const start = Math.max(0, from - far)
  for (let place = from - 1; place >= start; place -= 1) {
    const word = words[place]
    if (!word) break
    const { plain } = word
    const isHere = word.clause === words[from]?.clause
    const next = words[place + 1]?.plain ?? ''
    if (isRelative(words, place)) return 'own'
    if (word.other || general.has(plain)) return 'other'
    if (isHere && skills.has(plain) && skillIn.has(next)) return 'other'
    if (isHere && weight !== 'sure' && isWork(plain)) return 'other'
    if (isHere && weight !== 'sure' && word.topic && from - place <= nearTopic) return 'other'
    if (isHere && weight === 'everyday' && isSoftWork(plain)) return 'other'
    if (pronouns.has(plain)) return meansOther(words, place, start) ? 'other' : 'own'
    // "Als een collega ziek is" is about no one yet.
    if (ownNouns.has(plain) && words[place - 1]?.plain === 'een') return 'other'
    if (own.has(plain) || isName(words, place)) return 'own'
  }
  return 'none'
}

function holderAfter(words: readonly Word[], { to }: Found, weight: Weight): Holder {
  const clause = words[to - 1]?.clause
  for (const [index, word] of words.slice(to, to + 10).entries()) {
    if (word.clause !== clause && index > 0 && words[to]?.clause === clause) return 'none'
    if (word.other || general.has(word.plain)) return 'other'
    if (weight !== 'sure' && isWork(word.plain)) return 'other'
    if (own.has(word.plain) || isName(words, to + index)) return 'own'
  }
  return 'none'
}

const hasState = (words: readonly Word[], { from, to }: Found): boolean => {
  const clause = words[from]?.clause
  return words.slice(Math.max(0, from - far), to + far).some((word) => word.clause === clause && states.has(word.plain))
}

/** A quick note leaves out who it is about: "griep gehad in februari", "hernia, sinds mei halve dagen". */
const isNote = (words: readonly Word[]): boolean =>
  words.some(({ plain }) => noteWords.has(plain)) &&
  !words.some(({ plain, other, topic }) => other || topic || isWork(plain) || isHandling(plain) || general.has(plain))

/**
 * Whether words found in a sentence are about someone of the practice rather than a patient, client, animal, course or
 * rule of the house. In: the words of the sentence, the place found, and its weight (see `Words`).
 */
export function isAboutOwn(words: readonly Word[], found: Found, weight: Weight): boolean {
  if (belongsToOther(words, found)) return false
  const possessive = possessiveBefore(words, found.from)
  if (possessive !== null) return words[possessive]?.plain === 'mijn' || !meansOther(words, possessive, 0)
  if (isHandled(words, found)) return false
  const before = holderBefore(words, found, weight)
  if (before === 'other') return false
  if (before === 'own') return weight !== 'everyday' || hasState(words, found)
  const after = holderAfter(words, found, weight)
  if (after === 'other') return false
  if (weight !== 'everyday') return true
  const head = words[found.from - 1]?.plain ?? ''
  const beforeHead = words[found.from - 2]?.plain ?? ''
  if (after === 'own') return found.from <= 3 && (reasons.has(head) || reasons.has(beforeHead))
  return found.from <= 3 && isNote(words)
}
