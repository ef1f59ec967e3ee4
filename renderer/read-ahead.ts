import { localDay } from '../shared/format/date'
import type { RouteInput, RouteName } from '../shared/ipc/contract'
import { afterPaint } from './after-paint'
import { call, routeQuery } from './api'
import { queryClient } from './query-client'

/** Long enough for the first screen, short enough for who clicks on at once. */
const FIRST_SCREEN_MS = 1_000

/** Kept until the practice locks: most of a day the user is on other screens. */
const keep = <R extends RouteName>(route: R, input: RouteInput<R>) =>
  queryClient.prefetchQuery({ ...routeQuery(route, input), gcTime: Number.POSITIVE_INFINITY })

/** What the next click may want, in the order in which it is likely. */
const ahead: (() => Promise<unknown>)[] = [
  () => import('./cycle/cycles-page'),
  () => keep('cycle.list', {}),
  () => import('./employee/employees-page'),
  () => keep('employee.list', {}),
  () => import('./cycle/cycle-page'),
  () => import('./conversation/talk-page'),
  () => import('./training/training-page'),
  () => keep('training.plan', { year: Number(localDay(new Date()).slice(0, 4)) }),
  () => import('./overview/overview-page'),
  () => keep('overview.get', {}),
  () => import('./search/search-dialog'),
  () => call('search.find', { text: '' }),
]

/**
 * Makes the next screens ready while someone looks at the first one, one thing at a time and only when the page has
 * nothing else to do. What fails here is asked again by the screen itself, which then says so. Gives how to stop.
 */
export function readAhead(): () => void {
  let stopped = false
  const next = async (index: number) => {
    const read = ahead[index]
    if (!read || stopped) return
    await read().catch(() => undefined)
    afterPaint(() => void next(index + 1))
  }
  const timer = setTimeout(() => void next(0), FIRST_SCREEN_MS)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
