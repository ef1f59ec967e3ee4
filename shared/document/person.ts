import { formatMoment } from '../format/date'
import { isFilled } from '../format/text'
import { type Practice, senderOf } from '../practice/schema'
import type { Block, DocumentModel } from './model'
import { heading, letterheadOf, quiet, table } from './parts'

/** Everything about one person as it is read: chapters, each with what stands in it. */
export type PersonPaper = {
  name: string
  role: string | null
  /** ISO moment. */
  made: string
  /** What each part is, and how much of it there is. */
  contents: { title: string; what: string; count: number }[]
  /** What the reader has to know before. */
  notes: string[]
  chapters: { title: string; blocks: Block[] }[]
}

/** The readable copy of everything that is kept about one person; it is given, not signed. */
export function personModel(paper: PersonPaper, practice: Practice): DocumentModel {
  const { name, role, made, contents, notes, chapters } = paper
  return {
    kind: 'person',
    title: 'Alles over u in dit bestand',
    subtitle: [name, role].filter(isFilled).join('  ·  '),
    notice: null,
    letterhead: letterheadOf(senderOf(practice), practice.logo),
    runningHead: { left: practice.name, right: `Alles over ${name}` },
    footer: `Vertrouwelijk  ·  Opgemaakt op ${formatMoment(made)}`,
    properties: {
      author: practice.name,
      subject: `Alles wat bewaard is over ${name}`,
      keywords: ['Inzage', name, practice.name].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks: [
      { type: 'paragraph', text: `Dit is een kopie van alles wat ${practice.name} in dit programma over u bewaart.` },
      ...notes.map((text): Block => ({ type: 'paragraph', text })),
      heading('Wat u hier vindt'),
      ...table(
        'Wat u hier vindt',
        [
          { title: 'Onderdeel', width: 30, cell: ({ title }) => title },
          { title: 'Wat het is', width: 58, cell: ({ what }) => what },
          { title: 'Aantal', width: 12, align: 'end', cell: ({ count }) => String(count) },
        ],
        contents,
      ),
      ...chapters.flatMap(({ title, blocks }) => [
        heading(title),
        ...(blocks.length ? blocks : [quiet('Hierover is niets bewaard.')]),
      ]),
    ],
  }
}
