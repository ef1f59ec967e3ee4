import { app, type Session, type WebContents } from 'electron'
import { APP_ORIGIN } from './app-protocol'

const passes = (url: string) =>
  url.startsWith(`${APP_ORIGIN}/`) || url.startsWith('data:image/') || url.startsWith('blob:')
const isDevTools = (url: string) => url.startsWith('devtools://')

/** Closes a session: no permissions, no requests but the app's own, no downloads. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
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
