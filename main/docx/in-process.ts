import { guardedProcess } from '../guarded-process'
import type { DocxContent, DocxSource } from './read-docx'

/** A filled form takes a tenth of a second, also on a slow laptop; starting the process is in it. */
const limits = { limitMs: 10_000, heapMb: 256, mostKb: 400_000 }
const reader = guardedProcess<DocxSource, DocxContent>('docx-process.js', limits)

/** Starts the process while the user chooses a file. */
export const expectDocx = reader.expect

/** `readDocx` in a process of its own. Throws what `readDocx` throws, and DOCX_UNREADABLE beyond its limits. */
export const readDocxInProcess = reader.ask
