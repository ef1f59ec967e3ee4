import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { toWord } from '../../main/document/word'
import { readDocxInProcess } from '../../main/docx/in-process'
import { readDocx } from '../../main/docx/read-docx'
import { formModel } from '../../shared/document/form'
import { standardQuestions } from '../../shared/preparation/questions'
import { hostileFiles } from '../support/hostile-files'

const RUNS = 20

/**
 * Milliseconds in which a form is read, alone and with the process that reads it; of the worst hostile file, the
 * process included, the milliseconds and the growth of main in bytes.
 */
export type Forms = { read: number[]; inProcess: number[]; hostile: { ms: number; bytes: number } }
