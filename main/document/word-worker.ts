import { parentPort } from 'node:worker_threads'
import { loadWord, toWord } from './word'
import type { WordAnswer, WordJob } from './word-in-worker'

/** The thread that word-in-worker.ts starts: each message a document, each answer its file. */
async function work({ id, model }: WordJob): Promise<WordAnswer> {
  try {
    return { id, bytes: await toWord(model) }
  } catch (error) {
    return { id, cause: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

void loadWord()
parentPort?.on('message', async (job: WordJob) => parentPort?.postMessage(await work(job)))
