import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../shared/ipc/result'
import type { DocxAnswer } from './in-worker'
import { readDocx } from './read-docx'

/** The thread that in-worker.ts starts: one file, one answer. */
async function work(file: string): Promise<DocxAnswer> {
  try {
    return { value: await readDocx(file) }
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, cause: String(error.cause ?? '') }
    throw error
  }
}

// Our own code starts this thread, and gives it nothing but the place of a file.
parentPort?.postMessage(await work(workerData satisfies string))
