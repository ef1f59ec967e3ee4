import { existsSync } from 'node:fs'
import path from 'node:path'
import { replaceFile } from '../../db/durable'
import { AppError } from '../../shared/ipc/result'
import type { Session } from '../practice/session'

/** The files that left the app since it started: only these may be opened or shown from the page. */
const exported = new WeakMap<Session, Set<string>>()

/** Remembers a file or folder that was made here, so that it may be opened and shown. */
export function rememberFile(session: Session, file: string): void {
  exported.set(session, (exported.get(session) ?? new Set()).add(file))
}

/** Whether this file left the app since it started. */
export const isExported = (session: Session, file: string): boolean => exported.get(session)?.has(file) ?? false

/**
 * Puts an exported file in its place, whole or not at all, with the extension that it should have, and remembers it.
 * Throws FILE_IN_USE when another program (Excel, Word) keeps the file that is there, and else the file system's error.
 */
export function saveExport(
  session: Session,
  chosen: string,
  extension: string,
  write: (temporary: string) => void,
): { path: string } {
  const file = path.extname(chosen).toLowerCase() === `.${extension}` ? chosen : `${chosen}.${extension}`
  try {
    replaceFile(file, write)
  } catch (error) {
    throw inUse(error) && existsSync(file) ? new AppError('FILE_IN_USE', undefined, { cause: error }) : error
  }
  rememberFile(session, file)
  return { path: file }
}

/** The temporary neighbour could be written, but not take the place: on Windows a file that is open somewhere. */
export function inUse(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return false
  return error.syscall === 'rename' && ['EBUSY', 'EPERM', 'EACCES'].includes(String(error.code))
}
