import { setTimeout as wait } from 'node:timers/promises'
import type { WebContents } from 'electron'
import type {} from '../../renderer/api'
import type { RouteInput } from '../../shared/ipc/contract'
import { standardQuestions } from '../../shared/preparation/questions'
import { inPage } from './page'
import { LOOKING_MS } from './unlock'

const RUNS = 20
const CHANGES = 200

/** Milliseconds from click to paint, one value a run; each run opens another talk, so nothing is there from before. */
export type Opening = { list: number[]; cycle: number[]; talk: number[]; preparation: number[] }

/** Opens the busiest talks from the list. The practice is open before and after. */
export async function measureOpening(page: WebContents): Promise<Opening> {
  const opening: Opening = { list: [], cycle: [], talk: [], preparation: [] }
  await wait(LOOKING_MS)
  for (let run = 0; run < RUNS; run++) {
    await goTo(page, 'Medewerkers')
    opening.list.push(await goTo(page, 'Gesprekken'))
    opening.cycle.push(await openRow(page, 'Verder met het gesprek', run))
    opening.talk.push(await openTalk(page))
    await leaveTalk(page)
    opening.preparation.push(await openRow(page, 'Verder voorbereiden', run))
  }
  return opening
}

/** Clicks in the main menu. */
const goTo = (page: WebContents, label: string): Promise<number> =>
  inPage(
    page,
    (name) =>
      window.bench.click(
        () => [...document.querySelectorAll<HTMLElement>('nav a')].find((link) => link.textContent === name),
        () =>
          document.querySelector('main h1')?.textContent === name &&
          document.querySelectorAll('main li, main tbody tr').length > 0,
      ),
    label,
  )

/** Clicks on the nth row of the list whose button says `action`. */
const openRow = (page: WebContents, action: string, run: number): Promise<number> =>
  inPage(
    page,
    async (wanted) => {
      const button = () =>
        [...document.querySelectorAll<HTMLElement>('main li button')].filter(
          (one) => one.textContent === wanted.action,
        )[wanted.run]
      // The rows below those in sight come a moment later.
      await window.bench.until(() => button() !== undefined)
      return window.bench.click(button, () => {
        const heading = document.querySelector('main h1')?.textContent
        return !!heading && heading !== 'Gesprekken' && document.querySelector('main [role=status]') === null
      })
    },
    { action, run },
  )

const openTalk = (page: WebContents): Promise<number> =>
  inPage(
    page,
    () =>
      window.bench.click(
        () =>
          [...document.querySelectorAll<HTMLElement>('main a')].find(
            (link) => link.textContent === 'Verder met het gesprek',
          ),
        () => document.querySelectorAll('main textarea').length > 0,
      ),
    null,
  )

const leaveTalk = (page: WebContents): Promise<void> =>
  inPage(
    page,
    async () => {
      location.hash = '#/gesprekken'
      await window.bench.until(() => document.querySelectorAll('main li button').length > 0)
    },
    null,
  )

const textQuestions = standardQuestions.questions.filter(({ side, type }) => side === 'employer' && type === 'text')

type SaveAnswer = RouteInput<'preparation.saveAnswer'>

/**
 * Milliseconds in which a changed field is on the disk, asked from the preparation that is on screen, with the cursor in a
 * field as it is for who types: lists are then asked for again only when the typing rests.
 */
export const measureChanges = (page: WebContents): Promise<number[]> =>
  inPage(
    page,
    async ({ count, keys }) => {
      const [, cycleId = ''] = location.hash.slice(2).split('/')
      const group = () =>
        [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) =>
          textContent?.startsWith('Het werk'),
        )
      await window.bench.until(() => group() !== undefined)
      group()?.click()
      await window.bench.until(() => document.querySelector('main textarea') !== null)
      document.querySelector<HTMLTextAreaElement>('main textarea')?.focus()
      const times: number[] = []
      for (let change = 0; change < count; change++) {
        const key = keys[change % keys.length] ?? ''
        const text = `Het antwoord wordt bij elke wijziging een beetje langer${'.'.repeat(change)}`
        const input = { cycleId, side: 'employer', key, text } satisfies SaveAnswer
        const from = performance.now()
        const result = JSON.parse(await window.praktijkgroei.call('preparation.saveAnswer', input))
        times.push(performance.now() - from)
        if (!result.ok) throw new Error(`Not saved: ${result.error.code}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return times
    },
    { count: CHANGES, keys: textQuestions.map(({ id }) => id) },
  )
