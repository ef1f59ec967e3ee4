import type { FormSource } from '../document/form'
import { longDate } from '../document/parts'
import { type Practice, senderOf } from '../practice/schema'
import { type FormQuestion, type FormTheme, formThemes } from '../preparation/form'
import type { Side } from '../preparation/schema'
import { type FieldOf, loop, places, type Row, text } from './field'
import { senderFields } from './sender-fields'

/** What a form is made from; its answers are not in it. */
export type FormTemplateSource = { form: FormSource; practice: Practice }

type Asked = FormQuestion & { voice: Side }

const questionFields: FieldOf<Row<Asked>>[] = [
  text('vraag', 'De vraag', ({ item }) => item.text),
  text('uitleg', 'De uitleg bij de vraag', ({ item }) => item.hint),
  places('invulvakken', 'De vakken om in te vullen; alleen op een eigen regel', ({ item }) => item),
]

const themeFields: FieldOf<Row<{ theme: FormTheme; side: Side }>>[] = [
  text('thema', 'Naam van het thema', ({ item }) => item.theme.title),
  loop(
    'vragen',
    'Voor elke vraag van het thema',
    ({ item }) => item.theme.questions.map((question) => ({ ...question, voice: item.side })),
    questionFields,
  ),
]

/** The fields of a preparation form, of either side. Of the person only the name. */
export const formFields: readonly FieldOf<FormTemplateSource>[] = [
  ...senderFields<FormTemplateSource>(({ practice }) => senderOf(practice)),
  text('medewerker', 'Naam van de medewerker', ({ form }) => form.employeeName),
  text('werkgever', 'Wie het gesprek voert voor de praktijk', ({ form }) => form.employerName),
  text('datum_gesprek', 'Dag van het gesprek; leeg als die nog niet vastligt', ({ form }) =>
    longDate(form.conversationDate),
  ),
  loop(
    'themas',
    'Voor elk thema van de vragenlijst',
    ({ form }) => formThemes(form.list, form.side).map((theme) => ({ theme, side: form.side })),
    themeFields,
  ),
]
