import { setTimeout as wait } from 'node:timers/promises'
import type { WebContents } from 'electron'
import { inPage } from './page'
import { LOOKING_MS, lock, unlock } from './unlock'

const WARM_RUNS = 40
const COLD_RUNS = 20
const SEEN_MS = 300

/** Milliseconds from click (or the last letter) to paint, one value a run. */
export type Screens = { overview: number[]; training: number[]; search: number[] }

/**
 * Opens the overview, the training plan and the search, each time from another screen. Cold: for the first time after
 * unlocking. Warm: as on going to and fro.
 */
export async function measureScreens(page: WebContents): Promise<{ cold: Screens; warm: Screens }> {
  const cold = await measureRuns(page, COLD_RUNS, async () => {
    await goTo(page, 'Gesprekken', 'main li')
    await lock(page)
    await unlock(page)
    await wait(LOOKING_MS)
  })
  return { cold, warm: await measureRuns(page, WARM_RUNS, () => Promise.resolve()) }
}

async function measureRuns(page: WebContents, runs: number, before: () => Promise<void>): Promise<Screens> {
  const screens: Screens = { overview: [], training: [], search: [] }
  for (let run = 0; run < runs; run++) {
    await before()
    screens.overview.push(await goTo(page, 'Overzicht', '[aria-labelledby=aandacht] li'))
    // Nobody goes on before having seen where they are; what a screen does after its first paint must not count twice.
    await wait(SEEN_MS)
    screens.training.push(await goTo(page, 'Opleidingsplan', 'main tbody tr'))
    await wait(SEEN_MS)
    await goTo(page, 'Medewerkers', 'main tbody tr')
    // Nobody types a word in the first second on a screen.
    await wait(1_000)
    screens.search.push(await search(page, words[run % words.length] ?? ''))
  }
  return screens
}

/** Clicks in the main menu, and waits for the screen and its first row. */
const goTo = (page: WebContents, label: string, row: string): Promise<number> =>
  inPage(
    page,
    (wanted) =>
      window.bench.click(
        () => [...document.querySelectorAll<HTMLElement>('nav a')].find((link) => link.textContent === wanted.label),
        () =>
          document.querySelector('main h1')?.textContent === wanted.label &&
          document.querySelector(wanted.row) !== null,
      ),
    { label, row },
  )

const words = ['elke', 'patiënt', 'plan', 'goossens', 'het rooster', 'dossier', 'samen', 'telefoon']

/** Opens the search, types a word at once, and gives the time until its results are painted; closes it again. */
const search = (page: WebContents, word: string): Promise<number> =>
  inPage(
    page,
    async (text) => {
      const field = () => document.querySelector<HTMLInputElement>('[role=dialog] input')
      const buttons = [...document.querySelectorAll<HTMLElement>('nav button')]
      buttons.find((button) => button.textContent?.includes('Zoeken'))?.click()
      await window.bench.until(() => field() !== null)
      const from = performance.now()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text)
      field()?.dispatchEvent(new Event('input', { bubbles: true }))
      await window.bench.until(() => document.querySelector('[role=dialog] mark') !== null)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const time = performance.now() - from
      field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }))
      await window.bench.until(() => field() === null)
      return time
    },
    word,
  )
