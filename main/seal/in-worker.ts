import { restingThread } from '../resting-thread'
import type { SealWish } from './seal-pdf'

export type SealJob = { pdf: Uint8Array; wish: SealWish }

const thread = restingThread<SealJob>('seal-worker.js', { maxYoungGenerationSizeMb: 32 })

/** Starts the thread that seals, so that its library is loaded while the user chooses where the file goes. */
export const expectSeal = thread.expect

/** `sealPdf` in a thread of its own: reading the objects of a PDF of many pages would hold up the window. */
export const sealPdfInWorker = (pdf: Buffer, wish: SealWish): Promise<Buffer> => thread.ask({ pdf, wish })
