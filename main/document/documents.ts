import { type FrozenDocument, frozenDocuments } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { getLogo, getPractice, logoDataUrl } from '../../db/practice/store'
import { type DocumentContent, documentContents } from '../../shared/document/content'
import type { DocumentMeta, DocumentModel } from '../../shared/document/model'
import type { DocumentView } from '../../shared/document/schema'
import { documentModel } from '../../shared/document/to-model'
import { getConversation } from '../conversation/conversation'
import { requireCycle, requireEmployee } from '../cycle/find'
import { freeze, sha256 } from '../signing/canonical'

export type Draft = { content: DocumentContent; json: string; sha256: string }

/** The contents of the current version as they would be frozen now. */
export function drafts(db: PracticeDb, cycleId: string): Draft[] {
  const conversation = getConversation(db, cycleId)
  const logo = getLogo(db)
  const source = {
    practice: getPractice(db),
    logoSha256: logo ? sha256(logo.bytes) : null,
    inServiceSince: requireEmployee(db, conversation.cycle.employeeId).inServiceSince,
    conversation,
    before: signedBefore(db, conversation.cycle),
  }
  return documentContents(source).map((content) => ({ content, ...freeze(content) }))
}

/**
 * The version that this one replaces: the last one that both signed, or the last one that was signed at all. Null for a
 * first version.
 */
function signedBefore(db: PracticeDb, { id, version }: { id: string; version: number }) {
  if (version === 1) return null
  const earlier = frozenDocuments(db, id).filter((document) => document.version < version)
  const complete = earlier.find((document) => document.signatures.length === 2)
  const last = (complete ?? earlier[0])?.version
  if (last === undefined) return null
  const contents = earlier.filter((document) => document.version === last).map((document) => document.content)
  return { version: last, contents }
}

/** A frozen document as it is shown and exported: from its own contents, logo and signatures alone. */
export const frozenModel = (document: FrozenDocument): DocumentModel =>
  documentModel(document.content, frozenMeta(document))

/** What is known of a frozen document besides its contents. */
export const frozenMeta = ({ id, sha256: hash, logo, signatures }: FrozenDocument): DocumentMeta => ({
  sha256: hash,
  documentId: id,
  logo: logoDataUrl(logo),
  signatures,
  draft: false,
})

/** The documents of a cycle: those of the current version first, as draft or frozen, then the earlier versions. */
export function listDocuments(db: PracticeDb, cycleId: string): DocumentView[] {
  const cycle = requireCycle(db, cycleId)
  const frozen = frozenDocuments(db, cycleId).map((document) => ({
    id: document.id,
    kind: document.kind,
    version: document.version,
    sha256: document.sha256,
    signatures: document.signatures,
    model: frozenModel(document),
    superseded: document.version < cycle.version,
    changes: document.content.changes ?? null,
  }))
  if (frozen.some((document) => document.version === cycle.version) || !cycle.openedAt) return frozen
  const logo = logoDataUrl(getLogo(db))
  const current = drafts(db, cycleId).map((draft) => ({
    id: null,
    kind: draft.content.kind,
    version: cycle.version,
    sha256: draft.sha256,
    signatures: [],
    model: documentModel(draft.content, { sha256: null, documentId: null, logo, signatures: [], draft: true }),
    superseded: false,
    changes: draft.content.changes ?? null,
  }))
  return [...current, ...frozen]
}
