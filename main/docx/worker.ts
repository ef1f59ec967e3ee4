import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../shared/ipc/result'
import type { DocxAnswer } from './in-worker'
import { type DocxSource, readDocx } from './read-docx'

/** The thread that in-worker.ts starts: one file, one answer. */
async function work(source: DocxSource): Promise<DocxAnswer> {
  try {
    return { value: await readDocx(source) }
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, cause: String(error.cause ?? '') }
    throw error
  }
}

// Our own code starts this thread, and gives it nothing but a file.
parentPort?.postMessage(await work(workerData satisfies DocxSource))
