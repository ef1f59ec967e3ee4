import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import type { DocxContent, DocxSource } from './read-docx'

export type DocxAnswer = { value: DocxContent } | { code: ErrorCode; cause: string }

/** A filled form takes a tenth of a second, also on a slow laptop. */
const LIMIT_MS = 10_000
/** The heap that the thread may fill, in MB: what asks for more was made to do so. */
const HEAP_MB = 384

/**
 * `readDocx` in a thread of its own: a hostile file holds up nothing and ends with its thread. Throws what `readDocx`
 * throws, and DOCX_UNREADABLE when it takes too long or too much memory.
 */
export function readDocxInWorker(source: DocxSource): Promise<DocxContent> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(import.meta.dirname, 'docx-worker.js'), {
      workerData: source,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    })
    const fail = (cause: unknown) => reject(new AppError('DOCX_UNREADABLE', undefined, { cause }))
    const timer = setTimeout(() => void worker.terminate(), LIMIT_MS)
    worker.once('message', (answer: DocxAnswer) => {
      if ('value' in answer) resolve(answer.value)
      else reject(new AppError(answer.code, undefined, { cause: answer.cause }))
    })
    worker.once('error', fail)
    worker.once('exit', (code) => {
      clearTimeout(timer)
      fail(`The thread for Word files from outside ended with code ${code}`)
    })
  })
}
