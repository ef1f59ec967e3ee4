import { levelInWords } from '../competence/schema'
import { questionsFor } from '../evaluation/questions'
import { judgementView } from '../evaluation/rules'
import { type EvaluatedGoal, type Evaluation, type Judgement, verdicts } from '../evaluation/schema'
import { formatDate, formatShortDate, localDay } from '../format/date'
import { isFilled } from '../format/text'
import { type Action, actionStatuses, actionTypes } from '../goal/schema'
import { type Practice, senderOf } from '../practice/schema'
import type { Side } from '../preparation/schema'
import type { Block, DocumentModel, VoiceEntry } from './model'
import { type ColumnOf, facts, heading, letterheadOf, noted, quiet, table, termInWords, voices } from './parts'

/**
 * The evaluation as a document to read and keep: what each side judged of each goal and why, what both concluded, the
 * level before and after, and how both look back. It is not signed.
 */
export function evaluationModel(evaluation: Evaluation, practice: Practice, logo: string | null): DocumentModel {
  const { employeeName, employeeRole, closedAt } = evaluation
  return {
    kind: 'evaluation',
    title: 'Evaluatie',
    subtitle: [employeeName, employeeRole].filter(isFilled).join('  ·  '),
    notice: closedAt ? null : 'Nog niet afgesloten',
    letterhead: letterheadOf(senderOf(practice), logo),
    runningHead: { left: practice.name, right: `Evaluatie ${employeeName}` },
    footer: 'Vertrouwelijk',
    properties: {
      author: practice.name,
      subject: `Evaluatie van ${employeeName}`,
      keywords: ['Evaluatie', employeeName, practice.name, evaluation.periodStart.slice(0, 4)].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks: [
      ...headBlocks(evaluation),
      ...goalsBlocks(evaluation),
      ...promisesBlocks(evaluation.promises),
      ...lookBackBlocks(evaluation),
    ],
  }
}

const headBlocks = ({ employeeName, employerName, employeeRole, periodStart, periodEnd, closedAt }: Evaluation) =>
  facts('facts', [
    ['Medewerker', employeeName],
    ['Voor de praktijk', employerName],
    ['Functie', employeeRole],
    ['Periode', termInWords(periodStart, periodEnd)],
    ['Afgesloten op', closedAt ? formatDate(localDay(new Date(closedAt))) : null],
  ])

function goalsBlocks({ goals, revealed, employeeFirstName }: Evaluation): Block[] {
  if (goals.length === 0) return [quiet('In deze cyclus zijn geen ontwikkeldoelen afgesproken.')]
  return [heading('Hoe de doelen afliepen'), ...goals.flatMap((goal, index) => goalBlocks(goal, index))]

  function goalBlocks(goal: EvaluatedGoal, index: number): Block[] {
    const { employee, employer } = goal.judgements
    return [
      { type: 'heading', level: 2, label: `Doel ${index + 1}`, text: goal.title.trim() || 'Nog zonder titel' },
      ...facts('fields', [
        ['Termijn', termInWords(goal.startDate, goal.dueDate)],
        ['Verwacht resultaat', goal.result],
        ['Zichtbaar aan', goal.indicator],
        ['Competentie', competenceInWords(goal)],
      ]),
      ...voices(
        revealed ? judgementEntry(employee) : [],
        revealed ? judgementEntry(employer) : [],
        togetherInWords(goal, employeeFirstName),
      ),
      ...table(`Acties bij doel ${index + 1}`, actionColumns, goal.actions),
    ]
  }
}

/** What both concluded about a goal, and whether they saw it differently first; empty when nothing was concluded. */
export function togetherInWords(goal: EvaluatedGoal, employeeFirstName: string): string {
  const { employee, employer } = goal.judgements
  const view = judgementView(employee, employer, employeeFirstName)
  const together = goal.verdict ? `${verdicts[goal.verdict]}.` : ''
  const carried = goal.status === 'carried' ? ' Loopt door in de volgende cyclus.' : ''
  const differs = view.state === 'differs' ? ' De medewerker en de werkgever oordeelden eerst verschillend.' : ''
  return `${together}${carried}${differs}`.trim()
}

/** The judgement of one side, with its reason on the next line. */
export const judgementInWords = ({ verdict, reason }: Judgement): string =>
  [verdict ? `${verdicts[verdict]}.` : '', reason].filter(isFilled).join('\n')

const judgementEntry = (judgement: Judgement): VoiceEntry[] => {
  const words = judgementInWords(judgement)
  return words ? [{ question: null, lines: [words] }] : []
}

/** The competence of a goal, with the level before and now and why. */
export function competenceInWords({
  competenceName,
  levelBefore,
  levelAfter,
  levelReason,
}: EvaluatedGoal): string | null {
  if (!competenceName) return null
  const words = [
    levelBefore ? `vooraf ${levelInWords(levelBefore)}` : '',
    levelAfter ? `nu ${levelInWords(levelAfter)}` : '',
  ].filter(isFilled)
  const found = words.length ? `${competenceName}: ${words.join('; ')}` : competenceName
  return levelAfter && isFilled(levelReason) ? `${found}\n${levelReason.trim()}` : found
}

const actionColumns: ColumnOf<Action>[] = [
  { title: 'Actie', width: 60, cell: (action) => noted(action.description.trim(), [actionTypes[action.type]]) },
  { title: 'Tegen wanneer', width: 20, cell: (action) => (action.dueDate ? formatShortDate(action.dueDate) : '') },
  { title: 'Hoe het staat', width: 20, cell: (action) => actionStatuses[action.status] },
]

const promiseColumns: ColumnOf<Evaluation['promises'][number]>[] = [
  { title: 'Toezegging', width: 60, cell: (promise) => noted(promise.description.trim(), [promise.who]) },
  { title: 'Tegen wanneer', width: 20, cell: (promise) => (promise.dueDate ? formatShortDate(promise.dueDate) : '') },
  { title: 'Hoe het staat', width: 20, cell: (promise) => promise.outcome },
]

const promisesBlocks = (promises: Evaluation['promises']): Block[] =>
  promises.length === 0
    ? []
    : [heading('Toezeggingen van de werkgever'), ...table('Toezeggingen', promiseColumns, promises)]

function lookBackBlocks({ answers, goals }: Evaluation): Block[] {
  const entries = (side: Side): VoiceEntry[] =>
    questionsFor(side, goals.length > 0).map(({ key, text }) => ({ question: text, lines: [answers[side][key] ?? ''] }))
  const said = voices(entries('employee'), entries('employer'), '')
  return said.length === 0 ? [] : [heading('Hoe beiden terugkijken'), ...said]
}
