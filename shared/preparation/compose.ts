import { packsOf } from '../profession/packs'
import type { Pack } from '../profession/schema'
import { type KeptOwn, noChanges, type QuestionChanges, type QuestionItem } from '../question/schema'
import { neededBecause } from './needed'
import { standardQuestions } from './questions'
import { kindsOfTheme } from './rules'
import type { Question, QuestionList, Side } from './schema'

/** The key under which the order of one side of a theme is kept. */
export const orderKey = (side: Side, theme: string): string => `${side} ${theme}`

/**
 * The list that the practice asks: standard list, then the questions of its packs, then its own, with its own words,
 * order, kinds of talk and without what it hid. Rules, each our own:
 * - own words stay when a new standard list changes the question, and keep asking it when that list drops it;
 * - a question that is new in the standard list comes after the one it follows there, whatever the own order;
 * - what the program itself needs is never left out;
 * - a rating is only asked while the practice allows ratings.
 */
export function composeQuestions(
  standard: QuestionList,
  packs: readonly Pack[],
  changes: QuestionChanges,
): QuestionList {
  return {
    version: [standard.version, ...packs.map((pack) => `${pack.id}-${pack.version}`)].join('+'),
    themes: standard.themes,
    questions: manageQuestions(standard, packs, changes)
      .filter((item) => !item.hidden && (item.type !== 'rating' || changes.allowRating))
      .map(asQuestion),
  }
}

/** The list of a practice with these changes, from the standard list and the packs of this version of the program. */
export const listWith = (changes: QuestionChanges): QuestionList =>
  composeQuestions(standardQuestions, packsOf(changes.packs), changes)

/** The question without what is only there to manage it. */
function asQuestion(item: QuestionItem): Question {
  const { id, side, theme, type, text, hint, options, kinds } = item
  const everywhere = kindsOfTheme(theme).every((kind) => kinds.includes(kind))
  return { id, side, theme, type, text, hint, ...(options && { options }), ...(!everywhere && { kinds }) }
}

type Source = { question: Question; origin: QuestionItem['origin']; scale?: KeptOwn['scale'] }

/** Every question of a practice, the hidden ones too, by theme and side in the order in which they are asked. */
export function manageQuestions(
  standard: QuestionList,
  packs: readonly Pack[],
  changes: QuestionChanges = noChanges,
): QuestionItem[] {
  const published: Source[] = [
    ...standard.questions.map((question): Source => ({ question, origin: 'standard' })),
    ...packs.flatMap((pack) => pack.questions.map((question): Source => ({ question, origin: pack.id }))),
  ]
  const known = new Set(published.map(({ question }) => question.id))
  // Of a pack that is not used, own words wait until it is.
  const dropped = Object.values(changes.reworded)
    .filter(({ base }) => !known.has(base.id) && !isOfPack(base.id))
    .map(({ base }): Source => ({ question: base, origin: 'standard' }))
  const own = changes.own
    .filter((question) => !question.removed)
    .map(({ removed: _r, scale, ...question }): Source => ({ question, origin: 'own', scale }))
  const themes = standard.themes.map((theme) => theme.id)
  const lastTheme = themes.at(-1) ?? ''
  const items = [...published, ...dropped, ...own].map((source) => {
    const { theme } = source.question
    return toItem(source, themes.includes(theme) ? theme : lastTheme, changes)
  })
  const places = Map.groupBy(items, (item) => orderKey(item.side, item.theme))
  const sides: Side[] = ['employee', 'employer']
  return sides.flatMap((side) =>
    themes.flatMap((theme) => {
      const key = orderKey(side, theme)
      return inOrder(places.get(key) ?? [], changes.order[key] ?? [])
    }),
  )
}

/** Whether the id is that of a question of a pack, of any version: "m-dentist-chair". */
const isOfPack = (id: string): boolean => /^[mw]-(dentist|vet|gp|lawyer|general)-/.test(id)

function toItem({ question, origin, scale }: Source, theme: string, changes: QuestionChanges): QuestionItem {
  const { kinds: asked, ...fields } = question
  const reworded = changes.reworded[question.id]
  const needed = neededBecause(question.id)
  const possible = kindsOfTheme(theme)
  const chosen = (changes.kinds[question.id] ?? asked ?? possible).filter((kind) => possible.includes(kind))
  return {
    ...fields,
    theme,
    text: reworded?.text ?? question.text,
    hint: reworded?.hint ?? question.hint,
    kinds: needed || chosen.length === 0 ? possible : chosen,
    origin,
    hidden: !needed && changes.hidden.includes(question.id),
    needed,
    original: reworded ? { text: question.text, hint: question.hint } : null,
    originalChanged: !!reworded && (reworded.base.text !== question.text || reworded.base.hint !== question.hint),
    scale: scale ?? null,
  }
}

/** The items in the order wanted; one that the order does not name comes after the one it follows in `items`. */
function inOrder(items: QuestionItem[], wanted: readonly string[]): QuestionItem[] {
  if (wanted.length === 0) return items
  const byId = new Map(items.map((item) => [item.id, item]))
  const named = new Set(wanted)
  const result = [...named].flatMap((id) => byId.get(id) ?? [])
  items.forEach((item, index) => {
    if (named.has(item.id)) return
    const before = items[index - 1]
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, item)
  })
  return result
}
