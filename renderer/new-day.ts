import { watchDay } from '../shared/format/new-day'
import { queryClient } from './query-client'

const CHECK_EVERY_MS = 60_000

/**
 * Asks everything on screen again when the day changed: what is late, what comes next and what expired depend on it,
 * and nothing in the practice changes at midnight. A computer that slept says so only by the clock.
 */
export function listenToClock(): void {
  const check = watchDay(() => void queryClient.invalidateQueries())
  window.addEventListener('focus', check)
  setInterval(check, CHECK_EVERY_MS)
}
