import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { electronPath, launchApp, openSample, type RunningApp, root } from './app'
import { callRoute, cycleOf, goTo, unlock } from './steps'

const home = 'app://praktijkgroei/'

let running: RunningApp
let page: Page
let aside: string

test.beforeAll(async () => {
  aside = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-aside-'))
  running = await launchApp()
  page = running.page
})

test.afterAll(async () => {
  await running.close()
  rmSync(aside, { recursive: true, force: true })
})

test('the page has three functions and nothing of Node', async () => {
  const found = await page.evaluate(() => ({
    bridge: Object.keys(window.praktijkgroei).sort(),
    node: ['require', 'process', 'ipcRenderer', 'module', 'Buffer', 'global', 'electron', '__dirname'].filter(
      (name) => name in globalThis,
    ),
    replaceable: Reflect.set(window, 'praktijkgroei', {}) || Reflect.deleteProperty(window, 'praktijkgroei'),
  }))
  expect(found).toEqual({ bridge: ['call', 'onChanged', 'onCommand'], node: [], replaceable: false })
})

test('the app serves its own folder and nothing around it, with its headers', async () => {
  const inside = await page.evaluate(async () => {
    const response = await fetch('/')
    return { status: response.status, headers: Object.fromEntries(response.headers) }
  })
  expect(inside.status).toBe(200)
  expect(inside.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'referrer-policy': 'no-referrer',
  })
  const policy = inside.headers['content-security-policy'] ?? ''
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy.split('; ')).toContain(rule)
  expect(policy).not.toContain('unsafe-eval')
  expect(policy).not.toContain('wasm')
})

test('a file that is dropped on the window does not replace the page', async () => {
  const dropped = path.join(aside, 'gesleept.html')
  writeFileSync(dropped, '<title>gesleept</title>')
  await page.evaluate(() => {
    addEventListener('dragover', ({ dataTransfer }) => Object.assign(globalThis, { over: dataTransfer?.types }))
  })
  const client = await page.context().newCDPSession(page)
  const data = { items: [], files: [dropped], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 200, y: 150, data })
  // The file did arrive above the page, or staying would prove nothing.
  expect(await page.evaluate(() => (globalThis as { over?: string[] }).over)).toContain('Files')
  await page.waitForTimeout(500)
  const there = await page.evaluate(() => [location.href, document.querySelectorAll('#root main').length])
  expect(there).toEqual([expect.stringContaining(home), 1])
  // The test library waits for ever for a page whose navigation was refused like this; a fresh one it follows again.
  await page.reload()
})

/** Starts the app a second time for the same user, as a double click on a file does. Gives its exit code. */
async function startAgain(...args: string[]): Promise<number | null> {
  const packaged = process.env.PRAKTIJKGROEI_EXECUTABLE
  const noSandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(
    packaged ?? electronPath(),
    [...noSandbox, `--user-data-dir=${running.userData}`, ...(packaged ? [] : [root]), ...args],
    { stdio: 'ignore', cwd: aside },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

test('a second start goes to the first window and ends', async () => {
  await running.app.evaluate(({ app, BrowserWindow }) => {
    app.once('second-instance', () => Object.assign(globalThis, { seconds: true }))
    BrowserWindow.getAllWindows()[0]?.blur()
  })
  expect(await startAgain()).toBe(0)
  expect(await running.app.evaluate(() => (globalThis as { seconds?: boolean }).seconds)).toBe(true)
  await expect
    .poll(() =>
      running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isFocused())),
    )
    .toEqual([true])
})

test('a practice that is double-clicked is shown, after what was typed in the open one is saved', async () => {
  const question = page.getByRole('textbox', { name: 'Wat vraagt deze functie?' })
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jolien')
  const sample = path.join(running.userData, 'voorbeeld')
  const original = path.join(sample, readdirSync(sample).find((name) => name.endsWith('.praktijk')) ?? '')
  const copy = path.join(aside, `Praktijk 't Hof %20 & é $(x).PRAKTIJK`)
  copyFileSync(original, copy)
  copyFileSync(`${original}.sleutels`, `${copy}.sleutels`)
  writeFileSync(path.join(aside, 'leeg.praktijk'), '')

  await startAgain(original)
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()

  await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
  await page.getByRole('button', { name: /^Het werk/ }).click()
  await question.fill('Getypt voor de dubbelklik.')
  await startAgain(`./${path.basename(copy)}`)
  await expect(page.getByRole('heading', { name: `Praktijk 't Hof %20 & é $(x)` })).toBeVisible()
  await expect(page.getByText('Getypt voor de dubbelklik.')).toHaveCount(0)
  await unlock(page, 'dit is een voorbeeld')
  const answerOf = async () =>
    (await callRoute<{ answers: Record<string, string> }>(page, 'preparation.get', { cycleId, side: 'employer' }))
      .answers
  expect((await answerOf())['w-role']).not.toBe('Getypt voor de dubbelklik.')

  await startAgain(pathToFileURL(original).href)
  await unlock(page, 'dit is een voorbeeld')
  expect((await answerOf())['w-role']).toBe('Getypt voor de dubbelklik.')

  await running.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async (...given: unknown[]) => {
      Object.assign(globalThis, { told: JSON.stringify(given.at(-1)) })
      return { response: 0, checkboxChecked: false }
    }
  })
  const told = () => running.app.evaluate(() => (globalThis as { told?: string }).told)
  await startAgain('leeg.praktijk')
  await expect.poll(told).toContain('FILE_EMPTY')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()

  await goTo(page, `#/gesprekken/${await cycleOf(page, 'Jasper')}/gesprek?thema=closing`)
  const evaluation = page.getByRole('textbox', { name: 'Evaluatie' })
  await evaluation.fill('1/1/2020')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^De evaluatie ligt voor het gesprek/).first()).toBeVisible()
  await startAgain(`./${path.basename(copy)}`)
  await expect.poll(told).toContain('UNSAVED')
  await expect(evaluation).toHaveValue('1 januari 2020')
  await evaluation.fill('')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^De evaluatie ligt voor het gesprek/)).toHaveCount(0)
})
