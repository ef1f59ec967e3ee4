import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { errorOf, type Outcome } from './outcome'

export type Asked<Job> = { id: number; job: Job }
export type Answered<Answer> = { id: number } & Outcome<Answer>

/** A document of a hundred pages takes a second; what has not ended by then never will. */
const LIMIT_MS = 60_000
type Limits = {
  maxYoungGenerationSizeMb: number
  maxOldGenerationSizeMb?: number
  /** A minute without it. */
  limitMs?: number
  /** After so many jobs it makes place for a new one once nothing waits: what libraries keep goes with it. */
  mostJobs?: number
}
/** Who saves one document often saves the next: so long a thread keeps what it loaded and compiled. */
const REST_MS = 60_000

type Waiting<Answer> = { resolve: (answer: Answer) => void; reject: (error: Error) => void }
type Thread<Answer> = {
  worker: Worker
  waiting: Map<number, Waiting<Answer>>
  asked: number
  ending?: NodeJS.Timeout
}

/**
 * A thread for heavy work such as making files, beside this one in the build (`out/main`): started when it is first needed, kept for a minute
 * for the next. `expect` starts it, so that its libraries are loaded while the user chooses where the file goes. `ask` throws
 * what the work throws (an AppError with its code), and when the thread ends or takes too long. Bytes arrive as Uint8Array.
 */
export function restingThread<Job, Answer>(file: string, { limitMs = LIMIT_MS, mostJobs, ...limits }: Limits) {
  let thread: Thread<Answer> | null = null
  let lastId = 0

  function expect(): void {
    if (thread) return
    thread = start()
    endIn(thread, REST_MS)
  }

  function ask(job: Job): Promise<Answer> {
    thread ??= start()
    const { worker, waiting } = thread
    const id = ++lastId
    thread.asked += 1
    worker.ref()
    worker.postMessage({ id, job } satisfies Asked<Job>)
    endIn(thread, limitMs)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  function start(): Thread<Answer> {
    const worker = new Worker(path.join(import.meta.dirname, file), { resourceLimits: limits })
    const started: Thread<Answer> = { worker, waiting: new Map(), asked: 0 }
    worker.unref()
    worker.on('message', (message: Answered<Answer>) => {
      const asked = started.waiting.get(message.id)
      started.waiting.delete(message.id)
      if ('answer' in message) asked?.resolve(message.answer)
      else asked?.reject(errorOf(message))
      if (started.waiting.size > 0) return
      worker.unref()
      if (mostJobs === undefined || started.asked < mostJobs) return endIn(started, REST_MS)
      if (thread === started) thread = null
      endIn(started, 0)
    })
    const ended = (cause: Error) => {
      if (thread === started) thread = null
      clearTimeout(started.ending)
      for (const { reject } of started.waiting.values()) reject(cause)
      started.waiting.clear()
    }
    worker.once('error', ended)
    worker.once('exit', (code) => ended(new Error(`The thread ${file} ended with code ${code}`)))
    return started
  }

  return { expect, ask }
}

function endIn(one: { worker: Worker; ending?: NodeJS.Timeout }, milliseconds: number): void {
  clearTimeout(one.ending)
  one.ending = setTimeout(() => void one.worker.terminate(), milliseconds).unref()
}
