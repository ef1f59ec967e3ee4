import type { DocumentModel } from '../../shared/document/model'
import { restingThread } from '../resting-thread'

/** A document is thousands of objects that live for a moment: with this room few have to be cleared away in between. */
const thread = restingThread<DocumentModel>('word-worker.js', { maxYoungGenerationSizeMb: 32 })

/**
 * Starts the thread that makes Word files, so that the library is loaded while the user chooses where the document
 * goes. In main itself the first document would hold up the window for a fifth of a second.
 */
export const expectWord = thread.expect

/** `toWord` in a thread of its own. Throws what `toWord` throws, and when the thread ends or takes a minute. */
export const toWordInWorker = (model: DocumentModel): Promise<Buffer> => thread.ask(model)
