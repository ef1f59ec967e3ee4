import { app, protocol } from 'electron'
import { APP_SCHEME } from './app-protocol'
import { guardClose } from './close-guard'
import { electronEnvironment } from './electron-environment'
import { startRouter } from './ipc-router'
import { log, startLog } from './log'
import { setMenu } from './menu'
import { hardenContents } from './security'
import { openWindow } from './window'

/** Start and shutdown, in order. */
export function start(): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  process.on('uncaughtException', (error) => log('uncaught', error))
  process.on('unhandledRejection', (error) => log('unhandled', error))
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => {
    const userData = app.getPath('userData')
    startLog(userData)
    const window = openWindow(userData)
    let lock = (): void => undefined
    const guard = guardClose(window, () => lock())
    // Main reads its larger half while the page's own process starts; what the page asks meanwhile waits for it.
    const ready = import('./handlers').then(({ createHandlers }) => {
      const { handlers, session } = createHandlers(electronEnvironment(window, guard.flushed))
      lock = session.lock
      return { handlers, session }
    })
    startRouter(
      ready.then(({ handlers }) => handlers),
      window.webContents,
    )
    setMenu(window)
    app.on('second-instance', (_event, argv) => {
      if (window.isMinimized()) window.restore()
      window.focus()
      void openFromArguments(argv)
    })
    void openFromArguments(process.argv)

    /** A .praktijk file that was double-clicked in the file manager. */
    async function openFromArguments(argv: readonly string[]): Promise<void> {
      const file = argv.slice(1).find((argument) => argument.endsWith('.praktijk'))
      if (!file) return
      const { session } = await ready
      try {
        session.select(file)
        window.webContents.send('changed', ['session'])
      } catch (error) {
        log('open from arguments', error)
      }
    }
  })
}
