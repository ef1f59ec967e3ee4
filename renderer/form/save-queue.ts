import { useSyncExternalStore } from 'react'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import { leaveField } from './leave-field'

/**
 * Saving without a button. Each field has a key; the latest value wanted for a key waits while an earlier one is on
 * its way, so there is one save in flight and nothing piles up. What cannot be saved now is tried again by itself;
 * what can never be saved as it is (too long, an impossible date) stays on screen with the reason. What has no place any
 * more (its row is gone, its version is signed) is given back to who typed it, so that it holds nothing else up.
 */
type Save = () => Promise<unknown>
type Wish = {
  save: Save
  /** What was typed, to be given back when it can be kept nowhere; empty for a choice or a date. */
  text: string
  /** Lets the field go back to what is stored, when this can be kept nowhere. */
  letGo: () => void
}
export type SaveState = {
  status: 'idle' | 'saving' | 'saved' | 'failed'
  savedAt: Date | null
  problem: AppError | null
}

const RETRY_MS = 3_000
const passing: ReadonlySet<ErrorCode> = new Set([
  'DISK_FULL',
  'DISK_IO',
  'BUSY',
  // A stick that was pulled out, or a folder of a network drive that is away for a moment.
  'FILE_GONE',
  'FILE_READONLY',
  'FOLDER_RIGHTS',
  // Until the work goes on in a copy.
  'LOCK_LOST',
  'FILE_MOVED',
  'INTERNAL',
])

/** What the lock overtook waits for the practice to open again. */
const overtaken: ErrorCode = 'LOCKED'

/** No later change of the same field makes these right: the place of the text is closed or gone. */
const closed: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'PHASE', 'FROZEN'])

const waiting = new Map<string, Wish>()
const refused = new Map<string, { problem: AppError; wish: Wish }>()
const listeners = new Set<() => void>()
let running: Promise<void> | null = null
let retry: ReturnType<typeof setTimeout> | null = null
let giveBack: (texts: string[]) => void = () => undefined
let givenBack = 0
/** Whose the texts are that wait while a practice is locked. */
let heldOf: string | null = null
let state: SaveState = { status: 'idle', savedAt: null, problem: null }

function tell(next: Partial<SaveState>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

/** Hears once, after each round of saving, which texts could be kept nowhere; empty for a choice or a date. */
export function onGivenBack(hear: (texts: string[]) => void): void {
  giveBack = hear
}

/** Wants `save` to be done for the field `key`; takes the place of an earlier wish that has not started. */
export function enqueueSave(key: string, save: Save, { text = '', letGo = () => {} }: Partial<Wish> = {}): void {
  refused.delete(key)
  waiting.set(key, { save, text, letGo })
  void start()
}

function start(): Promise<void> {
  if (retry) clearTimeout(retry)
  retry = null
  running ??= saveAll().finally(() => {
    running = null
  })
  return running
}

async function saveAll(): Promise<void> {
  const homeless: string[] = []
  await work(homeless)
  if (homeless.length === 0) return
  givenBack += homeless.length
  giveBack(homeless)
}

async function work(homeless: string[]): Promise<void> {
  while (waiting.size > 0) {
    const [next] = waiting
    if (!next) break
    const [key, wish] = next
    waiting.delete(key)
    if (state.status !== 'failed') tell({ status: 'saving' })
    try {
      await wish.save()
      // What was refused may be right now: a begin waits for its end date.
      for (const [other, { wish: again }] of refused) if (!waiting.has(other)) waiting.set(other, again)
      refused.clear()
      if (waiting.size === 0) tell(afterSuccess())
    } catch (thrown) {
      const problem = thrown instanceof AppError ? thrown : new AppError('INTERNAL')
      if (problem.code === overtaken) {
        if (!waiting.has(key)) waiting.set(key, wish)
        tell({ status: 'failed', problem })
        return
      }
      if (passing.has(problem.code)) {
        if (!waiting.has(key)) waiting.set(key, wish)
        tell({ status: 'failed', problem })
        retry = setTimeout(() => void start(), RETRY_MS)
        return
      }
      if (closed.has(problem.code)) {
        // What was typed after it for the same field says it all, and follows.
        if (!waiting.has(key)) homeless.push(wish.text)
        wish.letGo()
        if (waiting.size === 0) tell(afterSuccess())
        continue
      }
      refused.set(key, { problem, wish })
      tell({ status: 'failed', problem })
    }
  }
}

function afterSuccess(): Partial<SaveState> {
  const [first] = refused.values()
  return first ? { status: 'failed', problem: first.problem } : { status: 'saved', savedAt: new Date(), problem: null }
}

/**
 * Saves all that waits. True when everything is safe; what is given back on the way must be seen first, so that is
 * false once.
 */
export async function flushSaves(): Promise<boolean> {
  leaveField()
  const before = givenBack
  await start()
  return waiting.size === 0 && refused.size === 0 && givenBack === before
}

/** Why the field `key` could not be saved as it is; null when nothing is wrong. */
const problemOf = (key: string): AppError | null => refused.get(key)?.problem ?? null

/** Forgets what waits and what was refused, when the practice locks. */
export function forgetSaves(): void {
  waiting.clear()
  refused.clear()
  heldOf = null
  tell({ status: 'idle', savedAt: null, problem: null })
}

/**
 * When a practice locks by itself: what could not be saved waits in memory for the same practice. Gives the keys of the fields.
 */
export function holdSaves(practice: string): string[] {
  if (retry) clearTimeout(retry)
  retry = null
  for (const [key, { wish }] of refused) if (!waiting.has(key)) waiting.set(key, wish)
  refused.clear()
  heldOf = practice
  tell({ status: 'idle', savedAt: null, problem: null })
  return [...waiting.keys()]
}

/**
 * When a practice opens: saves what waited for it, and forgets what waited for another. True when something did, null when no
 * practice was locked before.
 */
export function resumeSaves(practice: string): boolean | null {
  if (heldOf === null) return null
  const isSame = heldOf === practice
  heldOf = null
  if (!isSame) waiting.clear()
  if (waiting.size === 0) return false
  void start()
  return true
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How saving stands, for the quiet word on each page. */
export const useSaveState = (): SaveState => useSyncExternalStore(subscribe, () => state)
/** Why the field `key` could not be saved as it is; null when nothing is wrong. */
export const useSaveProblem = (key: string): AppError | null => useSyncExternalStore(subscribe, () => problemOf(key))
