import { useSyncExternalStore } from 'react'

/** A change that can be taken back, with its name for the button ("Doel verwijderd"). */
type Entry = { label: string; undo: () => Promise<unknown> }

const LIMIT = 100
let entries: readonly Entry[] = []
const listeners = new Set<() => void>()

function set(next: readonly Entry[]): void {
  entries = next
  for (const listener of listeners) listener()
}

/**
 * Remembers how to take a change back. Gives the way to take just this one back (for the button in its message), which
 * also drops it here: taken back twice, the second time would show nothing.
 */
export function pushUndo(label: string, undo: Entry['undo']): Entry['undo'] {
  const entry = { label, undo }
  set([...entries, entry].slice(-LIMIT))
  return () => {
    set(entries.filter((one) => one !== entry))
    return undo()
  }
}

/** Takes the last change back; nothing happens when there is none. */
export async function undoLast(): Promise<void> {
  const last = entries.at(-1)
  if (!last) return
  set(entries.slice(0, -1))
  await last.undo()
}

/** Leaves nothing to take back, when the practice locks. */
export const forgetUndo = (): void => set([])

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The name of the last change, null when there is nothing to take back. */
export const lastChange = (): string | null => entries.at(-1)?.label ?? null

/** The same, followed. */
export const useLastChange = (): string | null => useSyncExternalStore(subscribe, lastChange)
