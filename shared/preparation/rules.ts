import type { CycleKind } from '../cycle/schema'
import { isFilled } from '../format/text'
import type { Answers, Question, QuestionList, Side, Signal, Theme } from './schema'

/** The keys under which the answer to a question is kept. */
export function answerKeys(question: Question): string[] {
  return question.type === 'three' ? [1, 2, 3].map((n) => `${question.id}.${n}`) : [question.id]
}

/** The key under which the signal on a theme is kept, among the answers. */
export const signalKey = (themeId: string): string => `signal:${themeId}`

/** How a side marked a theme; null when it did not. */
export function signalOf(answers: Answers, themeId: string): Signal | null {
  const value = answers[signalKey(themeId)]
  return value === 'good' || value === 'discuss' ? value : null
}

/** Every key that a side may write in this list. */
export function allowedKeys(list: QuestionList, side: Side): Set<string> {
  return new Set([
    ...list.questions.filter((question) => question.side === side).flatMap(answerKeys),
    ...list.themes.filter((theme) => theme.signal).map((theme) => signalKey(theme.id)),
  ])
}

/** Whether anything was written at a question. */
export const isAnswered = (question: Question, answers: Answers): boolean =>
  answerKeys(question).some((key) => isFilled(answers[key]))

/** The lines of an answer as they are shown: one text, or up to three; the label of a choice; word and number of a rating. */
export function answerLines(question: Question, answers: Answers): string[] {
  const texts = answerKeys(question)
    .map((key) => answers[key] ?? '')
    .filter(isFilled)
  if (!question.options) return texts
  return texts.map((text) => {
    const option = question.options?.find(({ value }) => value === text)
    if (!option) return text
    return question.type === 'rating' ? ratingInWords(option, question) : option.label
  })
}

/** "Tevreden (4 op 5)": the word first, because the number alone says nothing. */
const ratingInWords = (option: { value: string; label: string }, { options = [] }: Question): string =>
  `${option.label} (${option.value} op ${options.length})`

/** Whether the answer is in one's own words, so that it can be taken over as an agreement or a goal. */
export const isOwnWords = ({ type }: Pick<Question, 'type'>): boolean => type === 'text' || type === 'three'

export type Block = { theme: Theme; questions: Question[]; answered: number }

/** The form of one side in blocks, one a theme, in the order of the talk. */
export function blocks(list: QuestionList, side: Side, answers: Answers): Block[] {
  return list.themes
    .map((theme) => {
      const questions = list.questions.filter((question) => question.side === side && question.theme === theme.id)
      return { theme, questions, answered: questions.filter((question) => isAnswered(question, answers)).length }
    })
    .filter((block) => block.questions.length > 0)
}

export type Progress = { answered: number; total: number }

/** The questions that a side is asked. */
export const questionsOf = (list: QuestionList, side: Side): Question[] =>
  list.questions.filter((question) => question.side === side)

/** How the two sides look at a theme. */
export type ThemeView = {
  differs: boolean
  bothGood: boolean
  /** Why, in one Dutch sentence for the tooltip; empty when there is nothing to tell. */
  why: string
}

const said = (list: QuestionList, theme: string, side: Side, answers: Answers): boolean =>
  list.questions.some((question) => question.theme === theme && question.side === side && isAnswered(question, answers))

const asks = (list: QuestionList, theme: string, side: Side): boolean =>
  list.questions.some((question) => question.theme === theme && question.side === side)

/**
 * Whether the talk shows at a theme what both wrote. At the end it asks nothing of itself: only when one of the two
 * answered a question of the practice's own there.
 */
export const showsVoices = (list: QuestionList, theme: string, employee: Answers, employer: Answers): boolean =>
  theme !== 'closing' || said(list, theme, 'employee', employee) || said(list, theme, 'employer', employer)

/**
 * Own simple rule. Views differ when one side says "gaat goed" and the other "wil ik bespreken", or when one side
 * wrote something on a theme on which the other, though asked, wrote nothing and gave no signal.
 */
export function themeView(list: QuestionList, themeId: string, employee: Answers, employer: Answers): ThemeView {
  const mine = signalOf(employee, themeId)
  const theirs = signalOf(employer, themeId)
  if (mine && theirs) {
    if (mine === theirs)
      return mine === 'good'
        ? { differs: false, bothGood: true, why: 'Beiden kozen “Gaat goed”: een fijn thema om mee te beginnen.' }
        : { differs: false, bothGood: false, why: 'Beiden willen dit bespreken.' }
    const good = mine === 'good' ? 'De medewerker' : 'De werkgever'
    const discuss = mine === 'good' ? 'de werkgever' : 'de medewerker'
    return { differs: true, bothGood: false, why: `${good} koos “Gaat goed”, ${discuss} “Wil ik bespreken”.` }
  }
  if (asks(list, themeId, 'employee') && asks(list, themeId, 'employer')) {
    const employeeSaid = said(list, themeId, 'employee', employee) || !!mine
    const employerSaid = said(list, themeId, 'employer', employer) || !!theirs
    if (employeeSaid !== employerSaid)
      return {
        differs: true,
        bothGood: false,
        why: employeeSaid ? 'Alleen de medewerker vulde hier iets in.' : 'Alleen de werkgever vulde hier iets in.',
      }
  }
  return { differs: false, bothGood: false, why: '' }
}

/** The theme to open with: the first on which both are positive. */
export const opener = (list: QuestionList, employee: Answers, employer: Answers): string | null =>
  list.themes.find((theme) => themeView(list, theme.id, employee, employer).bothGood)?.id ?? null

/** A plan talk skips the look back, a functioneringsgesprek the plan. */
const skippedThemes: Record<CycleKind, string[]> = {
  combined: [],
  pop: ['work', 'conditions', 'cooperation', 'practice'],
  performance: ['future', 'goals'],
}

const hasTheme = (kind: CycleKind, theme: string): boolean => !skippedThemes[kind].includes(theme)

/** The kinds of talk in which a theme comes up, in the order in which they are offered. */
export const kindsOfTheme = (theme: string): CycleKind[] =>
  (['combined', 'pop', 'performance'] as const).filter((kind) => hasTheme(kind, theme))

/** The list that belongs to a kind of talk: its themes, and of their questions those that are asked in it. */
export function listForKind(list: QuestionList, kind: CycleKind): QuestionList {
  return {
    ...list,
    themes: list.themes.filter((theme) => hasTheme(kind, theme.id)),
    questions: list.questions
      .filter(({ theme, kinds }) => hasTheme(kind, theme) && (kinds?.includes(kind) ?? true))
      .map(({ kinds: _k, ...question }) => question),
  }
}
