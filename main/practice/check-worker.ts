import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { quickCheck } from '../../db/open'

/** The thread that `checkInWorker` starts: one check, one answer. */
const { file, key } = z.object({ file: z.string(), key: z.instanceof(Uint8Array) }).parse(workerData)
const bytes = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
try {
  parentPort?.postMessage(quickCheck(file, bytes))
} finally {
  bytes.fill(0)
}
