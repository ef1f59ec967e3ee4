import { once } from 'node:events'
import { app, type BrowserWindow } from 'electron'
import { measureDocuments } from './documents'
import { measureChanges, measureOpening } from './opening'
import { installBench } from './page'
import { paintedAt } from './painted'
import { report } from './report'
import { measureUnlock } from './unlock'

/** The figures of a large practice, measured in the application as it is, from inside its own main process. */
async function measure(window: BrowserWindow): Promise<void> {
  await paintedAt(window, 'main h1')
  const page = window.webContents
  await installBench(page)
  report({
    unlock: await measureUnlock(page),
    opening: await measureOpening(page),
    changes: await measureChanges(page),
    documents: await measureDocuments(),
  })
}

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
