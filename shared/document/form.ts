import { formatDate } from '../format/date'
import { isFilled } from '../format/text'
import { addressLine, type Practice } from '../practice/schema'
import { type FormIdentity, formThemes, identityMarks, identityProperties } from '../preparation/form'
import { type QuestionList, sideLabels } from '../preparation/schema'
import type { Block, DocumentModel } from './model'
import { heading } from './parts'

export type FormSource = FormIdentity & {
  list: QuestionList
  employeeName: string
  employerName: string
  conversationDate: string | null
}

/** The preparation of one side as a form: to fill in with Word, or with a pen. Of the person only the name is on it. */
export function formModel(source: FormSource, practice: Practice, logo: string | null): DocumentModel {
  const { side, employeeName, employerName, conversationDate } = source
  const writer = side === 'employee' ? employeeName : employerName
  const talk = conversationDate ? `gesprek op ${formatDate(conversationDate)}` : ''
  const about = side === 'employer' ? `gesprek met ${employeeName}` : ''
  return {
    kind: 'form',
    title: 'Voorbereiding',
    subtitle: [writer, about, talk].filter(isFilled).join('  ·  '),
    notice: null,
    letterhead: {
      name: practice.name,
      lines: [addressLine(practice), [practice.phone, practice.email].filter(isFilled).join('  ·  ')].filter(isFilled),
      logo,
    },
    runningHead: { left: practice.name, right: `Voorbereiding ${writer}` },
    footer: `Vertrouwelijk  ·  ${sideLabels[side]}`,
    properties: {
      author: practice.name,
      subject: `Voorbereiding van ${writer}`,
      keywords: ['Voorbereiding', practice.name].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    form: { marks: identityMarks(source), properties: identityProperties(source) },
    blocks: [
      { type: 'paragraph', text: EXPLAINED, quiet: true },
      ...formThemes(source.list, side).flatMap(({ title, questions }): Block[] => [
        heading(title),
        ...questions.map((question): Block => ({ type: 'question', voice: side, ...question })),
      ]),
    ],
  }
}

const EXPLAINED =
  'Steekwoorden zijn genoeg, en wat niet van toepassing is, slaat u over. Typ alleen in de vakken: wat daarbuiten staat, wordt niet ingelezen. Bewaar het document onder dezelfde naam. U mag het ook afdrukken en met de pen invullen.'
