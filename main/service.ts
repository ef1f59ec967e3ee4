import type { BrowserWindow } from 'electron'
import { answer } from './answer'
import { serveFromPractice } from './app-protocol'
import type { CloseGuard } from './close-guard'
import { electronEnvironment } from './electron-environment'
import { createHandlers } from './handlers'
import { startAutoLock } from './keys/auto-lock'
import { clearOffice } from './office/to-pdf'
import { openFromOutside } from './open-from-outside'
import { startNotifying } from './overview/notify'
import { previewFile } from './preview/handlers'
import { scanPicture } from './scan/handlers'
import { heardFrom } from './seat/guard'

/** So long closing waits for the copy of what changed: enough for a hundred megabytes. */
const COPY_PATIENCE_MS = 3_000

/** So long after the start what a killed conversion left is cleared away. */
const CLEAR_AFTER_MS = 10_000

/** Main's larger half: everything that is not the window itself. It is read while the page's own process starts. */
export function createService(window: BrowserWindow, { flush, flushed }: CloseGuard) {
  const { handlers, session, seat, environment } = createHandlers(electronEnvironment(window, flushed))
  startNotifying(session, environment)
  startAutoLock({ session, environment, window, flush })
  // The first screens go before it: a folder for temporary files may hold thousands of names.
  setTimeout(clearOffice, CLEAR_AFTER_MS).unref()
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
    /** Locks, and waits for the last copy: it takes a moment, and what takes longer is done at the next opening. */
    close: async (): Promise<void> => {
      session.lock()
      await session.copies.settled(COPY_PATIENCE_MS)
    },
  }
}

export type Service = ReturnType<typeof createService>
