import { competenceInWords, judgementInWords, togetherInWords } from '../document/evaluation'
import { shortDate, termInWords } from '../document/parts'
import { questionsFor } from '../evaluation/questions'
import type { EvaluatedGoal, Evaluation } from '../evaluation/schema'
import { formatDate, localDay } from '../format/date'
import { isFilled } from '../format/text'
import { type Action, actionStatuses, actionTypes } from '../goal/schema'
import { type Practice, senderOf } from '../practice/schema'
import type { Side } from '../preparation/schema'
import { type FieldOf, loop, type Row, text } from './field'
import { senderFields } from './sender-fields'
import { saidFields } from './talk-fields'

export type EvaluationSource = { evaluation: Evaluation; practice: Practice }

const actionFields: FieldOf<Row<Action>>[] = [
  text('wat', 'Wat er gedaan werd', ({ item }) => item.description.trim()),
  text('soort', 'Soort leervorm', ({ item }) => actionTypes[item.type]),
  text('tegen', 'Tegen wanneer', ({ item }) => shortDate(item.dueDate)),
  text('hoe_het_staat', 'Of het gedaan is', ({ item }) => actionStatuses[item.status]),
]

const goalFields: FieldOf<Row<{ goal: EvaluatedGoal; evaluation: Evaluation }>>[] = [
  text('nummer', 'Volgnummer van het doel', ({ index }) => String(index + 1)),
  text('titel', 'Titel van het doel', ({ item }) => item.goal.title.trim() || 'Nog zonder titel'),
  text('termijn', 'Van wanneer tot wanneer', ({ item }) => termInWords(item.goal.startDate, item.goal.dueDate) ?? ''),
  text('resultaat', 'Verwacht resultaat', ({ item }) => item.goal.result.trim()),
  text('zichtbaar_aan', 'Waaraan het te zien is', ({ item }) => item.goal.indicator.trim()),
  text('competentie', 'Competentie met het niveau vooraf en nu', ({ item }) => competenceInWords(item.goal) ?? ''),
  text('oordeel_medewerker', 'Wat de medewerker ervan vindt', ({ item }) => judgementOf(item, 'employee')),
  text('oordeel_werkgever', 'Wat de werkgever ervan vindt', ({ item }) => judgementOf(item, 'employer')),
  text('samen', 'Wat beiden besloten', ({ item }) => togetherInWords(item.goal, item.evaluation.employeeFirstName)),
  loop('acties', 'Voor elke actie bij het doel', ({ item }) => item.goal.actions, actionFields),
]

const judgementOf = ({ goal, evaluation }: { goal: EvaluatedGoal; evaluation: Evaluation }, side: Side): string =>
  evaluation.revealed ? judgementInWords(goal.judgements[side]) : ''

const promiseFields: FieldOf<Row<Evaluation['promises'][number]>>[] = [
  text('wat', 'Wat toegezegd was', ({ item }) => item.description.trim()),
  text('wie', 'Wie ervoor zorgde', ({ item }) => item.who),
  text('tegen', 'Tegen wanneer', ({ item }) => shortDate(item.dueDate)),
  text('hoe_het_staat', 'Of ze nagekomen is', ({ item }) => item.outcome),
]

const lookBack = ({ answers, goals }: Evaluation, side: Side) =>
  questionsFor(side, goals.length > 0)
    .map(({ key, text: question }) => ({ question, lines: [answers[side][key] ?? ''] }))
    .filter(({ lines }) => lines.some(isFilled))

/** The fields of the evaluation. */
export const evaluationFields: readonly FieldOf<EvaluationSource>[] = [
  ...senderFields<EvaluationSource>(({ practice }) => senderOf(practice)),
  text('medewerker', 'Naam van de medewerker', ({ evaluation }) => evaluation.employeeName),
  text('functie', 'Functie van de medewerker', ({ evaluation }) => evaluation.employeeRole ?? ''),
  text('werkgever', 'Wie voor de praktijk evalueert', ({ evaluation }) => evaluation.employerName),
  text('periode', 'Periode van de cyclus', ({ evaluation }) =>
    String(termInWords(evaluation.periodStart, evaluation.periodEnd) ?? ''),
  ),
  text('afgesloten_op', 'Dag waarop de cyclus is afgesloten; leeg zolang dat niet zo is', ({ evaluation }) =>
    evaluation.closedAt ? formatDate(localDay(new Date(evaluation.closedAt))) : '',
  ),
  loop(
    'doelen',
    'Voor elk doel van de cyclus',
    ({ evaluation }) => evaluation.goals.map((goal) => ({ goal, evaluation })),
    goalFields,
  ),
  loop('toezeggingen', 'Voor elke toezegging van de werkgever', ({ evaluation }) => evaluation.promises, promiseFields),
  loop(
    'medewerker_kijkt_terug',
    'Voor elk antwoord van de medewerker',
    ({ evaluation }) => lookBack(evaluation, 'employee'),
    saidFields,
  ),
  loop(
    'werkgever_kijkt_terug',
    'Voor elk antwoord van de werkgever',
    ({ evaluation }) => lookBack(evaluation, 'employer'),
    saidFields,
  ),
]
