import { formatDate } from '../format/date'
import { formatEuro, formatHours } from '../format/money'
import { isFilled } from '../format/text'
import { type Practice, senderOf } from '../practice/schema'
import { type Side, sideLabels } from '../preparation/schema'
import { colours, expectations } from '../progress/schema'
import { meetingQuestions } from '../progress/words'
import type { Block, DocumentModel, VoiceEntry } from './model'
import {
  type ColumnOf,
  facts,
  heading,
  letterheadOf,
  noted,
  quiet,
  shortDate,
  table,
  termInWords,
  voices,
} from './parts'
import type { ProgressAction, ProgressContent, ProgressGoal, ProgressItem } from './progress-content'

/**
 * The note of one progress meeting to read and keep: how each goal, action and promise stands, what each side said of
 * it, and what was agreed. It is not signed.
 */
export function progressModel(content: ProgressContent, practice: Practice, logo: string | null): DocumentModel {
  const { employeeName, employeeRole, date, held } = content
  return {
    kind: 'progress',
    title: 'Voortgangsnota',
    subtitle: [employeeName, employeeRole].filter(isFilled).join('  ·  '),
    notice: held ? null : 'Gesprek nog niet afgerond',
    letterhead: letterheadOf(senderOf(practice), logo),
    runningHead: { left: practice.name, right: `Voortgangsnota ${employeeName}` },
    footer: `Vertrouwelijk  ·  ${formatDate(date)}`,
    properties: {
      author: practice.name,
      subject: `Voortgangsnota van ${employeeName}`,
      keywords: ['Voortgangsnota', employeeName, practice.name, date.slice(0, 4)].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks: [
      ...headBlocks(content),
      ...content.goals.flatMap(goalBlocks),
      ...promiseBlocks(content.promises),
      ...emptyBlocks(content),
      ...wholeBlocks(content),
      ...nextBlocks(content),
      quiet(noteInWords(content)),
    ],
  }
}

const headBlocks = ({ employeeName, employeeRole, employerName, period, date, held, reason }: ProgressContent) =>
  facts('facts', [
    ['Medewerker', employeeName],
    ['Voor de praktijk', employerName],
    ['Functie', employeeRole],
    [held ? 'Gehouden op' : 'Gepland op', formatDate(date)],
    ['Periode', termInWords(period.start, period.end)],
    ['Aanleiding', reason],
  ])

function goalBlocks(goal: ProgressGoal, index: number): Block[] {
  return [
    ...(index === 0 ? [heading('Hoe het met de doelen gaat')] : []),
    { type: 'heading', level: 2, label: `Doel ${index + 1}`, text: goal.name.trim() },
    // Keeps the heading with what was said of the goal.
    { type: 'paragraph', text: [goal.status, due(goal)].filter(isFilled).join('  ·  '), quiet: true, keep: true },
    ...voices(entryOf(goal, 'employee'), entryOf(goal, 'employer'), ''),
    ...table(`Acties bij doel ${index + 1}`, actionColumns, goal.actions),
  ]
}

/** The colour in its word, then the sentence. */
export function saidInWords({ said }: Pick<ProgressItem, 'said'>, side: Side): string {
  const { colour, text } = said[side]
  return [colour ? `${colours[colour]}.` : '', text.trim()].filter(isFilled).join('\n')
}

const entryOf = (item: ProgressItem, side: Side): VoiceEntry[] => {
  const words = saidInWords(item, side)
  return words ? [{ question: null, lines: [words] }] : []
}

/** Whether an action gives what was expected, and what it really took; empty when nothing of it is known. */
export function resultInWords({ expected, actual, planned }: ProgressAction): string {
  const spent = amounts(actual)
  const meant = amounts(planned)
  return [
    expected ? `Voldoet aan de verwachting: ${expectations[expected].toLowerCase()}` : '',
    spent ? `Echt besteed: ${spent}${meant ? ` (gepland: ${meant})` : ''}` : '',
  ]
    .filter(isFilled)
    .join('\n')
}

const amounts = ({ hours, cents }: ProgressAction['actual']): string =>
  [hours === null ? '' : formatHours(hours), cents === null ? '' : formatEuro(cents)].filter(isFilled).join(', ')

const due = (item: ProgressItem): string => (item.dueDate ? `tegen ${shortDate(item.dueDate)}` : '')

/** How it stands and what each side said; the same for an action and for a promise. */
const saidColumns: ColumnOf<ProgressItem>[] = [
  { title: 'Hoe het staat', width: 18, cell: (item) => noted(item.status, [due(item)]) },
  { title: sideLabels.employee, width: 26, cell: (item) => saidInWords(item, 'employee') },
  { title: sideLabels.employer, width: 26, cell: (item) => saidInWords(item, 'employer') },
]

const actionColumns: ColumnOf<ProgressAction>[] = [
  { title: 'Actie', width: 30, cell: (action) => noted(action.name.trim(), [action.who, resultInWords(action)]) },
  ...saidColumns,
]

const promiseColumns: ColumnOf<ProgressItem>[] = [
  { title: 'Toezegging', width: 30, cell: (promise) => noted(promise.name.trim(), [promise.who]) },
  ...saidColumns,
]

const promiseBlocks = (promises: ProgressContent['promises']): Block[] =>
  promises.length === 0
    ? []
    : [heading('Toezeggingen van de werkgever'), ...table('Toezeggingen', promiseColumns, promises)]

const emptyBlocks = ({ goals, promises }: ProgressContent): Block[] =>
  goals.length + promises.length > 0 ? [] : [quiet('In dit gesprek stonden geen doelen, acties of toezeggingen open.')]

/** What was said for the whole; what was agreed has the colour that agreements have everywhere. */
function wholeBlocks({ texts }: ProgressContent): Block[] {
  const { goesWell, goesLess, speedsUp } = meetingQuestions
  const blocks = [
    ...facts('fields', [
      [goesWell, texts.goesWell],
      [goesLess, texts.goesLess],
      [speedsUp, texts.speedsUp],
    ]),
    ...voices([], [], texts.changes),
  ]
  return blocks.length === 0 ? [] : [heading('Het gesprek als geheel'), ...blocks]
}

const nextBlocks = ({ next }: ProgressContent): Block[] =>
  next
    ? [
        heading('Hoe het verdergaat'),
        ...facts('facts', [
          ['Volgende keer', formatDate(next.date)],
          ['Aanleiding', next.reason],
        ]),
      ]
    : []

/** What the note is, and as of when it tells how things stand. */
function noteInWords({ date, today, held }: ProgressContent): string {
  const what = `Nota van het voortgangsgesprek van ${formatDate(date)}.`
  const signed = 'Ze wordt niet ondertekend, en wat u samen ondertekende, verandert er niet door.'
  const asOf = held && date === today ? '' : ` Hoe alles staat, is bekeken op ${formatDate(today)}.`
  return `${what} ${signed}${asOf}`
}
