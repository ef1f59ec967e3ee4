import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe reports on the page in dark and in light, each with its scheme before it. Empty is good. */
export async function axeInBoth(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' })
    found.push(...(await axeReports(page)).map((report) => `${colorScheme}: ${report}`))
  }
  return found
}

/** What axe reports on the page as it stands: rule, and where. Empty is good. */
export async function axeReports(page: Page): Promise<string[]> {
  await settled(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: Document,
        ) => Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }>
      }
    }
    const { violations } = await axe.run(document)
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.any[0]?.message ?? ''}`,
    )
  })
}

/**
 * What fades is judged once it stands still, or is gone: for a moment after its last frame a message that goes away is
 * there and not to be seen. What turns for ever is not waited for.
 */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const moves = () =>
      document.getAnimations().some(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    const end = performance.now() + 5_000
    for (let still = 0; still < 3 && performance.now() < end; still = moves() ? 0 : still + 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
  })
