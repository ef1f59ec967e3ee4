import { randomBytes } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, type BrowserWindow, dialog, type WebContents } from 'electron'
import type { RouteInput, RouteName, RouteOutput } from '../../shared/ipc/contract'
import { MAX_SCAN_BYTES } from '../../shared/scan/schema'
import { watchCommits } from './commits'
import { measureErasing } from './erasing'
import { measureInApp } from './in-app'
import { measureChanges } from './opening'
import { inPage, installBench } from './page'
import { paintedAt } from './painted'
import { PRACTICE_NAME } from './practice-shape'
import { report } from './report'
import { choosePractice, unlock, watchMain } from './unlock'

const RUNS = 5
/** Far more often than in a day's work, in which a copy is made at closing. */
const BETWEEN_MS = 3_000

/** What keeping a practice safe costs: a copy of it, a changed field while copies are made, erasing someone, and scans. */
async function measure(shown: BrowserWindow): Promise<void> {
  await paintedAt(shown, 'main h1')
  const page = shown.webContents
  await installBench(page)
  await choosePractice(page)
  await unlock(page)
  // What is due after opening comes first, and belongs to no figure.
  await wait(8_000)
  // Before anything comes in: a scan that was removed leaves its room in the file.
  const bytes = statSync(path.join(app.getPath('userData'), `${PRACTICE_NAME}.praktijk`)).size
  const copies: number[] = []
  const gaps: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const main = watchMain()
    const from = performance.now()
    await makeCopy(page)
    copies.push(performance.now() - from)
    gaps.push(main.stop())
  }
  await goToPreparation(page)
  const alone = await measureChanges(page)
  let isDone = false
  let made = 0
  const copying = (async () => {
    while (!isDone) {
      await makeCopy(page)
      made++
      await wait(BETWEEN_MS)
    }
  })()
  const watch = watchCommits()
  const beside = await measureChanges(page)
  const commits = watch.stop()
  isDone = true
  await copying
  const erasing = await measureErasing(page)
  report({ bytes, copies, gaps, alone, beside, commits, made, erasing, scan: await measureScan(page) })
}

/** To a talk that is being prepared: where the changed fields are. */
const goToPreparation = (page: WebContents): Promise<void> =>
  inPage(
    page,
    async () => {
      const { value } = JSON.parse(await window.praktijkgroei.call('cycle.list', {}))
      const cycle = value.find(({ phase }: { phase: string }) => phase === 'preparation')
      location.hash = `#/gesprekken/${cycle.id}/voorbereiding/employer`
      await window.bench.until(() => document.querySelector('main h1') !== null)
    },
    null,
  )

const makeCopy = (page: WebContents) => ask(page, 'backup.make', {})

/** The largest scan there may be, added to a signed document, shown and removed: how long main stands still at each. */
async function measureScan(page: WebContents) {
  const file = path.join(app.getPath('userData'), 'scan.pdf')
  writeFileSync(file, Buffer.concat([Buffer.from('%PDF-1.7'), randomBytes(MAX_SCAN_BYTES - 8)]))
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  const cycles = await ask(page, 'cycle.list', {})
  const cycleId = cycles.find(({ phase }) => phase === 'closed')?.id ?? ''
  const documents = await ask(page, 'document.list', { cycleId })
  const documentId = documents.find(({ id }) => id)?.id ?? ''
  const add = await watched(() => ask(page, 'scan.add', { documentId }))
  const id = add.value?.id ?? ''
  const show = await watched(() => ask(page, 'preview.open', { of: 'scan', id }))
  const remove = await watched(() => ask(page, 'scan.remove', { id }))
  return { add: add.figures, show: show.figures, remove: remove.figures }
}

async function watched<Value>(act: () => Promise<Value>) {
  await wait(500)
  const main = watchMain()
  const from = performance.now()
  const value = await act()
  return { value, figures: { time: performance.now() - from, gap: main.stop() } }
}

/** What a route answers; throws what it refuses. */
async function ask<R extends RouteName>(page: WebContents, route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const answer = await inPage(page, (it) => window.praktijkgroei.call(it.route, it.input), { route, input })
  const result = JSON.parse(answer)
  if (!result.ok) throw new Error(`${route} answered ${answer}`)
  return result.value
}

await measureInApp(measure)
