import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { scannedPdf as packedScan, scanKinds } from '../fixtures/scan-pictures'
import { hasTools } from '../support/tools'
import { answerOpenDialog, answerSaveDialog, launchApp, openSample, resize } from './app'
import { axeReports } from './axe'
import { callRoute, cycleOf, goTo } from './steps'

type Listed = { id: string | null; kind: 'plan' | 'report'; sha256: string; superseded: boolean }

const viewer = (page: Page) => page.getByRole('dialog')
const pageOf = (page: Page, number: number) => viewer(page).getByRole('region', { name: `Pagina ${number} van` })
const drawn = (page: Page, number: number) => pageOf(page, number).locator('[data-state="drawn"] canvas')
const pageField = (page: Page) => viewer(page).getByRole('textbox', { name: /^Pagina, van 1 tot/ })

/** How many dark dots the canvas of a page has: an empty one has none. */
const inkOn = (page: Page, number: number) =>
  drawn(page, number).evaluate((canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1
    return dark
  })

/** The number of hits on each page as the browser paints them. */
const marked = (page: Page, name: 'preview-hit' | 'preview-current') =>
  page.evaluate((wanted) => CSS.highlights.get(wanted)?.size ?? 0, name)

test('the pages of a signed plan are looked at, searched and enlarged, and are those of its PDF', async () => {
  test.skip(!hasTools('pdftotext'), 'Another program is not installed')
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  await resize(app, 1366, 768)
  const cycleId = await cycleOf(page, 'Hanne')
  const documents = await callRoute<Listed[]>(page, 'document.list', { cycleId })
  const plan = documents.find(({ kind, superseded }) => kind === 'plan' && !superseded)
  const file = path.join(userData, 'plan.pdf')
  await answerSaveDialog(app, file)
  await callRoute(page, 'document.export', { id: plan?.id, format: 'pdf' })
  const text = execFileSync('pdftotext', ['-layout', file, '-']).toString().split('\f').slice(0, -1)

  await goTo(page, `#/gesprekken/${cycleId}/ondertekenen`)
  const button = page.getByRole('button', { name: /^Voorbeeld ?: Persoonlijk/ }).first()
  await button.click()

  await test.step('as many pages as the PDF, drawn, with their text', async () => {
    await expect(viewer(page).getByText(`van ${text.length}`, { exact: true })).toBeVisible()
    await expect(viewer(page).getByRole('region', { name: /^Pagina \d+ van/ })).toHaveCount(text.length)
    await expect(drawn(page, 1)).toBeVisible()
    expect(await inkOn(page, 1)).toBeGreaterThan(1_000)
    await expect(pageOf(page, 1)).toContainText('Persoonlijk ontwikkelingsplan')
    await expect(viewer(page).getByRole('heading', { name: /Hanne Wouters/ })).toBeVisible()
    await expect(viewer(page).getByRole('button', { name: 'Bewaren als Word' })).toBeVisible()
    await page.waitForTimeout(400)
    expect(await axeReports(page)).toEqual([])
  })

  await test.step('a word is found, counted and gone to', async () => {
    await page.keyboard.press('Control+f')
    const field = viewer(page).getByRole('textbox', { name: 'Zoeken in dit document' })
    await expect(field).toBeFocused()
    const words = (at: number) => new Set(text[at]?.toLowerCase().match(/\p{L}{6,}/gu))
    const word = [...words(1)].find((one) => !words(0).has(one)) ?? ''
    expect(word).not.toBe('')
    const count = text.join('\n').toLowerCase().split(word).length - 1
    await page.keyboard.type(word.toUpperCase())
    await expect(viewer(page).getByText(`1 van ${count}`, { exact: true })).toBeVisible()
    await expect(pageField(page)).toHaveValue('2')
    await expect.poll(() => marked(page, 'preview-current')).toBe(1)
    await page.keyboard.press('Enter')
    await expect(viewer(page).getByText(`${count === 1 ? 1 : 2} van ${count}`, { exact: true })).toBeVisible()
    await page.keyboard.press('Shift+Enter')
    await expect(viewer(page).getByText(`1 van ${count}`, { exact: true })).toBeVisible()
    await field.fill('zeventien olifanten')
    await expect(viewer(page).getByText('Niets gevonden')).toBeVisible()
    await expect.poll(() => marked(page, 'preview-current')).toBe(0)
    await page.keyboard.press('Escape')
    await expect(field).toHaveValue('')
    await expect(viewer(page)).toBeVisible()
  })

  await test.step('it is enlarged and made to fit, and stays so for the next one', async () => {
    const wide = async () => (await pageOf(page, 1).boundingBox())?.width ?? 0
    const size = viewer(page).getByRole('status', { name: 'Grootte' })
    await expect(size).toHaveText('100 %')
    await page.keyboard.press('Control++')
    await expect(size).toHaveText('125 %')
    expect(Math.round((await wide()) / 10)).toBe(99)
    await page.keyboard.press('Control+-')
    await viewer(page).getByRole('button', { name: 'Kleiner' }).click()
    await expect(size).toHaveText('75 %')
    await viewer(page).getByRole('button', { name: 'Paginabreedte' }).click()
    await expect.poll(wide).toBeGreaterThan(1_200)
    await viewer(page).getByRole('button', { name: 'Hele pagina' }).click()
    await expect.poll(async () => (await pageOf(page, 1).boundingBox())?.height).toBeLessThan(768)
    await expect(drawn(page, 1)).toBeVisible()
  })

  await test.step('a page is gone to by its number and by the keyboard', async () => {
    await pageField(page).fill('3')
    await pageField(page).press('Enter')
    await expect(drawn(page, 3)).toBeVisible()
    await expect(pageOf(page, 3)).toBeInViewport({ ratio: 0.9 })
    await page.keyboard.press('PageUp')
    await expect(pageField(page)).not.toHaveValue('3')
  })

  await test.step('Escape closes it, and the focus is back', async () => {
    await page.keyboard.press('Escape')
    await expect(viewer(page)).toHaveCount(0)
    await expect(button).toBeFocused()
  })
  await close()
})

