import { euro, shortDate, termInWords } from '../document/parts'
import { budgetInWords, isSubsidised } from '../document/training-plan'
import { formatDate, type IsoDate } from '../format/date'
import { formatNumber } from '../format/money'
import { actionTypes } from '../goal/schema'
import type { Need } from '../need/schema'
import { needKinds } from '../need/schema'
import { type Practice, senderOf } from '../practice/schema'
import type { PersonSums, PlanLine, TrainingPlan } from '../training/plan'
import { lineOrigins, linePriorities, stages } from '../training/schema'
import { stageOf } from '../training/stage'
import { groupLines, hoursTogether, type LineGroup } from '../training/sums'
import { type FieldOf, loop, type Row, text, when } from './field'
import { senderFields } from './sender-fields'

/** What the training plan is made from; `today` is the day on which it is made. */
export type TrainingSource = { plan: TrainingPlan; practice: Practice; today: IsoDate }

const cents = (value: number | null): string => (value ? euro(value) : '')
const number = (value: number | null): string => (value ? formatNumber(value) : '')
const yes = (value: boolean): string => (value ? 'Ja' : 'Nee')

const personFields: FieldOf<Row<PersonSums>>[] = [
  text('naam', 'Naam van de medewerker', ({ item }) => item.name),
  text('functie', 'Functie', ({ item }) => item.role ?? ''),
  text('regels', 'Aantal opleidingen', ({ item }) => String(item.lines)),
  text('uren', 'Uren samen', ({ item }) => number(item.hours)),
  text('dagen', 'Dagen samen', ({ item }) => number(item.days)),
  text('kosten', 'Kosten samen', ({ item }) => cents(item.plannedCents)),
  text('goedgekeurd', 'Goedgekeurde kosten', ({ item }) => cents(item.approvedCents)),
  text('subsidie', 'Verwachte subsidie', ({ item }) => cents(item.subsidyCents)),
  text('na_subsidie', 'Kosten na subsidie', ({ item }) => cents(item.netCents)),
  text('besteed', 'Wat al betaald is', ({ item }) => cents(item.spentCents)),
]

const lineFields: FieldOf<Row<PlanLine>>[] = [
  text('opleiding', 'Naam van de opleiding of leervorm', ({ item }) => item.title),
  text('wie', 'Wie meedoet', ({ item }) => item.people.map(({ name }) => name).join(', ') || 'Hele praktijk'),
  text('doel', 'Doel, behoefte of plicht', ({ item }) => item.aim),
  text('herkomst', 'Waar het vandaan komt', ({ item }) => lineOrigins[item.origin]),
  text('competentie', 'Competentie', ({ item }) => item.competence ?? ''),
  text('vorm', 'Soort leervorm', ({ item }) => (item.type ? actionTypes[item.type] : '')),
  text('formeel', 'Formeel of informeel', ({ item }) => (item.formal ? 'Formeel' : 'Informeel')),
  text('intern', 'Intern of extern', ({ item }) => (item.internal ? 'Intern' : 'Extern')),
  text('aanbieder', 'Wie de opleiding geeft', ({ item }) => item.provider),
  text('in_werktijd', 'Of het in werktijd is', ({ item }) => yes(item.inWorkTime)),
  text('wanneer', 'Van wanneer tot wanneer', ({ item }) => termInWords(item.fromDate, item.dueDate) ?? ''),
  text('stand', 'Hoe het staat', ({ item }) => stages[stageOf(item)]),
  text('prioriteit', 'Prioriteit', ({ item }) => linePriorities[item.priority]),
  text('verantwoordelijke', 'Wie ervoor zorgt', ({ item }) => item.responsible),
  text('uren', 'Uren van alle deelnemers', ({ item }) => number(hoursTogether(item))),
  text('kosten', 'Kosten samen', ({ item }) => cents(item.grossCents)),
  text('subsidie', 'Verwachte subsidie', ({ item }) => cents(item.subsidyCents)),
  text('besteed', 'Wat al betaald is', ({ item }) => cents(item.spentCents)),
  text('attest', 'Naam van het attest', ({ item }) => item.certificate?.name ?? ''),
  text('attest_geldig_tot', 'Tot wanneer het attest geldt', ({ item }) =>
    shortDate(item.certificate?.validUntil ?? null),
  ),
  text('terugbetaling', 'Of er een terugbetalingsregeling is', ({ item }) => yes(item.repayment)),
  text('tevredenheid', 'Hoe de opleiding beviel', ({ item }) => item.satisfaction),
  text('effect', 'Wat er drie maanden later anders is', ({ item }) => item.effect),
]

