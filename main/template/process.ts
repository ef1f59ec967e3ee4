import { answerOneJob } from '../answer-jobs'
import type { TemplateJob } from './in-process'
import { type ReadTemplate, readTemplate } from './read'

/** The process that in-process.ts starts. A Buffer arrives as bytes. */
answerOneJob<TemplateJob, ReadTemplate>(({ kind, source }) =>
  readTemplate(kind, typeof source === 'string' ? source : Buffer.from(source)),
)
