import { setReady } from '../../db/cycle/store'
import { getAnswers, getNote, getQuestionList, saveAnswer, saveNote } from '../../db/preparation/store'
import { readyAtOf } from '../../shared/cycle/rules'
import { fullName } from '../../shared/employee/schema'
import { AppError } from '../../shared/ipc/result'
import { allowedKeys } from '../../shared/preparation/rules'
import { earlierAgreements } from '../conversation/earlier'
import { requireCycle, requireEmployee } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The forms of both sides. Neither route ever carries the answers of the other side. */
export function preparationHandlers(session: Session) {
  return {
    'preparation.get': ({ cycleId, side }) => {
      const db = session.db()
      const cycle = requireCycle(db, cycleId)
      const list = getQuestionList(db, cycle.questionListId)
      if (!list) throw new AppError('NOT_FOUND')
      const readyAt = readyAtOf(cycle, side)
      const employee = requireEmployee(db, cycle.employeeId)
      return {
        cycleId,
        side,
        employeeName: fullName(employee),
        employeeFirstName: employee.firstName,
        employerName: cycle.employerName,
        conversationDate: cycle.conversationDate,
        list,
        // Between "klaar" and the opening of the talk nobody reads along.
        answers: readyAt && !cycle.openedAt ? {} : getAnswers(db, cycleId, side),
        readyAt,
        opened: cycle.openedAt !== null,
        earlier: earlierAgreements(db, cycle),
      }
    },
    'preparation.saveAnswer': (input) => {
      const db = session.db()
      const cycle = requireCycle(db, input.cycleId)
      const list = getQuestionList(db, cycle.questionListId)
      if (!list || !allowedKeys(list, input.side).has(input.key)) throw new AppError('NOT_FOUND')
      if (cycle.phase !== 'preparation' || readyAtOf(cycle, input.side)) throw new AppError('PHASE')
      saveAnswer(db, input)
    },
    'preparation.setReady': ({ cycleId, side, ready }) => {
      const db = session.db()
      if (requireCycle(db, cycleId).phase !== 'preparation') throw new AppError('PHASE')
      setReady(db, cycleId, side, ready)
    },
    'note.get': ({ cycleId }) => ({ text: getNote(session.db(), cycleId) }),
    'note.save': ({ cycleId, text }) => {
      requireCycle(session.db(), cycleId)
      saveNote(session.db(), cycleId, text)
    },
  } satisfies HandlersOf<`preparation.${string}` | `note.${string}`>
}
