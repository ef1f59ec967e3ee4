import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '../../shared/ipc/result'
import { log } from '../log'

/** A document of a hundred pages takes some seconds, and the first start on a slow laptop some more. */
const LIMIT_MS = 60_000

/** Where LibreOffice is put by its own installer. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  ],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  linux: ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice', '/snap/bin/libreoffice'],
}

/** LibreOffice on this computer; null when it is not where it should be. */
export const findOffice = (): string | null =>
  (PLACES[process.platform] ?? []).find((place) => existsSync(place)) ?? null

/** What the folders are called in which a document stands readable for a moment; then comes whose they are. */
const FOLDER = 'praktijkgroei-office-'

let queue: Promise<unknown> = Promise.resolve()

/**
 * A Word file as a tagged PDF, laid out by LibreOffice with settings of its own that are thrown away after it, one at a time.
 * What is readable in between stands in a folder of this user alone, and only as long as it takes. Throws OFFICE_NONE
 * when LibreOffice is not installed, and OFFICE_FAILED when it makes nothing.
 */
export function officeToPdf(docx: Buffer): Promise<Buffer> {
  const job = queue.then(() => convert(docx))
  queue = job.catch(() => undefined)
  return job
}

async function convert(docx: Buffer): Promise<Buffer> {
  const program = findOffice()
  if (!program) throw new AppError('OFFICE_NONE')
  const folder = mkdtempSync(path.join(tmpdir(), `${FOLDER}${process.pid}-`))
  try {
    const file = path.join(folder, 'document.docx')
    writeFileSync(file, docx, { mode: 0o600 })
    await run(program, [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'settings')).href}`,
      ...['--headless', '--norestore', '--nolockcheck', '--nodefault', '--convert-to'],
      'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}',
      ...['--outdir', folder, file],
    ])
    return readFileSync(path.join(folder, 'document.pdf'))
  } catch (cause) {
    log('office', cause)
    throw new AppError('OFFICE_FAILED', undefined, { cause })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Removes what a program that was killed in the middle of it left readable. */
export function clearOffice(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(FOLDER) || isRunning(Number.parseInt(name.slice(FOLDER.length), 10))) continue
    try {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true })
    } catch (error) {
      log('office', error) // of another user
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function run(program: string, options: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      stdio: 'ignore',
      windowsHide: true,
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`LibreOffice ended with code ${code}`))))
  })
}
