import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import { answerOpenDialog, answerSaveDialog, launchApp, openSample } from './app'
import { axeReports } from './axe'
import { goTo } from './steps'

test('all that was signed is given out as files, and stopping leaves nothing', async () => {
  test.setTimeout(120_000)
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  await goTo(page, '#/praktijk?deel=bestanden')
  const parent = path.join(userData, 'uit')
  mkdirSync(parent)

  await test.step('stopped half way', async () => {
    await page.getByText('Zip-bestand', { exact: true }).click()
    await answerSaveDialog(app, path.join(parent, 'Alles.zip'))
    await page.getByRole('button', { name: 'Zip-bestand bewaren' }).click()
    await page.getByRole('button', { name: 'Stoppen' }).click()
    await expect(page.getByText('Het bewaren is gestopt.')).toBeVisible()
    expect(readdirSync(parent)).toEqual([])
  })

  await test.step('a folder with a folder for each person', async () => {
    await page.getByText('Map', { exact: true }).click()
    await answerOpenDialog(app, parent)
    await page.getByRole('button', { name: 'Map kiezen en bewaren' }).click()
    await expect(page.getByText(/bestanden staan in “Documenten Tandartspraktijk De Lindehoek/)).toBeVisible({
      timeout: 30_000,
    })
    expect(await axeReports(page)).toEqual([])
    const [folder = ''] = readdirSync(parent)
    const people = readdirSync(path.join(parent, folder)).sort()
    expect(people).toEqual(['Overzicht.html', 'Roelandts Tine', 'Wouters Hanne'])
    const tine = readdirSync(path.join(parent, folder, 'Roelandts Tine'))
    // Two documents of two versions, and the evaluation, each as Word and PDF.
    expect(tine.filter((name) => name.endsWith('.docx'))).toHaveLength(5)
    expect(tine.filter((name) => name.endsWith('.pdf'))).toHaveLength(5)
    for (const name of tine) {
      const bytes = readFileSync(path.join(parent, folder, 'Roelandts Tine', name))
      if (name.endsWith('.pdf')) expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      else expect((await JSZip.loadAsync(bytes)).file('word/document.xml'), name).not.toBeNull()
    }
    expect(existsSync(path.join(parent, folder, 'Overzicht.html'))).toBe(true)
  })

  await test.step('a file that comes back is the same, or says what was changed', async () => {
    const [folder = ''] = readdirSync(parent)
    const at = (name: string) => path.join(parent, folder, 'Wouters Hanne', name)
    const names = readdirSync(path.join(parent, folder, 'Wouters Hanne'))
    const word = names.find((name) => /^POP.*docx$/.test(name)) ?? ''
    const pdf = names.find((name) => /^POP.*pdf$/.test(name)) ?? ''
    const chooser = page.locator('input[type=file]')
    await chooser.setInputFiles(at(pdf))
    await expect(page.getByText('Ongewijzigd', { exact: true })).toBeVisible()
    const broken = readFileSync(at(pdf))
    broken[broken.indexOf('/MediaBox [0 0 ') + 15] = 0x37
    writeFileSync(path.join(userData, 'POP veranderd.pdf'), broken)
    await chooser.setInputFiles(path.join(userData, 'POP veranderd.pdf'))
    await expect(page.getByText('Gewijzigd sinds het zegel')).toBeVisible()
    await expect(page.getByText(/Persoonlijk ontwikkelingsplan van Hanne Wouters/)).toBeVisible()
    expect(await axeReports(page)).toEqual([])
    const zip = await JSZip.loadAsync(readFileSync(at(word)))
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    zip.file('word/document.xml', xml.replace('Een wekelijks spreekuur', 'Een maandelijks spreekuur'))
    const changed = path.join(userData, 'POP veranderd.docx')
    writeFileSync(changed, await zip.generateAsync({ type: 'nodebuffer' }))
    await chooser.setInputFiles(changed)
    await expect(page.getByText('Gewijzigd sinds het hier bewaard werd')).toBeVisible()
    await expect(page.getByText(/Een maandelijks spreekuur/)).toBeVisible()
    expect(await axeReports(page)).toEqual([])
    const other = path.join(userData, 'brief.pdf')
    writeFileSync(other, '%PDF-1.7')
    await chooser.setInputFiles(other)
    await expect(page.getByText('Niet herkend')).toBeVisible()
  })
  await close()
})
