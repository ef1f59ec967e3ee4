import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** `quickCheck` (db/open.ts) in a thread of its own, so that the window stays quick while a large file is read. */
export const checkInWorker = (file: string, key: Buffer): Promise<string | null> =>
  inWorker({ task: 'check', file, key }).then((damage) => damage as string | null)

/** `compact` (db/open.ts) in such a thread. */
export const compactInWorker = (file: string, key: Buffer): Promise<void> =>
  inWorker({ task: 'compact', file, key }).then(() => undefined)

/** The thread has its own copy of the key and overwrites it. Throws what the task throws. */
function inWorker({ task, file, key }: { task: 'check' | 'compact'; file: string; key: Buffer }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const workerData = { task, file, key: new Uint8Array(key) }
    const worker = new Worker(path.join(import.meta.dirname, 'check-worker.js'), { workerData })
    workerData.key.fill(0)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread of the whole file ended with code ${code}`)))
  })
}
