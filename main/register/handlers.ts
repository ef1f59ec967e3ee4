import { employeeOfAction } from '../../db/certificate/store'
import {
  employeeOfRegistration,
  insertCredit,
  insertNorm,
  insertRegistration,
  listNorms,
  listRegistrations,
  normExists,
  setCreditRemoved,
  setNormRemoved,
  setRegistrationRemoved,
  updateCredit,
  updateNorm,
  updateRegistration,
} from '../../db/register/store'
import { AppError } from '../../shared/ipc/result'
import { requireEmployee } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

const orMissing = (found: boolean): void => {
  if (!found) throw new AppError('NOT_FOUND')
}

/** What professional registers ask, who stands in one, and how far everyone is. */
export function registerHandlers(session: Session) {
  return {
    'register.norms': () => listNorms(session.db()),
    'register.saveNorm': ({ id, ...norm }) => {
      if (id === null) return { id: insertNorm(session.db(), norm) }
      orMissing(updateNorm(session.db(), id, norm))
      return { id }
    },
    'register.setNormRemoved': ({ id, removed }) => orMissing(setNormRemoved(session.db(), id, removed)),
    'register.list': () => listRegistrations(session.db()),
    'register.save': ({ id, ...input }) => {
      const db = session.db()
      requireEmployee(db, input.employeeId)
      orMissing(normExists(db, input.normId))
      if (id === null) return { id: insertRegistration(db, input) }
      orMissing(updateRegistration(db, id, input))
      return { id }
    },
    'register.setRemoved': ({ id, removed }) => orMissing(setRegistrationRemoved(session.db(), id, removed)),
    'register.saveCredit': ({ id, ...input }) => {
      const db = session.db()
      const employeeId = employeeOfRegistration(db, input.registrationId)
      orMissing(employeeId !== null && (!input.actionId || employeeOfAction(db, input.actionId) === employeeId))
      if (id === null) return { id: insertCredit(db, input) }
      orMissing(updateCredit(db, id, input))
      return { id }
    },
    'register.setCreditRemoved': ({ id, removed }) => orMissing(setCreditRemoved(session.db(), id, removed)),
  } satisfies HandlersOf<`register.${string}`>
}
