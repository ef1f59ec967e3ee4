import { getAgreements } from '../../db/conversation/store'
import { isFrozen } from '../../db/document/store'
import { goalsOfCycle } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { getAnswers, getQuestionList } from '../../db/preparation/store'
import { promisesOfCycle } from '../../db/promise/store'
import type { Conversation } from '../../shared/conversation/schema'
import { fullName } from '../../shared/employee/schema'
import { AppError } from '../../shared/ipc/result'
import { requireCycle, requireEmployee } from '../cycle/find'
import { earlierAgreements } from './earlier'

/**
 * All that the talk shows, for a talk that was opened. Throws PHASE before that: until then each side's answers stay
 * with that side. Private notes are not read here.
 */
export function getConversation(db: PracticeDb, cycleId: string): Conversation {
  const { questionListId, createdAt, ...cycle } = requireCycle(db, cycleId)
  if (!cycle.openedAt) throw new AppError('PHASE')
  const employee = requireEmployee(db, cycle.employeeId)
  const list = getQuestionList(db, questionListId)
  if (!list) throw new AppError('NOT_FOUND')
  return {
    cycle,
    employeeName: fullName(employee),
    employeeFirstName: employee.firstName,
    employeeRole: employee.roleName,
    list,
    answers: { employee: getAnswers(db, cycleId, 'employee'), employer: getAnswers(db, cycleId, 'employer') },
    agreements: getAgreements(db, cycleId),
    goals: goalsOfCycle(db, cycleId),
    promises: promisesOfCycle(db, cycleId),
    earlier: earlierAgreements(db, { ...cycle, questionListId, createdAt }),
    frozen: isFrozen(db, cycleId, cycle.version),
  }
}
