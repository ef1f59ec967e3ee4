import { answerJobs } from '../answer-jobs'
import type { TemplateJob } from './in-worker'
import { type ReadTemplate, readTemplate } from './read'

/** The thread that in-worker.ts starts: one template, one judgement. A Buffer arrives as bytes. */
answerJobs<TemplateJob, ReadTemplate>(({ kind, source }) =>
  readTemplate(kind, typeof source === 'string' ? source : Buffer.from(source)),
)
