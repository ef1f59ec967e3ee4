import path from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { report } from '../proof/figures'
import { launchApp } from './app'
import { askForFiles, callBadly, callFromElsewhere } from './bridge-probes'
import { type Listeners, listen } from './listeners'
import { askForRights, callByVideo, download, leave, type Outcome, reachOut, readDisk, runText } from './probes'

/** What any window can be attacked with, one after the other. */
async function attack(app: ElectronApplication, page: Page, elsewhere: Listeners): Promise<Outcome> {
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  const groups: (() => Promise<Outcome>)[] = [
    () => reachOut(page, elsewhere),
    () => readDisk(page),
    () => runText(page),
    () => callByVideo(page, elsewhere),
    () => askForRights(page),
    () => download(app, page),
    () => leave(page, elsewhere, windows),
  ]
  const outcome: Outcome = { tried: [], through: [] }
  for (const group of groups) {
    const { tried, through } = await group()
    outcome.tried.push(...tried)
    outcome.through.push(...through)
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
  const control = await attackWeakWindow(elsewhere)
  elsewhere.close()
  const tried = outcomes.flatMap((one) => one.tried)
  const through = outcomes.flatMap((one) => one.through)
  const where = process.env.PRAKTIJKGROEI_EXECUTABLE ? 'the packaged app' : 'this checkout'
  const sandbox = process.getuid?.() === 0 ? 'as root, without the sandbox' : 'as a user, in the sandbox'
  report({
    proof: 'shell',
    figure: `${tried.length} attacks on ${where} ${sandbox}: ${through.length} got through`,
    control: `a weak window: ${control.through.length} of ${control.tried.length} got through`,
    holds: tried.length >= 45 && through.length === 0 && control.through.length >= 20,
  })
  expect(through).toEqual([])
  expect(new Set(tried).size).toBe(tried.length)
  expect(tried.length).toBeGreaterThanOrEqual(45)
  expect(control.through.length, control.through.join(', ')).toBeGreaterThanOrEqual(20)
})
