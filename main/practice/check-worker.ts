import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { compact, quickCheck } from '../../db/open'

const shape = z.object({ task: z.enum(['check', 'compact']), file: z.string(), key: z.instanceof(Uint8Array) })

/** The thread of check-in-worker.ts: one task on the whole file, one answer. */
const { task, file, key } = shape.parse(workerData)
const bytes = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
try {
  parentPort?.postMessage(task === 'check' ? quickCheck(file, bytes) : compact(file, bytes))
} finally {
  bytes.fill(0)
}
