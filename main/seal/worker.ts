import { answerJobs } from '../answer-jobs'
import type { SealJob } from './in-worker'
import { sealPdf } from './seal-pdf'

// A Buffer arrives as bytes and a moment as itself.
answerJobs<SealJob>(({ pdf, wish: { seal, ...wish } }) =>
  sealPdf(Buffer.from(pdf), {
    ...wish,
    seal: { key: Buffer.from(seal.key), certificate: Buffer.from(seal.certificate) },
  }),
)
