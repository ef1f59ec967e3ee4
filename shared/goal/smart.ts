import { addMonths, daysBetween, formatDate, type IsoDate } from '../format/date'
import { formatHours } from '../format/money'
import { listInWords } from '../format/text'
import type { Profession } from '../practice/schema'
import { type ActionFields, type ActionType, actionCost, type GoalFields } from './schema'
import { type ExampleKind, shortExamples } from './smart-examples'
import {
  abbreviations,
  addingWords,
  afterPart,
  amountUnits,
  attendanceForms,
  auxiliaries,
  clearParts,
  countlessNouns,
  emptyObjects,
  everyWords,
  frequencyWords,
  growthForms,
  isCertificate,
  isCourse,
  isDeliverable,
  isLoanVerb,
  isObserver,
  labelWords,
  longUnits,
  looseForms,
  momentWords,
  months,
  needForms,
  noName,
  noRhythm,
  nounsLikeVerbs,
  numberWords,
  observationWords,
  observingForms,
  passingWords,
  perUnits,
  pronouns,
  purposeWords,
  quietForms,
  readyWords,
  type SmartLetter,
  smartLetters,
  strictObservingForms,
  subordinators,
  termStarts,
  vaguePhrases,
  vagueWords,
  visibleForms,
  weakPhrases,
  withoutWords,
} from './smart-words'

/**
 * The SMART tips: per letter what could make a goal clearer, why, and a better example. A tip never blocks and is never
 * a score; it is about the text of the goal. Everything here is a plain function of its arguments and runs in time
 * linear in the length of the text, so that it can follow every keystroke.
 *
 * Reading Dutch and judging the goal stand together in this file, which makes it longer than most: neither half is used
 * anywhere else.
 */

export type SmartGoal = GoalFields & { actions: ActionFields[] }
export type SmartContext = {
  today: IsoDate
  /** The open goals of this person, this one included. */
  openGoals: number
  /** Whether the practice promised something for it. Costs, hours and a coach of the actions count as well. */
  hasSupport: boolean
  /** The next follow-up, null when none is planned. */
  followUpDate: IsoDate | null
  /** Whether both sides stand behind it; null while that was not asked yet, which gives no tip. */
  agreedByBoth: boolean | null
  profession: Profession
}

/** One short sentence what could be better, one why, and an example from the same profession. */
export type SmartTip = { id: string; text: string; why: string; example: string }
export type SmartRow = {
  letter: SmartLetter
  name: string
  /** False when a tip asks for something. A remark alone (a goal of more than a year) leaves it true. */
  fulfilled: boolean
  tips: SmartTip[]
}

const REMARKS: ReadonlySet<string> = new Set(['t-long'])

/**
 * The five letters with their tips, always in the order S, M, A, R, T. Never throws, also for empty or huge texts.
 * The conditions are those of the domain notes on SMART.
 */
export function smartTips(goal: SmartGoal, context: SmartContext): SmartRow[] {
  const title = read(goal.title)
  const what = [...title, ...read(goal.result)]
  const indicator = read(goal.indicator)
  const tip = (id: string, text: string, why: string, kind?: ExampleKind): SmartTip => ({
    id,
    text,
    why,
    example: shortExamples[context.profession][kind ?? letterOf(id)],
  })
  const measurable = measurableTips(what, indicator, tip)
  const tips: Record<SmartLetter, SmartTip[]> = {
    S: specificTips(title, what, measurable.length === 0, tip),
    M: measurable,
    A: acceptableTips(goal, context, tip),
    R: realisticTips(goal, context, tip),
    T: timeTips(goal, context, tip),
  }
  return (['S', 'M', 'A', 'R', 'T'] as const).map((letter) => ({
    letter,
    name: smartLetters[letter],
    fulfilled: tips[letter].every(({ id }) => REMARKS.has(id)),
    tips: tips[letter],
  }))
}

type MakeTip = (id: string, text: string, why: string, kind?: ExampleKind) => SmartTip
const letterOf = (id: string) => id.charAt(0).toUpperCase() as SmartLetter

// The letters

