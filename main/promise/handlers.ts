import type { PracticeDb } from '../../db/open'
import { insertPromise, promiseCycle, setPromiseRemoved, updatePromise } from '../../db/promise/store'
import { addMonths, localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { requireOpenTalk } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** A promise is due a month after the talk unless something else is agreed. */
const USUAL_MONTHS = 1

/** The promises of the employer; each route refuses outside the open talk. */
export function promiseHandlers(session: Session) {
  return {
    'promise.create': ({ cycleId, ...patch }) => {
      const db = session.db()
      const cycle = requireOpenTalk(db, cycleId)
      const dueDate = addMonths(cycle.conversationDate ?? localDay(new Date()), USUAL_MONTHS)
      return { id: insertPromise(db, cycleId, cycle.employeeId, { dueDate, who: cycle.employerName, ...patch }) }
    },
    'promise.save': ({ id, ...patch }) => {
      inOpenTalk(session.db(), id)
      updatePromise(session.db(), id, patch)
    },
    'promise.setRemoved': ({ id, removed }) => {
      inOpenTalk(session.db(), id)
      setPromiseRemoved(session.db(), id, removed)
    },
  } satisfies HandlersOf<`promise.${string}`>
}

function inOpenTalk(db: PracticeDb, id: string): void {
  const cycleId = promiseCycle(db, id)
  if (!cycleId) throw new AppError('NOT_FOUND')
  requireOpenTalk(db, cycleId)
}
