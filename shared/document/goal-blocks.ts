import { formatNumber } from '../format/money'
import { capitalise, isFilled } from '../format/text'
import { actionCost, actionTypes, coachKinds, goalBases, goalKinds, goalScopes, owners } from '../goal/schema'
import { promiseKinds } from '../promise/schema'
import type { ActionContent, DocumentContent, GoalContent, PromiseContent } from './content'
import type { Block } from './model'
import {
  type ColumnOf,
  euro,
  facts,
  goalTitle,
  heading,
  levelsInWords,
  noted,
  quiet,
  shortDate,
  table,
  termInWords,
} from './parts'

const priorityWords = { high: 'hoge prioriteit', normal: null, low: 'lage prioriteit' } as const

/** What kind of goal it is, in one line: "Vakkennis, voor de huidige functie, hoge prioriteit"; empty when nothing is known. */
export function goalNature({ kind, scope, basis, priority }: GoalContent): string {
  const nature = [
    kind && goalKinds[kind],
    scope && goalScopes[scope],
    basis && goalBases[basis],
    priorityWords[priority],
  ].filter((word) => word !== null)
  return capitalise(nature.join(', ').toLowerCase())
}

/** The competence of a goal and its levels. */
export const competenceInWords = (goal: GoalContent): string =>
  [goal.competence, levelsInWords(goal)].filter(isFilled).join(', ')

/** One goal of the plan: what, why, how it shows, and its actions. */
export function goalBlocks(goal: GoalContent, index: number): Block[] {
  const sentence = goalNature(goal)
  return [
    { type: 'heading', level: 2, label: `Doel ${index + 1}`, text: goalTitle(goal) },
    ...(sentence ? [{ type: 'paragraph', text: sentence, quiet: true, keep: true } as const] : []),
    ...facts('fields', [
      ['Termijn', termInWords(goal.startDate, goal.dueDate)],
      ['Competentie', competenceInWords(goal)],
      ['Waarom dit telt', goal.reason],
      ['Verwacht resultaat', goal.result],
      ['Zichtbaar aan', goal.indicator],
    ]),
    ...(goal.actions.length > 0
      ? table(`Acties bij doel ${index + 1}`, actionColumns(goal.actions), goal.actions)
      : [quiet('Bij dit doel zijn nog geen acties afgesproken.')]),
  ]
}

function actionColumns(actions: readonly ActionContent[]): ColumnOf<ActionContent>[] {
  const several = actions.length > 1
  const hours = sum(actions, (action) => action.ownHours)
  const cents = sum(actions, actionCost)
  return [
    { title: 'Wat', width: 59.5, cell: whatCell, sum: 'Samen' },
    { title: 'Wie', width: 22, cell: (action) => owners[action.owner] },
    {
      title: 'Tegen wanneer',
      width: 25,
      cell: (action) =>
        noted(shortDate(action.dueDate), [action.fromDate ? `vanaf ${shortDate(action.fromDate)}` : '']),
    },
    {
      title: 'Uren',
      width: 10.5,
      align: 'end',
      cell: (action) => (action.ownHours ? formatNumber(action.ownHours) : ''),
      ...(several && hours ? { sum: formatNumber(hours) } : {}),
    },
    {
      title: 'Kosten',
      width: 20,
      align: 'end',
      cell: (action) => (actionCost(action) ? euro(actionCost(action)) : ''),
      ...(several && cents ? { sum: euro(cents) } : {}),
    },
    { title: 'Bewijs', width: 31, cell: (action) => action.proof },
  ]
}

const sum = (actions: readonly ActionContent[], value: (action: ActionContent) => number | null): number =>
  actions.reduce((total, action) => total + (value(action) ?? 0), 0)

/** "Cursus, formeel". */
export const actionKind = ({ type, formal }: ActionContent): string =>
  `${actionTypes[type]}${formal ? ', formeel' : ''}`

