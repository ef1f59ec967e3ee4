import path from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * `quickCheck` (db/open.ts) in a thread of its own, so that the window stays quick while a large file is read. The thread has
 * its own copy of the key and overwrites it. Throws what the check throws.
 */
export function checkInWorker(file: string, key: Buffer): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const workerData = { file, key: new Uint8Array(key) }
    const worker = new Worker(path.join(import.meta.dirname, 'check-worker.js'), { workerData })
    workerData.key.fill(0)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The check of the whole file ended with code ${code}`)))
  })
}