const groupFields: FieldOf<Row<LineGroup>>[] = [
  text('groep', 'Naam van de medewerker, of waarvoor de groep staat', ({ item }) => item.title),
  text('groep_uren', 'Uren van de groep', ({ item }) => number(item.sums.hours)),
  text('groep_kosten', 'Kosten van de groep', ({ item }) => cents(item.sums.plannedCents)),
  loop('opleidingen', 'Voor elke opleiding van de groep', ({ item }) => item.lines, lineFields),
]

const subsidyFields: FieldOf<Row<PlanLine>>[] = [
  text('opleiding', 'Naam van de opleiding', ({ item }) => item.title),
  text('bron', 'Wie de subsidie geeft', ({ item }) => item.subsidySource),
  text('percentage', 'Percentage', ({ item }) => (item.subsidyPercent ? `${number(item.subsidyPercent)} %` : '')),
  text('bedrag', 'Bedrag', ({ item }) => cents(item.subsidyCents)),
  text('aanvragen_tegen', 'Tegen wanneer ze aangevraagd moet zijn', ({ item }) => shortDate(item.subsidyDeadline)),
]

const needFields: FieldOf<Row<Need>>[] = [
  text('behoefte', 'Wat de praktijk nodig heeft', ({ item }) => item.description),
  text('soort', 'Soort behoefte', ({ item }) => needKinds[item.kind]),
  text('prioriteit', 'Prioriteit', ({ item }) => linePriorities[item.priority]),
]

const sums = ({ plan }: TrainingSource) => budgetInWords(plan)

/** The fields of the training plan. */
export const trainingFields: readonly FieldOf<TrainingSource>[] = [
  ...senderFields<TrainingSource>(({ practice }) => senderOf(practice)),
  text('jaar', 'Jaar van het plan', ({ plan }) => String(plan.year)),
  text('stand_op', 'Dag waarop dit document gemaakt is', ({ today }) => formatDate(today)),
  when('als_concept', 'Alleen als er regels bij zijn uit een plan dat nog niet ondertekend is', ({ plan }) =>
    plan.lines.some(({ draft }) => draft),
  ),
  text('budget', 'Budget van het jaar', (source) => sums(source).budget),
  text('totaal_kosten', 'Kosten van het hele plan', (source) => sums(source).planned),
  text('totaal_subsidie', 'Verwachte subsidie', (source) => sums(source).subsidy),
  text('totaal_na_subsidie', 'Kosten na subsidie', (source) => sums(source).net),
  text('besteed_na_subsidie', 'Betaald, na aftrek van de subsidie', (source) => sums(source).spent),
  text('nog_te_betalen', 'Goedgekeurd, nog te betalen', (source) => sums(source).approved),
  text('nog_te_beslissen', 'Nog te beslissen', (source) => sums(source).undecided),
  text('over', 'Wat er over is van het budget; met een minteken als het te veel is', (source) =>
    cents(sums(source).leftCents),
  ),
  text('totaal_tijd', 'Uren en dagen samen', (source) => sums(source).time),
  loop('medewerkers', 'Voor elke medewerker met een opleiding', ({ plan }) => plan.perPerson, personFields),
  loop(
    'groepen',
    'Voor elke medewerker, en voor wat samen of voor de hele praktijk is',
    ({ plan }) => groupLines(plan.lines, 'person'),
    groupFields,
  ),
  loop('subsidies', 'Voor elke opleiding met subsidie', ({ plan }) => plan.lines.filter(isSubsidised), subsidyFields),
  loop('behoeften', 'Voor elke behoefte waar nog niets voor gepland is', ({ plan }) => plan.openNeeds, needFields),
]
