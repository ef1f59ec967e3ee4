import { longDate, shortDate, termInWords } from '../document/parts'
import type { ProgressAction, ProgressContent, ProgressGoal, ProgressItem } from '../document/progress-content'
import { resultInWords, saidInWords } from '../document/progress-note'
import { formatDate } from '../format/date'
import { type Practice, senderOf } from '../practice/schema'
import { type FieldOf, loop, type Row, text } from './field'
import { senderFields } from './sender-fields'

export type ProgressSource = { content: ProgressContent; practice: Practice }

/** How it stands and what each side said; the same for a goal, an action and a promise. */
const itemFields = <Item extends ProgressItem>(): FieldOf<Row<Item>>[] => [
  text('wat', 'Het doel, de actie of de toezegging', ({ item }) => item.name.trim()),
  text('tegen', 'Tegen wanneer', ({ item }) => shortDate(item.dueDate)),
  text('hoe_het_staat', 'Hoe het staat', ({ item }) => item.status),
  text('medewerker_zegt', 'Wat de medewerker ervan zegt', ({ item }) => saidInWords(item, 'employee')),
  text('werkgever_zegt', 'Wat de werkgever ervan zegt', ({ item }) => saidInWords(item, 'employer')),
]

const actionFields: FieldOf<Row<ProgressAction>>[] = [
  ...itemFields<ProgressAction>(),
  text('wie', 'Wie het doet', ({ item }) => item.who),
  text('resultaat', 'Of het voldoet, en wat het echt kostte', ({ item }) => resultInWords(item)),
]

const goalFields: FieldOf<Row<ProgressGoal>>[] = [
  ...itemFields<ProgressGoal>(),
  text('nummer', 'Volgnummer van het doel', ({ index }) => String(index + 1)),
  loop('acties', 'Voor elke actie bij het doel', ({ item }) => item.actions, actionFields),
]

const promiseFields: FieldOf<Row<ProgressItem>>[] = [
  ...itemFields(),
  text('wie', 'Wie ervoor zorgt', ({ item }) => item.who),
]

/** The fields of the note of a progress meeting. */
export const progressFields: readonly FieldOf<ProgressSource>[] = [
  ...senderFields<ProgressSource>(({ practice }) => senderOf(practice)),
  text('medewerker', 'Naam van de medewerker', ({ content }) => content.employeeName),
  text('functie', 'Functie van de medewerker', ({ content }) => content.employeeRole ?? ''),
  text('werkgever', 'Wie het gesprek voert voor de praktijk', ({ content }) => content.employerName),
  text('datum_gesprek', 'Dag van het voortgangsgesprek', ({ content }) => formatDate(content.date)),
  text('aanleiding', 'Waarom er een gesprek is', ({ content }) => content.reason),
  text('periode', 'Periode van de cyclus', ({ content }) =>
    String(termInWords(content.period.start, content.period.end) ?? ''),
  ),
  loop('doelen', 'Voor elk doel van het gesprek', ({ content }) => content.goals, goalFields),
  loop('toezeggingen', 'Voor elke toezegging van de werkgever', ({ content }) => content.promises, promiseFields),
  text('gaat_goed', 'Wat er goed gaat', ({ content }) => content.texts.goesWell.trim()),
  text('loopt_minder', 'Wat minder loopt', ({ content }) => content.texts.goesLess.trim()),
  text('zou_helpen', 'Wat zou helpen om sneller vooruit te gaan', ({ content }) => content.texts.speedsUp.trim()),
  text('afgesproken', 'Wat er is afgesproken of verandert', ({ content }) => content.texts.changes.trim()),
  text('volgende_keer', 'Dag van het volgende gesprek', ({ content }) => longDate(content.next?.date ?? null)),
  text('volgende_aanleiding', 'Waarom dat er komt', ({ content }) => content.next?.reason ?? ''),
  text('vandaag', 'Dag waarop dit document gemaakt is', ({ content }) => formatDate(content.today)),
]