function specificTips(title: Sentence[], what: Sentence[], measured: boolean, tip: MakeTip): SmartTip[] {
  const tips: SmartTip[] = []
  if (what.reduce((sum, sentence) => sum + sentence.length, 0) < 6) {
    tips.push(
      tip(
        's-short',
        'Schrijf het doel uit in een zin van zes woorden of meer.',
        'In enkele losse woorden kan ieder iets anders lezen.',
      ),
    )
  }
  if (what.length > 0 && !what.some(acts)) {
    tips.push(
      tip(
        's-verb',
        'Noem een werkwoord dat toont wat er straks gebeurt, zoals uitvoeren, uitleggen of opstellen.',
        'Over wat te zien of te horen is, praat u later gemakkelijker.',
      ),
    )
  }
  if (title.some(holdsSeveralGoals)) {
    tips.push(
      tip(
        's-several',
        'In deze zin lijken meerdere doelen te zitten: maak er aparte doelen van.',
        'Elk doel krijgt dan een eigen datum, eigen hulp en een eigen resultaat.',
      ),
    )
  }
  if (measured) return tips
  const vague = wordsWithoutMeasure(what)
  if (vague.length > 0) {
    const start = vague.length === 1 ? `Het woord ${vague[0]} laat` : `De woorden ${listInWords(vague)} laten`
    tips.push(
      tip(
        's-vague',
        `${start} nog veel open: schrijf erbij hoeveel, hoe vaak of tot waar.`,
        'Met een maat erbij is het voor ieder duidelijk wanneer het doel bereikt is.',
      ),
    )
  }
  if (what.some((sentence) => sentence.some((_, at) => phraseFrom(sentence, at, weakPhrases)))) {
    tips.push(
      tip(
        's-intent',
        'Dit leest nog als een wens: schrijf wat er gaat gebeuren.',
        'Een zin in de tegenwoordige tijd maakt van een wens een afspraak.',
      ),
    )
  }
  return tips
}

/** A goal that says itself how one will see it needs no separate indicator. */
function measurableTips(what: Sentence[], indicator: Sentence[], tip: MakeTip): SmartTip[] {
  const all = [...what, ...indicator]
  if (onlyAttends(all)) {
    return [
      tip(
        'm-attendance',
        'Een opleiding volgen is een mooi begin: schrijf erbij wat er daarna in het werk te zien is.',
        'Aanwezig zijn toont nog niet wat er met de opleiding gebeurt.',
        'attendance',
      ),
    ]
  }
  if (all.some(holdsMeasure) || indicator.some(holdsSoftMeasure) || appliesCourse(all)) return []
  if (indicator.length === 0) {
    return [
      tip(
        'm-indicator',
        'Schrijf op waaraan u allebei zult zien dat het doel bereikt is.',
        'Dan hoeft later niemand op een indruk te vertrouwen.',
      ),
    ]
  }
  return [
    tip(
      'm-measure',
      'Voeg een getal, een ritme, een certificaat, “zonder hulp” of de naam van wie meekijkt toe.',
      'Eén zo’n houvast volstaat om samen te zien hoever het staat.',
    ),
  ]
}

function acceptableTips(goal: SmartGoal, context: SmartContext, tip: MakeTip): SmartTip[] {
  const tips: SmartTip[] = []
  if (context.agreedByBoth === false) {
    tips.push(
      tip(
        'a-both',
        'Praat over dit doel tot het van u allebei is.',
        'Een doel dat van twee kanten komt, blijft ook in drukke weken overeind.',
      ),
    )
  }
  if (!/\p{L}/u.test(goal.reason)) {
    tips.push(
      tip(
        'a-reason',
        'Schrijf erbij waarom dit doel ook voor de praktijk telt.',
        'Als het nut duidelijk is, komt er gemakkelijker tijd voor vrij.',
      ),
    )
  }
  return tips
}

/** Above these a remark follows; own choice: a day of study a week beside the work, and a working week in all. */
const STUDY_HOURS_PER_WEEK = 8
const WORKING_WEEK = 38
/** A course of two days in one week is ordinary. */
const ALWAYS_FITS = 16
const learningAtWork: ReadonlySet<ActionType> = new Set([
  'onTheJob',
  'project',
  'shadowing',
  'secondment',
  'rotation',
  'internship',
])

function realisticTips(goal: SmartGoal, context: SmartContext, tip: MakeTip): SmartTip[] {
  const tips: SmartTip[] = []
  const actions = goal.actions.filter(({ status }) => status !== 'cancelled')
  if (actions.length === 0) {
    tips.push(
      tip(
        'r-action',
        'Voeg een actie toe: wat is de eerste stap, en wie zet die?',
        'Met een eerste stap komt een doel in beweging.',
      ),
    )
  }
  if (!context.hasSupport && !actions.some(givesSupport)) {
    tips.push(
      tip(
        'r-support',
        'Leg vast welke hulp er is: tijd, budget, materiaal of iemand die begeleidt.',
        'Zonder hulp komt het doel boven op het gewone werk.',
      ),
    )
  }
  if (context.openGoals > 3) {
    tips.push(
      tip(
        'r-open-goals',
        `Er staan nu ${context.openGoals} doelen open: kies er één of twee die voorgaan.`,
        'Met weinig doelen tegelijk blijft er voor elk doel genoeg aandacht.',
        'focus',
      ),
    )
  }
  const hours = sumHours(actions)
  if (!hoursFit(goal, actions, context.today)) {
    tips.push(
      tip(
        'r-hours',
        `De acties vragen samen ${formatHours(hours)}, en dat is veel voor deze periode: kies een latere einddatum of schrap een actie.`,
        'Naast het gewone werk is één dag leren per week al veel.',
      ),
    )
  }
  if (goal.levelNow !== null && goal.levelWanted !== null && goal.levelWanted - goal.levelNow > 2) {
    tips.push(
      tip(
        'r-level',
        'De stap naar het gewenste niveau is groot: kies eerst een niveau ertussen.',
        'Een tussenstap is sneller bereikt en geeft moed voor de volgende.',
        'step',
      ),
    )
  }
  return tips
}

