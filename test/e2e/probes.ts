import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'
import { root } from './app'
import type { Listeners } from './listeners'

/** What was tried, by its name, and what of it got through. */
export type Outcome = { tried: string[]; through: string[] }

/** A picture and a text outside the page's own folder. */
const picture = pathToFileURL(`${root}/build/icons/256x256.png`).href
const text = pathToFileURL(`${root}/package.json`).href

/**
 * Tries every way in which a page can reach another computer. What gets through is seen by the one who listens there;
 * each way asks for an address that ends in its own name.
 */
export async function reachOut(page: Page, elsewhere: Listeners): Promise<Outcome> {
  elsewhere.arrived.clear()
  const tried = await page.evaluate(async (base) => {
    const to = (name: string) => `${base}/${name}`
    const add = <K extends keyof HTMLElementTagNameMap>(tag: K, set: Partial<HTMLElementTagNameMap[K]>) =>
      document.body.append(Object.assign(document.createElement(tag), set))
    const style = (css: string) => add('style', { textContent: css })
    const inFrame = (srcdoc: string) => add('iframe', { srcdoc })
    const ways: Record<string, () => unknown> = {
      fetch: () => fetch(to('fetch'), { mode: 'no-cors' }),
      keepalive: () => fetch(to('keepalive'), { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }),
      xhr: () => {
        const request = new XMLHttpRequest()
        request.open('GET', to('xhr'))
        request.send()
      },
      websocket: () => new WebSocket(to('websocket').replace('http', 'ws')),
      events: () => new EventSource(to('events')),
      beacon: () => navigator.sendBeacon(to('beacon'), 'x'),
      image: () => add('img', { src: to('image') }),
      srcset: () => add('img', { srcset: `${to('srcset')} 2x` }),
      video: () => add('video', { src: to('video') }),
      audio: () => add('audio', { src: to('audio') }),
      frame: () => add('iframe', { src: to('frame') }),
      'frame-inside': () => inFrame(`<img src="${to('frame-inside')}">`),
      embed: () => add('embed', { src: to('embed') }),
      object: () => add('object', { data: to('object') }),
      script: () => add('script', { src: to('script') }),
      module: () => add('script', { type: 'module', src: to('module') }),
      style: () => add('link', { rel: 'stylesheet', href: to('style') }),
      icon: () => add('link', { rel: 'icon', href: to('icon') }),
      manifest: () => add('link', { rel: 'manifest', href: to('manifest') }),
      preload: () => add('link', { rel: 'preload', as: 'image', href: to('preload') }),
      prefetch: () => add('link', { rel: 'prefetch', href: to('prefetch') }),
      modulepreload: () => add('link', { rel: 'modulepreload', href: to('modulepreload') }),
      background: () => style(`body { background-image: url(${to('background')}) }`),
      import: () => style(`@import '${to('import')}'`),
      cursor: () => style(`body { cursor: url(${to('cursor')}), auto; list-style-image: url(${to('cursor')}) }`),
      font: () => new FontFace('elders', `url(${to('font')})`).load(),
      worker: () => new Worker(to('worker')),
      'shared-worker': () => new SharedWorker(to('shared-worker')),
      'blob-worker': () => {
        const code = new Blob([`fetch('${to('blob-worker')}', { mode: 'no-cors' })`])
        return new Worker(URL.createObjectURL(code))
      },
      'service-worker': () => navigator.serviceWorker.register(to('service-worker')),
    }
    const settle = (way: () => unknown) => Promise.resolve().then(way)
    const patience = new Promise((resolve) => setTimeout(resolve, 2_500))
    await Promise.race([Promise.allSettled(Object.values(ways).map(settle)).then(() => patience), patience])
    return Object.keys(ways)
  }, elsewhere.web)
  // Anything that arrived got through, also what came under a name of its own.
  return { tried, through: [...elsewhere.arrived] }
}

/** Tries to read the disk and to reach Node. */
export const readDisk = (page: Page): Promise<Outcome> =>
  page.evaluate(
    async ([imageUrl, textUrl]) => {
      const loads = (element: HTMLImageElement, url: string) =>
        new Promise<boolean>((resolve) => {
          element.onload = () => resolve(true)
          element.onerror = () => resolve(false)
          setTimeout(() => resolve(false), 1_500)
          element.src = url
          document.body.append(element)
        })
      const ways: Record<string, () => Promise<boolean>> = {
        'file by fetch': async () => (await fetch(textUrl)).ok,
        'file as an image': () => loads(new Image(), imageUrl),
        'file by require': async () =>
          (globalThis as { require?: (name: string) => object }).require?.('node:fs') !== undefined,
      }
      for (const name of ['process', 'ipcRenderer', 'module', 'Buffer', 'global', 'electron', '__dirname'])
        ways[`node: ${name}`] = async () => name in globalThis
      const got = await Promise.all(
        Object.entries(ways).map(async ([name, way]) => ((await way().catch(() => false)) ? name : '')),
      )
      return { tried: Object.keys(ways), through: got.filter(Boolean) }
    },
    [picture, text] as const,
  )

