import { answerJobs } from '../answer-jobs'
import type { PdfSeal } from '../seal/certificate'
import type { FileJob } from './file-thread'
import { loadWord, toWord } from './word'

const loadSeals = async () => ({ ...(await import('../seal/seal-pdf')), ...(await import('../seal/seal-word')) })

async function work(job: FileJob): Promise<Uint8Array> {
  if ('word' in job) return toWord(job.word)
  if ('template' in job) return (await import('../template/fill')).fillTemplate(Buffer.from(job.template), job.filling)
  const { sealPdf, sealWord } = await loadSeals()
  const seal = buffersOf(job.wish.seal)
  if ('docx' in job) return sealWord(Buffer.from(job.docx), { ...job.wish, seal })
  return sealPdf(Buffer.from(job.pdf), { ...job.wish, seal })
}

/** A Buffer arrives as bytes. */
const buffersOf = ({ key, certificate }: PdfSeal): PdfSeal => ({
  key: Buffer.from(key),
  certificate: Buffer.from(certificate),
})

/** The thread that file-thread.ts starts: what comes first is asked soon, the other may be. */
void loadWord().then(loadSeals)
answerJobs(work)
