import { app, type BrowserWindow } from 'electron'
import { measureFiles } from './files'
import { measureInApp } from './in-app'
import { installBench } from './page'
import { paintedAt } from './painted'
import { report } from './report'
import { measureScreens } from './screens'
import { choosePractice, unlock } from './unlock'

/** The figures of the overview, the training plan, the search and the lists, in the application as it is. */
async function measure(window: BrowserWindow): Promise<void> {
  await paintedAt(window, 'main h1')
  const page = window.webContents
  await installBench(page)
  await choosePractice(page)
  await unlock(page)
  report({ screens: await measureScreens(page), files: await measureFiles(page, app.getPath('userData')) })
}

await measureInApp(measure)