const givesSupport = (action: ActionFields) =>
  actionCost(action) > 0 || (action.ownHours ?? 0) > 0 || (action.coachHours ?? 0) > 0 || action.coachKind !== null

const sumHours = (actions: ActionFields[]) => actions.reduce((sum, { ownHours }) => sum + (ownHours ?? 0), 0)

function hoursFit(goal: SmartGoal, actions: ActionFields[], today: IsoDate): boolean {
  const start = goal.startDate ?? today
  if (!goal.dueDate || goal.dueDate < start) return true
  const weeks = Math.ceil((daysBetween(start, goal.dueDate) + 1) / 7)
  const study = sumHours(actions.filter(({ type }) => !learningAtWork.has(type)))
  return study <= Math.max(ALWAYS_FITS, weeks * STUDY_HOURS_PER_WEEK) && sumHours(actions) <= weeks * WORKING_WEEK
}

function timeTips(goal: SmartGoal, context: SmartContext, tip: MakeTip): SmartTip[] {
  const { dueDate: due } = goal
  if (!due) {
    const why = 'Met een datum krijgt het doel een plaats in de agenda.'
    return [tip('t-due', 'Kies de dag waarop het doel bereikt zal zijn.', why)]
  }
  const start = goal.startDate ?? context.today
  if (goal.startDate && due < goal.startDate) {
    const text = `De einddatum, ${formatDate(due)}, ligt voor de begindatum: pas een van beide aan.`
    return [tip('t-order', text, 'Pas met een juiste periode is te zien hoeveel tijd er is.')]
  }
  if (due < context.today && goal.status === 'open') {
    const text = `De einddatum, ${formatDate(due)}, is al voorbij: kies een nieuwe dag.`
    return [tip('t-past', text, 'Een nieuwe dag geeft het doel weer tijd om te lukken.')]
  }
  const tips: SmartTip[] = []
  if (due > addMonths(start, 36)) {
    const text = 'Dit doel loopt langer dan drie jaar: kies een dag die dichterbij ligt.'
    tips.push(tip('t-limit', text, 'In zo’n lange tijd veranderen de functie en de praktijk mee.'))
  } else if (due > addMonths(start, 12)) {
    const text = 'Dit doel loopt langer dan een jaar: een tussendoel binnen twaalf maanden helpt.'
    tips.push(tip('t-long', text, 'Wat dichterbij ligt, blijft beter in gedachten.'))
  }
  const { followUpDate } = context
  if (goal.status === 'open' && (!followUpDate || followUpDate < start || followUpDate >= due)) {
    const text = 'Plan een opvolgmoment tussen de begindatum en de einddatum.'
    tips.push(tip('t-follow-up', text, 'Dan kunt u samen bijsturen zolang er nog tijd voor is.'))
  }
  return tips
}

// Reading Dutch

/**
 * `word` is lower case without accents and apostrophes; `ends` when a comma, bracket or the sentence's end follows;
 * `gap` is what stands before the next word; `acts` for a verb of visible action.
 */
type Word = { word: string; raw: string; ends: boolean; gap: string; acts: boolean }
type Sentence = Word[]

/** Splits a text into sentences of words. "80", "9/10" and "31-12-2027" are one word each. */
function read(text: string): Sentence[] {
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
const phraseFrom = (sentence: Sentence, at: number, phrases: readonly (readonly string[])[]) =>
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
const acts = (sentence: Sentence) => sentence.some((word) => word.acts)

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
function holdsSeveralGoals(sentence: Sentence): boolean {
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
function wordsWithoutMeasure(what: Sentence[]): string[] {
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

// What measures

/** A number, a rhythm, a certificate, "zonder hulp", or someone who sees it. */
const holdsMeasure = (sentence: Sentence) =>
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
function holdsSoftMeasure(sentence: Sentence): boolean {
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
function onlyAttends(all: Sentence[]): boolean {
  const attends = all.some(
    (sentence) => sentence.some(({ word }) => attendanceForms.has(word)) && sentence.some(({ word }) => isCourse(word)),
  )
  return attends && !all.some((sentence) => acts(sentence) || showsMoreThanPresence(sentence))
}

/** A course with its use at a moment afterwards: "zodat ik in oktober zelf advertenties kan opstellen". */
function appliesCourse(all: Sentence[]): boolean {
  const has = (test: (word: string) => boolean) => all.some((sentence) => sentence.some(({ word }) => test(word)))
  return (
    has(isCourse) &&
    has((word) => purposeWords.has(word)) &&
    has((word) => months.has(word) || momentWords.has(word)) &&
    all.some(acts)
  )
}
