import { type FrozenDocument, findDocument } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import {
  deleteDraft,
  deleteRemark,
  findDraft,
  findRemark,
  insertRemark,
  remarksOfCycle,
  saveDraft,
} from '../../db/remark/store'
import { isFilled } from '../../shared/format/text'
import { AppError } from '../../shared/ipc/result'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** What someone wants to have put right in a signed document: it stands beside it, and never changes it. */
export function remarkHandlers(session: Session) {
  return {
    'remark.list': ({ cycleId }) => remarksOfCycle(session.db(), cycleId),
    'remark.draft': ({ cycleId }) => findDraft(session.db(), cycleId),
    'remark.saveDraft': ({ cycleId, documentId, party, text }) => {
      const db = session.db()
      if (requireSigned(db, documentId).cycleId !== cycleId) throw new AppError('NOT_FOUND')
      const words = text ?? findDraft(db, cycleId)?.text ?? ''
      if (isFilled(words)) saveDraft(db, { cycleId, documentId, party, text: words })
      else deleteDraft(db, cycleId)
    },
    'remark.add': (input) => {
      const db = session.db()
      requireSigned(db, input.documentId)
      return { id: insertRemark(db, input) }
    },
    'remark.remove': ({ id }) => {
      const db = session.db()
      const found = findRemark(db, id)
      if (!found) throw new AppError('NOT_FOUND')
      if (found.given) throw new AppError('REMARK_GIVEN')
      deleteRemark(db, id)
    },
  } satisfies HandlersOf<`remark.${string}`>
}

/** A document with a signature: before that the contents themselves can still be put right. Throws NOT_FOUND and PHASE. */
function requireSigned(db: PracticeDb, documentId: string): FrozenDocument {
  const document = findDocument(db, documentId)
  if (!document) throw new AppError('NOT_FOUND')
  if (document.signatures.length === 0) throw new AppError('PHASE')
  return document
}
