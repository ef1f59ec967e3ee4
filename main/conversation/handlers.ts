import { saveAgreement } from '../../db/conversation/store'
import { addTime, openTalk, saveClosing } from '../../db/cycle/store'
import type { PracticeDb } from '../../db/open'
import { getQuestionList } from '../../db/preparation/store'
import { closingProblem } from '../../shared/cycle/rules'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { requireCycle, requireOpenTalk } from '../cycle/find'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { openEarly } from '../seat/early'
import { getConversation } from './conversation'

/** Opening and holding the talk. */
export function conversationHandlers(session: Session) {
  return {
    'conversation.open': ({ cycleId, force, pin }) => {
      if (!isToOpen(session.db(), cycleId, force)) return
      return openEarly(session, { cycleId, task: 'preparation' }, pin, () => {
        const db = session.db()
        // What was planned was a plan: the documents name the day on which the talk is really held.
        if (isToOpen(db, cycleId, force)) openTalk(db, cycleId, localDay(new Date()))
      })
    },
    'conversation.get': ({ cycleId }) => getConversation(session.db(), cycleId),
    'conversation.saveAgreement': ({ cycleId, theme, text }) => {
      const db = session.db()
      const cycle = requireOpenTalk(db, cycleId)
      const known = getQuestionList(db, cycle.questionListId)?.themes.some((entry) => entry.id === theme)
      if (!known) throw new AppError('NOT_FOUND')
      saveAgreement(db, { cycleId, theme, text })
    },
    'conversation.saveClosing': ({ cycleId, ...patch }) => {
      const { conversationDate } = requireOpenTalk(session.db(), cycleId)
      const problem = closingProblem(patch, conversationDate)
      if (problem) throw new AppError('IPC_ARGS', problem)
      saveClosing(session.db(), cycleId, patch)
    },
    'conversation.addTime': ({ cycleId, seconds }) => addTime(session.db(), cycleId, seconds),
  } satisfies HandlersOf<`conversation.${string}`>
}

/** False for a talk that is open already. Throws PHASE, and NOT_READY when a side is not and nobody means it. */
function isToOpen(db: PracticeDb, cycleId: string, force: boolean): boolean {
  const cycle = requireCycle(db, cycleId)
  if (cycle.openedAt) return false
  if (cycle.phase !== 'preparation') throw new AppError('PHASE')
  if (!force && !(cycle.employeeReadyAt && cycle.employerReadyAt)) throw new AppError('NOT_READY')
  return true
}
