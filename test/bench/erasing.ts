import { setTimeout as wait } from 'node:timers/promises'
import type { WebContents } from 'electron'
import { inPage } from './page'
import { watchMain } from './unlock'

/** Milliseconds from the confirmation to the end, with the file written anew, and the longest standstill meanwhile. */
export type Erasing = { time: number; pageGap: number; mainGap: number }

/** As long as a name is typed at least: the screen shows what goes before anyone confirms. */
const TYPING_MS = 1_000

/**
 * Erases one person of the practice: the one with the most talks in it, after the last day in service, and after the look at what goes
 * that the screen begins with.
 */
export async function measureErasing(page: WebContents): Promise<Erasing> {
  const prepared = await inPage(
    page,
    async () => {
      const call = async (route: string, input: object) =>
        JSON.parse(await window.praktijkgroei.call(route, input)).value
      const [person] = await call('employee.list', {})
      const { id, firstName, lastName, archived: _a, roleName: _r, ...rest } = person
      await call('employee.save', { ...rest, id, firstName, lastName, inServiceSince: null, leavingDate: '2015-01-31' })
      await call('erasure.preview', { of: 'employee', id })
      return { id, name: `${firstName} ${lastName}` }
    },
    null,
  )
  await wait(TYPING_MS)
  const main = watchMain()
  const inside = await inPage(
    page,
    async ({ id, name }) => {
      const watcher = window.bench.watch()
      const from = performance.now()
      const input = { of: 'employee', id, ground: 'request', name }
      const { ok } = JSON.parse(await window.praktijkgroei.call('erasure.erase', input))
      if (!ok) throw new Error('Nobody was erased')
      return { time: performance.now() - from, pageGap: watcher.stop() }
    },
    prepared,
  )
  return { ...inside, mainGap: main.stop() }
}
