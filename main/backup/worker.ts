import { answerJobs } from '../answer-jobs'
import { doCopyJob } from './jobs'

/** The thread that in-worker.ts starts. */
answerJobs(doCopyJob)
