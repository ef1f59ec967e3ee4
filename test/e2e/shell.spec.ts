import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { launchApp, openSample, type RunningApp, root } from './app'
import { type Listeners, listen } from './listeners'
import { openWeakWindow, reachOut, readDisk, runText, webRtcAddresses } from './probes'
import { callRoute, cycleOf, goTo, unlock } from './steps'

const home = 'app://praktijkgroei/'

let running: RunningApp
let page: Page
let elsewhere: Listeners
let aside: string

test.beforeAll(async () => {
  aside = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-aside-'))
  elsewhere = await listen()
  running = await launchApp()
  page = running.page
})

test.afterAll(async () => {
  await running.close()
  elsewhere.close()
  rmSync(aside, { recursive: true, force: true })
})

/** Calls over the bridge with anything at all; gives the error code, 'ok', or 'thrown'. */
const callRaw = (from: Page, route: unknown, input?: unknown): Promise<string> =>
  from.evaluate(
    async ([name, value]) => {
      const { call } = window.praktijkgroei as { call: (...given: unknown[]) => Promise<string> }
      return call(name, value).then(
        (result) => {
          const { ok, error }: { ok: boolean; error?: { code: string } } = JSON.parse(result)
          return ok ? 'ok' : (error?.code ?? '')
        },
        () => 'thrown',
      )
    },
    [route, input] as const,
  )

test('the probes do find their way out of a window without protection', async () => {
  const weak = await openWeakWindow(running.app, `${elsewhere.web}/weak`)
  elsewhere.arrived.clear()
  await reachOut(weak, elsewhere.web)
  const ways = ['fetch', 'keepalive', 'xhr', 'websocket', 'events', 'beacon', 'image', 'video', 'frame', 'object']
  expect([...elsewhere.arrived]).toEqual(
    expect.arrayContaining([...ways, 'script', 'style', 'font', 'worker', 'import']),
  )
  expect(await readDisk(weak)).toEqual(['fetch', 'image', 'require'])
  expect(await runText(weak)).toEqual(
    expect.arrayContaining(['blob', 'eval', 'function', 'handler', 'inline', 'markup']),
  )
  expect(await webRtcAddresses(weak, elsewhere.stun)).toContain('udp')
  expect(await weak.evaluate(() => typeof (globalThis as { process?: unknown }).process)).toBe('object')
  await weak.close()
})

test('the page reaches nobody and reads nothing outside its folder', async () => {
  elsewhere.arrived.clear()
  await reachOut(page, elsewhere.web)
  expect([...elsewhere.arrived]).toEqual([])
  expect(await readDisk(page)).toEqual([])
})

test('text is never run as a program', async () => {
  expect(await runText(page)).toEqual([])
})

test('WebRTC finds no way out', async () => {
  elsewhere.arrived.clear()
  expect(await webRtcAddresses(page, elsewhere.stun)).not.toContain('udp')
  expect([...elsewhere.arrived]).toEqual([])
})

