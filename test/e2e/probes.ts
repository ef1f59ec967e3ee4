import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'
import { root } from './app'

/** A picture and a text outside the page's own folder. */
const picture = pathToFileURL(`${root}/build/icons/256x256.png`).href
const text = pathToFileURL(`${root}/package.json`).href

/**
 * Tries every way in which a page can reach another computer. What gets through is seen by the one who listens there;
 * each way asks for an address that ends in its own name.
 */
export async function reachOut(page: Page, web: string): Promise<void> {
  await page.evaluate(async (base) => {
    const to = (name: string) => `${base}/${name}`
    const add = <K extends keyof HTMLElementTagNameMap>(tag: K, set: Partial<HTMLElementTagNameMap[K]>) =>
      document.body.append(Object.assign(document.createElement(tag), set))
    const ways: (() => unknown)[] = [
      () => fetch(to('fetch'), { mode: 'no-cors' }),
      () => fetch(to('keepalive'), { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }),
      () => {
        const request = new XMLHttpRequest()
        request.open('GET', to('xhr'))
        request.send()
      },
      () => new WebSocket(to('websocket').replace('http', 'ws')),
      () => new EventSource(to('events')),
      () => navigator.sendBeacon(to('beacon'), 'x'),
      () => add('img', { src: to('image') }),
      () => add('video', { src: to('video') }),
      () => add('iframe', { src: to('frame') }),
      () => add('embed', { src: to('embed') }),
      () => add('object', { data: to('object') }),
      () => add('script', { src: to('script') }),
      () => add('link', { rel: 'stylesheet', href: to('style') }),
      () => add('link', { rel: 'prefetch', href: to('prefetch') }),
      () => add('link', { rel: 'modulepreload', href: to('modulepreload') }),
      () => add('div', { style: `background-image: url(${to('background')})` as unknown as CSSStyleDeclaration }),
      () => new FontFace('elders', `url(${to('font')})`).load(),
      () => new Worker(to('worker')),
      () => {
        const code = new Blob([`fetch('${to('blob-worker')}', { mode: 'no-cors' })`])
        return new Worker(URL.createObjectURL(code))
      },
      () => navigator.serviceWorker.register(to('service-worker')),
      () =>
        document.body.append(
          Object.assign(document.createElement('style'), { textContent: `@import '${to('import')}'` }),
        ),
    ]
    const settle = (way: () => unknown) => Promise.resolve().then(way)
    const patience = new Promise((resolve) => setTimeout(resolve, 2_500))
    await Promise.race([Promise.allSettled(ways.map(settle)).then(() => patience), patience])
  }, web)
}

/** What a page can read from the disk: names of the ways that gave something. */
export const readDisk = (page: Page): Promise<string[]> =>
  page.evaluate(
    async ([imageUrl, textUrl]) => {
      const loads = (element: HTMLImageElement | HTMLIFrameElement, url: string) =>
        new Promise<boolean>((resolve) => {
          element.onload = () => resolve(element instanceof HTMLImageElement || !element.contentDocument?.URL)
          element.onerror = () => resolve(false)
          setTimeout(() => resolve(false), 1_500)
          element.src = url
          document.body.append(element)
        })
      const ways: Record<string, () => Promise<boolean>> = {
        fetch: async () => (await fetch(textUrl)).ok,
        image: () => loads(new Image(), imageUrl),
        require: async () => (globalThis as { require?: (name: string) => object }).require?.('node:fs') !== undefined,
      }
      const got = await Promise.all(
        Object.entries(ways).map(async ([name, way]) => ((await way().catch(() => false)) ? name : '')),
      )
      return got.filter(Boolean).sort()
    },
    [picture, text] as const,
  )

/** Text that is run as a program: names of the ways that worked. */
export const runText = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What runs directly under the test's own call may evaluate text; after a rest the page's policy holds.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const ran = new Set<string>()
    Object.assign(globalThis, { ran })
    const element = document.createElement('div')
    document.body.append(element)
    const ways: (() => unknown)[] = [
      // biome-ignore lint/security/noGlobalEval: the very thing that must not work
      () => globalThis.eval('ran.add("eval")'),
      () => new Function('ran.add("function")')(),
      () => setTimeout('ran.add("timeout")' as unknown as () => void),
      () => {
        const script = document.createElement('script')
        script.append('ran.add("inline")')
        document.body.append(script)
      },
      () => {
        const script = document.createElement('script')
        script.src = URL.createObjectURL(new Blob(['ran.add("blob")'], { type: 'text/javascript' }))
        document.body.append(script)
      },
      () => {
        element.setAttribute('onclick', 'ran.add("handler")')
        element.click()
      },
      () => {
        element.innerHTML = '<img src="x:" onerror="ran.add(\'markup\')">'
      },
      () => {
        location.href = 'javascript:ran.add("address")'
      },
    ]
    for (const way of ways)
      try {
        way()
      } catch {
        // Refused, as it should be.
      }
    await new Promise((resolve) => setTimeout(resolve, 700))
    return [...ran].sort()
  })

/** The kinds of address that WebRTC finds for this computer, after asking `stun`. */
export const webRtcAddresses = (page: Page, stun: string): Promise<string[]> =>
  page.evaluate(async (server) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: server }] })
    const found: string[] = []
    connection.onicecandidate = ({ candidate }) => candidate?.candidate && found.push(candidate.protocol ?? '')
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    connection.close()
    return [...new Set(found)]
  }, stun)

/** A window without any of the protection, showing `url`: what the probes find there proves that they can find it. */
export async function openWeakWindow(app: ElectronApplication, url: string): Promise<Page> {
  const opened = app.waitForEvent('window')
  await app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({
      width: 400,
      height: 300,
      webPreferences: {
        partition: 'weak',
        nodeIntegration: true,
        contextIsolation: false,
        sandbox: false,
        webSecurity: false,
      },
    })
    const { webContents } = window
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) webContents.removeAllListeners(event)
    webContents.setWindowOpenHandler(() => ({ action: 'allow' }))
    webContents.setWebRTCIPHandlingPolicy('default')
    await window.loadURL(address)
  }, url)
  return opened
}
