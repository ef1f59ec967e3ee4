import { formatDate } from '../format/date'
import { isFilled } from '../format/text'
import { owners } from '../goal/schema'
import { changeBlocks } from './change-blocks'
import type { GoalContent, ReportContent, ThemeContent } from './content'
import { goalNumber } from './goal-blocks'
import type { Block, DocumentMeta, DocumentModel } from './model'
import {
  type ColumnOf,
  closingBlocks,
  facts,
  frame,
  goalTitle,
  headFacts,
  heading,
  noted,
  quiet,
  shortDate,
  table,
  voices,
} from './parts'
import { signatureBlocks } from './signature-blocks'

/** The theme that looks back on the earlier agreements; they are printed under its title. */
const OPENING = 'opening'

/**
 * The report of the talk: earlier agreements, per theme what each side said and what was agreed (feedback to the
 * supervisor is part of the theme on cooperation), goals or the choice for no plan, who does what, signatures.
 */
export function reportModel(content: ReportContent, meta: DocumentMeta): DocumentModel {
  const opening = content.themes.find((theme) => theme.id === OPENING)
  return {
    ...frame(content, meta),
    blocks: [
      ...headFacts(content),
      ...changeBlocks(content),
      ...openingBlocks(content, opening),
      ...content.themes.filter((theme) => theme !== opening).flatMap(themeBlocks),
      ...(content.noPlan ? noPlanBlocks(content.noPlanReason) : goalOverview(content)),
      ...agreementBlocks(content),
      ...closingBlocks(content, 'Vervolg'),
      ...signatureBlocks(content, meta),
    ],
  }
}

const themeBlocks = (theme: ThemeContent): Block[] => {
  const said = voices(theme.employee, theme.employer, theme.agreed)
  return said.length === 0 ? [] : [heading(theme.title), ...said]
}

function openingBlocks(content: ReportContent, opening: ThemeContent | undefined): Block[] {
  const earlier = earlierBlocks(content)
  const said = opening ? voices(opening.employee, opening.employer, opening.agreed) : []
  const between: Block[] = earlier.length && said.length ? [{ type: 'heading', level: 2, text: 'Wat ervan kwam' }] : []
  const blocks = [...earlier, ...between, ...said]
  return blocks.length === 0 ? [] : [heading(opening?.title ?? 'Vorige afspraken'), ...blocks]
}

export type Earlier = { what: string; kind: string; who: string; dueDate: string | null; outcome?: string }

/** The goals and promises of the talk before this one, and what came of them. */
export function earlierLines({ earlier }: ReportContent): Earlier[] {
  if (!earlier) return []
  return [
    ...earlier.goals.map((goal) => ({
      what: goal.title,
      kind: 'Doel',
      who: 'Medewerker',
      dueDate: goal.dueDate,
      outcome: goal.outcome,
    })),
    ...earlier.promises.map((promise) => ({
      what: promise.description,
      kind: 'Toezegging',
      who: promise.who || 'Werkgever',
      dueDate: promise.dueDate,
      outcome: promise.outcome,
    })),
  ]
}

/** "Doel: bereikt". */
export const kindAndOutcome = ({ kind, outcome }: Earlier): string =>
  outcome ? `${kind}: ${outcome.toLowerCase()}` : kind

function earlierBlocks(content: ReportContent): Block[] {
  const { earlier } = content
  if (!earlier) return []
  const columns: ColumnOf<Earlier>[] = [
    {
      title: 'Wat',
      width: 56,
      cell: (line) => noted(line.what, [kindAndOutcome(line)]),
    },
    { title: 'Wie', width: 24, cell: (line) => line.who },
    { title: 'Tegen wanneer', width: 20, cell: (line) => shortDate(line.dueDate) },
  ]
  const blocks = [
    ...facts(
      'fields',
      earlier.agreements.map(({ theme, text }) => [theme, text] as const),
    ),
    ...table('Doelen en toezeggingen van toen', columns, earlierLines(content)),
  ]
  if (blocks.length === 0) return []
  const date = earlier.conversationDate
  return [...(date ? [quiet(`Afgesproken in het gesprek van ${formatDate(date)}.`)] : []), ...blocks]
}

function noPlanBlocks(reason: string): Block[] {
  return [
    heading('Geen POP gewenst'),
    {
      type: 'paragraph',
      text: 'De medewerker kiest er nu voor om geen persoonlijk ontwikkelingsplan op te stellen. Dat is een gewone uitkomst van dit gesprek. De vraag kan later opnieuw op tafel komen.',
    },
    ...facts('fields', [['Reden', reason]]),
  ]
}

function goalOverview({ goals, cycleKind }: ReportContent): Block[] {
  if (goals.length === 0) return []
  const columns: ColumnOf<GoalContent>[] = [
    { title: 'Doel', width: 40, cell: (goal) => noted(goalTitle(goal), [goal.competence ?? '']) },
    { title: 'Verwacht resultaat', width: 42, cell: (goal) => goal.result.trim() },
    { title: 'Tegen wanneer', width: 18, cell: (goal) => shortDate(goal.dueDate) },
  ]
  return [
    heading('Ontwikkeldoelen'),
    ...table('Ontwikkeldoelen', columns, goals),
    ...(cycleKind === 'combined'
      ? [quiet('Deze doelen staan volledig uitgewerkt in het persoonlijk ontwikkelingsplan bij dit gesprek.')]
      : []),
  ]
}

export type Agreement = { what: string; from: string; who: string; dueDate: string | null }

/** Who does what by when: the actions, then the promises. */
export function agreementLines({ goals, promises }: ReportContent): Agreement[] {
  return [
    ...goals.flatMap((goal, index) =>
      goal.actions.map((action) => ({
        what: action.description.trim() || goalTitle(goal),
        from: `Doel ${index + 1}`,
        who: owners[action.owner],
        dueDate: action.dueDate,
      })),
    ),
    ...promises.map((promise) => ({
      what: promise.description.trim(),
      from: ['Toezegging', goalNumber(goals, promise.goalId).toLowerCase()].filter(isFilled).join(' bij '),
      who: promise.who || 'Werkgever',
      dueDate: promise.dueDate,
    })),
  ]
}

function agreementBlocks(content: ReportContent): Block[] {
  const lines = agreementLines(content)
  const columns: ColumnOf<Agreement>[] = [
    { title: 'Wat', width: 56, cell: (line) => noted(line.what, [line.from]) },
    { title: 'Wie', width: 24, cell: (line) => line.who },
    { title: 'Tegen wanneer', width: 20, cell: (line) => shortDate(line.dueDate) },
  ]
  const agreedInThemes = content.themes.some((theme) => isFilled(theme.agreed))
  if (lines.length > 0) return [heading('Wie doet wat'), ...table('Wie doet wat', columns, lines)]
  return agreedInThemes ? [] : [heading('Wie doet wat'), quiet('Er zijn in dit gesprek geen afspraken vastgelegd.')]
}
