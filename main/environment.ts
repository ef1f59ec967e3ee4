import type { ErasureOrder } from '../db/erasure/for-good'
import type { DocumentModel } from '../shared/document/model'
import type { ImportTable } from '../shared/employee/import'
import type { Topic } from '../shared/ipc/contract'
import type { AppError } from '../shared/ipc/result'
import type { OwnNotification } from '../shared/overview/notification'
import type { TemplateKind } from '../shared/template/schema'
import type { CopyWork } from './backup/jobs'
import type { DocxContent, DocxSource } from './docx/read-docx'
import type { SealWish } from './seal/seal-pdf'
import type { WordSealWish } from './seal/seal-word'
import type { Filling } from './template/fill'
import type { ReadTemplate } from './template/read'
import type { Workbook } from './training/workbook'

/**
 * What the handlers need from the world around them. In the app this is Electron (electron-environment.ts); the demo
 * and the tests bring one without a window. The handlers themselves are the same.
 */
export type Environment = {
  version: string
  /** Where settings, the log and the sample practice live. */
  userData: string
  /** Where a new practice goes by default. */
  documents: string
  /** Where the migrations are. */
  migrations: string
  /** Asks where to save; null when cancelled. */
  askSaveAs: (question: { title: string; defaultPath: string; filters: FileFilter[] }) => Promise<string | null>
  /** Asks for a folder; null when cancelled. */
  askFolder: (question: { title: string }) => Promise<string | null>
  /** Asks for one file; null when cancelled. */
  askOpen: (question: { title: string; filters: FileFilter[] }) => Promise<string | null>
  /** `quickCheck` (db/open.ts), where it does not hold up the window. */
  quickCheck: (file: string, key: Buffer) => Promise<string | null>
  /** `eraseForGood` (db/erasure/for-good.ts), where it does not hold up the window. */
  eraseForGood: (file: string, key: Buffer, order: ErasureOrder) => Promise<void>
  /** Said when something will be erased in a moment. */
  expectErasure: () => void
  /** Making and reading copies (backup/jobs.ts), where it does not hold up the window. */
  copyWork: CopyWork
  /** `makeRenewedCopy` (db/renew.ts), where it does not hold up the window. */
  renewedCopy: (file: string, oldKey: Buffer, newKey: Buffer) => Promise<void>
  /** The keychain of the operating system. */
  osKey: OsKey
  /** `toWord` (document/word.ts), where it does not hold up the window. */
  toWord: (model: DocumentModel) => Promise<Buffer>
  /** Said when a Word file, or a PDF with seals, will be asked for in a moment. */
  expectWord: () => void
  toPdf: (model: DocumentModel) => Promise<Buffer>
  /** `sealPdf` (seal/seal-pdf.ts), where it does not hold up the window. */
  sealPdf: (pdf: Buffer, wish: SealWish) => Promise<Buffer>
  /** `sealWord` (seal/seal-word.ts), where it does not hold up the window. */
  sealWord: (docx: Buffer, wish: WordSealWish) => Promise<Buffer>
  /** `fillTemplate` (template/fill.ts), where it does not hold up the window. */
  fillTemplate: (template: Buffer, filling: Filling) => Promise<Buffer>
  /** `readTemplate` (template/read.ts) and `readDocx` (docx/read-docx.ts), where a hostile file holds up nothing. */
  readTemplate: (kind: TemplateKind, source: string | Buffer) => Promise<ReadTemplate>
  readDocx: (source: DocxSource) => Promise<DocxContent>
  /** Said when such a file will be read in a moment. */
  expectTemplate: () => void
  expectDocx: () => void
  /** Word files as PDF, by an office program of this computer; OFFICE_NONE or OFFICE_FAILED in the place of one that is not made. */
  officeToPdf: (documents: readonly Buffer[]) => Promise<(Buffer | AppError)[]>
  /** `toExcel` (training/workbook.ts) and `readTable` (spreadsheet/read-table.ts), where they do not hold up the window. */
  toExcel: (book: Workbook) => Promise<Buffer>
  readTable: (file: string) => Promise<ImportTable>
  /** True when it was printed, false when the user cancelled. Throws PRINT_FAILED, and before it asks what `requireOpen` throws. */
  printDocument: (model: DocumentModel, requireOpen: () => void) => Promise<boolean>
  /** The same of a PDF that another program laid out. */
  printPdf: (pdf: Buffer, requireOpen: () => void) => Promise<boolean>
  /** The page in the window, as it stands there. */
  printPage: () => Promise<boolean>
  /** Width and height of an image, null when it cannot be read as one. */
  imageSize: (bytes: Buffer) => { width: number; height: number } | null
  /** Shows a message of the operating system; false when it cannot, or when the user is looking at the window anyway. */
  notify: (notification: OwnNotification) => boolean
  showInFolder: (path: string) => void
  openFile: (path: string) => Promise<void>
  /** Tells the page that something changed that it did not ask for. */
  changed: (topics: Topic[]) => void
  /** An employee sits down alone at the laptop (true), or gets up. */
  seated: (seated: boolean) => void
  /** The page has saved all it had (true), or could not (false). */
  flushed: (saved: boolean) => void
}

/** `insecure`: there is one, but it keeps its secrets for anyone to read. `seal` and `open` throw when it refuses. */
export type OsKey = {
  state: () => 'ready' | 'insecure' | 'none'
  seal: (text: string) => Buffer
  open: (sealed: Buffer) => string
}

export type FileFilter = { name: string; extensions: string[] }
