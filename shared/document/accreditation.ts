import { formatDate, formatShortDate, type IsoDate } from '../format/date'
import { type Practice, senderOf } from '../practice/schema'
import type { TalkDates, TalkDatesRow } from '../rights/accreditation'
import type { DocumentModel } from './model'
import { type ColumnOf, letterheadOf, quiet, shortDate, table } from './parts'

/** The days of talks, signatures and follow-ups of a year on lying paper: that they were held, and nothing of what they said. */
export function talkDatesModel({ year, rows }: TalkDates, practice: Practice, today: IsoDate): DocumentModel {
  const title = `Gesprekken ${year}`
  return {
    kind: 'accreditation',
    title,
    subtitle: practice.name,
    landscape: true,
    notice: null,
    letterhead: letterheadOf(senderOf(practice), practice.logo),
    runningHead: { left: practice.name, right: title },
    footer: `Opgemaakt op ${formatDate(today)}`,
    properties: {
      author: practice.name,
      subject: title,
      keywords: [title, practice.name].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks: [
      quiet(
        'Voor een visitatie of erkenning: wanneer er gesproken, ondertekend en opgevolgd is. Wat er gezegd is, staat er niet in.',
      ),
      ...table(title, columns, rows),
    ],
  }
}

/** The day of the talk, or that it still has to be held. */
export function talkInWords({ talk, isHeld }: Pick<TalkDatesRow, 'talk' | 'isHeld'>): string {
  if (!talk) return 'Nog geen'
  return isHeld ? formatShortDate(talk) : `Gepland: ${formatShortDate(talk)}`
}

const columns: readonly ColumnOf<TalkDatesRow>[] = [
  { title: 'Medewerker', width: 20, cell: ({ name }) => name },
  { title: 'Functie', width: 16, cell: ({ role }) => role },
  { title: 'Gesprek', width: 12, cell: talkInWords },
  { title: 'Plan vastgelegd', width: 12, cell: ({ plan }) => shortDate(plan) },
  { title: 'Getekend door medewerker', width: 13, cell: ({ signed }) => shortDate(signed.employee) },
  { title: 'Getekend door werkgever', width: 13, cell: ({ signed }) => shortDate(signed.employer) },
  { title: 'Opgevolgd', width: 14, cell: ({ followUps }) => followUps.map(formatShortDate).join('\n') },
  { title: 'Geëvalueerd', width: 12, cell: ({ evaluation }) => shortDate(evaluation) },
]
