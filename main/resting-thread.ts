import path from 'node:path'
import { Worker } from 'node:worker_threads'

export type Asked<Job> = { id: number; job: Job }
export type Answered = { id: number; bytes: Uint8Array } | { id: number; cause: string }

/** A document of a hundred pages takes a second; what has not ended by then never will. */
const LIMIT_MS = 60_000
/** Who saves one document often saves the next: so long a thread keeps what it loaded and compiled. */
const REST_MS = 60_000

type Waiting = { resolve: (bytes: Buffer) => void; reject: (error: Error) => void }
type Thread = { worker: Worker; waiting: Map<number, Waiting>; ending?: NodeJS.Timeout }

/**
 * A thread that makes files, beside this one in the build (`out/main`): started when it is first needed, kept for a minute
 * for the next. `expect` starts it, so that its libraries are loaded while the user chooses where the file goes. `ask` throws
 * what the work throws, and when the thread ends or takes a minute.
 */
export function restingThread<Job>(file: string, limits: { maxYoungGenerationSizeMb: number }) {
  let thread: Thread | null = null
  let lastId = 0

  function expect(): void {
    if (thread) return
    thread = start()
    endIn(thread, REST_MS)
  }

  function ask(job: Job): Promise<Buffer> {
    thread ??= start()
    const { worker, waiting } = thread
    const id = ++lastId
    worker.ref()
    worker.postMessage({ id, job } satisfies Asked<Job>)
    endIn(thread, LIMIT_MS)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  function start(): Thread {
    const worker = new Worker(path.join(import.meta.dirname, file), { resourceLimits: limits })
    const started: Thread = { worker, waiting: new Map() }
    worker.unref()
    worker.on('message', (answer: Answered) => {
      const asked = started.waiting.get(answer.id)
      started.waiting.delete(answer.id)
      if ('bytes' in answer) asked?.resolve(Buffer.from(answer.bytes))
      else asked?.reject(new Error(answer.cause))
      if (started.waiting.size > 0) return
      worker.unref()
      endIn(started, REST_MS)
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

function endIn(one: Thread, milliseconds: number): void {
  clearTimeout(one.ending)
  one.ending = setTimeout(() => void one.worker.terminate(), milliseconds).unref()
}
