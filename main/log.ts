import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const LIMIT = 500_000
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

/** A line: what happened, and of an error its kind, code and stack without its message (which may hold contents). */
export function log(what: string, error?: unknown): void {
  const trace = error instanceof Error ? ` ${error.name} ${'code' in error ? error.code : ''} ${frames(error)}` : ''
  const line = `${new Date().toISOString()} ${what}${trace}\n`
  if (!file) return
  try {
    appendFileSync(file, line)
  } catch {
    // A full disk must not stop the app from telling the user so.
  }
}

const frames = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim())
    .join(' | ')