/** Tries to run text as a program. */
export const runText = (page: Page): Promise<Outcome> =>
  page.evaluate(async () => {
    // What runs directly under the test's own call may evaluate text; after a rest the page's policy holds.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const ran = new Set<string>()
    Object.assign(globalThis, { ran })
    const element = document.createElement('div')
    document.body.append(element)
    const script = (set: { src?: string; text?: string; type?: string }) =>
      document.body.append(Object.assign(document.createElement('script'), set))
    const ways: Record<string, () => unknown> = {
      // biome-ignore lint/security/noGlobalEval: the very thing that must not work
      eval: () => globalThis.eval('ran.add("eval")'),
      function: () => new Function('ran.add("function")')(),
      timeout: () => setTimeout('ran.add("timeout")' as unknown as () => void),
      inline: () => {
        const inline = document.createElement('script')
        inline.append('ran.add("inline")')
        document.body.append(inline)
      },
      text: () => script({ text: 'ran.add("text")' }),
      blob: () => script({ src: URL.createObjectURL(new Blob(['ran.add("blob")'], { type: 'text/javascript' })) }),
      data: () => script({ src: 'data:text/javascript,ran.add("data")' }),
      'blob module': () =>
        script({
          type: 'module',
          src: URL.createObjectURL(new Blob(['ran.add("blob module")'], { type: 'text/javascript' })),
        }),
      handler: () => {
        element.setAttribute('onclick', 'ran.add("handler")')
        element.click()
      },
      markup: () => {
        element.innerHTML = '<img src="x:" onerror="ran.add(\'markup\')">'
      },
      fragment: () =>
        document.body.append(
          document.createRange().createContextualFragment('<script>ran.add("fragment")</' + 'script>'),
        ),
      adjacent: () => element.insertAdjacentHTML('beforeend', '<img src="x:" onerror="ran.add(\'adjacent\')">'),
      srcdoc: () => {
        const frame = document.createElement('iframe')
        frame.srcdoc = '<script>parent.ran.add("srcdoc")</' + 'script>'
        document.body.append(frame)
      },
      address: () => {
        location.href = 'javascript:ran.add("address")'
      },
      policy: () => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
        }
        trustedTypes.createPolicy('anders', { createHTML: (html: string) => html })
        ran.add('policy')
      },
      assembly: () =>
        WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => ran.add('assembly')),
    }
    await Promise.allSettled(Object.values(ways).map((way) => Promise.resolve().then(way)))
    await new Promise((resolve) => setTimeout(resolve, 700))
    return { tried: Object.keys(ways), through: [...ran] }
  })

/** Asks `elsewhere` for this computer's own address, as a video call does: WebRTC passes by every other policy. */
export async function callByVideo(page: Page, elsewhere: Listeners): Promise<Outcome> {
  elsewhere.arrived.clear()
  const found = await page.evaluate(async (server) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: server }] })
    const protocols: string[] = []
    connection.onicecandidate = ({ candidate }) => candidate?.candidate && protocols.push(candidate.protocol ?? '')
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    connection.close()
    return protocols
  }, elsewhere.stun)
  const through = [
    ...(found.includes('udp') ? ['WebRTC address'] : []),
    ...(elsewhere.arrived.has('udp') ? ['WebRTC packet'] : []),
  ]
  return { tried: ['WebRTC address', 'WebRTC packet'], through }
}

/** Tries to get every right that a page can ask the user or the system for. */
export const askForRights = (page: Page): Promise<Outcome> =>
  page.evaluate(async () => {
    const names = [
      ...['notifications', 'camera', 'microphone', 'geolocation', 'clipboard-read', 'midi', 'persistent-storage'],
      ...['background-sync', 'idle-detection', 'screen-wake-lock', 'local-fonts', 'window-management'],
    ]
    const states = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return state === 'granted'
    })
    const browser = navigator as unknown as Record<string, Record<string, (...given: object[]) => Promise<unknown>>>
    const place = () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
    // Not USB and Bluetooth: where the system has no service for them, asking ends a window without protection.
    const asks: Record<string, () => Promise<unknown>> = {
      'use the camera': () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }),
      'record the screen': () => navigator.mediaDevices.getDisplayMedia(),
      'read the clipboard': () => navigator.clipboard.readText(),
      'find the place': place,
      'show a notification': async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
      },
      'use a serial port': () => browser.serial?.requestPort?.() ?? Promise.reject(),
    }
    const brief = (work: Promise<unknown>) =>
      Promise.race([
        work.then(
          (got) => got !== false,
          () => false,
        ),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000)),
      ])
    const tried = [...names.map((name) => `right: ${name}`), ...Object.keys(asks)]
    const got = await Promise.all([...states, ...Object.values(asks).map((ask) => ask())].map(brief))
    return { tried, through: tried.filter((_, at) => got[at]) }
  })

