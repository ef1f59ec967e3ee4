import { once } from 'node:events'
import { app, type BrowserWindow } from 'electron'

/** Starts the application as it is and measures in it, from inside its own main process; ends the process. */
export async function measureInApp(measure: (window: BrowserWindow) => Promise<void>): Promise<void> {
  const opened = once(app, 'browser-window-created')
  await import('../../main/bootstrap')
  void opened
    .then(([, window]) => measure(window))
    .then(
      () => app.exit(0),
      (error: unknown) => {
        console.error(error)
        app.exit(1)
      },
    )
}
