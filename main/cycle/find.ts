import { type CycleRow, findCycle } from '../../db/cycle/store'
import { isFrozen } from '../../db/document/store'
import { findEmployee } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import type { Employee } from '../../shared/employee/schema'
import { AppError } from '../../shared/ipc/result'

/** The cycle. Throws NOT_FOUND. */
export function requireCycle(db: PracticeDb, id: string): CycleRow {
  const cycle = findCycle(db, id)
  if (!cycle) throw new AppError('NOT_FOUND')
  return cycle
}

/** The employee. Throws NOT_FOUND. */
export function requireEmployee(db: PracticeDb, id: string): Employee {
  const employee = findEmployee(db, id)
  if (!employee) throw new AppError('NOT_FOUND')
  return employee
}

/**
 * The cycle, when what was agreed in it may still be changed. Throws PHASE outside the talk and FROZEN once a
 * signature stands under the current version: from then on only a new version can follow.
 */
export function requireOpenTalk(db: PracticeDb, id: string): CycleRow {
  const cycle = requireCycle(db, id)
  if (isFrozen(db, id, cycle.version)) throw new AppError('FROZEN')
  if (cycle.phase !== 'conversation') throw new AppError('PHASE')
  return cycle
}
