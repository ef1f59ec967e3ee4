import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../shared/ipc/result'
import { toExcel } from '../training/workbook'
import type { SpreadsheetAnswer, SpreadsheetJob } from './in-worker'
import { readTable } from './read-table'

/** The thread that in-worker.ts starts: one job, one answer. */
async function work(job: SpreadsheetJob): Promise<SpreadsheetAnswer> {
  try {
    return { value: job.kind === 'read' ? await readTable(job.file) : await toExcel(job.book) }
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, cause: String(error.cause ?? '') }
    throw error
  }
}

// Our own code starts this thread, and gives it nothing but a job.
parentPort?.postMessage(await work(workerData satisfies SpreadsheetJob))
