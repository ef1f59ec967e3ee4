import type { BrowserWindow } from 'electron'
import { answer } from './answer'
import { serveFromPractice } from './app-protocol'
import type { CloseGuard } from './close-guard'
import { electronEnvironment } from './electron-environment'
import { createHandlers } from './handlers'
import { openFromOutside } from './open-from-outside'
import { startNotifying } from './overview/notify'
import { previewFile } from './preview/handlers'
import { scanPicture } from './scan/handlers'
import { heardFrom } from './seat/guard'

/** Main's larger half: everything that is not the window itself. It is read while the page's own process starts. */
export function createService(window: BrowserWindow, { flush, flushed }: CloseGuard) {
  const { handlers, session, seat, environment } = createHandlers(electronEnvironment(window, flushed))
  startNotifying(session, environment)
  serveFromPractice((pathname) => {
    if (seat.current()) return null
    const [, what, id = ''] = /^\/(scan|preview)\/([0-9a-f-]{36})$/.exec(pathname) ?? []
    if (what === 'scan') return scanPicture(session, id)
    return what === 'preview' ? previewFile(session, id) : null
  })
  return {
    answer: async (message: unknown) => {
      const { result, changed } = await answer(handlers, message)
      return { result, changed: heardFrom(seat, changed) }
    },
    /** Shows the lock of a practice file that was double-clicked. */
    open: (file: string) => openFromOutside(file, { session, seat, window, flush }),
    lock: session.lock,
  }
}

export type Service = ReturnType<typeof createService>
