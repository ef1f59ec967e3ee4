import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FrozenDocument } from '../../db/document/store'
import type { ExportFormat } from '../../shared/document/schema'
import { pdfOf, wordOf } from '../document/paper'
import { rememberExport } from '../document/save-document'
import { saveExport } from '../document/save-export'
import type { Environment } from '../environment'
import type { Session } from '../practice/session'
import { remarkPaper } from './remark'

/**
 * Puts the remarks beside a document that was just saved, as a file of their own and under a free name, so that nothing is
 * overwritten. Gives its path; null when there are no remarks.
 */
export async function saveRemarksBeside(
  session: Session,
  environment: Environment,
  { document, format, saved }: { document: FrozenDocument; format: ExportFormat; saved: string },
): Promise<string | null> {
  const found = remarkPaper(session.db(), document)
  if (!found) return null
  const extension = format === 'word' ? 'docx' : 'pdf'
  const bytes = await (format === 'word' ? wordOf : pdfOf)(environment, found.paper)
  const at = (copy: number) =>
    path.join(path.dirname(saved), `${found.name}${copy > 1 ? ` (${copy})` : ''}.${extension}`)
  let copy = 1
  while (existsSync(at(copy))) copy++
  const { path: file } = saveExport(session, at(copy), extension, (temporary) => writeFileSync(temporary, bytes))
  rememberExport(session.db(), { bytes, name: path.basename(file), documentId: null })
  found.left()
  return file
}
