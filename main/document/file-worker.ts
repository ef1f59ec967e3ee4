import { answerJobs } from '../answer-jobs'
import type { FileJob } from './file-thread'
import { loadWord, toWord } from './word'

const loadSeal = () => import('../seal/seal-pdf')

async function work(job: FileJob): Promise<Uint8Array> {
  if ('word' in job) return toWord(job.word)
  const { sealPdf } = await loadSeal()
  const { seal, ...wish } = job.wish
  // A Buffer arrives as bytes.
  const [key, certificate] = [Buffer.from(seal.key), Buffer.from(seal.certificate)]
  return sealPdf(Buffer.from(job.pdf), { ...wish, seal: { key, certificate } })
}

/** The thread that file-thread.ts starts: what comes first is asked soon, the other may be. */
void loadWord().then(loadSeal)
answerJobs(work)
