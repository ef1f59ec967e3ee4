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

/** The lines of an answer as they are shown: one text, or up to three; the label of a choice. */
export function answerLines(question: Question, answers: Answers): string[] {
  const texts = answerKeys(question)
    .map((key) => answers[key] ?? '')
    .filter(isFilled)
  if (question.type !== 'choice') return texts
  return texts.map((text) => question.options?.find((option) => option.value === text)?.label ?? text)
}

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
        why: employeeSaid ? 'Alleen de medewerker schreef hier iets.' : 'Alleen de werkgever schreef hier iets.',
      }
  }
  return { differs: false, bothGood: false, why: '' }
}

/** The theme to open with: the first on which both are positive. */
export const opener = (list: QuestionList, employee: Answers, employer: Answers): string | null =>
  list.themes.find((theme) => themeView(list, theme.id, employee, employer).bothGood)?.id ?? null

/** The list that belongs to a kind of talk: a plan talk skips the look back, a functioneringsgesprek the plan. */
export function listForKind(list: QuestionList, kind: CycleKind): QuestionList {
  const skipped: Record<CycleKind, string[]> = {
    combined: [],
    pop: ['work', 'conditions', 'cooperation', 'practice'],
    performance: ['future', 'goals'],
  }
  const keep = (theme: string) => !skipped[kind].includes(theme)
  return {
    ...list,
    themes: list.themes.filter((theme) => keep(theme.id)),
    questions: list.questions.filter((question) => keep(question.theme)),
  }
}
