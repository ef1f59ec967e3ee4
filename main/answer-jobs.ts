import { parentPort } from 'node:worker_threads'
import type { Answered, Asked } from './resting-thread'

/** In a thread that resting-thread.ts starts: each message is a job, each answer the bytes of its file. */
export function answerJobs<Job>(work: (job: Job) => Promise<Uint8Array>): void {
  parentPort?.on('message', async ({ id, job }: Asked<Job>) => {
    parentPort?.postMessage(await answerOf(id, work(job)))
  })
}

async function answerOf(id: number, made: Promise<Uint8Array>): Promise<Answered> {
  try {
    return { id, bytes: await made }
  } catch (error) {
    return { id, cause: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
