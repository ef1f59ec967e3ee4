import { existsSync } from 'node:fs'
import { type FrozenDocument, findDocument } from '../../db/document/store'
import { fileName } from '../../shared/document/file-name'
import { AppError } from '../../shared/ipc/result'
import { requireCycle, requireEmployee } from '../cycle/find'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { printWithRemarks } from '../remark/remark'
import { saveRemarksBeside } from '../remark/save-beside'
import { listDocuments } from './documents'
import { frozenPaper } from './paper'
import { saveDocument } from './save-document'
import { isExported } from './save-export'

/** Reading, exporting and printing the documents of a talk. Only frozen ones leave the app. */
export function documentHandlers(session: Session, environment: Environment) {
  // Only files that were exported here may be opened or shown, and only while the practice is open.
  const requireExported = (file: string) => {
    session.db()
    if (!isExported(session, file)) throw new AppError('FILE_GONE')
    if (!existsSync(file)) throw new AppError('NOT_FOUND')
  }
  const requireDocument = (id: string): FrozenDocument => {
    const document = findDocument(session.db(), id)
    if (!document) throw new AppError('NOT_FOUND')
    return document
  }

  return {
    'document.list': ({ cycleId }) => listDocuments(session.db(), cycleId),
    'document.export': async ({ id, format }) => {
      const document = requireDocument(id)
      const saved = await saveDocument(session, environment, {
        format,
        name: (extension) => exportName(session, document, extension),
        paper: () => frozenPaper(session.db(), document),
        document,
      })
      if (!saved) return null
      const remarks = await saveRemarksBeside(session, environment, { document, format, saved: saved.path })
      return { ...saved, remarks }
    },
    'document.print': async ({ id }) => {
      const document = requireDocument(id)
      await printWithRemarks(session, environment, document, frozenPaper(session.db(), document))
    },
    'document.showInFolder': ({ path: file }) => {
      requireExported(file)
      environment.showInFolder(file)
    },
    'document.open': async ({ path: file }) => {
      requireExported(file)
      await environment.openFile(file)
    },
  } satisfies HandlersOf<`document.${string}`>
}

function exportName(session: Session, document: FrozenDocument, extension: 'docx' | 'pdf'): string {
  const cycle = requireCycle(session.db(), document.cycleId)
  const employee = requireEmployee(session.db(), cycle.employeeId)
  const year = Number((cycle.conversationDate ?? document.frozenAt).slice(0, 4))
  return fileName({ kind: document.kind, employee, version: document.version, year }, extension)
}
