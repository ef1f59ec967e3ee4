import { formatMoment } from '../format/date'
import { type Practice, senderOf } from '../practice/schema'
import { sideLabels } from '../preparation/schema'
import type { Remark } from '../remark/schema'
import { documentKinds, type Signature } from '../signing/schema'
import type { DocumentContent } from './content'
import type { Block, DocumentModel } from './model'
import { facts, heading, letterheadOf, longDate, voices } from './parts'
import { signedWhen } from './signature-blocks'

/** What a remark is beside. */
export type Remarked = { content: DocumentContent; sha256: string; signatures: readonly Signature[] }

/**
 * The remarks beside a signed document, as a document of their own: what was signed stays as it was signed, and its seal
 * holds. It is not signed itself.
 */
export function remarkModel(
  { content, sha256, signatures }: Remarked,
  remarks: readonly Remark[],
  practice: Practice,
): DocumentModel {
  const { employee, kind, version } = content
  const title = `Opmerking bij ${documentKinds[kind].toLowerCase()}`
  return {
    kind: 'remark',
    title,
    subtitle: employee.name,
    notice: null,
    letterhead: letterheadOf(senderOf(practice), practice.logo),
    runningHead: { left: practice.name, right: `Opmerking ${employee.name}` },
    footer: 'Vertrouwelijk',
    properties: {
      author: practice.name,
      subject: `${title} van ${employee.name}`,
      keywords: ['Opmerking', employee.name, practice.name].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks: [
      {
        type: 'paragraph',
        text: 'Dit blad hoort bij een document dat al ondertekend is. Aan dat document is niets gewijzigd.',
      },
      ...facts('facts', [
        ['Document', documentKinds[kind]],
        ['Versie', String(version)],
        ['Datum gesprek', longDate(content.conversationDate)],
        ...signatures.map((one): [string, string] => [`Getekend door ${one.name}`, signedWhen(one)]),
      ]),
      ...facts('fields', [['Controlecode van de inhoud', sha256]]),
      ...remarks.flatMap((one): Block[] => [
        heading(`Opmerking van de ${sideLabels[one.party].toLowerCase()}`),
        ...said(one),
      ]),
    ],
  }
}

const said = ({ party, text, addedAt }: Remark): Block[] => {
  const entry = [{ question: `Toegevoegd op ${formatMoment(addedAt)}`, lines: [text.trim()] }]
  return party === 'employee' ? voices(entry, [], '') : voices([], entry, '')
}
