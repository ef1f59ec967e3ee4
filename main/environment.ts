import type { DocumentModel } from '../shared/document/model'
import type { ImportTable } from '../shared/employee/import'
import type { Topic } from '../shared/ipc/contract'
import type { OwnNotification } from '../shared/overview/notification'
import type { TemplateKind } from '../shared/template/schema'
import type { TrainingPlan } from '../shared/training/plan'
import type { DocxContent, DocxSource } from './docx/read-docx'
import type { SealWish } from './seal/seal-pdf'
import type { WordSealWish } from './seal/seal-word'
import type { Filling } from './template/fill'
import type { ReadTemplate } from './template/read'

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
  /** `toWord` (document/word.ts), where it does not hold up the window. */
  toWord: (model: DocumentModel) => Promise<Buffer>
  /** Said when a Word file, or a PDF with seals, will be asked for in a moment. */
  expectWord: () => void
  toPdf: (model: DocumentModel) => Promise<Buffer>
  /** `sealPdf` (seal/seal-pdf.ts), where it does not hold up the window. */
  sealPdf: (pdf: Buffer, wish: SealWish) => Promise<Buffer>
  /** `sealWord` (seal/seal-word.ts), where it does not hold up the window. */
  sealWord: (docx: Buffer, wish: WordSealWish) => Promise<Buffer>
  /** `fillTemplate` (template/fill.ts) and `readTemplate` (template/read.ts), where they do not hold up the window. */
  fillTemplate: (template: Buffer, filling: Filling) => Promise<Buffer>
  readTemplate: (kind: TemplateKind, source: string | Buffer) => Promise<ReadTemplate>
  /** A Word file as PDF, by an office program of this computer. Throws OFFICE_NONE and OFFICE_FAILED. */
  officeToPdf: (docx: Buffer) => Promise<Buffer>
  /** `toExcel` (training/workbook.ts) and `readTable` (spreadsheet/read-table.ts), where they do not hold up the window. */
  toExcel: (plan: TrainingPlan) => Promise<Buffer>
  readTable: (file: string) => Promise<ImportTable>
  /** `readDocx` (docx/read-docx.ts), where a hostile file holds up nothing. */
  readDocx: (source: DocxSource) => Promise<DocxContent>
  printDocument: (model: DocumentModel) => Promise<void>
  printPage: () => Promise<void>
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

export type FileFilter = { name: string; extensions: string[] }
