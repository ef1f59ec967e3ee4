import { writeFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { findDocument } from '../../db/document/store'
import { findScan, listScans } from '../../db/scan/store'
import { safeName } from '../../shared/document/file-name'
import { AppError } from '../../shared/ipc/result'
import { MAX_SCAN_BYTES, MAX_SCAN_PIXELS, type ScanType, scanType, scanTypes } from '../../shared/scan/schema'
import { imageSize } from '../document/image-size'
import { saveExport } from '../document/save-export'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { clearBrokenScans, keepScan, readScan, removeScan } from './pieces'

const filter = { name: 'Scan (PDF, PNG, JPEG)', extensions: ['pdf', 'png', 'jpg', 'jpeg'] }

/** Scans of what was signed with a pen: kept inside the practice file, shown, and given out again as they came. */
export function scanHandlers(session: Session, environment: Environment) {
  session.onSettled(() => void clearBrokenScans(session))
  const requireScan = (id: string) => {
    const found = findScan(session.db(), id)
    if (!found) throw new AppError('NOT_FOUND')
    return found
  }
  return {
    'scan.list': ({ cycleId }) => listScans(session.db(), cycleId),
    'scan.add': async ({ documentId }) => {
      // Only what was signed, or printed to be signed, has paper.
      if (!findDocument(session.db(), documentId)) throw new AppError('NOT_FOUND')
      const file = await environment.askOpen({ title: 'Scan van het getekende papier kiezen', filters: [filter] })
      if (!file) return null
      const { bytes, type } = await scanFile(file)
      const name = safeName(path.parse(file).name) || 'Scan'
      return { id: await keepScan(session, { documentId, name, type }, bytes) }
    },
    'scan.export': async ({ id }) => {
      const { name, type } = requireScan(id)
      const { extension } = scanTypes[type]
      const chosen = await environment.askSaveAs({
        title: 'Scan bewaren',
        defaultPath: path.join(environment.documents, `${name}.${extension}`),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      })
      if (!chosen) return null
      // Locked while the question was on screen: then nothing readable leaves the app.
      requireScan(id)
      const bytes = await readScan(session.db(), id, session.openStill())
      return saveExport(session, chosen, extension, (temporary) => writeFileSync(temporary, bytes))
    },
    'scan.remove': async ({ id }) => {
      if (!(await removeScan(session, id))) throw new AppError('NOT_FOUND')
    },
  } satisfies HandlersOf<`scan.${string}`>
}

/** The file and its kind. The size is looked at before the file is read. Throws SCAN_TOO_LARGE or SCAN_KIND. */
async function scanFile(file: string): Promise<{ bytes: Buffer; type: ScanType }> {
  if ((await stat(file)).size > MAX_SCAN_BYTES) throw new AppError('SCAN_TOO_LARGE')
  const bytes = await readFile(file)
  if (bytes.length > MAX_SCAN_BYTES) throw new AppError('SCAN_TOO_LARGE')
  const type = scanType(bytes)
  if (type === null) throw new AppError('SCAN_KIND')
  const size = type === 'pdf' ? null : imageSize(bytes)
  if (type !== 'pdf' && (!size || size.width * size.height > MAX_SCAN_PIXELS)) throw new AppError('SCAN_KIND')
  return { bytes, type }
}

/** The picture of a scan for the page; null when it is none, or while the practice is locked. */
export async function scanPicture(session: Session, id: string): Promise<{ data: Buffer; mimeType: string } | null> {
  try {
    const db = session.db()
    const found = findScan(db, id)
    if (!found || found.type === 'pdf') return null
    return { data: await readScan(db, id, session.openStill()), mimeType: scanTypes[found.type].mime }
  } catch {
    return null
  }
}
