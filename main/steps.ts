import { setImmediate as breath } from 'node:timers/promises'

/** Work that reads much, cut where something else may come between: each `yield` is such a place. */
export type Steps<Result> = Generator<void, Result, void>

/** All steps one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The steps with a breath between them, in which the window is answered. `mayGoOn` is called before each and throws when
 * the next may not be done any more: between two steps the practice can be locked.
 */
export async function withBreath<Result>(steps: Steps<Result>, mayGoOn: () => unknown): Promise<Result> {
  for (;;) {
    mayGoOn()
    const step = steps.next()
    if (step.done) return step.value
    await breath()
  }
}
