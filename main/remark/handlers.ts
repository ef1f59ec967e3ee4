import { findDocument } from '../../db/document/store'
import { deleteRemark, findRemark, insertRemark, remarksOfCycle } from '../../db/remark/store'
import { AppError } from '../../shared/ipc/result'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** What someone wants to have put right in a signed document: it stands beside it, and never changes it. */
export function remarkHandlers(session: Session) {
  return {
    'remark.list': ({ cycleId }) => remarksOfCycle(session.db(), cycleId),
    'remark.add': (input) => {
      const db = session.db()
      const document = findDocument(db, input.documentId)
      if (!document) throw new AppError('NOT_FOUND')
      // Before a signature the contents themselves can still be put right, in a new version.
      if (document.signatures.length === 0) throw new AppError('PHASE')
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
