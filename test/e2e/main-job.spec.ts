import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import { formatDate, localDay } from '../../shared/format/date'
import { poppler } from '../support/pdf'
import { answerSaveDialog, launchApp, openSample, resize } from './app'
import { cycleOf, drawSignature, giveBack, goTo, makePractice, sitDown } from './steps'

/** The texts of a .docx, as another program reads them from the file. */
async function docxText(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file))
  const parts = Object.keys(zip.files).filter((name) => /^word\/(document|footer\d*|header\d*)\.xml$/.test(name))
  const xml = await Promise.all(parts.map((name) => zip.file(name)?.async('string')))
  return xml
    .join('\n')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

test('from an empty laptop to a signed Word document @smoke', async () => {
  test.setTimeout(180_000)
  const running = await launchApp()
  const { app, page, userData, close } = running
  const today = formatDate(localDay(new Date()))

  await test.step('make the practice and add an employee', async () => {
    await makePractice(running)
    await page.getByRole('link', { name: 'Eerste medewerker toevoegen' }).click()
    await page.getByRole('button', { name: 'Medewerker toevoegen' }).first().click()
    await page.getByLabel('Voornaam').fill('Noor')
    await page.getByLabel('Achternaam').fill('Van den Bossche')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /toevoegen|bewaren/i })
      .last()
      .click()
    await expect(page.getByRole('link', { name: /Noor Van den Bossche/ }).first()).toBeVisible()
  })

  await test.step('plan a talk', async () => {
    await page.getByRole('link', { name: 'Gesprekken' }).first().click()
    await page.getByRole('button', { name: 'Gesprek plannen' }).first().click()
    await page.getByRole('combobox', { name: 'Medewerker' }).click()
    await page.getByRole('option', { name: 'Noor Van den Bossche' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gesprek plannen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Noor Van den Bossche' })).toBeVisible()
  })

  await test.step('both prepare', async () => {
    await page.getByRole('link', { name: 'Voorbereiden: Noor' }).click()
    await sitDown(page, 'Noor')
    await page
      .getByRole('textbox', { name: 'Wat wilt u in dit gesprek zeker bespreken?' })
      .fill('De weekenddienst & de vakantie <b>')
    await page.getByRole('button', { name: /^Nakijken en klaar/ }).click()
    await page.getByRole('button', { name: 'Ik ben klaar' }).click()
    await expect(page.getByText(/Klaar sinds/)).toBeVisible()
    await giveBack(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Noor Van den Bossche' })).toBeVisible()

    await page.getByRole('link', { name: 'Voorbereiden: uw deel' }).click()
    await page.getByRole('button', { name: /^Het werk/ }).click()
    await page
      .getByRole('textbox', { name: 'Wat gaat goed? Geef een voorbeeld.' })
      .fill('Rustig bij spoed, ook om middernacht.')
    await page.getByRole('button', { name: /^Nakijken en klaar/ }).click()
    await page.getByRole('button', { name: 'Ik ben klaar' }).click()
    await page.getByRole('button', { name: 'Gesprek openen' }).click()
  })

  await test.step('hold the talk', async () => {
    await expect(page.getByText('De weekenddienst & de vakantie <b>')).toBeVisible()
    await page
      .getByRole('textbox', { name: 'Afgesproken over vorige afspraken' })
      .fill('De weekenddienst gaat beurtelings.')
    await page.getByRole('button', { name: /^Doelen en toezeggingen/ }).click()
    await page.getByRole('button', { name: 'Doel toevoegen' }).last().click()
    const sheet = page.getByRole('dialog', { name: 'Ontwikkeldoel' })
    await sheet
      .getByRole('textbox', { name: 'Wat wilt u kunnen of doen?' })
      .fill('Noor voert tegen juni zelfstandig de nacontrole van operaties uit')
    await sheet.getByRole('textbox', { name: /Waarom is dit belangrijk/ }).fill('Dan kan de dierenarts doorwerken.')
    await sheet.getByRole('button', { name: 'Actie toevoegen' }).click()
    await sheet.getByRole('combobox', { name: 'Actie 1' }).fill('Tien keer meekijken bij een nacontrole')
    await sheet.getByRole('button', { name: 'Terug naar het gesprek' }).click()
    await page.getByRole('button', { name: 'Toezegging toevoegen' }).last().click()
    const promise = page.getByRole('dialog', { name: 'Toezegging van de werkgever' })
    await promise
      .getByRole('textbox', { name: 'Wat geeft de praktijk?' })
      .fill('Elke week een uur samen aan de operatietafel')
    await promise.getByRole('button', { name: 'Terug naar het gesprek' }).click()
    await expect(page.getByText('Noor 1')).toBeVisible()
    await expect(page.getByText('Werkgever 1')).toBeVisible()
    await page.getByRole('link', { name: 'Naar ondertekenen' }).first().click()
  })

  await test.step('both sign, one by drawing and one by typing', async () => {
    await expect(page.getByText('Ontwerp, nog niet ondertekend').first()).toBeVisible()
    await drawSignature(page, /Ondertekenen: Noor/)
    await page.getByRole('button', { name: 'Ondertekenen als medewerker' }).click()
    await expect(page.getByText('Er ontbreekt nog één handtekening')).toBeVisible()
    const employer = page.getByRole('region', { name: /Ondertekenen: Hilde/ })
    await employer.getByText('Naam typen', { exact: true }).click()
    await employer.getByRole('textbox', { name: 'Typ uw naam als handtekening' }).fill('Hilde Maes')
    await page.getByRole('button', { name: 'Ondertekenen als werkgever' }).click()
    await expect(page.getByRole('heading', { name: 'Dat is afgesproken' })).toBeFocused()
  })

  await test.step('the Word document and the PDF', async () => {
    await answerSaveDialog(app, path.join(userData, 'plan.docx'))
    await page.getByRole('button', { name: /^Word opslaan ?: Persoonlijk/ }).click()
    await expect(page.getByText('Bewaard als')).toBeVisible()
    const text = await docxText(path.join(userData, 'plan.docx'))
    for (const expected of [
      'Noor voert tegen juni zelfstandig de nacontrole van operaties uit',
      'Tien keer meekijken bij een nacontrole',
      'Elke week een uur samen aan de operatietafel',
      'Voor akkoord',
      'Noor Van den Bossche',
      'Hilde Maes',
    ])
      expect(text).toContain(expected)
    // It was planned in three weeks; the document says when it was held.
    expect(text).toMatch(new RegExp(`Datum gesprek ${today}`))
    expect(text).toMatch(/[0-9a-f]{64}/)

    await answerSaveDialog(app, path.join(userData, 'verslag.pdf'))
    await page.getByRole('button', { name: /^PDF opslaan ?: Gespreksverslag/ }).click()
    await expect(page.getByText('verslag.pdf')).toBeVisible()
    const pdf = readFileSync(path.join(userData, 'verslag.pdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('/StructTreeRoot')).toBe(true)
    const reader = poppler()
    if (!reader) return
    const by = { by: expect.stringMatching(/\(zegel van Praktijkgroei\)$/), isValid: true }
    expect(reader.signatures(pdf)).toMatchObject([
      { ...by, isTotal: false },
      { ...by, isTotal: true },
    ])
    // What Chromium drew is all that comes before the first of the two updates.
    const drawn = pdf.subarray(0, pdf.indexOf('%%EOF') + 5)
    expect(reader.text(pdf)).toBe(reader.text(drawn))
    expect(reader.pictures(pdf)).toEqual(reader.pictures(drawn))
    const { Title, Pages, Tagged } = reader.info(drawn)
    expect(reader.info(pdf)).toMatchObject({ Title, Pages, Tagged })
    const changed = Buffer.from(pdf)
    changed[pdf.indexOf('/MediaBox [0 0 ') + 15] = 0x37
    expect(reader.signatures(changed).map(({ isValid }) => isValid)).toEqual([false, false])
  })
  await close()
})

test('a signature stays, and stays under the pen, when the window gets another size', async () => {
  const { app, page, close } = await launchApp()
  await resize(app, 1150, 768)
  await openSample(page)
  await goTo(page, `#/gesprekken/${await cycleOf(page, 'Jasper')}/ondertekenen`)
  const canvas = page.getByRole('region', { name: /Ondertekenen: Jasper/ }).locator('canvas')
  /** Whether there is ink around a place in the field, in pixels of the screen. */
  const isInked = (x: number, y: number) =>
    canvas.evaluate(
      (element: HTMLCanvasElement, place) => {
        const scale = element.width / element.offsetWidth
        const at = (value: number) => Math.round((value - 4) * scale)
        const around = element.getContext('2d')?.getImageData(at(place.x), at(place.y), 8 * scale, 8 * scale)
        return around?.data.some((value, index) => index % 4 === 3 && value > 100) ?? false
      },
      { x, y },
    )
  await drawSignature(page, /Ondertekenen: Jasper/)
  const before = (await canvas.boundingBox())?.width
  await resize(app, 1366, 768)
  await expect.poll(async () => (await canvas.boundingBox())?.width).not.toBe(before)
  expect(await isInked(40, 80), 'what was drawn is still there').toBe(true)
  const box = await canvas.boundingBox()
  if (!box) throw new Error('No field to sign in')
  const far = { x: box.width - 20, y: 30 }
  await page.mouse.move(box.x + far.x, box.y + far.y)
  await page.mouse.down()
  await page.mouse.move(box.x + far.x + 3, box.y + far.y + 3, { steps: 4 })
  await page.mouse.up()
  expect(await isInked(far.x, far.y), 'a new line is where the pen was').toBe(true)
  await close()
})
