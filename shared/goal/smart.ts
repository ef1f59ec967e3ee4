import { MANY_GOALS } from '../conversation/rules'
import { addMonths, daysBetween, formatDate, type IsoDate } from '../format/date'
import { formatHours } from '../format/money'
import { listInWords } from '../format/text'
import type { Profession } from '../practice/schema'
import { type ActionFields, type ActionType, actionCost, type GoalFields } from './schema'
import { type ExampleKind, shortExamples } from './smart-examples'
import { appliesCourse, holdsMeasure, holdsSoftMeasure, onlyAttends } from './smart-measure'
import { acts, holdsSeveralGoals, phraseFrom, read, type Sentence, wordsWithoutMeasure } from './smart-text'
import { type SmartLetter, smartLetters, weakPhrases } from './smart-words'

/**
 * The SMART tips: per letter what could make a goal clearer, why, and a better example. A tip never blocks and is never
 * a score; it is about the text of the goal. Everything here is a plain function of its arguments and runs in time
 * linear in the length of the text, so that it can follow every keystroke.
 *
 * What a text says is read in `smart-text.ts` and `smart-measure.ts`; here is decided what to say about it.
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
  if (context.openGoals > MANY_GOALS) {
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
