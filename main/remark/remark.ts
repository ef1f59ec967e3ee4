import type { FrozenDocument } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { markGiven, remarksOf } from '../../db/remark/store'
import { remarkName } from '../../shared/document/file-name'
import { remarkModel } from '../../shared/document/remark'
import { requireCycle, requireEmployee } from '../cycle/find'
import { type Paper, printPaper } from '../document/paper'
import type { Environment } from '../environment'
import { log } from '../log'
import type { Session } from '../practice/session'

/** The paper with the remarks beside a signed document. `left` keeps that these remarks went out, after which they stay. */
export type RemarkPaper = { name: string; paper: Paper; left: () => void }

/** The same, with its name without extension; null when there are no remarks. */
export function remarkPaper(db: PracticeDb, document: FrozenDocument): RemarkPaper | null {
  const remarks = remarksOf(db, document.id)
  if (remarks.length === 0) return null
  const cycle = requireCycle(db, document.cycleId)
  const employee = requireEmployee(db, cycle.employeeId)
  const year = Number((cycle.conversationDate ?? document.frozenAt).slice(0, 4))
  const { kind, version } = document
  return {
    name: remarkName({ kind, employee, version, year }),
    paper: { model: remarkModel(document, remarks, getPractice(db)), own: null },
    left: () => {
      try {
        markGiven(
          db,
          remarks.map(({ id }) => id),
        )
      } catch (error) {
        // That it left is more important: a full disk does not stop it.
        log('remark', error)
      }
    },
  }
}

/** Prints a signed document, and after it the remarks beside it, which stay once they are on paper. */
export async function printWithRemarks(
  session: Session,
  environment: Environment,
  document: FrozenDocument,
  paper: Paper,
): Promise<void> {
  await printPaper(session, environment, paper)
  const beside = remarkPaper(session.db(), document)
  if (beside && (await printPaper(session, environment, beside.paper))) beside.left()
}
