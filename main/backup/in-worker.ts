import { restingThread } from '../resting-thread'
import { type CopyJob, copyWorkBy } from './jobs'

/** A large practice on a slow stick takes minutes. */
const LIMIT_MS = 600_000

const thread = restingThread<CopyJob, unknown>('backup-worker.js', { maxYoungGenerationSizeMb: 4, limitMs: LIMIT_MS })

/** Making, reading and clearing away copies, in a thread of its own. */
export const copyWorkInWorker = copyWorkBy(thread.ask)
