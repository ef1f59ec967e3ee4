import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { internetCalls } from '../../build/internet-calls.mjs'
import { removeFolder } from '../../build/remove-folder.mjs'
import { openSample, root } from './app'
import { listen } from './listeners'
import { reachOut } from './probes'
import { callRoute } from './steps'

const hasStrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0

/** Asks the browser to look up or connect to a name beforehand, which no content policy sees. */
const hints = () => {
  for (const rel of ['dns-prefetch', 'preconnect'])
    for (const href of ['https://elders.invalid/', 'https://ergens.invalid/'])
      document.head.append(Object.assign(document.createElement('link'), { rel, href }))
}

/** Waits until our page stands in its window: whoever connects between the empty document and it waits for ever. */
const standsThere = (address: string) =>
  expect(async () => {
    const targets = await fetch(new URL('/json/list', address.replace('ws:', 'http:')))
    expect(await targets.json()).toContainEqual(
      expect.objectContaining({ title: expect.stringContaining('· Praktijkgroei'), type: 'page' }),
    )
  }).toPass({ timeout: 30_000 })

// From the very first moment, and so without the test library's own start. The other specs are watched by build/network.mjs.
test('no process of the app connects to anything', async () => {
  test.skip(!hasStrace, 'strace is not installed, so system calls cannot be watched here')
  test.setTimeout(150_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-trace-'))
  const trace = path.join(folder, 'trace')
  const packaged = process.env.PRAKTIJKGROEI_EXECUTABLE
  const child = spawn(
    'strace',
    [
      ...['--seccomp-bpf', '-f', '-qq', '-e', 'trace=connect', '-o', trace],
      packaged ?? process.env.PRAKTIJKGROEI_ELECTRON ?? '',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[`--user-data-dir=${folder}`, '--remote-debugging-port=0', ...(packaged ? [] : [root])],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const address = await new Promise<string>((resolve) => {
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
  })
  const elsewhere = await listen()
  await standsThere(address)
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (!page) throw new Error('The window does not appear')
  await openSample(page)
  await callRoute(page, 'session.lock')
  await page.evaluate(hints)
  const { through } = await reachOut(page, elsewhere)
  await page.waitForTimeout(1_500)
  const ended = once(child, 'exit')
  // Asked to close, the whole app goes; a signal would end strace alone, and wait for ever for what it watches.
  const session = await browser.newBrowserCDPSession()
  await Promise.allSettled([session.send('Browser.close')])
  await ended

  const calls = readFileSync(trace, 'utf8')
  expect(calls, 'connecting to the screen is seen, so the watching works').toContain('AF_UNIX')
  expect(internetCalls(calls)).toEqual([])
  expect(through).toEqual([])
  elsewhere.close()
  await removeFolder(folder)
})
