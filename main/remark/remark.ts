import type { FrozenDocument } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { remarksOf } from '../../db/remark/store'
import { remarkName } from '../../shared/document/file-name'
import { remarkModel } from '../../shared/document/remark'
import { requireCycle, requireEmployee } from '../cycle/find'
import type { Paper } from '../document/paper'

/** The paper with the remarks beside a signed document, and its name without extension; null when there are none. */
export function remarkPaper(db: PracticeDb, document: FrozenDocument): { name: string; paper: Paper } | null {
  const remarks = remarksOf(db, document.id)
  if (remarks.length === 0) return null
  const cycle = requireCycle(db, document.cycleId)
  const employee = requireEmployee(db, cycle.employeeId)
  const year = Number((cycle.conversationDate ?? document.frozenAt).slice(0, 4))
  const { kind, version } = document
  return {
    name: remarkName({ kind, employee, version, year }),
    paper: { model: remarkModel(document, remarks, getPractice(db)), own: null },
  }
}
