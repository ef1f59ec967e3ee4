import { AppError } from '../../shared/ipc/result'
import type { TemplateKind } from '../../shared/template/schema'
import { restingThread } from '../resting-thread'
import type { ReadTemplate } from './read'

export type TemplateJob = { kind: TemplateKind; source: string | Uint8Array }

/** A template is judged and filled within a second; its heap, in MB, holds what an honest one needs many times. */
const thread = restingThread<TemplateJob, ReadTemplate>('template-worker.js', {
  limitMs: 15_000,
  maxYoungGenerationSizeMb: 32,
  maxOldGenerationSizeMb: 384,
})

/**
 * `readTemplate` in a thread of its own: a file that was made to be heavy holds up nothing and ends with its thread. Throws
 * what `readTemplate` throws, and DOCX_UNREADABLE when it takes too long or too much.
 */
export async function readTemplateInWorker(kind: TemplateKind, source: string | Buffer): Promise<ReadTemplate> {
  const read = await thread.ask({ kind, source }).catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : new AppError('DOCX_UNREADABLE', undefined, { cause })
  })
  const { bytes, example } = read
  return { ...read, bytes: Buffer.from(bytes), example: example && { ...example, bytes: Buffer.from(example.bytes) } }
}
