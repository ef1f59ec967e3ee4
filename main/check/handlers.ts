import { findDocument } from '../../db/document/store'
import { type ExportedFile, findExport } from '../../db/export/store'
import type { PracticeDb } from '../../db/open'
import { pdfSealOf } from '../../db/practice/store'
import type { CheckedDocument, CheckResult } from '../../shared/check/schema'
import { documentKinds } from '../../shared/signing/schema'
import { frozenPaper, wordOf } from '../document/paper'
import { readParts } from '../docx/archive'
import { paragraphsOf } from '../docx/paragraphs'
import { propertiesOf } from '../docx/walk'
import { parseXml } from '../docx/xml'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { sha256 } from '../signing/canonical'
import { differences } from './compare'

const DOCUMENT = 'word/document.xml'
const PROPERTIES = 'docProps/custom.xml'

type WordMaker = Pick<Environment, 'toWord' | 'fillTemplate'>

/** "Klopt dit document nog?": whether a file still is what left the practice. */
export function checkHandlers(session: Session, environment: WordMaker) {
  return {
    'file.check': async ({ data }): Promise<CheckResult> => {
      const db = session.db()
      const bytes = Buffer.from(data, 'base64')
      const known = findExport(db, sha256(bytes))
      if (known) return { verdict: 'same', document: describe(db, known) }
      if (bytes.subarray(0, 5).toString() === '%PDF-') return checkPdf(db, bytes)
      if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return { verdict: 'unknown', reason: 'kind' }
      return checkWord(db, bytes, environment)
    },
  } satisfies HandlersOf<`file.${string}`>
}

/**
 * A program that adds to a PDF leaves what was there and writes behind it (ISO 32000, incremental updates): when the part
 * up to an earlier end is a file of ours, something was added to it. Else its seal is asked. A PDF that was written anew
 * cannot be known again.
 */
async function checkPdf(db: PracticeDb, bytes: Buffer): Promise<CheckResult> {
  const end = Buffer.from('%%EOF')
  for (let at = bytes.indexOf(end), turn = 0; at >= 0 && turn < 50; at = bytes.indexOf(end, at + 1), turn++)
    for (const after of [0, 1, 2]) {
      const known = findExport(db, sha256(bytes.subarray(0, at + end.length + after)))
      if (known) return { verdict: 'changed', document: describe(db, known), missing: [], added: [] }
    }
  return checkSeal(db, bytes)
}

/** The seal still tells where the list of what left was lost with its file, or could not be written. */
async function checkSeal(db: PracticeDb, bytes: Buffer): Promise<CheckResult> {
  const { readSeal } = await import('../seal/read-seal')
  const ours = pdfSealOf(db)
  const found = ours && readSeal(bytes, ours.key)
  if (!found) return { verdict: 'unknown', reason: 'elsewhere' }
  const document = describe(db, { documentId: found.documentId, name: 'Een PDF van deze praktijk', exportedAt: null })
  return { verdict: found.holds ? 'sealed' : 'unsealed', document }
}

async function checkWord(db: PracticeDb, bytes: Buffer, environment: WordMaker): Promise<CheckResult> {
  const file = await textOf(bytes).catch(() => null)
  if (!file) return { verdict: 'unknown', reason: 'unreadable' }
  if (!file.lines) return { verdict: 'unknown', reason: 'kind' }
  const frozen = file.documentId ? findDocument(db, file.documentId) : null
  if (!frozen) return { verdict: 'unknown', reason: 'elsewhere' }
  const ours = await textOf(await wordOf(environment, frozenPaper(db, frozen)))
  const { missing, added } = differences(ours.lines ?? [], file.lines)
  const document = describe(db, { documentId: frozen.id, name: '', exportedAt: null })
  return missing.length + added.length === 0
    ? { verdict: 'resaved', document }
    : { verdict: 'changed', document, missing, added }
}

/** The lines of a Word file, null when it has no text, and of which signed document it says to be. */
async function textOf(bytes: Buffer): Promise<{ lines: string[] | null; documentId: string | null }> {
  const parts = await readParts(bytes, (name) => name === DOCUMENT || name === PROPERTIES)
  const text = parts.get(DOCUMENT)
  const properties = parts.get(PROPERTIES)
  return {
    lines: text ? paragraphsOf(text.toString('utf8')) : null,
    documentId: (properties && propertiesOf(parseXml(properties)).documentId) ?? null,
  }
}

type Known = Pick<ExportedFile, 'documentId' | 'name'> & { exportedAt: string | null }

function describe(db: PracticeDb, { documentId, name, exportedAt }: Known): CheckedDocument {
  const frozen = documentId ? findDocument(db, documentId) : null
  if (!frozen) return { title: name, employeeName: null, cycleId: null, exportedAt }
  const version = frozen.version > 1 ? `, versie ${frozen.version}` : ''
  return {
    title: `${documentKinds[frozen.kind]}${version}`,
    employeeName: frozen.content.employee.name,
    cycleId: frozen.cycleId,
    exportedAt,
  }
}
