import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, type BrowserWindow, dialog, type WebContents } from 'electron'
import type { BulkState } from '../../shared/bulk/schema'
import { measureInApp } from './in-app'
import { memoryOfApp } from './memory'
import { inPage, installBench } from './page'
import { paintedAt } from './painted'
import { report } from './report'
import { choosePractice, unlock, watchMain } from './unlock'

/** All signed documents of a practice as files: how many a second, how long the window stood still, what memory it took. */
async function measure(shown: BrowserWindow): Promise<void> {
  await paintedAt(shown, 'main h1')
  const page = shown.webContents
  await installBench(page)
  await choosePractice(page)
  await unlock(page)
  const folder = path.join(app.getPath('userData'), 'uit')
  mkdirSync(folder)
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] })
  await wait(2_000)
  const before = memoryOfApp()
  let main = watchMain()
  let mainGap = 0
  const from = performance.now()
  const input = { scope: { kind: 'all' }, shape: 'folder' }
  const started = await inPage(page, (asked) => window.praktijkgroei.call('bulk.start', asked), input)
  if (!JSON.parse(started).ok) throw new Error(`Not started: ${started}`)
  let most = before
  let state = await stateOf(page)
  while (state.step === 'running') {
    await wait(1_000)
    // Adding up the memory of every process holds up main itself, and is no part of what is measured.
    mainGap = Math.max(mainGap, main.stop())
    most = Math.max(most, memoryOfApp())
    main = watchMain()
    state = await stateOf(page)
  }
  if (state.step !== 'done' || state.failed.length > 0) throw new Error(`Not given out: ${JSON.stringify(state)}`)
  const seconds = (performance.now() - from) / 1_000
  report({ files: state.files, seconds, mainGap: Math.max(mainGap, main.stop()), growth: most - before })
}

async function stateOf(page: WebContents): Promise<BulkState> {
  const answer = await inPage(page, () => window.praktijkgroei.call('bulk.state', {}), null)
  return JSON.parse(answer).value
}

await measureInApp(measure)
