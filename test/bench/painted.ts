import { once } from 'node:events'
import type { BrowserWindow } from 'electron'

/** Resolves when an element that fits the selector stands on the page, at once when it does already. */
const PRESENT = `(selector) => new Promise((resolve) => {
  const look = () => document.querySelector(selector) && (watcher.disconnect(), resolve())
  const watcher = new MutationObserver(look)
  watcher.observe(document, { childList: true, subtree: true })
  look()
})`

/** The moment after the next frame was painted, in milliseconds since 1970. */
const NEXT_PAINT = `new Promise((resolve) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
  port2.postMessage(null)
}))`

/**
 * Waits until a window is shown and its page has painted an element.
 * @param selector a CSS selector
 * @returns the moment in milliseconds since 1970
 */
export async function paintedAt(window: BrowserWindow, selector: string): Promise<number> {
  const shown = window.isVisible() ? Promise.resolve() : once(window, 'show')
  const page = window.webContents
  await once(page, 'dom-ready')
  await Promise.all([shown, page.executeJavaScript(`(${PRESENT})(${JSON.stringify(selector)})`)])
  return Number(await page.executeJavaScript(NEXT_PAINT))
}