function whatCell(action: ActionContent) {
  const type = actionKind(action)
  const described = isFilled(action.description)
  const kind = [described ? type : '', action.provider].filter(isFilled).join('  ·  ')
  return noted(described ? action.description.trim() : type, [kind, coaching(action), costParts(action)])
}

/** Who helps and how long; empty when nobody does. */
export function coaching({ coachHours, coachKind }: ActionContent): string {
  if (!coachHours && !coachKind) return ''
  const kind = coachKind ? coachKinds[coachKind].toLowerCase() : ''
  if (!coachHours) return `Begeleiding: ${kind}`
  return `Begeleiding: ${formatNumber(coachHours)} uur${kind ? ` (${kind})` : ''}`
}

/** Of what the costs consist, when that is more than the sum tells. */
export function costParts(action: ActionContent): string {
  const parts: [string, number | null][] = [
    ['cursusprijs', action.courseCents],
    ['leermiddelen', action.materialCents],
    ['verplaatsing', action.travelCents],
    ['vervanging', action.replacementCents],
  ]
  const paid = parts.filter(([, cents]) => cents)
  const told = paid.length > 1 || paid.some(([name]) => name !== 'cursusprijs') ? paid : []
  const words = told.map(([name, cents]) => `${name} ${euro(cents ?? 0)}`)
  if (action.subsidyCents) words.push(`verwachte subsidie ${euro(action.subsidyCents)}`)
  const text = words.join(', ')
  return capitalise(text)
}

/** Hours and costs of all goals together, in words; empty for what was not filled in. */
export function totalsInWords(goals: readonly GoalContent[]) {
  const actions = goals.flatMap((goal) => goal.actions)
  const own = sum(actions, (action) => action.ownHours)
  const coach = sum(actions, (action) => action.coachHours)
  const cost = sum(actions, actionCost)
  const subsidy = sum(actions, (action) => action.subsidyCents)
  return {
    ownHours: own ? `${formatNumber(own)} uur` : '',
    coachHours: coach ? `${formatNumber(coach)} uur` : '',
    cost: cost ? euro(cost) : '',
    subsidy: subsidy ? euro(subsidy) : '',
    net: cost && subsidy ? euro(Math.max(0, cost - subsidy)) : '',
  }
}

/** The totals; nothing when none was filled in. */
export function totalBlocks(goals: readonly GoalContent[]): Block[] {
  const { ownHours, cost, coachHours, subsidy, net } = totalsInWords(goals)
  const total = facts('facts', [
    ['Uren medewerker', ownHours],
    ['Kosten', cost],
    ['Uren begeleiding', coachHours],
    ['Verwachte subsidie', subsidy],
    ['Kosten na subsidie', net],
  ])
  return total.length === 0 ? [] : [heading('Tijd en kosten'), ...total]
}

/** What the practice promised. */
export function promiseBlocks({ promises, goals }: Pick<DocumentContent, 'promises' | 'goals'>): Block[] {
  const columns: ColumnOf<PromiseContent>[] = [
    { title: 'Wat', width: 46, cell: (promise) => noted(promise.description.trim(), [promiseKinds[promise.kind]]) },
    { title: 'Wie', width: 22, cell: (promise) => promise.who },
    { title: 'Tegen wanneer', width: 18, cell: (promise) => shortDate(promise.dueDate) },
    { title: 'Voor welk doel', width: 16, cell: (promise) => goalNumber(goals, promise.goalId) },
  ]
  return [
    heading('Toezeggingen van de werkgever'),
    ...(promises.length > 0
      ? table('Toezeggingen', columns, promises)
      : [quiet('Er zijn in dit gesprek geen toezeggingen afgesproken.')]),
  ]
}

/** "Doel 2", or nothing when it stands on its own. */
export function goalNumber(goals: readonly GoalContent[], id: string | null): string {
  const place = goals.findIndex((goal) => goal.id === id)
  return place < 0 ? '' : `Doel ${place + 1}`
}
