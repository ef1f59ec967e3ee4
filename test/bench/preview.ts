import { setTimeout as wait } from 'node:timers/promises'
import type { WebContents } from 'electron'
import { inPage } from './page'

const RUNS = 20
/** Nobody asks for another page before having seen the first. */
const SEEN_MS = 300

/** Milliseconds: from the click to the first page, and from asking for another page to that page; one value a run. */
export type PreviewTimes = { first: number[]; page: number[] }

/** Opens signed documents page by page, each of another talk, and goes to the last page. */
export async function measurePreview(page: WebContents): Promise<PreviewTimes> {
  const times: PreviewTimes = { first: [], page: [] }
  for (let run = 0; run < RUNS; run++) {
    await openDocuments(page, run)
    await wait(SEEN_MS)
    times.first.push(await openPreview(page))
    await wait(SEEN_MS)
    times.page.push(await goToLast(page))
    await close(page)
  }
  return times
}

const openDocuments = (page: WebContents, run: number): Promise<void> =>
  inPage(
    page,
    async (at) => {
      const result = JSON.parse(await window.praktijkgroei.call('cycle.list', {}))
      const signed: { id: string; signedBy: string[] }[] = result.value
      const cycles = signed.filter(({ signedBy }) => signedBy.length === 2)
      location.hash = `#/gesprekken/${cycles[at % cycles.length]?.id}/ondertekenen`
      const isThere = () =>
        [...document.querySelectorAll('main button')].some((one) => one.textContent?.startsWith('Voorbeeld'))
      await window.bench.until(isThere)
    },
    run,
  )

const openPreview = (page: WebContents): Promise<number> =>
  inPage(
    page,
    () =>
      window.bench.click(
        () =>
          [...document.querySelectorAll<HTMLElement>('main button')].find((one) =>
            one.textContent?.startsWith('Voorbeeld'),
          ),
        () => document.querySelector('[data-page="1"] [data-state="drawn"] canvas') !== null,
      ),
    null,
  )

/** Types the number of the last page, which is far enough not to be drawn before. */
const goToLast = (page: WebContents): Promise<number> =>
  inPage(
    page,
    async () => {
      const last = document.querySelectorAll('[data-page]').length
      const canvas = () => document.querySelector(`[data-page="${last}"] [data-state="drawn"] canvas`)
      if (canvas()) throw new Error('The last page was drawn before it was asked for')
      const field = document.querySelector<HTMLInputElement>('[role=dialog] input[inputmode=numeric]')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, String(last))
      field?.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 50))
      const from = performance.now()
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      await window.bench.until(() => canvas() !== null)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      return performance.now() - from
    },
    null,
  )

const close = (page: WebContents): Promise<void> =>
  inPage(
    page,
    async () => {
      document.querySelector<HTMLElement>('[role=dialog] [aria-label=Sluiten]')?.click()
      await window.bench.until(() => document.querySelector('[role=dialog]') === null)
    },
    null,
  )
