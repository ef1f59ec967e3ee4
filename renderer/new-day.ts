import { useSyncExternalStore } from 'react'
import { type IsoDate, localDay } from '../shared/format/date'
import { watchDay } from '../shared/format/new-day'
import { queryClient } from './query-client'

const CHECK_EVERY_MS = 60_000
const listeners = new Set<() => void>()

/**
 * Asks everything on screen again when the day changed: what is late, what comes next and what expired depend on it,
 * and nothing in the practice changes at midnight. A computer that slept says so only by the clock.
 */
export function listenToClock(): void {
  const check = watchDay(() => {
    for (const listener of listeners) listener()
    void queryClient.invalidateQueries()
  })
  window.addEventListener('focus', check)
  setInterval(check, CHECK_EVERY_MS)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The present day, for what a component works out from it itself: answers that are the same the next day draw nothing
 * anew.
 */
export const useToday = (): IsoDate => useSyncExternalStore(subscribe, () => localDay(new Date()))
