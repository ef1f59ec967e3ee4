import { parentPort } from 'node:worker_threads'
import { AppError } from '../shared/ipc/result'
import type { Answered, Asked } from './resting-thread'

/** In a thread that resting-thread.ts starts: each message is a job, each answer what came of it. */
export function answerJobs<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  parentPort?.on('message', async ({ id, job }: Asked<Job>) => {
    parentPort?.postMessage(await answerOf(id, work(job)))
  })
}

async function answerOf<Answer>(id: number, made: Promise<Answer>): Promise<Answered<Answer>> {
  try {
    return { id, answer: await made }
  } catch (error) {
    if (error instanceof AppError) return { id, code: error.code, cause: String(error.cause ?? '') }
    return { id, code: null, cause: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
