import type { BrowserWindow } from 'electron'
import { setMenu } from '../menu'

/**
 * The window around the page: while someone sits there its menu has only what typing needs, its title says nothing, and
 * there is nothing to go back to.
 */
export function seatWindow(window: BrowserWindow): (seated: boolean) => void {
  let isSeated = false
  window.on('page-title-updated', (event) => {
    if (isSeated) event.preventDefault()
  })
  return (seated) => {
    if (window.isDestroyed()) return
    isSeated = seated
    window.setTitle('Praktijkgroei')
    setMenu(window, seated)
    window.webContents.navigationHistory.clear()
  }
}
