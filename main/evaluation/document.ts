import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { evaluationModel } from '../../shared/document/evaluation'
import { evaluationFileName } from '../../shared/document/file-name'
import type { Evaluation } from '../../shared/evaluation/schema'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { requireCycle, requireEmployee } from '../cycle/find'
import { type Paper, paperOf } from '../document/paper'
import { saveDocument } from '../document/save-document'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { getEvaluation } from './evaluation'

/**
 * The report of an evaluation: its paper, and its name as a file. Throws PHASE until both read each other or it was
 * closed, for it holds the words of both.
 */
export function evaluationReport(db: PracticeDb, cycleId: string) {
  const evaluation = getEvaluation(db, cycleId)
  const finished = evaluation.phase === 'closed' && !evaluation.stopKind
  if (!evaluation.revealed && !finished) throw new AppError('PHASE')
  const { employeeId, periodEnd } = requireCycle(db, cycleId)
  const employee = requireEmployee(db, employeeId)
  const year = Number((evaluation.closedAt ? localDay(new Date(evaluation.closedAt)) : periodEnd).slice(0, 4))
  return {
    name: (extension: 'docx' | 'pdf') => evaluationFileName(employee, year, extension),
    paper: () => evaluationPaper(db, evaluation),
  }
}

/** How an evaluation is laid out today. */
export function evaluationPaper(db: PracticeDb, evaluation: Evaluation): Paper {
  const practice = getPractice(db)
  return paperOf(db, 'evaluation', evaluationModel(evaluation, practice, practice.logo), { evaluation, practice })
}

/** The report of an evaluation as a file. */
export function evaluationDocumentHandlers(session: Session, environment: Environment) {
  return {
    'evaluation.export': ({ cycleId, format }) =>
      saveDocument(session, environment, { format, ...evaluationReport(session.db(), cycleId) }),
  } satisfies Pick<HandlersOf<`evaluation.${string}`>, 'evaluation.export'>
}