test('a draft is shown as one, and can only be looked at', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jasper')
  await goTo(page, `#/gesprekken/${cycleId}/ondertekenen`)
  await page.getByRole('button', { name: /^Voorbeeld ?: Persoonlijk/ }).click()
  await expect(drawn(page, 1)).toBeVisible()
  await expect(pageOf(page, 1)).toContainText('Ontwerp, nog niet ondertekend')
  await expect(viewer(page).getByRole('button', { name: /Afdrukken|Bewaren/ })).toHaveCount(0)
  await expect(callRoute(page, 'preview.print', { of: 'draft', cycleId, kind: 'plan' })).rejects.toThrow('PHASE')
  await close()
})

test('locking closes the pages, and nothing of them is served any more', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  await goTo(page, '#/opleidingsplan')
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  await expect(drawn(page, 1)).toBeVisible()
  const year = new Date().getFullYear()
  const { token } = await callRoute<{ token: string }>(page, 'preview.open', { of: 'training', year })
  const status = () => page.evaluate(async (address) => (await fetch(address)).status, `/preview/${token}`)
  expect(await status()).toBe(200)
  await callRoute(page, 'session.lock')
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible()
  await expect(viewer(page)).toHaveCount(0)
  expect(await status()).toBe(404)
  await close()
})

