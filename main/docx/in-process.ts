import path from 'node:path'
import { app, utilityProcess } from 'electron'
import { AppError } from '../../shared/ipc/result'
import type { DocxAnswer } from './answer'
import type { DocxContent, DocxSource } from './read-docx'

/** A filled form takes a tenth of a second, also on a slow laptop; starting the process is in it. */
const LIMIT_MS = 10_000
/** The heap that the process may fill, in MB. */
const HEAP_MB = 256
/** All that it may hold, in kB, what lies outside the heap included: an empty one holds some 90 MB on Linux. */
const MOST_KB = 400_000
const LOOK_MS = 100

/**
 * `readDocx` in a process of its own: a hostile file holds up nothing, and neither its time nor its memory, of whatever
 * kind, goes beyond a limit. It gets no environment, no standard streams and nothing but this one file. Throws what
 * `readDocx` throws, and DOCX_UNREADABLE when it takes too long or too much memory.
 */
export function readDocxInProcess(source: DocxSource): Promise<DocxContent> {
  return new Promise((resolve, reject) => {
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'docx-process.js'), [], {
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      env: {},
      stdio: 'ignore',
      serviceName: 'Praktijkgroei: Word-bestand lezen',
    })
    const fail = (cause: unknown) => reject(new AppError('DOCX_UNREADABLE', undefined, { cause }))
    const limit = setTimeout(() => child.kill(), LIMIT_MS)
    const watch = setInterval(() => heldBy(child.pid) > MOST_KB && child.kill(), LOOK_MS)
    child.once('message', (answer: DocxAnswer) => {
      if ('value' in answer) resolve(answer.value)
      else reject(new AppError(answer.code, undefined, { cause: answer.cause }))
      child.kill()
    })
    child.once('exit', (code) => {
      clearTimeout(limit)
      clearInterval(watch)
      fail(`The process for Word files from outside ended with code ${code}`)
    })
    child.postMessage(source)
  })
}

/** In kB; 0 while it starts. */
const heldBy = (pid: number | undefined): number =>
  app.getAppMetrics().find((one) => one.pid === pid)?.memory.workingSetSize ?? 0
