import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import PizZip from 'pizzip'
import { findOffice } from '../../main/office/find'
import { libreOffice } from '../support/libreoffice'
import { poppler } from '../support/pdf'
import { difference, MOST_DIFFERENT } from '../support/picture'
import { answerOpenDialog, answerPrintDialog, answerSaveDialog, launchApp, openSample } from './app'
import { axeInBoth } from './axe'
import { press, tabTo } from './keyboard'
import { callRoute, cycleOf, goTo } from './steps'

/** A template as a practice changes it: a line of its own on top. */
function withLine(file: string, words: string): Buffer {
  const zip = new PizZip(readFileSync(file))
  const xml = zip.file('word/document.xml')?.asText() ?? ''
  zip.file('word/document.xml', xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p>`))
  return zip.generate({ type: 'nodebuffer' })
}

test('a template goes to Word, comes back with a mistake and then without, and is used', async () => {
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const file = path.join(userData, 'sjabloon.docx')
  const axe = async () => {
    expect(await axeInBoth(page)).toEqual([])
  }

  await test.step('every document is in the list, and the shipped template is kept', async () => {
    await goTo(page, '#/praktijk?deel=sjablonen')
    await expect(page.getByRole('button', { name: /^Opleidingsplan Het sjabloon van Praktijkgroei/ })).toBeVisible()
    await page.getByRole('button', { name: /^Persoonlijk ontwikkelingsplan/ }).click()
    await answerSaveDialog(app, file)
    await page.getByRole('button', { name: 'Sjabloon bewaren' }).click()
    await expect(page.getByText('sjabloon.docx')).toBeVisible()
  })

  await test.step('a field is found and copied', async () => {
    await page.getByLabel('Zoek een veld').fill('datum')
    await page.getByRole('button', { name: 'Kopieer datum_gesprek' }).click()
    await expect(page.getByText('{datum_gesprek} is gekopieerd.')).toBeVisible()
    await page.getByLabel('Zoek een veld').fill('')
    await page.getByLabel('Zoek een veld').press('ControlOrMeta+v')
    await expect(page.getByLabel('Zoek een veld')).toHaveValue('{datum_gesprek}')
    await page.getByLabel('Zoek een veld').fill('')
  })

  await test.step('a mistake is told with its place, and nothing is used', async () => {
    const wrong = path.join(userData, 'fout.docx')
    writeFileSync(wrong, withLine(file, 'Voor {medwerker} {#doelen}'))
    await answerOpenDialog(app, wrong)
    await page.getByRole('button', { name: 'Sjabloon inladen' }).click()
    const drawer = page.getByRole('dialog', { name: /^Sjabloon/ })
    await expect(drawer.getByText('Het veld {medwerker} bestaat niet. Bedoelt u {medewerker}?')).toBeVisible()
    await expect(drawer.getByText(/In de tekst, bij “Voor \{medwerker\}/).first()).toBeVisible()
    await expect(drawer.getByRole('button', { name: 'Dit sjabloon gebruiken' })).toHaveCount(0)
    await axe()
    await press(page, 'Escape')
  })

  await test.step('without mistakes it shows its example, and is used by keyboard', async () => {
    const right = path.join(userData, 'huisstijl.docx')
    writeFileSync(right, withLine(file, 'Huisstijl van {praktijk}'))
    await answerOpenDialog(app, right)
    await page.getByRole('button', { name: 'Sjabloon inladen' }).click()
    const drawer = page.getByRole('dialog', { name: /^Sjabloon/ })
    await expect(drawer.getByText('Huisstijl van Tandartspraktijk De Esdoorn')).toBeVisible()
    await axe()
    await answerSaveDialog(app, path.join(userData, 'voorbeeld.docx'))
    await drawer.getByRole('button', { name: 'Voorbeeld in Word bewaren' }).click()
    await expect(page.getByText('voorbeeld.docx')).toBeVisible()
    if (findOffice()) {
      await drawer.getByRole('button', { name: 'Voorbeeld in pagina’s' }).click()
      await expect(page.getByRole('region', { name: /^Pagina 1 van \d/ })).toContainText('Huisstijl van', {
        timeout: 30_000,
      })
      await press(page, 'Escape')
    }
    await drawer.getByRole('button', { name: 'Dit sjabloon gebruiken' }).focus()
    await press(page, 'Enter')
    await expect(page.getByText('Uw eigen sjabloon: huisstijl.docx', { exact: false })).toBeVisible()
    await axe()
  })

  await test.step('going back to the shipped one can be undone', async () => {
    await tabTo(page, /^Terug naar het sjabloon/)
    await press(page, 'Enter')
    await expect(page.getByText('Het sjabloon van Praktijkgroei', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(page.getByText('Uw eigen sjabloon: huisstijl.docx', { exact: false })).toBeVisible()
  })
  await close()
})

test('what goes to the printer is what stands in the PDF, also with an own template, which another program lays out', async () => {
  const tools = poppler()
  test.skip(!libreOffice() || !tools, 'Another program is not installed')
  test.setTimeout(180_000)
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const [printed, saved] = ['afdruk.pdf', 'bewaard.pdf'].map((name) => path.join(userData, name))
  const invitation = { of: 'invitation', cycleId: await cycleOf(page, 'Jolien'), text: 'Welkom, met koffie.' }
  const training = { of: 'training', year: new Date().getFullYear() }

  const takeOwn = async (kind: string) => {
    const file = path.join(userData, `${kind}.docx`)
    await answerSaveDialog(app, file)
    await callRoute(page, 'template.export', { kind, which: 'shipped' })
    writeFileSync(file, withLine(file, 'Huisstijl van {praktijk}'))
    await answerOpenDialog(app, file)
    await callRoute(page, 'template.use', await callRoute(page, 'template.read', { kind }))
  }
  const wishes = [
    { kind: 'training', wish: training, own: false },
    { kind: 'invitation', wish: invitation, own: true },
    { kind: 'training', wish: training, own: true },
  ]
  for (const { kind, wish, own } of wishes)
    await test.step(`${kind}, ${own ? 'own' : 'shipped'}`, async () => {
      if (own) await takeOwn(kind)
      await answerPrintDialog(app, printed ?? '')
      await callRoute(page, 'preview.print', wish)
      await answerSaveDialog(app, saved ?? '')
      const { of: _, ...what } = wish
      await callRoute(page, `${kind}.export`, { ...what, format: 'pdf' })
      const [onPaper, asPdf] = [printed, saved].map((one) => tools?.pictures(readFileSync(one ?? '')) ?? [])
      expect(onPaper?.length).toBeGreaterThan(0)
      expect(onPaper?.length).toBe(asPdf?.length)
      for (const [at, sheet] of (onPaper ?? []).entries())
        expect(difference(sheet, asPdf?.[at] ?? sheet), `sheet ${at + 1}`).toBeLessThan(MOST_DIFFERENT)
    })

  await test.step('without a printer it says so, and nothing stays behind', async () => {
    await answerPrintDialog(app, null)
    await expect(callRoute(page, 'preview.print', invitation)).rejects.toThrow('PRINT_FAILED')
    const windows = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
    expect(windows).toBe(1)
  })

  await test.step('locked while it is laid out, nothing is asked over the lock', async () => {
    await answerPrintDialog(app, path.join(userData, 'over het slot.pdf'))
    const asked = callRoute(page, 'preview.print', invitation).catch(String)
    await callRoute(page, 'session.lock')
    expect(await asked).toContain('LOCKED')
    expect(existsSync(path.join(userData, 'over het slot.pdf'))).toBe(false)
  })
  await close()
})
