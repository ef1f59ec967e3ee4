import { answerKeys, blocks, signalKey } from './rules'
import { type Question, type QuestionList, type Side, signals, type Theme } from './schema'

/** A place to fill in: a text, a line, or a box to tick for one of the choices. */
export type FormField = {
  /** Its name in the Word file: letters, digits and `_`, so that it can also be the name of a bookmark. */
  tag: string
  /** The answer that it belongs to. */
  key: string
  type: 'text' | 'line' | 'tick'
  /** Of a box to tick: what it stands for. */
  value: string | null
  label: string
}

export type FormQuestion = { text: string; hint: string; fields: FormField[] }
export type FormTheme = { title: string; questions: FormQuestion[] }

/** What stands in an empty field. A field with just this in it was not filled in. */
export const PLACEHOLDER = 'Klik hier om te typen'

/** A name that Word accepts for a bookmark: at most 40 signs, of which `pop_` takes four. */
const tagOf = (...parts: string[]): string =>
  parts
    .join('_')
    .replace(/[^A-Za-z0-9]/g, '_')
    .slice(0, 36)

/** The form of one side: the themes in which it is asked something, with the fields of each question. */
export const formThemes = (list: QuestionList, side: Side): FormTheme[] =>
  blocks(list, side, {}).map(({ theme, questions }) => ({
    title: theme.title,
    questions: [
      ...questions.map((question) => ({ text: question.text, hint: question.hint, fields: fieldsOf(question) })),
      ...(theme.signal ? [signalQuestion(theme)] : []),
    ],
  }))

function fieldsOf(question: Question): FormField[] {
  if (question.options) return ticks(question.id, question.options)
  const type = question.type === 'three' ? 'line' : 'text'
  return answerKeys(question).map((key, index) => ({
    tag: tagOf(key),
    key,
    type,
    value: null,
    label: type === 'line' ? `${index + 1}.` : '',
  }))
}

const ticks = (key: string, options: readonly { value: string; label: string }[]): FormField[] =>
  options.map(({ value, label }) => ({ tag: tagOf(key, value), key, type: 'tick' as const, value, label }))

const signalQuestion = (theme: Theme): FormQuestion => ({
  text: 'Alles bij elkaar: hoe staat dit thema ervoor?',
  hint: 'Kruis er één aan. Het is geen beoordeling; het helpt om het gesprek te ordenen.',
  fields: ticks(
    signalKey(theme.id),
    Object.entries(signals).map(([value, label]) => ({ value, label })),
  ),
})

/** To which talk, side and list of questions a form belongs. Says nothing about the person. */
export type FormIdentity = { cycleId: string; side: Side; listId: string }

export const sideMarks: Record<Side, string> = { employee: 'm', employer: 'w' }

/** The identity as names of bookmarks, which every program keeps. Exactly what fits in 40 signs. */
export const identityMarks = ({ cycleId, side, listId }: FormIdentity): string[] => [
  `pop_f_${cycleId.replaceAll('-', '')}_${sideMarks[side]}`,
  `pop_l_${listId.replaceAll('-', '')}`,
]

/** The same as properties of the file. */
export const identityProperties = ({ cycleId, side, listId }: FormIdentity): Record<string, string> => ({
  formulierGesprek: cycleId,
  formulierKant: side,
  formulierLijst: listId,
})
