import { findDocument } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { findScan } from '../../db/scan/store'
import { AppError } from '../../shared/ipc/result'
import type { PreviewOf } from '../../shared/preview/schema'
import { templateKinds } from '../../shared/template/schema'
import { invitation } from '../calendar/invitation'
import { listDocuments } from '../document/documents'
import { frozenPaper, officePdf, type Paper, pdfOf } from '../document/paper'
import type { Environment } from '../environment'
import { evaluationReport } from '../evaluation/document'
import type { Session } from '../practice/session'
import { emptyForm } from '../preparation/form'
import { progressNote } from '../progress/document'
import { readScan } from '../scan/pieces'
import { exampleOf, requireWaiting } from '../template/waiting'
import { trainingPaper } from '../training/export'

/** Something with pages. `pdf` makes or gives its bytes; `printable` is what may go to the printer. */
export type PreviewSource = { title: string; pdf: () => Promise<Buffer>; printable: Paper | null }

/**
 * What a reference of the page means, whatever its bytes come from. Throws what exporting the same would throw:
 * NOT_FOUND, and PHASE for what is still hidden.
 */
export function previewSource(session: Session, environment: Environment, wish: PreviewOf): PreviewSource {
  const db = session.db()
  const ours = (paper: Paper, leaves = true): PreviewSource => ({
    title: `${paper.model.title}, ${paper.model.subtitle}`,
    pdf: () => pdfOf(environment, paper),
    printable: leaves ? paper : null,
  })
  switch (wish.of) {
    case 'document':
      return ours(frozenPaper(db, found(findDocument(db, wish.id))))
    case 'draft':
      // It says on its first page that it is one; looking at it is allowed, paper of it is not.
      return ours({ model: found(draftOf(db, wish)).model, own: null }, false)
    case 'evaluation':
      return ours(evaluationReport(db, wish.cycleId).paper())
    case 'training':
      return ours(trainingPaper(db, wish.year))
    case 'form':
      return ours(emptyForm(db, wish).paper())
    case 'progress':
      return ours(progressNote(db, wish.id).paper())
    case 'invitation':
      return ours(invitation(db, wish).paper())
    case 'template': {
      const template = requireWaiting(db, wish.id)
      const example = exampleOf(template)
      const title = `Voorbeeld: ${templateKinds[template.kind]}`
      return { title, pdf: () => officePdf(environment, example), printable: null }
    }
    case 'scan':
      return scanSource(session, found(findScan(db, wish.id)))
  }
}

const draftOf = (db: PracticeDb, { cycleId, kind }: PreviewOf & { of: 'draft' }) =>
  listDocuments(db, cycleId).find((document) => document.id === null && document.kind === kind)

/** From outside: it is shown, never sent to the printer by us. Pictures have a window of their own. */
function scanSource(session: Session, { id, name, type }: NonNullable<ReturnType<typeof findScan>>): PreviewSource {
  if (type !== 'pdf') throw new AppError('NOT_FOUND')
  return { title: name, pdf: () => readScan(session.db(), id, session.openStill()), printable: null }
}

function found<T>(value: T | null | undefined): T {
  if (!value) throw new AppError('NOT_FOUND')
  return value
}
