import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const LIMIT = 500_000
const SHOWN_LINES = 300
let file: string | null = null

/** Starts the log in `folder`; one file, and the one before it. Never holds names, answers or other contents. */
export function startLog(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    file = path.join(folder, 'praktijkgroei.log')
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT) renameSync(file, `${file}.1`)
  } catch {
    file = null
  }
}

/**
 * A line: what happened, and of an error its kind, code and where in the program it was. Not its message, which may hold
 * contents, nor the folders around the program, which may hold a name.
 */
export function log(what: string, error?: unknown): void {
  if (!file) return
  const trace = error instanceof Error ? [word(error.name), 'code' in error && word(error.code), frames(error)] : []
  const line = `${[new Date().toISOString(), what, ...trace].filter(Boolean).join(' ')}\n`
  try {
    appendFileSync(file, line)
  } catch {
    // A full disk must not stop the app from telling the user so.
  }
}

/** The newest lines of the log, oldest first. */
export function readLog(): string[] {
  const lines = file ? [`${file}.1`, file].flatMap(linesOf) : []
  return lines.slice(-SHOWN_LINES).map(withoutHome)
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch {
    return [] // none yet
  }
}

/** Earlier versions wrote whole paths. */
function withoutHome(line: string): string {
  const home = os.homedir()
  const written = [home, home.replaceAll('\\', '/'), encodeURI(home.replaceAll('\\', '/'))]
  return written.reduce((text, one) => text.replaceAll(one, '~'), line)
}

/** A code or the name of a kind of error; anything else is not written. */
const word = (value: unknown): string => (typeof value === 'string' && /^[A-Za-z][\w]*$/.test(value) ? value : '')

/** A line of a stack: a function, and a place in a file. */
const frame = /^\s+at (?:([\w$.<>#[\] ]+) \()?(.+:\d+:\d+)\)?$/

function frames(error: Error): string {
  // The message comes first, and one of more lines may look like a stack itself.
  const stack = (error.stack ?? '').replace(error.message, '')
  return stack
    .split('\n')
    .flatMap((line) => {
      const [, name, place] = frame.exec(line) ?? []
      return place ? [['at', name, shortPlace(place)].filter(Boolean).join(' ')] : []
    })
    .slice(0, 8)
    .join(' | ')
}

/** A place inside Node or inside the program; of any other only the file. */
function shortPlace(place: string): string {
  if (place.startsWith('node:')) return place
  const inside = /[\\/]((?:out|node_modules)[\\/].*)$/.exec(place)?.[1]
  return inside ?? place.replace(/^.*[\\/]/, '')
}
