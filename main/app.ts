import { app, Menu, protocol } from 'electron'
import { APP_SCHEME, PAPER_SCHEME } from './app-protocol'
import { guardClose } from './close-guard'
import { startRouter } from './ipc-router'
import { log, startLog } from './log'
import { setMenu } from './menu'
import { practiceFileIn } from './practice-argument'
import { readService } from './read-service'
import { cutOffNetwork, hardenContents } from './security'
import { openWindow } from './window'

/** Start and shutdown, in order. */
export function start(): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  cutOffNetwork()
  // Electron builds a menu of its own at `ready` unless there is a choice before.
  Menu.setApplicationMenu(null)
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
    { scheme: PAPER_SCHEME, privileges: { standard: true, secure: true } },
  ])
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  process.on('uncaughtException', (error) => log('uncaught', error))
  process.on('unhandledRejection', (error) => log('unhandled', error))
  app.on('window-all-closed', () => app.quit())
  // macOS tells which file was double-clicked by an event, sometimes before there is a window.
  let openFile: ((file: string) => void) | null = null
  let waiting: string | null = null
  app.on('open-file', (event, file) => {
    event.preventDefault()
    if (openFile) openFile(file)
    else waiting = file
  })
  void app.whenReady().then(() => {
    const userData = app.getPath('userData')
    startLog(userData)
    const { window, handedOver } = openWindow(userData)
    let close = async (): Promise<void> => undefined
    const guard = guardClose(window, () => close())
    // Main's larger half is read while the page's own process starts; what the page asks meanwhile waits for it.
    const service = handedOver.then(readService).then(({ createService }) => {
      const created = createService(window, guard)
      close = created.close
      return created
    })
    startRouter(service, window.webContents)
    void handedOver.then(() => setMenu(window))
    app.on('second-instance', (_event, argv, folder) => {
      if (window.isMinimized()) window.restore()
      window.focus()
      void openFrom(practiceFileIn(argv, folder))
    })
    openFile = (file) => void openFrom(file)
    void openFrom(waiting ?? practiceFileIn(process.argv, process.cwd()))

    async function openFrom(file: string | null): Promise<void> {
      if (file) await (await service).open(file)
    }
  })
}
