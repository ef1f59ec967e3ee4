import path from 'node:path'
import { app, type UtilityProcess, utilityProcess } from 'electron'
import { AppError } from '../shared/ipc/result'
import { errorOf, type Outcome } from './outcome'

type Limits = {
  limitMs: number
  /** The heap that it may fill, in MB. */
  heapMb: number
  /** All that it may hold, in kB, what lies outside the heap included: an empty one holds some 90 MB on Linux. */
  mostKb: number
}

const LOOK_MS = 100
/** So long a process that was expected waits for its file: who is still choosing after it waits a moment longer. */
const REST_MS = 60_000

/**
 * A process per file from outside, beside main in the build (`out/main`): a hostile file holds up nothing, and neither its time
 * nor its memory, of whatever kind, goes beyond a limit. It gets no environment, no standard streams and nothing but
 * its one job. `expect` starts it while the user chooses, so that only the reading is left to wait for; unused it ends after a minute.
 * `ask` throws what the work throws when that has a code, and DOCX_UNREADABLE otherwise: also when it takes too long or too much.
 */
export function guardedProcess<Job, Answer>(file: string, { limitMs, heapMb, mostKb }: Limits) {
  let ready: { child: UtilityProcess; ending: NodeJS.Timeout } | null = null

  function start(): UtilityProcess {
    const child = utilityProcess.fork(path.join(import.meta.dirname, file), [], {
      execArgv: [`--max-old-space-size=${heapMb}`],
      env: {},
      stdio: 'ignore',
      serviceName: 'Praktijkgroei: Word-bestand lezen',
    })
    child.once('exit', () => ready?.child === child && take())
    return child
  }

  function expect(): void {
    const child = take() ?? start()
    ready = { child, ending: setTimeout(() => take()?.kill(), REST_MS) }
  }

  /** The one that waits, which then waits no longer. */
  function take(): UtilityProcess | null {
    if (!ready) return null
    const { child, ending } = ready
    clearTimeout(ending)
    ready = null
    return child
  }

  function ask(job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const child = take() ?? start()
      const fail = (cause: unknown) => reject(new AppError('DOCX_UNREADABLE', undefined, { cause }))
      const limit = setTimeout(() => child.kill(), limitMs)
      const watch = setInterval(() => heldBy(child.pid) > mostKb && child.kill(), LOOK_MS)
      child.once('message', (outcome: Outcome<Answer>) => {
        if ('answer' in outcome) resolve(outcome.answer)
        else if (outcome.code) reject(errorOf(outcome))
        else fail(outcome.cause)
        child.kill()
      })
      child.once('exit', (code) => {
        clearTimeout(limit)
        clearInterval(watch)
        fail(`The process of ${file} ended with code ${code}`)
      })
      child.postMessage(job)
    })
  }

  return { expect, ask }
}

/** In kB; 0 while it starts. */
const heldBy = (pid: number | undefined): number =>
  app.getAppMetrics().find((one) => one.pid === pid)?.memory.workingSetSize ?? 0
