import { z } from 'zod'
import type { CycleKind } from '../cycle/schema'
import { id } from '../format/fields'
import { longText } from '../format/text'

/** The two sides of the talk. */
export const side = z.enum(['employee', 'employer'])
export type Side = z.infer<typeof side>
export const sideLabels: Record<Side, string> = { employee: 'Medewerker', employer: 'Werkgever' }

/**
 * How a question is answered: free text, three lines of their own, one choice, a place on a scale of words, or a
 * signal per theme ("gaat goed", "wil ik bespreken"). A rating is never added up and never compared between people.
 */
export type QuestionType = 'text' | 'three' | 'choice' | 'rating'

export type Question = {
  id: string
  side: Side
  theme: string
  type: QuestionType
  text: string
  hint: string
  /** What can be chosen; of a rating the words of the scale from low to high, their values "1" and up. */
  options?: { value: string; label: string }[]
  /** The kinds of talk in which it is asked; every kind that has its theme when left out. */
  kinds?: CycleKind[]
}

export type Theme = {
  id: string
  title: string
  /** One sentence that helps to start this part of the talk. */
  intro: string
  /** Whether each side tells with one click how it looks at this theme. */
  signal: boolean
  /** Minutes that are usual for it, out of an hour. */
  minutes: number
}

/** A list of questions in one version. A cycle keeps the list it started with. */
export type QuestionList = { version: string; themes: Theme[]; questions: Question[] }

/** What a signal can be. */
export const signals = { good: 'Gaat goed', discuss: 'Wil ik bespreken' } as const
export type Signal = keyof typeof signals

/** Answers of one side: answer key to text. */
export type Answers = Record<string, string>

export const answerKey = z.string().regex(/^[a-z][a-z0-9:.-]{0,63}$/, 'Deze vraag bestaat niet.')
export const saveAnswerSchema = z.object({ cycleId: id, side, key: answerKey, text: longText() })

export type Preparation = {
  cycleId: string
  side: Side
  employeeName: string
  employeeFirstName: string
  employerName: string
  conversationDate: string | null
  list: QuestionList
  answers: Answers
  readyAt: string | null
  /** True once the talk is open: then both see each other's answers and nothing changes here any more. */
  opened: boolean
  /** What was agreed last time, to have beside the form. */
  earlier: EarlierAgreements | null
}

export type EarlierAgreements = {
  conversationDate: string | null
  agreements: { theme: string; text: string }[]
  /** The outcome in words once there is one: "Deels bereikt, loopt door". */
  goals: { title: string; dueDate: string | null; outcome?: string }[]
  promises: { description: string; dueDate: string | null; who: string; outcome?: string }[]
}
