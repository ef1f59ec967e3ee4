import { lengthInWords } from '../calendar/invitation'
import { cycleKinds } from '../cycle/schema'
import type { InvitationContent } from '../document/invitation'
import { formatDate } from '../format/date'
import { type Practice, senderOf } from '../practice/schema'
import { type FieldOf, text } from './field'
import { senderFields } from './sender-fields'

export type InvitationSource = { content: InvitationContent; practice: Practice }

/** The fields of the invitation to a talk. */
export const invitationFields: readonly FieldOf<InvitationSource>[] = [
  ...senderFields<InvitationSource>(({ practice }) => senderOf(practice)),
  text('medewerker', 'Naam van de medewerker', ({ content }) => content.employeeName),
  text('functie', 'Functie van de medewerker', ({ content }) => content.employeeRole ?? ''),
  text('werkgever', 'Wie het gesprek voert voor de praktijk', ({ content }) => content.employerName),
  text('datum_gesprek', 'Dag van het gesprek', ({ content }) => formatDate(content.conversationDate)),
  text('soort_gesprek', 'Soort gesprek', ({ content }) => cycleKinds[content.kind]),
  text('duur', 'Hoe lang het duurt', ({ content }) => lengthInWords(content.plannedMinutes)),
  text('tekst', 'De tekst van de uitnodiging, zoals u die schreef', ({ content }) => content.text.trim()),
  text('vandaag', 'Dag waarop dit document gemaakt is', ({ content }) => formatDate(content.today)),
]
