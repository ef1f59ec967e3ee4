import path from 'node:path'
import { type ElectronApplication, expect, test } from '@playwright/test'
import { answerSaveDialog, launchApp, openSample } from './app'
import { callRoute, cycleOf } from './steps'

/** The processes that wait for a Word file, or read one. */
const readers = (app: ElectronApplication): Promise<number> =>
  app.evaluate(
    (electron) => electron.app.getAppMetrics().filter(({ name }) => name?.includes('Word-bestand lezen')).length,
  )

/** Answers the next open dialogs with this path, but only once a process waits for the file; null is Cancel. */
const chooseSlowly = (app: ElectronApplication, chosen: string | null): Promise<void> =>
  app.evaluate((electron, filePath) => {
    const waits = () => electron.app.getAppMetrics().some(({ name }) => name?.includes('Word-bestand lezen'))
    electron.dialog.showOpenDialog = async () => {
      const until = Date.now() + 10_000
      while (!waits() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50))
      if (!waits()) throw new Error('No process was started while the file is chosen')
      return filePath ? { canceled: false, filePaths: [filePath] } : { canceled: true, filePaths: [] }
    }
  }, chosen)

test('a process of its own, started while the file is chosen, reads a form and a template @smoke', async () => {
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jolien')
  const of = { cycleId, side: 'employer' }

  const form = path.join(userData, 'formulier.docx')
  await answerSaveDialog(app, form)
  await callRoute(page, 'form.export', of)
  await chooseSlowly(app, form)
  expect(await callRoute(page, 'form.read', of)).toMatchObject({ fileName: 'formulier.docx', otherList: false })
  await expect.poll(() => readers(app)).toBe(0)

  const template = path.join(userData, 'sjabloon.docx')
  await answerSaveDialog(app, template)
  await callRoute(page, 'template.export', { kind: 'plan', which: 'shipped' })
  await chooseSlowly(app, template)
  expect(await callRoute(page, 'template.read', { kind: 'plan' })).toMatchObject({ problems: [], missing: [] })
  await expect.poll(() => readers(app)).toBe(0)

  // What waits serves the next file, and there is never more than one.
  await chooseSlowly(app, null)
  for (let again = 0; again < 3; again++) expect(await callRoute(page, 'form.read', of)).toBeNull()
  expect(await readers(app)).toBe(1)
  await chooseSlowly(app, form)
  expect(await callRoute(page, 'form.read', of)).toMatchObject({ fileName: 'formulier.docx' })
  await expect.poll(() => readers(app)).toBe(0)
  await close()
})
