import { lengthInWords } from '../calendar/invitation'
import { type CycleKind, cycleKinds } from '../cycle/schema'
import { formatDate, type IsoDate } from '../format/date'
import { isFilled } from '../format/text'
import { type Practice, senderOf } from '../practice/schema'
import type { Block, DocumentModel } from './model'
import { facts, letterheadOf } from './parts'

/** What stands in an invitation. `text` is what the owner wrote, its paragraphs parted by an empty line. */
export type InvitationContent = {
  employeeName: string
  employeeRole: string | null
  employerName: string
  kind: CycleKind
  conversationDate: IsoDate
  plannedMinutes: number
  text: string
  /** The day on which it is made. */
  today: IsoDate
}

/** The invitation to a talk as a letter. It is given or sent, not signed. */
export function invitationModel(content: InvitationContent, practice: Practice, logo: string | null): DocumentModel {
  const { employeeName, employeeRole, employerName, kind, conversationDate, plannedMinutes, today } = content
  return {
    kind: 'invitation',
    title: 'Uitnodiging',
    subtitle: [employeeName, employeeRole].filter(isFilled).join('  ·  '),
    notice: null,
    letterhead: letterheadOf(senderOf(practice), logo),
    runningHead: { left: practice.name, right: `Uitnodiging ${employeeName}` },
    footer: `Vertrouwelijk  ·  ${formatDate(today)}`,
    properties: {
      author: practice.name,
      subject: `Uitnodiging van ${employeeName}`,
      keywords: ['Uitnodiging', practice.name].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks: [
      ...facts('facts', [
        ['Datum gesprek', formatDate(conversationDate)],
        ['Gesprek met', employerName],
        ['Soort gesprek', cycleKinds[kind]],
        ['Duur', `Ongeveer ${lengthInWords(plannedMinutes)}`],
      ]),
      ...paragraphs(content.text),
    ],
  }
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .filter(isFilled)
    .map((part) => ({ type: 'paragraph', text: part.trim() }))
