import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { answerSaveDialog, launchApp, openSample } from './app'
import { listen } from './listeners'
import { openWeakWindow, reachOut } from './probes'
import { callRoute, cycleOf } from './steps'

const hasStrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0

/** The system calls by which any process of the app reached for the internet, also for a name or by UDP. */
const internetCalls = (trace: string): string[] =>
  readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /AF_INET6?\b/.test(line) && !/sa_family=AF_UNSPEC/.test(line))

/** Asks the browser to look up or to connect to a name beforehand, which no content policy sees. */
const hints = () => {
  for (const rel of ['dns-prefetch', 'preconnect'])
    for (const href of ['https://elders.example/', 'http://127.0.0.1:9/'])
      document.head.append(Object.assign(document.createElement('link'), { rel, href }))
}

test('no process of the app connects to anything', async () => {
  test.skip(!hasStrace, 'strace is not installed, so system calls cannot be watched here')
  test.setTimeout(240_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-trace-'))
  const trace = path.join(folder, 'trace')
  const variable = process.env.PRAKTIJKGROEI_EXECUTABLE ? 'PRAKTIJKGROEI_EXECUTABLE' : 'PRAKTIJKGROEI_ELECTRON'
  const executable = process.env[variable]
  const watched = path.join(folder, 'watched')
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg'
  writeFileSync(watched, `#!/bin/sh\nexec strace -f -qq -e ${calls} -o '${trace}' '${executable}' "$@"\n`, {
    mode: 0o700,
  })
  process.env[variable] = watched
  const elsewhere = await listen()
  const running = await launchApp().finally(() => {
    process.env[variable] = executable
  })
  const { app, page, userData, close } = running

  await openSample(page)
  const documents = await callRoute<{ id: string | null }[]>(page, 'document.list', {
    cycleId: await cycleOf(page, 'Hanne'),
  })
  await answerSaveDialog(app, path.join(userData, 'plan.pdf'))
  await callRoute(page, 'document.export', { id: documents[0]?.id, format: 'pdf' })
  await callRoute(page, 'session.lock')
  await page.evaluate(hints)
  await reachOut(page, elsewhere.web)
  await page.waitForTimeout(1_500)
  expect(internetCalls(trace)).toEqual([])

  // The same from a window without protection is seen, so the watching works.
  const weak = await openWeakWindow(app, `${elsewhere.web}/weak`)
  expect(internetCalls(trace).length).toBeGreaterThan(0)
  await weak.close()
  await close()
  elsewhere.close()
  rmSync(folder, { recursive: true, force: true })
})
