import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Protocol, ProtocolResponse } from 'electron'

export const APP_SCHEME = 'app'
/** Of the page that draws what is printed (document/pdf.ts), in a session of its own. */
export const PAPER_SCHEME = 'praktijkgroei-paper'
export const APP_HOST = 'praktijkgroei'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

const types: Record<string, [mimeType: string, charset?: string]> = {
  '.html': ['text/html', 'utf-8'],
  '.js': ['text/javascript', 'utf-8'],
  '.mjs': ['text/javascript', 'utf-8'],
  '.css': ['text/css', 'utf-8'],
  '.woff2': ['font/woff2'],
  '.svg': ['image/svg+xml'],
  '.png': ['image/png'],
  '.wasm': ['application/wasm'],
}

/**
 * The page may load nothing but its own files. Styles alone allow 'unsafe-inline': Mantine and React put style
 * attributes and style elements on the page (docs/adr/0004-shell.md). Trusted Types: a policy named "default"
 * that lets only style text through (renderer/trusted-types.ts), and one named "preview" that gives the address of the
 * one worker (renderer/preview/pdf.ts).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default preview',
].join('; ')

/** The worker of the preview decodes JPEG 2000 by WebAssembly; the page itself compiles none. */
const workerPolicy = contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
const isPreviewWorker = (file: string): boolean => /^pdf\.worker\.[\w.-]+\.mjs$/.test(path.basename(file))

export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Referrer-Policy': 'no-referrer',
}

/**
 * The file that a request asks for inside `folder`, or null when it may not be served. Checks in turn: method, host,
 * decoding, NUL and backslash, the way out of the folder, the kind of file, and where links really lead.
 */
export function resolveRequest(folder: string, method: string, url: string): string | null {
  if (method !== 'GET') return null
  const parsed = URL.parse(url)
  if (!parsed || parsed.protocol !== `${APP_SCHEME}:` || parsed.host !== APP_HOST) return null
  let pathname: string
  try {
    pathname = decodeURIComponent(parsed.pathname)
  } catch {
    return null
  }
  if (/[\0\\]/.test(pathname)) return null
  const file = path.resolve(folder, `.${pathname === '/' ? '/index.html' : pathname}`)
  if (!isInside(folder, file) || !(path.extname(file) in types)) return null
  try {
    const real = realpathSync(file)
    return isInside(realpathSync(folder), real) && statSync(real).isFile() ? file : null
  } catch {
    return null
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
}

/**
 * Serves the page from `app://praktijkgroei/`. Not by `protocol.handle`: that loads Node's whole fetch for its requests
 * and answers, some 80 ms of main's time before the first file (docs/adr/0004-shell.md). Nor by promises: the page waits
 * for these few local files anyway, and each step through the event loop costs more than reading one.
 * @param held what the page may load besides its own files, by its path: for the window what the open practice holds
 * @returns resolves when the first answer, the page itself, has been handed over
 */
export function serveApp(protocol: Protocol, folder: string, held: Held = ofPractice): Promise<void> {
  return new Promise((handedOver) => {
    protocol.registerBufferProtocol(APP_SCHEME, (request, callback) => {
      const answer = answerRequest(folder, held, request.method, request.url)
      if (answer instanceof Promise) void answer.then(callback)
      else callback(answer)
      handedOver()
    })
  })
}

type Found = { data: Buffer; mimeType: string } | null
type Held = (pathname: string) => Found | Promise<Found>
let practice: Held = () => null
const ofPractice: Held = (pathname) => practice(pathname)

/** Serves pictures and pages of the open practice beside the page's own files; never kept by the page's cache. */
export const serveFromPractice = (source: Held): void => {
  practice = source
}

type Answer = ProtocolResponse | Promise<ProtocolResponse>

function answerRequest(folder: string, held: Held, method: string, url: string): Answer {
  const parsed = method === 'GET' ? URL.parse(url) : null
  const own = parsed?.host === APP_HOST ? held(parsed.pathname) : null
  if (own instanceof Promise) return own.then((found) => (found ? fromPractice(found) : notFound))
  if (own) return fromPractice(own)
  const file = resolveRequest(folder, method, url)
  if (!file) return notFound
  const [mimeType, charset] = types[path.extname(file)] ?? ['application/octet-stream']
  try {
    const headers = isPreviewWorker(file)
      ? { ...securityHeaders, 'Content-Security-Policy': workerPolicy }
      : securityHeaders
    return { data: readFileSync(file), headers, mimeType, ...(charset && { charset }) }
  } catch {
    return notFound
  }
}

const fromPractice = (found: NonNullable<Found>): ProtocolResponse => ({
  ...found,
  headers: { ...securityHeaders, 'Cache-Control': 'no-store' },
})

const notFound: ProtocolResponse = {
  statusCode: 404,
  headers: securityHeaders,
  mimeType: 'text/plain',
  data: Buffer.from('Niet gevonden'),
}
