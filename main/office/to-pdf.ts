import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '../../shared/ipc/result'
import { log } from '../log'
import { findOffice, type Office } from './find'
import { POWERSHELL, WORD_SCRIPT } from './word-script'

/** A document of a hundred pages takes some seconds, and the first start on a slow laptop some more. */
const LIMIT_MS = 60_000
/** For each further document of the same start. */
const MORE_MS = 10_000

/** What the folders are called in which a document stands readable for a moment; then comes whose they are. */
const FOLDER = 'praktijkgroei-office-'

let queue: Promise<unknown> = Promise.resolve()

/**
 * Word files as tagged PDF, laid out by an office program of this computer. Starting it takes seconds and a document a
 * fraction of one, so what is needed together is asked together. What is readable in between stands in a folder of this user
 * alone, and only as long as it takes. In the place of a PDF stands OFFICE_NONE when there is no such program, or OFFICE_FAILED
 * for a document that it makes nothing of. Throws only what the disk throws.
 */
export function officeToPdf(documents: readonly Buffer[]): Promise<(Buffer | AppError)[]> {
  const job = queue.then(() => convertAll(documents))
  queue = job.catch(() => undefined)
  return job
}

async function convertAll(documents: readonly Buffer[]): Promise<(Buffer | AppError)[]> {
  const office = findOffice()
  if (!office) return documents.map(() => new AppError('OFFICE_NONE'))
  const made = await convert(office, documents)
  const results: (Buffer | AppError)[] = []
  for (const [at, document] of documents.entries()) {
    // One that cannot be laid out may end the program before the others had their turn: each gets one of its own.
    const pdf = made[at] ?? (documents.length > 1 ? (await convert(office, [document]))[0] : null)
    results.push(pdf ?? new AppError('OFFICE_FAILED'))
  }
  return results
}

/** In one start of the program; null for each document that it makes nothing of. */
async function convert(office: Office, documents: readonly Buffer[]): Promise<(Buffer | null)[]> {
  const folder = mkdtempSync(path.join(tmpdir(), `${FOLDER}${process.pid}-`))
  try {
    const files = documents.map((_, at) => path.join(folder, `${at}.docx`))
    for (const [at, file] of files.entries()) writeFileSync(file, documents[at] ?? '', { mode: 0o600 })
    const limit = LIMIT_MS + (files.length - 1) * MORE_MS
    await starts[office.kind](office.program, folder, files, limit).catch((cause) => log('office', cause))
    return files.map((file) => readPdf(file.replace(/docx$/, 'pdf')))
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

/** A file that only begins, because the program was ended, is none. */
function readPdf(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file)
    return bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-1024).includes('%%EOF') ? bytes : null
  } catch {
    return null
  }
}

type Start = (program: string, folder: string, files: string[], limit: number) => Promise<void>

/** Each makes a PDF beside every file of the folder, within a limit. */
const starts: Record<Office['kind'], Start> = {
  // With settings of its own, that are thrown away after it.
  libreOffice: (program, folder, files, limit) =>
    run(limit, program, [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'settings')).href}`,
      ...['--headless', '--norestore', '--nolockcheck', '--nodefault', '--convert-to'],
      'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}',
      ...['--outdir', folder, ...files],
    ]),
  word: (_program, folder, _files, limit) =>
    run(limit, POWERSHELL, ['-NoProfile', '-NonInteractive', '-Command', WORD_SCRIPT], {
      ...process.env,
      PRAKTIJKGROEI_FOLDER: folder,
    }),
}

function run(limit: number, program: string, options: string[], env = process.env): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      stdio: 'ignore',
      windowsHide: true,
      timeout: limit,
      killSignal: 'SIGKILL',
      env,
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${path.basename(program)} ended with code ${code}`)),
    )
  })
}
