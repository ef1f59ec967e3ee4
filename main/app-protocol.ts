import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Protocol, ProtocolResponse } from 'electron'

export const APP_SCHEME = 'app'
export const APP_HOST = 'praktijkgroei'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

const types: Record<string, [mimeType: string, charset?: string]> = {
  '.html': ['text/html', 'utf-8'],
  '.js': ['text/javascript', 'utf-8'],
  '.css': ['text/css', 'utf-8'],
  '.woff2': ['font/woff2'],
  '.svg': ['image/svg+xml'],
  '.png': ['image/png'],
}

/**
 * The page may load nothing but its own files. Styles alone allow 'unsafe-inline': Mantine and React put style
 * attributes and style elements on the page (docs/adr/0004-shell.md). Trusted Types: one policy, named "default",
 * that lets only style text through (renderer/trusted-types.ts).
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
  'trusted-types default',
].join('; ')

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
export async function resolveRequest(folder: string, method: string, url: string): Promise<string | null> {
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
    const real = await realpath(file)
    return isInside(await realpath(folder), real) && (await stat(real)).isFile() ? file : null
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
 * and answers, some 80 ms of main's time before the first file (docs/adr/0004-shell.md).
 */
export function serveApp(protocol: Protocol, folder: string): void {
  protocol.registerBufferProtocol(APP_SCHEME, (request, callback) => {
    const notFound = { statusCode: 404, headers: securityHeaders, mimeType: 'text/plain', data: Buffer.from('') }
    void answerRequest(folder, request.method, request.url).then(callback, () => callback(notFound))
  })
}

async function answerRequest(folder: string, method: string, url: string): Promise<ProtocolResponse> {
  const file = await resolveRequest(folder, method, url)
  if (!file)
    return { statusCode: 404, headers: securityHeaders, mimeType: 'text/plain', data: Buffer.from('Niet gevonden') }
  const [mimeType, charset] = types[path.extname(file)] ?? ['application/octet-stream']
  return { data: await readFile(file), headers: securityHeaders, mimeType, ...(charset && { charset }) }
}
