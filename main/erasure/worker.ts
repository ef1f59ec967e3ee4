import { loadDriver } from '../../db/connection'
import { eraseForGood } from '../../db/erasure/for-good'
import { translateError } from '../../db/file-check'
import { answerJobs } from '../answer-jobs'
import type { ErasureJob } from './in-worker'

/** The thread that in-worker.ts starts. Its copy of the key is overwritten afterwards. */
answerJobs(async ({ file, key, order }: ErasureJob) => {
  const bytes = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
  try {
    eraseForGood(file, bytes, order)
    return null
  } catch (error) {
    throw translateError(error)
  } finally {
    bytes.fill(0)
  }
})
loadDriver()
