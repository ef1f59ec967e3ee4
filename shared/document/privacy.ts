import type { IsoDate } from '../format/date'
import { type Practice, senderOf } from '../practice/schema'
import { privacyHead, privacyParts } from '../rights/privacy'
import type { PrivacyView } from '../rights/schema'
import type { Block, DocumentModel } from './model'
import { heading, letterheadOf, quiet } from './parts'

/** The privacy text for the staff; it is given to everyone who works here, not signed. */
export function privacyModel(parts: PrivacyView, practice: Practice, today: IsoDate): DocumentModel {
  const title = 'Uw gegevens in deze praktijk'
  return {
    kind: 'privacy',
    title,
    subtitle: practice.name,
    notice: null,
    letterhead: letterheadOf(senderOf(practice), practice.logo),
    runningHead: { left: practice.name, right: title },
    footer: practice.name,
    properties: {
      author: practice.name,
      subject: title,
      keywords: ['Privacy', practice.name].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks: [
      quiet(privacyHead(practice, today)),
      ...parts
        .filter(({ text }) => text.trim())
        .flatMap(({ part, text }): Block[] => [
          heading(privacyParts[part]),
          ...text
            .split(/\n\s*\n/)
            .filter((one) => one.trim())
            .map((one): Block => ({ type: 'paragraph', text: one.trim() })),
        ]),
    ],
  }
}
