import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import { answerSaveDialog, launchApp, openSample } from './app'
import { cycleOf, goTo } from './steps'

test('the note of a meeting leaves as Word and as PDF, and is looked at in pages, with what was typed a moment before', async () => {
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  await goTo(page, `#/gesprekken/${await cycleOf(page, 'Hanne')}/voortgang/volgend`)
  const note = page.getByRole('region', { name: 'Voortgangsnota' })
  const word = path.join(userData, 'nota.docx')
  await answerSaveDialog(app, word)
  await page.getByRole('textbox', { name: 'Wat spreekt u af of verandert er?' }).fill('Elke dinsdag samen lezen')
  await note.getByRole('button', { name: 'Word opslaan' }).click()
  await expect(page.getByText('nota.docx')).toBeVisible()
  await page.getByRole('textbox', { name: 'Wat spreekt u af of verandert er?' }).fill('Elke woensdag samen lezen')
  await note.getByRole('button', { name: 'Voorbeeld' }).click()
  const pages = page.getByRole('dialog')
  await expect(pages.getByRole('heading', { name: /^Voortgangsnota, Hanne Wouters/ })).toBeVisible()
  await expect(pages.getByRole('region', { name: 'Pagina’s' })).toContainText('Elke woensdag samen lezen')
  await expect(pages.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
  await page.keyboard.press('Escape')
  const zip = await JSZip.loadAsync(readFileSync(word))
  expect(await zip.file('word/document.xml')?.async('string')).toContain('Elke dinsdag samen lezen')
  const pdf = path.join(userData, 'nota.pdf')
  await answerSaveDialog(app, pdf)
  await note.getByRole('button', { name: 'PDF opslaan' }).click()
  await expect(page.getByText('nota.pdf')).toBeVisible()
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  await close()
})