/** Tries to leave the page, to open another, and to send a form. What is tried, one after the other, may work. */
export async function leave(page: Page, elsewhere: Listeners, windows: () => Promise<number>): Promise<Outcome> {
  const home = page.url()
  const outside = home.startsWith('http') ? `${elsewhere.web}/there` : 'app://elders/index.html'
  const ways: Record<string, string> = {
    'go to the web': `${elsewhere.web}/there`,
    'go to a file': text,
    'go to another host': outside,
    'go to data': 'data:text/html,x',
  }
  const through = new Set<string>()
  const alone = await windows()
  const hasLeft = () => page.url().replace(/#.*/, '') !== home.replace(/#.*/, '')
  const back = async () => {
    if (hasLeft()) await page.goto(home)
  }
  elsewhere.arrived.clear()
  for (const [name, address] of Object.entries(ways)) {
    await page.evaluate((target) => void setTimeout(() => location.assign(target)), address).catch(() => undefined)
    await page.waitForTimeout(400)
    if (hasLeft()) through.add(name)
    await back()
  }
  const opened = [`${elsewhere.web}/opened`, text, home]
  for (const [at, address] of opened.entries()) {
    const before = await windows()
    await page.evaluate((target) => void window.open(target), address).catch(() => undefined)
    await page.waitForTimeout(300)
    if ((await windows()) > before) through.add(`open a window, ${at}`)
  }
  const elements: Record<string, (target: string) => void> = {
    link: (target) =>
      Object.assign(document.body.appendChild(document.createElement('a')), { href: target, target: '_blank' }).click(),
    ping: (target) =>
      Object.assign(document.body.appendChild(document.createElement('a')), { href: '#', ping: target }).click(),
    form: (target) =>
      Object.assign(document.body.appendChild(document.createElement('form')), {
        action: target,
        method: 'post',
      }).submit(),
    refresh: (target) => {
      document.head.append(
        Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0; url=${target}` }),
      )
    },
    'frame-form': (target) => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const form = frame.contentDocument?.createElement('form')
      if (!form) return
      frame.contentDocument?.body.append(form)
      Object.assign(form, { action: target, method: 'post' }).submit()
    },
    webview: (target) => {
      document.body.append(Object.assign(document.createElement('webview'), { src: target }))
    },
    blob: () => {
      location.href = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }))
    },
  }
  for (const [name, act] of Object.entries(elements)) {
    await page.evaluate(act, `${elsewhere.web}/${name}`).catch(() => undefined)
    await page.waitForTimeout(400)
    if (elsewhere.arrived.has(name) || hasLeft()) through.add(name)
    await back()
  }
  for (const stray of elsewhere.arrived) if (stray !== 'there' && stray !== 'opened') through.add(stray)
  if ((await windows()) > alone) through.add('a window more')
  return {
    tried: [...Object.keys(ways), ...opened.map((_, at) => `open a window, ${at}`), ...Object.keys(elements)],
    through: [...through],
  }
}

/** Tries to put files on the disk without a word to main. */
export async function download(app: ElectronApplication, page: Page): Promise<Outcome> {
  await app.evaluate(({ BrowserWindow }) => {
    const downloads: string[] = []
    Object.assign(globalThis, { downloads })
    BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event, item) => {
      downloads.push(`${event.defaultPrevented ? 'stopped' : 'through'} ${item.getURL()}`)
      event.preventDefault()
    })
  })
  await page.evaluate(() => {
    const blob = URL.createObjectURL(new Blob(['x']))
    for (const href of [blob, location.href.replace(/#.*/, '')])
      Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click()
  })
  await page.waitForTimeout(800)
  const downloads = await app.evaluate(() => (globalThis as { downloads?: string[] }).downloads ?? [])
  if (downloads.length === 0) throw new Error('Nothing was downloaded, so nothing was tried')
  const through = downloads.filter((one) => one.startsWith('through')).map((one) => one.slice(0, 13))
  return { tried: ['download a blob', 'download a file'], through }
}
