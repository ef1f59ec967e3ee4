import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import type { RouteInput, RouteName, RouteOutput } from '../shared/ipc/contract'
import { AppError, type Result } from '../shared/ipc/result'

/** Calls main. Gives the value or throws an AppError with its code. */
export async function call<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const result: Result<RouteOutput<R>> = JSON.parse(await window.praktijkgroei.call(route, input))
  if (!result.ok) throw new AppError(result.error.code, result.error.detail)
  return result.value
}

/** What a route answers, as the page keeps it. */
export const routeQuery = <R extends RouteName>(route: R, input: RouteInput<R>) =>
  queryOptions<RouteOutput<R>, AppError>({ queryKey: [route, input], queryFn: () => call(route, input) })

/** What a route reads, kept up to date: it is asked again when main says that its topic changed. */
export function useRoute<R extends RouteName>(route: R, input: RouteInput<R>, options: { enabled?: boolean } = {}) {
  return useQuery({ ...routeQuery(route, input), enabled: options.enabled ?? true })
}

/** A command of the user. `run` gives the value; a failure stays in `error` and is thrown to who waits for it. */
export function useCommand<R extends RouteName>(route: R) {
  const mutation = useMutation<RouteOutput<R>, AppError, RouteInput<R>>({ mutationFn: (input) => call(route, input) })
  return { run: mutation.mutateAsync, busy: mutation.isPending, error: mutation.error, reset: mutation.reset }
}
