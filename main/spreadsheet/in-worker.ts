import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ImportTable } from '../../shared/employee/import'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import type { Workbook } from '../training/workbook'

export type SpreadsheetJob = { kind: 'read'; file: string } | { kind: 'write'; book: Workbook }
export type SpreadsheetAnswer = { value: unknown } | { code: ErrorCode; cause: string }

/** An honest file takes a second at most, also on a slow laptop. */
const READ_MS = 15_000
const WRITE_MS = 120_000
/** The heap that a thread may fill, in MB: what asks for more was made to do so. */
const HEAP_MB = 512

/**
 * `readTable` in a thread of its own: a large or hostile file holds up nothing and ends with its thread. Throws what
 * `readTable` throws, and IMPORT_UNREADABLE when it takes too long or too much memory.
 */
export async function readTableInWorker(file: string): Promise<ImportTable> {
  try {
    return (await inWorker({ kind: 'read', file }, READ_MS)) as ImportTable
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('IMPORT_UNREADABLE', undefined, { cause })
  }
}

/** `toExcel` in a thread of its own: a plan with thousands of lines takes most of a second. */
export async function toExcelInWorker(book: Workbook): Promise<Buffer> {
  return Buffer.from((await inWorker({ kind: 'write', book }, WRITE_MS)) as Uint8Array)
}

function inWorker(job: SpreadsheetJob, limit: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(import.meta.dirname, 'spreadsheet-worker.js'), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    })
    const timer = setTimeout(() => void worker.terminate(), limit)
    worker.once('message', (answer: SpreadsheetAnswer) => {
      if ('value' in answer) resolve(answer.value)
      else reject(new AppError(answer.code, undefined, { cause: answer.cause }))
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The thread for spreadsheets ended with code ${code}`))
    })
  })
}
