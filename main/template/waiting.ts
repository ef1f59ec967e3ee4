import type { PracticeDb } from '../../db/open'
import { AppError } from '../../shared/ipc/result'
import type { TemplateKind } from '../../shared/template/schema'
import type { ReadTemplate } from './read'

/** A template that was read, and waits until the owner decides. */
export type WaitingTemplate = { id: string; kind: TemplateKind; fileName: string; read: ReadTemplate }

/** Kept with the open file: locking or closing it forgets what was read. */
const waiting = new WeakMap<PracticeDb, WaitingTemplate>()

export const keepWaiting = (db: PracticeDb, template: WaitingTemplate): void => void waiting.set(db, template)
export const forgetWaiting = (db: PracticeDb): void => void waiting.delete(db)

/** Throws NOT_FOUND when another one was read since, or none. */
export function requireWaiting(db: PracticeDb, id: string): WaitingTemplate {
  const found = waiting.get(db)
  if (found?.id !== id) throw new AppError('NOT_FOUND')
  return found
}

/** The same filled with the example. Throws TEMPLATE_PROBLEMS when something is wrong with it. */
export function exampleOf({ read }: WaitingTemplate): Buffer {
  if (!read.example) throw new AppError('TEMPLATE_PROBLEMS')
  return read.example.bytes
}
