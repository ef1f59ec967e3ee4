import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'

/** A PDF of some pages with a line of text on each: there is no window here in which a document could be drawn. */
export async function smallPdf({ pages = 1, useObjectStreams = false } = {}): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let page = 1; page <= pages; page++) document.addPage().drawText(`Bladzijde ${page}`)
  return Buffer.from(await document.save({ useObjectStreams }))
}

export type Poppler = {
  /** What `pdfsig` says of each signature: of itself, and of whose certificate it is. */
  signatures: (pdf: Buffer) => { isValid: boolean; isTotal: boolean; certificate: string; by: string }[]
  text: (pdf: Buffer) => string
  info: (pdf: Buffer) => Record<string, string>
  /** Each page as a picture. */
  pictures: (pdf: Buffer) => Buffer[]
}

/** Poppler reads a PDF as another program than ours. Null where it is not installed; an error on a build server (CI). */
export function poppler(): Poppler | null {
  if (spawnSync('pdfsig', ['-v']).status !== 0) {
    if (process.env.CI) throw new Error('pdfsig (poppler-utils) is not installed on this build server.')
    console.warn('Skipped: the tests that read a PDF with poppler, because pdfsig is not installed.')
    return null
  }
  return {
    signatures: (pdf) =>
      said(pdf, 'pdfsig')
        .split(/^Signature #/m)
        .slice(1)
        .map((one) => ({
          isValid: one.includes('Signature Validation: Signature is Valid.'),
          isTotal: one.includes('- Total document signed'),
          certificate: /Certificate Validation: (.*)/.exec(one)?.[1] ?? '',
          by: /Signer Certificate Common Name: (.*)/.exec(one)?.[1] ?? '',
        })),
    text: (pdf) => said(pdf, 'pdftotext', '-'),
    info: (pdf) =>
      Object.fromEntries(
        said(pdf, 'pdfinfo')
          .split('\n')
          .map((line) => line.split(/: +/, 2))
          .filter((pair): pair is [string, string] => pair.length === 2),
      ),
    pictures: (pdf) =>
      inFolder(pdf, (file, folder) => {
        execFileSync('pdftoppm', ['-r', '40', '-png', file, path.join(folder, 'page')])
        const names = readdirSync(folder).filter((name) => name.endsWith('.png'))
        return names.sort().map((name) => readFileSync(path.join(folder, name)))
      }),
  }
}

/** `pdfsig` ends with an error where a signature does not hold; what it says counts. */
const said = (pdf: Buffer, command: string, ...behind: string[]): string =>
  inFolder(pdf, (file) => spawnSync(command, [file, ...behind], { encoding: 'utf8' }).stdout)

function inFolder<T>(pdf: Buffer, work: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-test-'))
  try {
    const file = path.join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    return work(file, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
