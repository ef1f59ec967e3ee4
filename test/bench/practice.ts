import type { BrowserWindow } from 'electron'
import { measureDocuments } from './documents'
import { measureErasing } from './erasing'
import { measureForms } from './forms'
import { measureInApp } from './in-app'
import { measureChanges, measureOpening } from './opening'
import { installBench } from './page'
import { paintedAt } from './painted'
import { measurePreview } from './preview'
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
    preview: await measurePreview(page),
    forms: await measureForms(),
    // Last: it changes the file.
    erasing: await measureErasing(page),
  })
}

await measureInApp(measure)
