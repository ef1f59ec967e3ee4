import { getLogo, getPractice, logoDataUrl } from '../../db/practice/store'
import { evaluationModel } from '../../shared/document/evaluation'
import { evaluationFileName } from '../../shared/document/file-name'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { requireCycle, requireEmployee } from '../cycle/find'
import { saveDocument } from '../document/save-document'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { getEvaluation } from './evaluation'

/** The report of an evaluation as a file. It leaves the app only once both read each other, or it was closed. */
export function evaluationDocumentHandlers(session: Session, environment: Environment) {
  return {
    'evaluation.export': ({ cycleId, format }) => {
      const db = session.db()
      const evaluation = getEvaluation(db, cycleId)
      const finished = evaluation.phase === 'closed' && !evaluation.stopKind
      if (!evaluation.revealed && !finished) throw new AppError('PHASE')
      const { employeeId, periodEnd } = requireCycle(db, cycleId)
      const employee = requireEmployee(db, employeeId)
      const year = Number((evaluation.closedAt ? localDay(new Date(evaluation.closedAt)) : periodEnd).slice(0, 4))
      return saveDocument(session, environment, {
        format,
        name: (extension) => evaluationFileName(employee, year, extension),
        model: () => evaluationModel(evaluation, getPractice(db), logoDataUrl(getLogo(db))),
      })
    },
  } satisfies Pick<HandlersOf<`evaluation.${string}`>, 'evaluation.export'>
}
