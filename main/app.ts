import { app, protocol } from 'electron'
import { APP_SCHEME } from './app-protocol'
import { guardClose } from './close-guard'
import { electronEnvironment } from './electron-environment'
import { createHandlers } from './handlers'
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
    const guard = guardClose(window, () => session.lock())
    const { handlers, session } = createHandlers(electronEnvironment(window, guard.flushed))
    startRouter(handlers, window.webContents)
    setMenu(window)
    app.on('second-instance', (_event, argv) => {
      if (window.isMinimized()) window.restore()
      window.focus()
      openFromArguments(argv)
    })
    openFromArguments(process.argv)

    /** A .praktijk file that was double-clicked in the file manager. */
    function openFromArguments(argv: readonly string[]): void {
      const file = argv.slice(1).find((argument) => argument.endsWith('.praktijk'))
      if (!file) return
      try {
        session.select(file)
        window.webContents.send('changed', ['session'])
      } catch (error) {
        log('open from arguments', error)
      }
    }
  })
}
