import type { DocumentModel } from '../../shared/document/model'
import { answerJobs } from '../answer-jobs'
import { loadWord, toWord } from './word'

/** The thread that word-in-worker.ts starts. */
void loadWord()
answerJobs<DocumentModel>(toWord)
