import path from 'node:path'
import { app, BrowserWindow, nativeTheme, screen, session } from 'electron'
import { APP_ORIGIN, serveApp } from './app-protocol'
import { hardenContents, hardenSession } from './security'
import { readJson, writeJson } from './settings/json-file'

type Place = { x?: number; y?: number; width: number; height: number; maximised: boolean }

const SMALLEST = { width: 1100, height: 700 }
const LARGEST = 10_000

/** By hand: the window stands before the schemas are read, which cost more than all else before it. */
function checkPlace(value: unknown): Place {
  const { x, y, width, height, maximised } = value as Record<string, unknown>
  const isWhole = (part: unknown): part is number => Number.isSafeInteger(part)
  if (!isWhole(width) || width < SMALLEST.width || width > LARGEST) throw new RangeError('width')
  if (!isWhole(height) || height < SMALLEST.height || height > LARGEST) throw new RangeError('height')
  return { width, height, maximised: maximised === true, ...(isWhole(x) && isWhole(y) && { x, y }) }
}

const usual: Place = { width: 1366, height: 860, maximised: false }

/** Where the window was last time, when a screen still shows that place. */
function rememberedPlace(file: string): Place {
  const place = readJson(file, checkPlace, usual)
  if (place.x === undefined || place.y === undefined) return place
  const { x, y } = place
  const visible = screen.getAllDisplays().some(({ workArea }) => {
    const right = workArea.x + workArea.width
    const bottom = workArea.y + workArea.height
    return x + place.width > workArea.x + 80 && x < right - 80 && y >= workArea.y - 10 && y < bottom - 80
  })
  return visible ? place : { ...usual, maximised: place.maximised }
}

/**
 * Opens the one window, hardened, where it was last time.
 * @returns the window, and a promise that resolves when its page has been handed to the page's own process
 */
export function openWindow(userData: string): { window: BrowserWindow; handedOver: Promise<void> } {
  const file = path.join(userData, 'window.json')
  const { maximised, ...place } = rememberedPlace(file)
  // No "persist:" in the name: the page's session stays in memory and leaves nothing on disk.
  const pageSession = session.fromPartition('page')
  hardenSession(pageSession)
  const handedOver = serveApp(pageSession.protocol, path.join(import.meta.dirname, '../renderer'))
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    // Shown at once, as an empty sheet: what draws the window warms up while the page loads.
    show: !maximised,
    title: 'Praktijkgroei',
    icon: path.join(import.meta.dirname, '../../build/icons/64x64.png'),
    // The paper of renderer/theme.ts, so that nothing flashes before the first paint.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14191B' : '#F7F6F3',
    webPreferences: {
      session: pageSession,
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  hardenContents(window.webContents)
  // The page's own title may hold a name, and this one is read by whoever looks at the taskbar or shares the screen.
  window.on('page-title-updated', (event) => event.preventDefault())
  if (maximised) window.maximize()
  const remember = () => writeJson(file, { ...window.getNormalBounds(), maximised: window.isMaximized() })
  window.on('close', remember)
  // A page that crashed is shown anew; what was saved is there, and the practice is still open.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  void window.loadURL(`${APP_ORIGIN}/`)
  return { window, handedOver }
}
