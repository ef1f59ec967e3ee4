import { answerOneJob } from '../answer-jobs'
import { type DocxContent, type DocxSource, readDocx } from './read-docx'

/** The process that in-process.ts starts. */
answerOneJob<DocxSource, DocxContent>(readDocx)
