import type { PlanContent } from '../document/content'
import { type FieldOf, loop, text } from './field'
import { senderFields } from './sender-fields'
import { agreedFields, closingFields, saidFields, type TalkSource, talkFields } from './talk-fields'

const lines = (list: readonly string[]): string => list.join('\n')

const nowFields: FieldOf<TalkSource<PlanContent>>[] = [
  text('sterktes_medewerker', 'Sterktes volgens de medewerker', ({ content }) => lines(content.now.employeeStrengths)),
  text('sterktes_werkgever', 'Sterktes volgens de werkgever', ({ content }) => lines(content.now.employerStrengths)),
  text('groeipunten_medewerker', 'Groeipunten volgens de medewerker', ({ content }) =>
    lines(content.now.employeePoints),
  ),
  text('groeipunten_werkgever', 'Groeipunten volgens de werkgever', ({ content }) => lines(content.now.employerPoints)),
  text('nu_afgesproken', 'Wat over nu is afgesproken', ({ content }) => content.now.agreed.trim()),
]

const futureFields: FieldOf<TalkSource<PlanContent>>[] = [
  loop(
    'toekomst',
    'Voor elke vraag over de toekomst die de medewerker beantwoordde',
    ({ content }) => content.future.employee,
    saidFields,
  ),
  text('toekomst_afgesproken', 'Wat over de toekomst is afgesproken', ({ content }) => content.future.agreed.trim()),
]

/** The fields of the personal development plan. */
export const planFields: readonly FieldOf<TalkSource<PlanContent>>[] = [
  ...senderFields<TalkSource<PlanContent>>(({ content }) => content.practice),
  ...talkFields,
  ...nowFields,
  ...futureFields,
  ...agreedFields,
  ...closingFields,
]
