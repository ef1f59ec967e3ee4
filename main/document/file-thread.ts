import type { DocumentModel } from '../../shared/document/model'
import { restingThread } from '../resting-thread'
import type { SealWish } from '../seal/seal-pdf'
import type { WordSealWish } from '../seal/seal-word'
import type { Filling } from '../template/fill'

export type FileJob =
  | { word: DocumentModel }
  | { pdf: Uint8Array; wish: SealWish }
  | { docx: Uint8Array; wish: WordSealWish }
  | { template: Uint8Array; filling: Filling }

/** Some five documents: what the libraries leave of each, a few megabytes, is cleared away only with the thread. */
const MOST_JOBS = 15

/**
 * The one thread that makes Word files and seals PDF files: never both at once for one document, and a second thread would
 * take thirty megabytes of its own. A document is thousands of objects that live for a moment: with this much room few
 * have to be cleared away in between.
 */
const thread = restingThread<FileJob, Uint8Array>('file-worker.js', {
  maxYoungGenerationSizeMb: 8,
  mostJobs: MOST_JOBS,
})

/**
 * Starts the thread, so that the libraries are loaded while the user chooses where the document goes. In main itself the
 * first document would hold up the window for a fifth of a second.
 */
export const expectWord = thread.expect

/** What arrived, as a Buffer over the same bytes. */
const bytesOf = async (job: FileJob): Promise<Buffer> => {
  const { buffer, byteOffset, byteLength } = await thread.ask(job)
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** `toWord` in a thread of its own. Throws what `toWord` throws, and when the thread ends or takes a minute. */
export const toWordInWorker = (model: DocumentModel): Promise<Buffer> => bytesOf({ word: model })

/** `sealWord` in that thread. */
export const sealWordInWorker = (docx: Buffer, wish: WordSealWish): Promise<Buffer> => bytesOf({ docx, wish })

/** `sealPdf` in that thread: reading the objects of a PDF of many pages would hold up the window. */
export const sealPdfInWorker = (pdf: Buffer, wish: SealWish): Promise<Buffer> => bytesOf({ pdf, wish })

/** `fillTemplate` in that thread. */
export const fillTemplateInWorker = (template: Buffer, filling: Filling): Promise<Buffer> =>
  bytesOf({ template, filling })
