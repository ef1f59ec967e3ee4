import { QueryClient } from '@tanstack/react-query'

/** Main is always there and tells what changed: no retry, no refetch by time or focus (a new day: new-day.ts). */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY },
    mutations: { networkMode: 'always', retry: false },
  },
})

const QUIET_MS = 150
const changed = new Set<unknown>()
let timer: ReturnType<typeof setTimeout> | null = null

/**
 * Marks the answers of routes as old and asks again for those on screen; while someone types, after a short rest. The lock
 * does not wait: the cursor is in the passphrase when it opens.
 */
export function routesChanged(routes: readonly string[]): void {
  for (const route of routes) changed.add(route)
  const isTyping = document.activeElement?.matches('input, textarea') && !changed.has('session.state')
  const wait = isTyping ? QUIET_MS : 0
  if (timer) clearTimeout(timer)
  timer = setTimeout(reload, wait)
}

function reload(): void {
  timer = null
  const routes = new Set(changed)
  changed.clear()
  void queryClient.invalidateQueries({ predicate: ({ queryKey: [route] }) => routes.has(route) })
}
