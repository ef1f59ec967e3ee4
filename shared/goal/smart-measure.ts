import { acts, type Sentence, type Word } from './smart-text'
import {
  amountUnits,
  attendanceForms,
  countlessNouns,
  everyWords,
  frequencyWords,
  isCertificate,
  isCourse,
  isDeliverable,
  isObserver,
  labelWords,
  longUnits,
  momentWords,
  months,
  needForms,
  noRhythm,
  numberWords,
  observationWords,
  observingForms,
  passingWords,
  perUnits,
  pronouns,
  purposeWords,
  readyWords,
  strictObservingForms,
  termStarts,
  withoutWords,
} from './smart-words'

/** A number, a rhythm, a certificate, "zonder hulp", or someone who sees it. */
export const holdsMeasure = (sentence: Sentence) =>
  sentence.some(
    (_, at) =>
      isAmount(sentence, at) ||
      isRhythm(sentence, at) ||
      isPass(sentence, at) ||
      isWithoutHelp(sentence, at) ||
      isSeenBy(sentence, at),
  )

/** Passed, on one's own, or seen by someone: what a course alone does not show. */
const showsMoreThanPresence = (sentence: Sentence) =>
  sentence.some((_, at) => isPass(sentence, at) || isWithoutHelp(sentence, at) || isSeenBy(sentence, at))

/** A number that measures: no year, date, term, rank or room. */
function isAmount(sentence: Sentence, at: number): boolean {
  const here = sentence[at]
  if (!here) return false
  const { word, raw, gap } = here
  const before = sentence[at - 1]?.word ?? ''
  const next = sentence[at + 1]?.word ?? ''
  const digits = /^\d/.test(word)
  const one = word === 'een' && raw.toLowerCase() === 'één' && next !== 'van'
  if (!digits && !numberWords.has(word) && !one) return false
  if (word === 'acht' && before === 'in') return false
  if (months.has(next) || labelWords.has(before)) return false
  const term = before === 'de' ? sentence[at - 2]?.word !== 'om' : termStarts.has(before)
  if (longUnits.has(next) && term) return false
  if (next === 'weken' && (before === 'over' || (before === 'de' && term))) return false
  if (!digits) return true
  if (/^(?:19|20|21)\d\d$/.test(word)) return false
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(word)) return false
  if (/^\d{1,2}\/\d{1,2}$/.test(word) && ['op', 'tegen', 'voor', 'vanaf', 'tot', 'uiterlijk'].includes(before))
    return false
  return gap !== '' || next === '' || amountUnits.has(next)
}

function isRhythm(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word ?? ''
  const next = sentence[at + 1]?.word ?? ''
  if (frequencyWords.has(word)) return true
  if (everyWords.has(word)) return next !== '' && !noRhythm.has(next)
  if (word === 'per') return perUnits.has(next)
  return word === 'om' && next === 'de' && ['dag', 'week', 'maand'].includes(sentence[at + 2]?.word ?? '')
}

function isPass(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word ?? ''
  const presence = ['deelname', 'aanwezigheid'].includes(sentence[at + 2]?.word ?? '')
  return passingWords.has(word) || (isCertificate(word) && !presence)
}

const isWithoutHelp = (sentence: Sentence, at: number) =>
  sentence[at]?.word === 'zonder' && sentence.slice(at + 1, at + 5).some(({ word }) => withoutWords.has(word))

/** "de tandarts ziet", "volgens haar collega's", "nagekeken door de vennoot". */
function isSeenBy(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word ?? ''
  if (observationWords.has(word)) return true
  if (isObserver(word)) {
    return sentence.slice(at + 1, at + 3).some((next) => strictObservingForms.has(next.word))
  }
  if (word !== 'volgens' && word !== 'door') return false
  const observed = word === 'volgens' || sentence.slice(Math.max(0, at - 3), at).some(isObserving)
  return observed && sentence.slice(at + 1, at + 4).some((next) => isObserver(next.word))
}
const isObserving = ({ word }: Word) => observingForms.has(word)

/** In the indicator shorter ways of saying it are clear enough: a name that checks, "alle dossiers", "het protocol ligt klaar". */
export function holdsSoftMeasure(sentence: Sentence): boolean {
  const has = (test: (word: Word, at: number, sentence: readonly Word[]) => boolean) => sentence.some(test)
  if (has(isObserving) && has(isSomeone)) return true
  if (has(({ word }) => isDeliverable(word)) && has(({ word }) => readyWords.has(word))) return true
  if (has(({ word }) => word === 'zelfstandig' || word === 'alleen') && acts(sentence)) return true
  if (has(({ word }) => needForms.has(word)) && has(({ word }) => word === 'niet' || word === 'niets')) return true
  if (
    has(
      ({ word }, at) =>
        (word === 'klaar' || word === 'af') && /^(?:is|zijn|ligt|staat)$/.test(sentence[at - 1]?.word ?? ''),
    )
  )
    return true
  return has(({ word }, at) => {
    const next = sentence[at + 1]?.word ?? ''
    return ['alle', 'geen', 'nul'].includes(word) && next !== '' && !countlessNouns.has(next)
  })
}

/** A profession, or a name: a capital inside the sentence, or at its start before an observing verb. */
function isSomeone({ word, raw }: Word, at: number, sentence: readonly Word[]): boolean {
  if (isObserver(word)) return true
  if (!/^\p{Lu}\p{Ll}/u.test(raw) || pronouns.has(word)) return false
  const next = sentence[at + 1]
  return at > 0 || (next !== undefined && isObserving(next))
}

/** Following a course and nothing else. */
export function onlyAttends(all: Sentence[]): boolean {
  const attends = all.some(
    (sentence) => sentence.some(({ word }) => attendanceForms.has(word)) && sentence.some(({ word }) => isCourse(word)),
  )
  return attends && !all.some((sentence) => acts(sentence) || showsMoreThanPresence(sentence))
}

/** A course with its use at a moment afterwards: "zodat ik in oktober zelf advertenties kan opstellen". */
export function appliesCourse(all: Sentence[]): boolean {
  const has = (test: (word: string) => boolean) => all.some((sentence) => sentence.some(({ word }) => test(word)))
  return (
    has(isCourse) &&
    has((word) => purposeWords.has(word)) &&
    has((word) => months.has(word) || momentWords.has(word)) &&
    all.some(acts)
  )
}
