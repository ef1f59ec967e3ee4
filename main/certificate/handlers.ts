import {
  allCertificates,
  employeeOfAction,
  insertCertificate,
  setCertificateRemoved,
  setNotNeeded,
  trainingActions,
  updateCertificate,
} from '../../db/certificate/store'
import { findLine } from '../../db/training/store'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { requireEmployee } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The certificates of everyone, and the training actions they can come from. */
export function certificateHandlers(session: Session) {
  const setRemoved = (id: string, removed: boolean) => {
    if (!setCertificateRemoved(session.db(), id, removed)) throw new AppError('NOT_FOUND')
  }
  return {
    'certificate.list': () => allCertificates(session.db()),
    'certificate.trainings': () => trainingActions(session.db()),
    'certificate.save': ({ id, ...input }) => {
      const db = session.db()
      requireEmployee(db, input.employeeId)
      if (input.actionId && employeeOfAction(db, input.actionId) !== input.employeeId) throw new AppError('NOT_FOUND')
      const line = input.lineId ? findLine(db, input.lineId) : null
      if (input.lineId && (!line || line.actionId || (line.employeeId ?? input.employeeId) !== input.employeeId))
        throw new AppError('NOT_FOUND')
      if (id === null) return { id: insertCertificate(db, input) }
      if (!updateCertificate(db, id, input)) throw new AppError('NOT_FOUND')
      return { id }
    },
    'certificate.setNeeded': ({ id, needed }) => {
      if (!setNotNeeded(session.db(), id, needed ? null : localDay(new Date()))) throw new AppError('NOT_FOUND')
    },
    'certificate.remove': ({ id }) => setRemoved(id, true),
    'certificate.restore': ({ id }) => setRemoved(id, false),
  } satisfies HandlersOf<`certificate.${string}`>
}
