import { getLogo, getPractice, logoDataUrl } from '../../db/practice/store'
import { getQuestionList } from '../../db/preparation/store'
import { formFileName } from '../../shared/document/file-name'
import { formModel } from '../../shared/document/form'
import { fullName } from '../../shared/employee/schema'
import { AppError } from '../../shared/ipc/result'
import { requireCycle, requireEmployee } from '../cycle/find'
import { saveDocument } from '../document/save-document'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The preparation on paper or by e-mail, for who does not sit at this laptop. The form that leaves holds no answers. */
export function formHandlers(session: Session, environment: Environment) {
  return {
    'form.export': ({ cycleId, side }) => {
      const db = session.db()
      const cycle = requireCycle(db, cycleId)
      const list = getQuestionList(db, cycle.questionListId)
      if (!list) throw new AppError('NOT_FOUND')
      if (cycle.phase !== 'preparation') throw new AppError('PHASE')
      const employee = requireEmployee(db, cycle.employeeId)
      const { employerName, conversationDate, questionListId: listId, periodStart } = cycle
      const year = Number((conversationDate ?? periodStart).slice(0, 4))
      const source = {
        cycleId,
        side,
        listId,
        list,
        employeeName: fullName(employee),
        employerName,
        conversationDate,
      }
      return saveDocument(session, environment, {
        format: 'word',
        name: () => formFileName({ side, employee, year }),
        model: () => formModel(source, getPractice(db), logoDataUrl(getLogo(db))),
      })
    },
  } satisfies HandlersOf<`form.${string}`>
}
