import { type BrowserWindow, dialog } from 'electron'
import { channels } from '../shared/ipc/channels'

const PATIENCE_MS = 8_000

export type CloseGuard = {
  /** Asks the page to save what it has; true when everything is safe. */
  flush: () => Promise<boolean>
  /** The page's answer. */
  flushed: (saved: boolean) => void
}

/**
 * Nothing typed is lost by closing: the page is asked to save what it has, and only then the window goes. When
 * something cannot be saved the user decides. `closed` does what is left to do before the window goes.
 */
export function guardClose(window: BrowserWindow, closed: () => Promise<void>): CloseGuard {
  let answered: ((saved: boolean) => void) | null = null
  let flushing: Promise<boolean> | null = null
  let closing = false
  let done = false

  window.on('close', (event) => {
    if (done) return
    event.preventDefault()
    if (closing) return
    closing = true
    void flush().then(async (saved) => {
      done = saved || (await leaveAnyway(window))
      closing = false
      if (!done) return
      await closed()
      window.close()
    })
  })

  function flush(): Promise<boolean> {
    flushing ??= ask().finally(() => {
      flushing = null
    })
    return flushing
  }

  function ask(): Promise<boolean> {
    // A page that is gone, or was never there, has nothing to save.
    if (window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), PATIENCE_MS)
      answered = (saved) => {
        clearTimeout(timer)
        resolve(saved)
      }
      window.webContents.send(channels.command, 'flush')
    })
  }

  return { flush, flushed: (saved) => answered?.(saved) }
}

async function leaveAnyway(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Praktijkgroei',
    message: 'Een deel van de tekst is nog niet bewaard.',
    detail: 'De schijf is vol of niet aangesloten, of een veld klopt nog niet. Ga terug om het te bekijken.',
    buttons: ['Terug naar de tekst', 'Sluiten zonder die tekst'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
