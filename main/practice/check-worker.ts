import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { quickCheck } from '../../db/open'

const shape = z.object({ file: z.string(), key: z.instanceof(Uint8Array) })

/** The thread of check-in-worker.ts: one file, one answer. */
const { file, key } = shape.parse(workerData)
const bytes = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
try {
  parentPort?.postMessage(quickCheck(file, bytes))
} finally {
  bytes.fill(0)
}
