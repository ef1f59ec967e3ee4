import { findLevel, insertLevel, levelHistory, removeLevel } from '../../db/competence/level-store'
import { listCompetences } from '../../db/competence/store'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { requireEmployee } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** How far someone is in each competence, and how it came so. */
export function levelHandlers(session: Session) {
  return {
    'level.list': ({ employeeId }) => levelHistory(session.db(), employeeId),
    'level.set': (input) => {
      const db = session.db()
      requireEmployee(db, input.employeeId)
      if (!listCompetences(db).some(({ id }) => id === input.competenceId)) throw new AppError('NOT_FOUND')
      if (input.date > localDay(new Date())) throw new AppError('IPC_ARGS', 'Deze datum ligt nog in de toekomst.')
      return { id: insertLevel(db, { ...input, reason: input.reason.trim(), cycleId: null, goalId: null }) }
    },
    'level.remove': ({ id }) => {
      const db = session.db()
      const found = findLevel(db, id)
      if (!found) throw new AppError('NOT_FOUND')
      // What came out of an evaluation is changed there.
      if (found.cycleId) throw new AppError('PHASE')
      removeLevel(db, id)
    },
  } satisfies HandlersOf<`level.${string}`>
}
