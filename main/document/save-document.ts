import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FrozenDocument } from '../../db/document/store'
import { insertExport } from '../../db/export/store'
import type { PracticeDb } from '../../db/open'
import type { ExportFormat } from '../../shared/document/schema'
import type { Environment, FileFilter } from '../environment'
import { log } from '../log'
import type { Session } from '../practice/session'
import { sealed } from '../seal/sealed'
import { sha256 } from '../signing/canonical'
import { type Paper, pdfOf, wordOf } from './paper'
import { saveExport } from './save-export'

const formats: Record<ExportFormat, { extension: 'docx' | 'pdf'; filter: FileFilter; title: string }> = {
  word: {
    extension: 'docx',
    filter: { name: 'Word-document', extensions: ['docx'] },
    title: 'Word-document bewaren',
  },
  pdf: { extension: 'pdf', filter: { name: 'PDF-document', extensions: ['pdf'] }, title: 'PDF bewaren' },
}

type Wish = {
  format: ExportFormat
  name: (extension: 'docx' | 'pdf') => string
  paper: () => Paper
  /** The signed document that it holds; null for what is made anew each time. */
  document?: FrozenDocument | null
}

/** Asks where, and writes a document as Word or PDF; null when the user cancels. */
export async function saveDocument(
  session: Session,
  environment: Environment,
  { format, name, paper, document = null }: Wish,
): Promise<{ path: string } | null> {
  const { extension, filter, title } = formats[format]
  if (format === 'word' || document) environment.expectWord()
  const defaultPath = path.join(environment.documents, name(extension))
  const chosen = await environment.askSaveAs({ title, defaultPath, filters: [filter] })
  if (!chosen) return null
  session.db() // Locked while the question was on screen: then nothing readable leaves the app.
  const made = format === 'word' ? await wordOf(environment, paper()) : await pdfOf(environment, paper())
  const bytes = document ? await sealed(session.db(), environment, document, { format, bytes: made }) : made
  const saved = saveExport(session, chosen, extension, (temporary) => writeFileSync(temporary, bytes))
  rememberExport(session.db(), { bytes, name: name(extension), documentId: document?.id ?? null })
  return saved
}

/** Keeps by what bytes a file can be known again. That it left is more important: a full disk does not stop it. */
export function rememberExport(
  db: PracticeDb,
  { bytes, ...file }: { bytes: Buffer; name: string; documentId: string | null },
): void {
  try {
    insertExport(db, { ...file, sha256: sha256(bytes) })
  } catch (error) {
    log('export', error)
  }
}
