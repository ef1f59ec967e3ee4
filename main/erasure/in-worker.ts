import type { ErasureOrder } from '../../db/erasure/for-good'
import { restingThread } from '../resting-thread'

export type ErasureJob = { file: string; key: Uint8Array; order: ErasureOrder }

/** A large practice on a slow stick takes minutes. */
const LIMIT_MS = 600_000

const thread = restingThread<ErasureJob, null>('erasure-worker.js', { maxYoungGenerationSizeMb: 4, limitMs: LIMIT_MS })

/** Starts the thread: it loads what it needs while the name is typed, or the copy made that comes first. */
export const expectErasure = thread.expect

/** `eraseForGood` in a thread of its own. Throws what it throws, in the codes of `result.ts`. */
export const eraseInWorker = async (file: string, key: Buffer, order: ErasureOrder): Promise<void> =>
  void (await thread.ask({ file, key, order }))
