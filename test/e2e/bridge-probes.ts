import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { root } from './app'
import type { Outcome } from './probes'

/** Calls over the bridge with anything at all; gives the error code, 'ok', or 'thrown'. */
export const callRaw = (from: Page, route: unknown, input?: unknown): Promise<string> =>
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

/** Each call with the answer that refuses it. */
const badCalls: [route: unknown, input: unknown, refusal: string][] = [
  ...['nergens', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 7, null, {}, ['session.state']].map(
    (route): [unknown, unknown, string] => [route, {}, 'IPC_ROUTE'],
  ),
  ...[undefined, null, 'x', [], { extra: 1 }, { constructor: 1 }].map((input): [unknown, unknown, string] => [
    'session.state',
    input,
    'IPC_ARGS',
  ]),
  ['session.unlock', {}, 'IPC_ARGS'],
  ['session.unlock', { passphrase: 7 }, 'IPC_ARGS'],
  ['practice.get', {}, 'LOCKED'],
  ...['/etc/passwd', '\\\\elders\\map\\x.praktijk', '../x.praktijk', 'x\0.praktijk'].map(
    (file): [unknown, unknown, string] => ['session.select', { path: file }, 'FILE_GONE'],
  ),
]

/** Tries to make main do what no page of ours asks, before a practice is open. */
export async function callBadly(page: Page): Promise<Outcome> {
  const tried: string[] = []
  const through: string[] = []
  const attempt = (name: string, isRefused: boolean) => {
    tried.push(name)
    if (!isRefused) through.push(name)
  }
  if ((await callRaw(page, 'session.state', {})) !== 'ok') throw new Error('No call works, so nothing is tried')
  for (const [route, input, refusal] of badCalls)
    attempt(`call: ${JSON.stringify(route)} ${JSON.stringify(input)}`, (await callRaw(page, route, input)) === refusal)
  const large = await page.evaluate(async () => {
    const huge = { cycleId: 'x', text: 'x'.repeat(20_000_000) }
    return JSON.parse(await window.praktijkgroei.call('note.save', huge)).error?.code
  })
  attempt('call: 20 MB', large === 'IPC_ARGS')
  const withFunction = () =>
    window.praktijkgroei.call('session.state', { f: () => 1 }).then(
      () => 'ok',
      () => 'thrown',
    )
  attempt('call: a function', (await page.evaluate(withFunction)) === 'thrown')

  // What a page does to its own prototypes must reach neither the bridge nor main.
  const polluted = await page.evaluate(async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>
    Object.assign(prototype, { route: 'session.sample', ok: true, isAdmin: true })
    const { ok } = JSON.parse(await window.praktijkgroei.call('nergens', JSON.parse('{"__proto__": {"ok": true}}')))
    for (const name of ['route', 'ok', 'isAdmin']) delete prototype[name]
    return ok
  })
  attempt('prototype pollution', polluted === false && (await callRaw(page, 'nergens', {})) === 'IPC_ROUTE')
  const replaced = await page.evaluate(
    () =>
      Reflect.set(window, 'praktijkgroei', {}) ||
      Reflect.deleteProperty(window, 'praktijkgroei') ||
      Reflect.set(window.praktijkgroei, 'call', () => 1),
  )
  attempt('replace the bridge', !replaced)
  return { tried, through }
}

/** Tries to call main from a frame, and from a second window with the same page and the same preload. */
export async function callFromElsewhere(app: ElectronApplication, page: Page): Promise<Outcome> {
  const frames = await page.evaluate(async () => {
    const blob = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }))
    const found: string[] = []
    for (const src of ['about:blank', '/index.html', blob, 'data:text/html,x']) {
      const frame = Object.assign(document.createElement('iframe'), { src })
      document.body.append(frame)
      await new Promise((resolve) => setTimeout(resolve, 300))
      try {
        if ('praktijkgroei' in (frame.contentWindow as object)) found.push(`frame: ${src.replace(/^blob:.*/, 'blob')}`)
      } catch {
        // Another origin, which is well.
      }
    }
    return found
  })
  const opened = app.waitForEvent('window')
  await app.evaluate(
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
  const answer = await callRaw(second, 'session.state', {})
  await second.close()
  return {
    tried: ['frame: about:blank', 'frame: /index.html', 'frame: blob', 'frame: data:text/html,x', 'second window'],
    through: [...frames, ...(answer === 'IPC_SENDER' ? [] : ['second window'])],
  }
}

/** What the app may not serve. */
const outside = [
  ...['/../main/bootstrap.js', '/..%2fmain%2fbootstrap.js', '/%2e%2e%2fmain/bootstrap.js'],
  ...['/assets/..%2f..%2fmain%2fbootstrap.js', '/..%5cmain%5cbootstrap.js', '/%2e%2e%2f%2e%2e%2fpackage.json'],
  ...['/index.html%00.js', '/%', '/assets', '/assets/', `/${root}/out/main/bootstrap.js`],
  ...['//elders/index.html', 'app://elders/index.html'],
  ...['/preview/00000000-0000-4000-8000-000000000000', '/scan/00000000-0000-4000-8000-000000000000', '/logo'],
]

/** Tries to get more from `app://` than the page's own files, and by other methods than GET. */
export async function askForFiles(page: Page): Promise<Outcome> {
  const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']
  const statuses = await page.evaluate(
    ([addresses, verbs]) => {
      const ask = (address: string, method: string) =>
        fetch(address, { method }).then(
          ({ ok }) => ok,
          () => false,
        )
      return Promise.all([...addresses.map((one) => ask(one, 'GET')), ...verbs.map((verb) => ask('/', verb))])
    },
    [outside, methods] as const,
  )
  const tried = [...outside.map((address) => `served: ${address}`), ...methods.map((verb) => `served: ${verb}`)]
  return { tried, through: tried.filter((_, at) => statuses[at]) }
}
