import { isFilled } from '../format/text'
import {
  actionFieldsInWords,
  closingFieldsInWords,
  type FieldOf,
  goalFieldsInWords,
  headFieldsInWords,
  practiceFieldsInWords,
  promiseFieldsInWords,
} from './change-fields'
import type { ActionContent, DocumentContent, GoalContent } from './content'

/** One thing that is different from the version before. */
export type Change = {
  state: 'added' | 'removed' | 'changed'
  /** The name of the field, or what was added or removed: "Klaar tegen", "Doel". */
  what: string
  /** What it belongs to: "Doel: Echo's lezen"; empty when it stands on its own. */
  of: string
  /** The value before, in words; empty when there was none. */
  was: string
  /** The value now, in words; empty when there is none. */
  becomes: string
}

/** What is different from the version with this number; part of what is signed. */
export type DocumentChanges = { since: number; lines: Change[] }

/**
 * What is different between two versions of a document, line by line and in the order of the document: goals with their
 * actions, promises, what was agreed in words, follow-up and remarks, who and when, and the practice. Compares what the
 * document says; a field that the report does not print is not in the difference of the report. The version before is
 * of the other kind when a plan was wanted in only one of the two.
 */
export function documentChanges(before: DocumentContent, after: DocumentContent): Change[] {
  const inReport = after.kind === 'report'
  const shown = <Row>(fields: FieldOf<Row>[]) => (inReport ? fields.filter((field) => field.inReport) : fields)
  const titles = new Map([...before.goals, ...after.goals].map((goal) => [goal.id, titleOf(goal)]))
  const promiseFields = shown(promiseFieldsInWords((id) => titles.get(id) ?? ''))
  return [
    ...pairs(before.goals, after.goals).flatMap(([was, is]) =>
      goalChanges(was, is, shown(goalFieldsInWords), shown(actionFieldsInWords)),
    ),
    ...pairs(before.promises, after.promises).flatMap(([was, is]) =>
      rowChanges('Toezegging', was, is, (promise) => promise.description, promiseFields, ''),
    ),
    ...agreedChanges(before, after),
    ...fieldChanges(before.closing, after.closing, closingFieldsInWords, 'Afspraken over de opvolging'),
    ...fieldChanges(before, after, headFieldsInWords, 'Gegevens'),
    ...fieldChanges(before.practice, after.practice, practiceFieldsInWords, 'Praktijk'),
    ...logoChanges(before, after),
  ]
}

const titleOf = (goal: GoalContent): string => (isFilled(goal.title) ? goal.title : 'Nog zonder titel')
const nameOf = (action: ActionContent): string => (isFilled(action.description) ? action.description : 'Zonder naam')

/** Rows with the same id side by side: those of before in their order, then those that are new. */
function pairs<Row extends { id: string }>(before: readonly Row[], after: readonly Row[]): [Row | null, Row | null][] {
  const known = new Set(before.map((row) => row.id))
  return [
    ...before.map((row): [Row | null, Row | null] => [row, after.find((one) => one.id === row.id) ?? null]),
    ...after.filter((row) => !known.has(row.id)).map((row): [Row | null, Row | null] => [null, row]),
  ]
}

function goalChanges(
  was: GoalContent | null,
  is: GoalContent | null,
  goalFields: FieldOf<GoalContent>[],
  actionFields: FieldOf<ActionContent>[],
): Change[] {
  const goal = is ?? was
  if (!goal) return []
  const of = `Doel: ${titleOf(goal)}`
  const own = rowChanges('Doel', was, is, titleOf, goalFields, of)
  // Without its goal an action says nothing of its own.
  if (!is) return own
  const actions = pairs(was?.actions ?? [], is.actions).flatMap(([before, after]) =>
    rowChanges('Actie', before, after, nameOf, actionFields, of),
  )
  return [...own, ...actions]
}

/** A row that came, went, or changed in some fields; `of` is what it belongs to. */
function rowChanges<Row>(
  what: string,
  was: Row | null,
  is: Row | null,
  name: (row: Row) => string,
  fields: FieldOf<Row>[],
  of: string,
): Change[] {
  const apart = of && what === 'Doel' ? '' : of
  if (was && is) {
    const place = what === 'Doel' ? of : [of, `${what}: ${name(is)}`].filter(isFilled).join(' › ')
    return fieldChanges(was, is, fields, place)
  }
  if (is) return [{ state: 'added', what, of: apart, was: '', becomes: name(is) }]
  return was ? [{ state: 'removed', what, of: apart, was: name(was), becomes: '' }] : []
}

function fieldChanges<Row>(was: Row, is: Row, fields: FieldOf<Row>[], of: string): Change[] {
  return fields.flatMap(({ label, words }) => {
    const [before, now] = [words(was).trim(), words(is).trim()]
    return before === now ? [] : [{ state: 'changed' as const, what: label, of, was: before, becomes: now }]
  })
}

/** What was agreed in words, theme by theme, and whether a plan is wanted; also between a plan and a report. */
function agreedChanges(before: DocumentContent, after: DocumentContent): Change[] {
  const is = agreedIn(after)
  const gone = agreedIn(before).filter(({ id }) => !is.some((one) => one.id === id))
  // A plan holds only two of the themes: what else stood in the report before it did not go.
  const texts = [...is, ...(after.kind === 'report' ? gone : [])].map(
    ({ id, title }): FieldOf<DocumentContent> => ({
      label: title,
      words: (content) => agreedIn(content).find((one) => one.id === id)?.agreed ?? '',
    }),
  )
  return [
    ...fieldChanges(before, after, texts, 'Afgesproken'),
    ...fieldChanges(before, after, noPlanTexts, 'Ontwikkelingsplan'),
  ]
}

/** What was agreed, under the ids of the themes. */
function agreedIn(content: DocumentContent): { id: string; title: string; agreed: string }[] {
  if (content.kind === 'report') return content.themes
  return [
    { id: 'strengths', title: 'Waar sta ik nu', agreed: content.now.agreed },
    { id: 'future', title: 'Waar wil ik naartoe', agreed: content.future.agreed },
  ]
}

const noPlanTexts: FieldOf<DocumentContent>[] = [
  { label: 'Geen POP gewenst', words: (content) => (content.kind === 'report' && content.noPlan ? 'Ja' : 'Nee') },
  { label: 'Reden', words: (content) => (content.kind === 'report' ? content.noPlanReason : '') },
]

/** A picture has no words: only that it is another one. */
function logoChanges({ practice: was }: DocumentContent, { practice: is }: DocumentContent): Change[] {
  if (was.logoSha256 === is.logoSha256) return []
  const [before, now] = [was.logoSha256 ? 'Het vorige logo' : '', is.logoSha256 ? 'Een nieuw logo' : '']
  return [{ state: 'changed', what: 'Logo', of: 'Praktijk', was: before, becomes: now }]
}