test('the page stays where it is and opens nothing', async () => {
  elsewhere.arrived.clear()
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }))
  const addresses = [
    `${elsewhere.web}/there`,
    `file://${root}/package.json`,
    'app://elders/index.html',
    'data:text/html,x',
  ]
  for (const address of addresses) {
    await page.evaluate((target) => {
      window.open(target)
      location.href = target
    }, address)
    await page.waitForTimeout(250)
  }
  await page.evaluate((target) => {
    const add = (html: Partial<HTMLElement> & Record<string, unknown>, tag: string) =>
      document.body.appendChild(Object.assign(document.createElement(tag), html))
    add({ href: `${target}/link`, target: '_blank' }, 'a').click()
    add({ href: `${target}/ping-link`, ping: `${target}/ping` }, 'a').click()
    const form = add({ action: `${target}/form`, method: 'post' }, 'form')
    if (form instanceof HTMLFormElement) form.submit()
    document.head.appendChild(
      Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0; url=${target}/refresh` }),
    )
    location.href = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }))
  }, elsewhere.web)
  await page.waitForTimeout(800)
  expect(page.url().startsWith(home)).toBe(true)
  expect(await page.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true)
  expect(await page.evaluate((target) => window.open(target), `${home}index.html`)).toBeNull()
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect([...elsewhere.arrived]).toEqual([])
})

test('every permission is refused', async () => {
  const answers = await page.evaluate(async () => {
    const names = [
      'notifications',
      'camera',
      'microphone',
      'geolocation',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ]
    const states = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)),
    )
    const attempt = (work: () => Promise<unknown>) =>
      work().then(
        () => 'given',
        () => 'refused',
      )
    const place = () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
    const attempts = await Promise.all([
      attempt(() => navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
      attempt(() => navigator.mediaDevices.getDisplayMedia()),
      attempt(() => navigator.clipboard.readText()),
      attempt(place),
    ])
    return {
      states: [...new Set(states)],
      attempts: [...new Set(attempts)],
      notify: await Notification.requestPermission(),
    }
  })
  expect(answers).toEqual({ states: ['denied'], attempts: ['refused'], notify: 'denied' })
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

test('a call that is not in the contract is refused', async () => {
  for (const route of [
    'nergens',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    7,
    null,
    {},
    ['session.state'],
  ])
    expect(await callRaw(page, route, {}), String(route)).toBe('IPC_ROUTE')
  expect(await callRaw(page, 'session.state', {})).toBe('ok')
  for (const input of [undefined, null, 'x', [], { extra: 1 }, { __proto__: null, constructor: 1 }])
    expect(await callRaw(page, 'session.state', input), JSON.stringify(input)).toBe('IPC_ARGS')
  expect(await callRaw(page, 'session.unlock', {})).toBe('IPC_ARGS')
  expect(await callRaw(page, 'session.unlock', { passphrase: 7 })).toBe('IPC_ARGS')
  expect(await callRaw(page, 'practice.get', {})).toBe('LOCKED')
  for (const file of ['/etc/passwd', '\\\\elders\\map\\x.praktijk', '../x.praktijk', 'x\0.praktijk'])
    expect(await callRaw(page, 'session.select', { path: file }), file).toBe('FILE_GONE')
  expect(
    await page.evaluate(async () => {
      const huge = { cycleId: 'x', text: 'x'.repeat(20_000_000) }
      const result = JSON.parse(await window.praktijkgroei.call('note.save', huge))
      return result.ok ? 'ok' : result.error.code
    }),
  ).toBe('IPC_ARGS')
  expect(
    await page.evaluate(() => window.praktijkgroei.call('session.state', { f: () => 1 }).catch(() => 'thrown')),
  ).toBe('thrown')
})

test('a second frame or window cannot call', async () => {
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return typeof (frame.contentWindow as { praktijkgroei?: unknown } | null)?.praktijkgroei
  })
  expect(inFrame).toBe('undefined')

  const opened = running.app.waitForEvent('window')
  await running.app.evaluate(
    async ({ BrowserWindow, session }, preload) => {
      const second = new BrowserWindow({
        show: false,
        webPreferences: { session: session.fromPartition('page'), preload, sandbox: true, contextIsolation: true },
      })
      await second.loadURL('app://praktijkgroei/index.html')
    },
    path.join(root, 'out/preload/preload.cjs'),
  )
  const second = await opened
  expect(await callRaw(second, 'session.state', {})).toBe('IPC_SENDER')
  await second.close()
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

  const outside = [
    ...[
      '/../main/bootstrap.js',
      '/..%2fmain%2fbootstrap.js',
      '/%2e%2e%2fmain/bootstrap.js',
      '/assets/..%2f..%2fmain%2fbootstrap.js',
    ],
    ...[
      '/..%5cmain%5cbootstrap.js',
      '/%2e%2e%2f%2e%2e%2fpackage.json',
      '/index.html%00.js',
      '/%',
      '/assets',
      '/assets/',
    ],
    ...[`/${root}/out/main/bootstrap.js`, '//elders/index.html', 'app://elders/index.html'],
  ]
  const got = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            ({ status }) => status,
            () => 'refused' as const,
          ),
        ),
      ),
    outside,
  )
  for (const [index, status] of got.entries()) expect([404, 'refused'], outside[index]).toContain(status)
  expect(await page.evaluate(async () => (await fetch('/', { method: 'POST' })).status)).toBe(404)
})

test('downloads are refused', async () => {
  await running.app.evaluate(({ session }) => {
    session.fromPartition('page').on('will-download', (event) => {
      Object.assign(globalThis, {
        downloads: [...((globalThis as { downloads?: boolean[] }).downloads ?? []), event.defaultPrevented],
      })
    })
  })
  await page.evaluate(() => {
    const blob = URL.createObjectURL(new Blob(['x']))
    for (const href of [blob, '/index.html'])
      Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click()
  })
  await page.waitForTimeout(800)
  const prevented = await running.app.evaluate(() => (globalThis as { downloads?: boolean[] }).downloads)
  expect(prevented).toContain(true)
  expect(prevented).not.toContain(false)
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
    packaged ?? process.env.PRAKTIJKGROEI_ELECTRON ?? '',
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
