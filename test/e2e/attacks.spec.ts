import path from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { isFull, report } from '../proof/figures'
import { launchApp } from './app'
import { askForFiles, callBadly, callFromElsewhere } from './bridge-probes'
import { type Listeners, listen } from './listeners'
import { askForRights, callByVideo, download, leave, type Outcome, reachOut, readDisk, runText } from './probes'

/** What any window can be attacked with, one after the other. */
async function attack(app: ElectronApplication, page: Page, elsewhere: Listeners): Promise<Outcome> {
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  const groups: Record<string, () => Promise<Outcome>> = {
    reach: () => reachOut(page, elsewhere),
    read: () => readDisk(page),
    run: () => runText(page),
    call: () => callByVideo(page, elsewhere),
    ask: () => askForRights(page),
    save: () => download(app, page),
    leave: () => leave(page, elsewhere, windows),
  }
  const outcome: Outcome = { tried: [], through: [] }
  for (const [name, group] of Object.entries(groups)) {
    const { tried, through } = await group()
    outcome.tried.push(...tried.map((one) => `${name}: ${one}`))
    outcome.through.push(...through.map((one) => `${name}: ${one}`))
  }
  return outcome
}

/** The same attacks on a window without protection, in the Electron of this checkout. */
async function attackWeakWindow(elsewhere: Listeners): Promise<Outcome> {
  const app = await _electron.launch({
    ...(process.env.PRAKTIJKGROEI_ELECTRON && { executablePath: process.env.PRAKTIJKGROEI_ELECTRON }),
    args: ['--no-sandbox', path.join(import.meta.dirname, 'weak-main.cjs'), `${elsewhere.web}/weak`],
    env: { ...process.env } as Record<string, string>,
  })
  try {
    const page = await app.firstWindow()
    await page.waitForLoadState()
    return await attack(app, page, elsewhere)
  } finally {
    await app.close()
  }
}

test('no attack on the window gets through, and on a weak one many do @attacks', async () => {
  test.setTimeout(180_000)
  const elsewhere = await listen()
  const running = await launchApp()
  const { app, page } = running
  const outcomes = [await callBadly(page), await askForFiles(page), await attack(app, page, elsewhere)]
  outcomes.push(await callFromElsewhere(app, page))
  await running.close()
  // Beside the packaged app the ordinary tests leave it out: there the same file runs on the checkout as well.
  const isControlled = !process.env.PRAKTIJKGROEI_EXECUTABLE || isFull
  const control = isControlled ? await attackWeakWindow(elsewhere) : { tried: [], through: [] }
  const known = control.tried.filter((one) => control.through.includes(one))
  elsewhere.close()
  const tried = outcomes.flatMap((one) => one.tried)
  const through = outcomes.flatMap((one) => one.through)
  const where = process.env.PRAKTIJKGROEI_EXECUTABLE ? 'the packaged app' : 'this checkout'
  const sandbox = process.getuid?.() === 0 ? 'as root, without the sandbox' : 'as a user, in the sandbox'
  report({
    proof: 'shell',
    figure: `${tried.length} attacks on ${where} ${sandbox}: ${through.length} got through`,
    control: `a weak window: ${known.length} of ${control.tried.length} got through`,
    holds: tried.length >= 45 && through.length === 0 && known.length >= 20,
  })
  expect(through).toEqual([])
  expect(new Set(tried).size).toBe(tried.length)
  expect(tried.length).toBeGreaterThanOrEqual(45)
  if (isControlled) expect(known.length, known.join(', ')).toBeGreaterThanOrEqual(20)
})
