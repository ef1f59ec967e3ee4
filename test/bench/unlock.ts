import { setTimeout as wait } from 'node:timers/promises'
import type { WebContents } from 'electron'
import { inPage } from './page'
import { CYCLES, PASSPHRASE, PRACTICE_NAME } from './practice-shape'

const RUNS = 5

/** Who unlocks looks at the first screen before the next click; the product reads ahead meanwhile (renderer/read-ahead.ts). */
export const LOOKING_MS = 3_000

/** Milliseconds from "Ontgrendelen" to the painted list, and the longest standstill of each process meanwhile. */
export type Unlock = { time: number; pageGap: number; mainGap: number }

/** Unlocks and locks the large practice some times. It is open afterwards. */
export async function measureUnlock(page: WebContents): Promise<Unlock[]> {
  await choosePractice(page)
  const runs: Unlock[] = []
  for (let run = 0; run < RUNS; run++) {
    if (run > 0) await lock(page)
    await wait(500)
    runs.push(await unlock(page))
  }
  return runs
}

/** Chooses the large practice on the welcome screen; its lock is shown. */
export const choosePractice = (page: WebContents): Promise<void> =>
  inPage(
    page,
    async (name) => {
      const row = [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(name))
      row?.click()
      await window.bench.until(() => document.querySelector('input[type=password]') !== null)
    },
    PRACTICE_NAME,
  )

/** Types the passphrase and unlocks. */
export async function unlock(page: WebContents): Promise<Unlock> {
  const main = watchMain()
  const input = { passphrase: PASSPHRASE, cycles: CYCLES }
  const inside = await inPage(
    page,
    async ({ passphrase, cycles }) => {
      const field = document.querySelector<HTMLInputElement>('input[type=password]')
      // React listens to the setter of the element itself; the one of the prototype goes past it, as typing does.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, passphrase)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
      const watcher = window.bench.watch()
      const time = await window.bench.click(
        () => document.querySelector<HTMLElement>('button[type=submit]'),
        () => document.querySelectorAll('main li').length > 0,
      )
      return { time, pageGap: watcher.stop(), rows: document.querySelectorAll('main li').length, cycles }
    },
    input,
  )
  return { time: inside.time, pageGap: inside.pageGap, mainGap: main.stop() }
}

/** Locks; the page forgets all it had. */
export async function lock(page: WebContents): Promise<void> {
  await inPage(
    page,
    async () => {
      const buttons = [...document.querySelectorAll<HTMLElement>('nav button')]
      await window.bench.click(
        () => buttons.find((button) => button.textContent?.includes('Vergrendelen')),
        () => document.querySelector('input[type=password]') !== null,
      )
    },
    null,
  )
}

/** The longest time in which main could answer nothing. */
export function watchMain(): { stop: () => number } {
  let last = performance.now()
  let longest = 0
  const tick = () => {
    const at = performance.now()
    longest = Math.max(longest, at - last)
    last = at
  }
  const timer = setInterval(tick, 5)
  return {
    stop: () => {
      clearInterval(timer)
      tick()
      return longest
    },
  }
}
