import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type FrozenDocument, findDocument } from '../../db/document/store'
import { replaceFile } from '../../db/durable'
import { fileName } from '../../shared/document/file-name'
import type { ExportFormat } from '../../shared/document/schema'
import { AppError } from '../../shared/ipc/result'
import { requireCycle, requireEmployee } from '../cycle/find'
import type { Environment, FileFilter } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { frozenModel, listDocuments } from './documents'

const formats: Record<ExportFormat, { extension: 'docx' | 'pdf'; filter: FileFilter }> = {
  word: { extension: 'docx', filter: { name: 'Word-document', extensions: ['docx'] } },
  pdf: { extension: 'pdf', filter: { name: 'PDF-document', extensions: ['pdf'] } },
}

/** Reading, exporting and printing the documents of a talk. Only frozen ones leave the app. */
export function documentHandlers(session: Session, environment: Environment) {
  // Only files that were exported here may be opened or shown, and only while the practice is open.
  const exported = new Set<string>()
  const requireExported = (file: string) => {
    session.db()
    if (!exported.has(file)) throw new AppError('FILE_GONE')
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
      const { extension, filter } = formats[format]
      const chosen = await environment.askSaveAs({
        title: format === 'word' ? 'Word-document bewaren' : 'PDF bewaren',
        defaultPath: path.join(environment.documents, exportName(session, document, extension)),
        filters: [filter],
      })
      if (!chosen) return null
      session.db() // Locked while the question was on screen: then nothing readable leaves the app.
      const file = path.extname(chosen).toLowerCase() === `.${extension}` ? chosen : `${chosen}.${extension}`
      const model = frozenModel(document)
      const bytes = format === 'word' ? await environment.toWord(model) : await environment.toPdf(model)
      replaceFile(file, (temporary) => writeFileSync(temporary, bytes))
      exported.add(file)
      return { path: file }
    },
    'document.print': ({ id }) => environment.printDocument(frozenModel(requireDocument(id))),
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
