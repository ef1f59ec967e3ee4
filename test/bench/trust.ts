import { statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, type BrowserWindow, type WebContents } from 'electron'
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

/** What keeping a practice safe costs: a copy of it, and a changed field while copies are made. */
async function measure(shown: BrowserWindow): Promise<void> {
  await paintedAt(shown, 'main h1')
  const page = shown.webContents
  await installBench(page)
  await choosePractice(page)
  await unlock(page)
  // What is due after opening comes first, and belongs to no figure.
  await wait(8_000)
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
  const beside = await measureChanges(page)
  isDone = true
  await copying
  const { size } = statSync(path.join(app.getPath('userData'), `${PRACTICE_NAME}.praktijk`))
  report({ bytes: size, copies, gaps, alone, beside, made })
}

/** To a talk that is being prepared: where the changed fields are. */
const goToPreparation = (page: WebContents): Promise<void> =>
  inPage(
    page,
    async () => {
      const { value } = JSON.parse(await window.praktijkgroei.call('cycle.list', {}))
      const cycle = value.find(({ phase }: { phase: string }) => phase === 'preparation')
      location.hash = `#/gesprekken/${cycle.id}`
      await window.bench.until(() => document.querySelector('main h1') !== null)
    },
    null,
  )

async function makeCopy(page: WebContents): Promise<void> {
  const answer = await inPage(page, () => window.praktijkgroei.call('backup.make', {}), null)
  if (!JSON.parse(answer).ok) throw new Error(`No copy was made: ${answer}`)
}

await measureInApp(measure)
