import { z } from 'zod'
import { translateError } from '../db/file-check'
import { contract, isRoute, type RouteName, routesReading, topicsOf } from '../shared/ipc/contract'
import { AppError, failure, type Result } from '../shared/ipc/result'
import type { Handlers } from './handlers'
import { log } from './log'

z.config(z.locales.nl())

const SIZE_LIMIT = 1_000_000
const FILE_SIZE_LIMIT = 8_100_000
const routesWithFiles: RouteName[] = ['practice.setLogo', 'file.check', 'form.read', 'template.read']

/**
 * Route, size, input, handler, result: each step fails with a code of its own. Gives also the routes whose answers are old now.
 */
export async function answer(
  handlers: Handlers,
  message: unknown,
): Promise<{ result: Result<unknown>; changed: RouteName[] }> {
  const call = z.object({ route: z.unknown(), input: z.unknown() }).strict().safeParse(message)
  if (!call.success || !isRoute(call.data.route)) return { result: failure('IPC_ROUTE'), changed: [] }
  const route = call.data.route
  if (tooLarge(route, call.data.input)) return { result: failure('IPC_ARGS', 'Deze tekst is te lang.'), changed: [] }
  const input = contract[route].input.safeParse(withoutUndefined(call.data.input))
  if (!input.success) return { result: failure('IPC_ARGS', input.error.issues[0]?.message), changed: [] }
  const started = performance.now()
  try {
    // Each handler takes the output of its own schema; the pairing is proven where `Handlers` is defined.
    const handler = handlers[route] as (input: unknown) => unknown
    const value = await handler(input.data)
    return { result: { ok: true, value: value ?? null }, changed: routesReading(topicsOf(route).changes) }
  } catch (thrown) {
    const error = translateError(thrown)
    if (error instanceof AppError) {
      if (error.code !== 'IPC_ARGS') log(`${route} ${error.code}`, error.cause)
      return { result: failure(error.code, error.detail), changed: [] }
    }
    log(`${route} INTERNAL`, error)
    return { result: failure('INTERNAL'), changed: [] }
  } finally {
    const took = performance.now() - started
    if (took > 40) log(`${route} took ${Math.round(took)} ms`)
  }
}

/** Fields with `undefined` cross from the page too; to a store each of them would be a value that overrides its default. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (!value || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutUndefined(field)]))
}

function tooLarge(route: RouteName, input: unknown): boolean {
  const limit = routesWithFiles.includes(route) ? FILE_SIZE_LIMIT : SIZE_LIMIT
  try {
    return (JSON.stringify(input)?.length ?? 0) > limit
  } catch {
    return true
  }
}
