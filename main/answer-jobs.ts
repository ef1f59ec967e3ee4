import { parentPort } from 'node:worker_threads'
import { type Outcome, outcomeOf } from './outcome'
import type { Answered, Asked } from './resting-thread'

/** In a thread that resting-thread.ts starts: each message is a job, each answer what came of it. */
export function answerJobs<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  parentPort?.on('message', async ({ id, job }: Asked<Job>) => {
    const outcome = await outcomeOf(work(job))
    parentPort?.postMessage({ id, ...outcome } satisfies Answered<Answer>, handedOver(outcome))
  })
}

/** Bytes that have their memory to themselves are handed over; what shares it with others is copied. */
const handedOver = (outcome: Outcome<unknown>): ArrayBuffer[] => {
  const bytes = 'answer' in outcome ? outcome.answer : null
  if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return []
  return bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []
}

/** In a process that guarded-process.ts starts: one job, one answer. It is ended by who started it. */
export function answerOneJob<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  process.parentPort.once('message', async ({ data }: { data: Job }) => {
    process.parentPort.postMessage(await outcomeOf(work(data)))
  })
}
