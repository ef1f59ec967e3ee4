import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DocumentModel } from '../../shared/document/model'

export type WordJob = { id: number; model: DocumentModel }
export type WordAnswer = { id: number; bytes: Uint8Array } | { id: number; cause: string }

/** A document of a hundred pages takes a second; what has not ended by then never will. */
const LIMIT_MS = 60_000
/** Who saves one document often saves the next: so long the thread keeps what it loaded and compiled. */
const REST_MS = 60_000
/** A document is thousands of objects that live for a moment: with this room few have to be cleared away in between. */
const YOUNG_MB = 32

type Waiting = { resolve: (bytes: Buffer) => void; reject: (error: Error) => void }
type Thread = { worker: Worker; waiting: Map<number, Waiting>; ending?: NodeJS.Timeout }

let thread: Thread | null = null
let lastId = 0

/**
 * Starts the thread that makes Word files, so that the library is loaded while the user chooses where the document
 * goes. In main itself the first document would hold up the window for a fifth of a second.
 */
export function expectWord(): void {
  if (thread) return
  thread = start()
  endIn(thread, REST_MS)
}

/** `toWord` in a thread of its own. Throws what `toWord` throws, and when the thread ends or takes a minute. */
export function toWordInWorker(model: DocumentModel): Promise<Buffer> {
  thread ??= start()
  const { worker, waiting } = thread
  const id = ++lastId
  worker.ref()
  worker.postMessage({ id, model } satisfies WordJob)
  endIn(thread, LIMIT_MS)
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
}

function start(): Thread {
  const worker = new Worker(path.join(import.meta.dirname, 'word-worker.js'), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  const started: Thread = { worker, waiting: new Map() }
  worker.unref()
  worker.on('message', (answer: WordAnswer) => {
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
  worker.once('exit', (code) => ended(new Error(`The thread for Word files ended with code ${code}`)))
  return started
}

function endIn(one: Thread, milliseconds: number): void {
  clearTimeout(one.ending)
  one.ending = setTimeout(() => void one.worker.terminate(), milliseconds).unref()
}