test('a scan that is a PDF is shown, and one that is broken or closed says so', async () => {
  test.skip(!hasTools('qpdf'), 'Another program is not installed')
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jasper')
  const documents = await callRoute<Listed[]>(page, 'document.list', { cycleId })
  const hashes = Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256]))
  await callRoute(page, 'signing.freeze', { cycleId, hashes })
  await goTo(page, `#/gesprekken/${cycleId}/ondertekenen`)
  const scans = page.getByRole('region', { name: 'Scans van het getekende papier' })
  const look = async (name: string, bytes: Buffer) => {
    const file = path.join(userData, `${name}.pdf`)
    writeFileSync(file, bytes)
    await answerOpenDialog(app, file)
    await scans
      .getByRole('button', { name: /^Scan toevoegen/ })
      .first()
      .click()
    await scans.getByRole('button', { name: new RegExp(`^Bekijken ?: ${name}`) }).click()
  }

  await test.step('a scan of two pages', async () => {
    await look('Getekend blad', scannedPdf())
    await expect(drawn(page, 1)).toBeVisible()
    expect(await inkOn(page, 1)).toBeGreaterThan(500)
    await expect(viewer(page).getByRole('heading', { name: 'Getekend blad' })).toBeVisible()
    await expect(viewer(page).getByRole('button', { name: 'Afdrukken' })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(viewer(page)).toHaveCount(0)
  })

  await test.step('a scan as machines in offices pack it: each page has its picture', async () => {
    await look('Uit het kopieertoestel', packedScan())
    for (const [at, kind] of scanKinds.entries()) {
      await pageField(page).fill(String(at + 1))
      await pageField(page).press('Enter')
      await expect(drawn(page, at + 1), kind).toBeVisible()
      await expect.poll(() => inkOn(page, at + 1), { message: kind }).toBeGreaterThan(500)
    }
    await page.keyboard.press('Escape')
    await expect(viewer(page)).toHaveCount(0)
  })

  await test.step('a broken one and one with a password', async () => {
    await look('Stuk', Buffer.from('%PDF-1.7\nhier stond iets\n%%EOF'))
    await expect(viewer(page).getByRole('alert')).toContainText('PREVIEW_BROKEN')
    expect(await axeReports(page)).toEqual([])
    await page.keyboard.press('Escape')
    await look('Gesloten', lockedPdf(userData))
    await expect(viewer(page).getByRole('alert')).toContainText('PREVIEW_PASSWORD')
    await page.keyboard.press('Escape')
  })

  await test.step('a page of two hundred metres and 5,000 pages do not fill the memory', async () => {
    await look('Lang', pdfOf([[14_400, 600_000]]))
    await expect(drawn(page, 1)).toBeVisible()
    expect(await pixels(page)).toBeLessThan(17_000_000)
    await page.keyboard.press('Escape')
    await look('Veel', pdfOf(Array.from({ length: 5_000 }, () => [595, 842])))
    await expect(viewer(page).getByText('van 5.000', { exact: true })).toBeVisible()
    await pageField(page).fill('4000')
    await pageField(page).press('Enter')
    await expect(drawn(page, 4_000)).toBeVisible()
    expect(await viewer(page).locator('canvas').count()).toBeLessThan(12)
    await page.keyboard.press('Escape')
    await expect(viewer(page)).toHaveCount(0)
  })
  await close()
})

const pixels = (page: Page) =>
  viewer(page)
    .locator('canvas')
    .evaluateAll((all) =>
      all.reduce((sum, one) => sum + (one instanceof HTMLCanvasElement ? one.width * one.height : 0), 0),
    )

/** A PDF with pages of these sizes in points, each with a dark bar and a word. */
function pdfOf(sizes: number[][], extra = ''): Buffer {
  const parts = ['%PDF-1.4\n']
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (body: string) => {
    offsets.push(length)
    const text = `${offsets.length} 0 obj\n${body}\nendobj\n`
    parts.push(text)
    length += text.length
  }
  const draw = '0.1 g 50 50 300 40 re f BT /F1 24 Tf 60 120 Td (Gescand) Tj ET'
  add(`<< /Type /Catalog /Pages 2 0 R ${extra} >>`)
  add(`<< /Type /Pages /Count ${sizes.length} /Kids [${sizes.map((_, index) => `${index + 5} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  add(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`)
  for (const [width, height] of sizes)
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  )
  return Buffer.from(parts.join(''), 'latin1')
}

/** With a script that would run at opening, in a program that runs such things. */
const scannedPdf = (): Buffer =>
  pdfOf(
    [
      [595, 842],
      [595, 842],
    ],
    '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
  )

function lockedPdf(folder: string): Buffer {
  const [open, locked] = [path.join(folder, 'open.pdf'), path.join(folder, 'dicht.pdf')]
  writeFileSync(open, scannedPdf())
  execFileSync('qpdf', ['--encrypt', 'geheim', 'geheim', '256', '--', open, locked])
  return readFileSync(locked)
}
