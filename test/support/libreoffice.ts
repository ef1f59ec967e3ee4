import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import Papa from 'papaparse'

export type LibreOffice = {
  /** The text of each page of a Word file, as LibreOffice lays it out. */
  pages: (docx: Buffer) => string[]
  /** The Word file as LibreOffice prints it. */
  pdf: (docx: Buffer) => Buffer
  /** The same Word file, opened and saved again by LibreOffice. */
  resaved: (docx: Buffer) => Buffer
  /** Of each signature of each Word file whether it is valid, and of whom; null without Python's bridge to LibreOffice. */
  signatures: ((...files: Buffer[]) => { isValid: boolean; by: string }[][]) | null
  /** The cells of a sheet of an Excel file, by its number from 1, as LibreOffice calculates them; null without Calc. */
  cells: ((xlsx: Buffer, sheet: number) => string[][]) | null
}

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

/**
 * LibreOffice with poppler beside it. Null when one of them is not on this computer, and says so; on a build server
 * (CI) that is an error, so that these tests are never silently left out there.
 */
export function libreOffice(): LibreOffice | null {
  const soffice = ['soffice', 'libreoffice'].find((command) => works(command, '--version'))
  if (soffice && works('pdftotext', '-v')) {
    const calc = hasCalc(soffice)
    if (!calc && process.env.CI) throw new Error('LibreOffice Calc is not installed on this build server.')
    if (!calc)
      console.warn('Skipped: the tests that calculate an Excel file, because LibreOffice Calc is not installed.')
    const bridge = works('/usr/bin/python3', '-c', 'import uno')
    if (!bridge && process.env.CI) throw new Error('python3-uno is not installed on this build server.')
    if (!bridge) console.warn('Skipped: the tests of signed Word files, because python3-uno is not installed.')
    return {
      signatures: bridge ? signaturesOf : null,
      pages: (docx) => pagesOf(soffice, docx),
      pdf: (docx) => pdfOf(soffice, docx),
      resaved: (docx) => resavedBy(soffice, docx),
      cells: calc ? (xlsx, sheet) => cellsOf(soffice, xlsx, sheet) : null,
    }
  }
  const missing = soffice ? 'pdftotext (poppler-utils)' : 'LibreOffice (soffice)'
  if (process.env.CI) throw new Error(`${missing} is not installed on this build server.`)
  console.warn(`Skipped: the tests that read Word files with LibreOffice, because ${missing} is not installed.`)
  return null
}

/** Converts a file in a folder and with a profile of its own, and gives what is read from the folder with the result. */
function converted<T>(soffice: string, name: string, bytes: Buffer, to: string, read: (out: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-test-'))
  try {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
    const out = path.join(folder, 'out')
    execFileSync(soffice, ['--headless', profile, '--convert-to', to, '--outdir', out, file], { stdio: 'ignore' })
    return read(out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function signaturesOf(...files: Buffer[]): { isValid: boolean; by: string }[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-test-'))
  try {
    const named = files.map((bytes, index) => {
      const file = path.join(folder, `${index}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    const script = path.join(import.meta.dirname, 'signatures.py')
    const said = execFileSync('/usr/bin/python3', [script, path.join(folder, 'profile'), ...named], {
      encoding: 'utf8',
    })
    const verdicts = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as [boolean, string][])
    return verdicts.map((all) => all.map(([isValid, by]) => ({ isValid, by })))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const resavedBy = (soffice: string, docx: Buffer): Buffer =>
  converted(soffice, 'document.docx', docx, 'docx', (out) => readFileSync(path.join(out, 'document.docx')))

const pdfOf = (soffice: string, docx: Buffer): Buffer =>
  converted(soffice, 'document.docx', docx, 'pdf', (out) => readFileSync(path.join(out, 'document.pdf')))

const pagesOf = (soffice: string, docx: Buffer): string[] =>
  converted(soffice, 'document.docx', docx, 'pdf', (out) => {
    const text = path.join(out, 'document.txt')
    execFileSync('pdftotext', ['-layout', path.join(out, 'document.pdf'), text])
    return readFileSync(text, 'utf8').split('\f').slice(0, -1)
  })

/** On Linux the word processor and the spreadsheet are packages of their own. */
function hasCalc(soffice: string): boolean {
  if (process.platform !== 'linux') return true
  const found = (process.env.PATH ?? '')
    .split(':')
    .map((folder) => path.join(folder, soffice))
    .find((file) => existsSync(file))
  return found !== undefined && existsSync(path.join(path.dirname(realpathSync(found)), 'libsclo.so'))
}

/** Values as they are, not as they look; the sheet's number is the last of the options of this filter. */
const csv = (sheet: number) => `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,${sheet}`

const cellsOf = (soffice: string, xlsx: Buffer, sheet: number): string[][] =>
  converted(soffice, 'boek.xlsx', xlsx, csv(sheet), (out) => {
    const [found = ''] = readdirSync(out)
    return Papa.parse<string[]>(readFileSync(path.join(out, found), 'utf8').replace(/\r?\n$/, '')).data
  })
