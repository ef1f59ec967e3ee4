import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export type LibreOffice = {
  /** The text of each page of a Word file, as LibreOffice lays it out. */
  pages: (docx: Buffer) => string[]
}

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

/**
 * LibreOffice with poppler beside it. Null when one of them is not on this computer, and says so; on a build server
 * (CI) that is an error, so that these tests are never silently left out there.
 */
export function libreOffice(): LibreOffice | null {
  const soffice = ['soffice', 'libreoffice'].find((command) => works(command, '--version'))
  if (soffice && works('pdftotext', '-v')) return { pages: (docx) => pagesOf(soffice, docx) }
  const missing = soffice ? 'pdftotext (poppler-utils)' : 'LibreOffice (soffice)'
  if (process.env.CI) throw new Error(`${missing} is not installed on this build server.`)
  console.warn(`Skipped: the tests that read Word files with LibreOffice, because ${missing} is not installed.`)
  return null
}

function pagesOf(soffice: string, docx: Buffer): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'word-test-'))
  try {
    const file = path.join(folder, 'document.docx')
    writeFileSync(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
    execFileSync(soffice, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
    const text = path.join(folder, 'document.txt')
    execFileSync('pdftotext', ['-layout', path.join(folder, 'document.pdf'), text])
    return readFileSync(text, 'utf8').split('\f').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
