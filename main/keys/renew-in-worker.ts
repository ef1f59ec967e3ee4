import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../../shared/ipc/result'

/** What the thread answers: nothing, or the code with which it failed. */
export type Renewed = { code: ErrorCode | null; cause: string } | null

/**
 * `makeRenewedCopy` in a thread of its own, so that the window stays quick meanwhile. The thread has its own copies of the keys
 * and overwrites them. Throws what `makeRenewedCopy` throws.
 */
export function renewInWorker(file: string, oldKey: Buffer, newKey: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const workerData = { file, oldKey: new Uint8Array(oldKey), newKey: new Uint8Array(newKey) }
    const worker = new Worker(path.join(import.meta.dirname, 'renew-worker.js'), { workerData })
    workerData.oldKey.fill(0)
    workerData.newKey.fill(0)
    worker.once('message', (failed: Renewed) => {
      if (failed) reject(failed.code ? new AppError(failed.code, undefined, failed) : new Error(failed.cause))
      else resolve()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The renewal of the key ended with code ${code}`)))
  })
}
