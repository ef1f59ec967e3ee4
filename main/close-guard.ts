import { type BrowserWindow, dialog } from 'electron'
import { channels } from '../shared/ipc/channels'

const PATIENCE_MS = 8_000

/**
 * Nothing typed is lost by closing: the page is asked to save what it has, and only then the window goes. When
 * something cannot be saved the user decides.
 */
export function guardClose(window: BrowserWindow, closed: () => void): { flushed: (saved: boolean) => void } {
  let waiting: ((outcome: 'saved' | 'unsaved') => void) | null = null
  let done = false

  window.on('close', (event) => {
    if (done) return
    event.preventDefault()
    if (waiting) return
    void flush().then(async (outcome) => {
      waiting = null
      if (outcome === 'saved' || (await leaveAnyway(window))) {
        done = true
        closed()
        window.close()
      }
    })
  })

  function flush(): Promise<'saved' | 'unsaved'> {
    if (window.webContents.isCrashed() || window.webContents.isLoading()) return Promise.resolve('saved')
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve('unsaved'), PATIENCE_MS)
      waiting = (outcome) => {
        clearTimeout(timer)
        resolve(outcome)
      }
      window.webContents.send(channels.command, 'flush')
    })
  }

  return { flushed: (saved) => waiting?.(saved ? 'saved' : 'unsaved') }
}

async function leaveAnyway(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Praktijkgroei',
    message: 'Een deel van de tekst is nog niet bewaard.',
    detail: 'De schijf is misschien vol of niet aangesloten. Ga terug om de tekst te bekijken of te kopiëren.',
    buttons: ['Terug naar de tekst', 'Sluiten zonder die tekst'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
