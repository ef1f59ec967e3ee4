import { cleanText, LONG_TEXT_LIMIT } from '../format/text'
import { type FormField, type FormIdentity, formThemes, PLACEHOLDER, sideMarks } from './form'
import type { Answers, QuestionList, Side } from './schema'

type Filled = { name: string; text: string; empty: boolean }
/** What a Word file says in its fields, whoever saved it last. */
export type FilledForm = { controls: Filled[]; bookmarks: Filled[]; properties: Record<string, string> }

/** What the form says at an answer, beside what is there already. */
export type FormLine = {
  key: string
  theme: string
  question: string
  /** As they are kept; of a choice its value. What is stored of an employee is not told: it stays closed to who reads the form. */
  stored: string
  found: string
  /** As they are read; of a choice its label. */
  storedText: string
  foundText: string
  /** `unclear`: more than one box was ticked. `tooLong`: more than an answer may hold. */
  state: 'empty' | 'same' | 'new' | 'differs' | 'unclear' | 'tooLong'
  /** Whether both texts can stand under each other. */
  joins: boolean
  /** Another program joined the lines of this text; between two words a space may be missing. */
  linesLost: boolean
  /** How the form asked it, when that is not how it is asked now. */
  askedAs: string | null
}

export type FormReading = {
  id: string
  fileName: string
  /** Made from another list of questions than that of this talk: what it asks besides is not here. */
  otherList: boolean
  lines: FormLine[]
}

/** What Word itself shows in a field that was emptied, and LibreOffice keeps as a text. */
const prompts = [PLACEHOLDER, 'Klik of tik om tekst in te voeren.', 'Click or tap here to enter text.']

/** To which talk, side and list a file says it belongs; null when it is no form of ours. */
export function identityOf({ bookmarks, properties }: FilledForm): FormIdentity | null {
  const named = (start: string) => bookmarks.find(({ name }) => name.startsWith(start))?.name.slice(start.length)
  const [talk = '', mark = ''] = named('pop_f_')?.split('_') ?? []
  const side = mark
    ? sides.find((one) => sideMarks[one] === mark)
    : sides.find((one) => one === properties.formulierKant)
  const cycleId = uuid(talk || (properties.formulierGesprek ?? ''))
  const listId = uuid(named('pop_l_') || (properties.formulierLijst ?? ''))
  return cycleId && side ? { cycleId, side, listId: listId ?? '' } : null
}

const sides: Side[] = ['employee', 'employer']

/** An id with or without its dashes; null when it is none. */
function uuid(text: string): string | null {
  const found = /^(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/.exec(text.replaceAll('-', '').toLowerCase())
  return found ? found.slice(1).join('-') : null
}

/**
 * Per answer of the list what the form says. A field that is not in the file any more says nothing. `older`: the list that
 * the form was made from, when it is another one that the practice still has.
 */
export function formLines(
  form: FilledForm,
  list: QuestionList,
  side: Side,
  answers: Answers,
  older: QuestionList | null = null,
): FormLine[] {
  const asked = older ? askedIn(older, side) : new Map<string, string>()
  return formThemes(list, side).flatMap(({ title, questions }) =>
    questions.flatMap(({ text, fields }) => {
      const byKey = Map.groupBy(fields, ({ key }) => key)
      return [...byKey].map(([key, group]) => {
        const label = group[0]?.type === 'line' ? ` Punt ${group[0].label.replace('.', '')}` : ''
        const before = asked.get(key)
        const askedAs = before && before !== text ? before : null
        const named = { key, theme: title, question: `${text}${label}`, askedAs }
        return lineOf(named, group, form, (answers[key] ?? '').trim())
      })
    }),
  )
}

/** The question of each answer, in its words of then. */
const askedIn = (list: QuestionList, side: Side): Map<string, string> =>
  new Map(
    formThemes(list, side).flatMap(({ questions }) =>
      questions.flatMap(({ text, fields }) => fields.map(({ key }) => [key, text] satisfies [string, string])),
    ),
  )

type Named = Pick<FormLine, 'key' | 'theme' | 'question' | 'askedAs'>

function lineOf(named: Named, group: FormField[], form: FilledForm, stored: string): FormLine {
  const choice = group[0]?.type === 'tick'
  const ticked = choice ? group.filter((field) => isTicked(textIn(form, field))) : []
  const found = choice ? (ticked[0]?.value ?? '') : group.map((field) => textIn(form, field)).join('')
  const shown = (value: string) => (choice ? (group.find((one) => one.value === value)?.label ?? value) : value)
  const foundText = ticked.length > 1 ? ticked.map(({ label }) => label).join(', ') : shown(found)
  return {
    ...named,
    stored,
    found: found.length > LONG_TEXT_LIMIT || ticked.length > 1 ? '' : found,
    storedText: shown(stored),
    foundText: foundText.slice(0, LONG_TEXT_LIMIT),
    state: ticked.length > 1 ? 'unclear' : stateOf(stored, found),
    linesLost: group.some((field) => lostLines(form, field)),
    joins: group[0]?.type === 'text' && stored.length + found.length + 2 <= LONG_TEXT_LIMIT,
  }
}

function stateOf(stored: string, found: string): FormLine['state'] {
  if (!found) return 'empty'
  if (found.length > LONG_TEXT_LIMIT) return 'tooLong'
  if (found === stored) return 'same'
  return stored ? 'differs' : 'new'
}

/** The control says it, unless its tag was lost or the text was typed beside it: then the bookmark around it. */
function textIn({ controls, bookmarks }: FilledForm, { tag, type }: FormField): string {
  const control = controls.find(({ name }) => name === tag)
  const around = bookmarks.find(({ name }) => name === `pop_${tag}`)
  const own = control && !control.empty ? answerIn(control.text) : ''
  // A control that Word calls empty has its own prompt in it, in whatever language.
  const text = own || (around && !control?.empty ? answerIn(around.text) : '')
  return type === 'line' ? text.replace(/\s+/g, ' ') : text
}

/**
 * LibreOffice (7.4) puts the line breaks of a plain text control before it, and takes its tag: what is left is a bookmark
 * that begins with them. Forms that were made before they had other controls are read with a warning.
 */
function lostLines({ controls, bookmarks }: FilledForm, { tag, type }: FormField): boolean {
  if (type !== 'text' || controls.some(({ name }) => name === tag)) return false
  return /^\n+[^\n]+\n?$/.test(bookmarks.find(({ name }) => name === `pop_${tag}`)?.text ?? '')
}

function answerIn(text: string): string {
  const clean = cleanText(text).trim()
  const prompt = prompts.find((one) => clean.startsWith(one) || clean.endsWith(one))
  if (!prompt) return clean
  return (clean.startsWith(prompt) ? clean.slice(prompt.length) : clean.slice(0, -prompt.length)).trim()
}

const isTicked = (text: string): boolean => /[☒☑✓✔✗✘]|^x$/i.test(text.trim())

/** What is kept when someone takes this over. */
export const takenOver = ({ stored, found }: FormLine, choice: 'form' | 'both'): string =>
  choice === 'both' && stored ? `${stored}\n\n${found}` : found

/** Whether there is anything to choose at a line. */
export const canBeTaken = ({ state }: Pick<FormLine, 'state'>): boolean => state === 'new' || state === 'differs'
