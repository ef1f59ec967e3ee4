import type { ReportContent, ThemeContent } from '../document/content'
import { longDate, shortDate } from '../document/parts'
import { type Agreement, agreementLines, type Earlier, earlierLines, kindAndOutcome } from '../document/report'
import { type FieldOf, loop, type Row, text, when } from './field'
import { senderFields } from './sender-fields'
import { agreedFields, closingFields, saidFields, type TalkSource, talkFields } from './talk-fields'

type Source = TalkSource<ReportContent>

const agreementThen: FieldOf<Row<{ theme: string; text: string }>>[] = [
  text('thema', 'Waarover de afspraak ging', ({ item }) => item.theme),
  text('afspraak', 'Wat er toen is afgesproken', ({ item }) => item.text.trim()),
]

const goalThen: FieldOf<Row<Earlier>>[] = [
  text('wat', 'Wat het was', ({ item }) => item.what.trim()),
  text('uitkomst', 'Doel of toezegging, en wat ervan kwam', ({ item }) => kindAndOutcome(item)),
  text('wie', 'Wie het zou doen', ({ item }) => item.who),
  text('tegen', 'Tegen wanneer', ({ item }) => shortDate(item.dueDate)),
]

const theme: FieldOf<Row<ThemeContent>>[] = [
  text('thema', 'Naam van het thema', ({ item }) => item.title),
  loop('medewerker_zei', 'Voor elk antwoord van de medewerker', ({ item }) => item.employee, saidFields),
  loop('werkgever_zei', 'Voor elk antwoord van de werkgever', ({ item }) => item.employer, saidFields),
  text('afgesproken', 'Wat over dit thema is afgesproken', ({ item }) => item.agreed.trim()),
]

const agreement: FieldOf<Row<Agreement>>[] = [
  text('wat', 'Wat er gedaan wordt', ({ item }) => item.what),
  text('van', 'Bij welk doel, of dat het een toezegging is', ({ item }) => item.from),
  text('wie', 'Wie het doet', ({ item }) => item.who),
  text('tegen', 'Tegen wanneer', ({ item }) => shortDate(item.dueDate)),
]

const talk: FieldOf<Source>[] = [
  text('vorig_gesprek', 'Dag van het vorige gesprek', ({ content }) =>
    longDate(content.earlier?.conversationDate ?? null),
  ),
  loop(
    'vorige_afspraken',
    'Voor elke afspraak van toen',
    ({ content }) => content.earlier?.agreements ?? [],
    agreementThen,
  ),
  loop('vorige_doelen', 'Voor elk doel en elke toezegging van toen', ({ content }) => earlierLines(content), goalThen),
  loop('themas', 'Voor elk thema waarover iets gezegd is', ({ content }) => content.themes, theme),
  when('als_geen_pop', 'Alleen als de medewerker geen plan wil', ({ content }) => content.noPlan),
  text('reden_geen_pop', 'Waarom er geen plan komt', ({ content }) => content.noPlanReason.trim()),
  loop(
    'afspraken',
    'Wie doet wat: voor elke actie en elke toezegging',
    ({ content }) => agreementLines(content),
    agreement,
  ),
]

/** The fields of the report of the talk. */
export const reportFields: readonly FieldOf<Source>[] = [
  ...senderFields<Source>(({ content }) => content.practice),
  ...talkFields,
  ...talk,
  ...agreedFields,
  ...closingFields,
]
