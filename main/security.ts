import { app, type Session, type WebContents } from 'electron'
import { APP_ORIGIN } from './app-protocol'

const passes = (url: string) =>
  url.startsWith(`${APP_ORIGIN}/`) || url.startsWith('data:image/') || url.startsWith('blob:')
const isDevTools = (url: string) => url.startsWith('devtools://')

/**
 * Keeps Chromium itself from the network; call before `ready`. Without this each start asks for a spelling dictionary at
 * redirector.gvt1.com (every session does, also the default one that no page uses), and hints such as dns-prefetch pass
 * by the content security policy and webRequest. No name or address is found any more, but for this computer's own.
 */
export function cutOffNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')
  app.on('session-created', (created) => created.setSpellCheckerEnabled(false))
}

/** Closes a session: no permissions, no requests but the app's own, no downloads. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.webRequest.onBeforeRequest((details, callback) => {
    const allowed = passes(details.url) || (!app.isPackaged && isDevTools(details.url))
    callback({ cancel: !allowed })
  })
  session.on('will-download', (event) => event.preventDefault())
}

/** Closes a page: it stays where it is and opens nothing. */
export function hardenContents(contents: WebContents): void {
  // WebRTC passes by the content security policy, webRequest and proxies; this leaves it no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  const stay = (event: { preventDefault: () => void; url: string }) => {
    if (!event.url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
