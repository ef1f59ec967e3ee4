import { QueryClient } from '@tanstack/react-query'
import { isRoute, type Topic, topicsOf } from '../shared/ipc/contract'

/** Main is always there and tells what changed: no retry, no refetch by time or focus. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY },
    mutations: { networkMode: 'always', retry: false },
  },
})

const QUIET_MS = 150
const changed = new Set<string>()
let timer: ReturnType<typeof setTimeout> | null = null

/** Marks topics as changed and reloads what shows them; while someone types, after a short rest. */
export function topicsChanged(topics: readonly string[]): void {
  for (const topic of topics) changed.add(topic)
  const wait = document.activeElement?.matches('input, textarea') ? QUIET_MS : 0
  if (timer) clearTimeout(timer)
  timer = setTimeout(reload, wait)
}

function reload(): void {
  timer = null
  const topics = new Set(changed)
  changed.clear()
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [route] }) =>
      isRoute(route) && topicsOf(route).reads.some((topic: Topic) => topics.has(topic)),
  })
}
