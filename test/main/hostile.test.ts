import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_CHECKED_BYTES } from '../../shared/check/schema'
import { errorMessage } from '../../shared/ipc/messages'
import { hostileFiles } from '../support/hostile-files'
import { startApp, startCycle } from '../support/practice'

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const app = startApp()
let cycleId = ''
beforeAll(async () => {
  await app.createPractice()
  ;({ cycleId } = await startCycle(app))
})

/** What a route answers; within a second, and while the process grows by less than 100 MB. */
async function briefly<T>(ask: () => Promise<T>): Promise<T> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  const started = performance.now()
  const answer = await ask()
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000)
  return answer
}

describe.each(hostileFiles)('%s', (name, write, code) => {
  const file = path.join(folder, `${name}.docx`)
  beforeAll(() => write(file), 60_000)

  it('is refused as a form', async () => {
    app.dialogs.open = file
    expect(await briefly(() => app.problem('form.read', { cycleId, side: 'employee' }))).toBe(code)
    expect(errorMessage(code).text).toContain('niets veranderd')
  })

  it('is refused as a template', async () => {
    app.dialogs.open = file
    expect(await briefly(() => app.problem('template.read', { kind: 'plan' }))).toBe(code)
  })

  it('is not known as a document of this practice', async () => {
    // The page lets nothing larger through, and neither does the route.
    if (statSync(file).size > MAX_CHECKED_BYTES) return
    const data = readFileSync(file).toString('base64')
    const found = await briefly(() => app.call('file.check', { name, data }))
    expect(found).toMatchObject({ verdict: 'unknown' })
  })
})
