import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { PNG } from 'pngjs'
import { answerOpenDialog, answerPrintDialog, answerSaveDialog, launchApp, openSample } from './app'
import { axeReports } from './axe'
import { cycleOf, drawSignature, goTo } from './steps'

/** A sheet of paper as a phone would see it: light, with a dark line. */
function sheet(): Buffer {
  const png = new PNG({ width: 600, height: 848 })
  png.data.fill(0xf4)
  for (let x = 120; x < 480; x++) png.data.fill(0x22, (700 * 600 + x) * 4, (700 * 600 + x) * 4 + 3)
  return PNG.sync.write(png)
}

test('one signs with a pen, the other on the screen, and the scan of the paper is kept', async () => {
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  await goTo(page, `#/gesprekken/${await cycleOf(page, 'Jasper')}/ondertekenen`)
  const employee = page.getByRole('region', { name: 'Ondertekenen: Jasper Eeckhout' })

  await test.step('the contents are laid down and printed', async () => {
    await employee.getByText('Op papier', { exact: true }).click()
    await employee.getByRole('button', { name: 'Inhoud vastleggen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Inhoud vastleggen' }).click()
    await expect(page.getByText('De inhoud ligt vast en kan op papier getekend worden.')).toBeVisible()
    await expect(employee.getByRole('button', { name: /^Plan afdrukken/ })).toBeVisible()
    await expect(page.getByText('Om te ondertekenen').first()).toBeVisible()
    await answerPrintDialog(app, null)
    await employee.getByRole('button', { name: /^Plan afdrukken/ }).click()
    await expect(page.getByText('Er kon niet worden afgedrukt')).toBeVisible()
    await page.getByRole('button', { name: 'Melding sluiten' }).click()
    await page.waitForTimeout(700)
    expect(await axeReports(page)).toEqual([])
  })

  await test.step('without a day it says what is missing; with one it is noted', async () => {
    const note = employee.getByRole('button', { name: 'Noteren: medewerker tekende op papier' })
    const day = employee.getByRole('textbox', { name: 'Op papier getekend op' })
    const today = await day.inputValue()
    await day.fill('')
    await note.click()
    await expect(employee.getByText('Vul in op welke dag er getekend is.')).toBeVisible()
    await expect(day).toBeFocused()
    await day.fill(today)
    await page.keyboard.press('Enter')
    await expect(employee.getByText(/, op papier$/)).toBeVisible()
    await drawSignature(page, /Ondertekenen: .*Verlinden/)
    await page.getByRole('button', { name: 'Ondertekenen als werkgever' }).click()
    await expect(page.getByRole('heading', { name: 'Dat is afgesproken' })).toBeFocused()
    await expect(page.getByText('met de pen op papier').first()).toBeVisible()
  })

  await test.step('the scan is added, seen, saved again and removed', async () => {
    const scans = page.getByRole('region', { name: 'Scans van het getekende papier' })
    const file = path.join(userData, 'Blad van Jasper.png')
    writeFileSync(file, sheet())
    await answerOpenDialog(app, file)
    await scans.getByRole('button', { name: /^Scan toevoegen.*Persoonlijk/ }).click()
    const picture = scans.getByRole('img', { name: 'Scan bekijken: Blad van Jasper' })
    await expect(picture).toBeVisible()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600)
    await picture.click()
    await expect(page.getByRole('dialog', { name: 'Blad van Jasper' })).toBeVisible()
    await page.waitForTimeout(500)
    expect(await axeReports(page)).toEqual([])
    await page.keyboard.press('Escape')
    await answerSaveDialog(app, path.join(userData, 'terug.png'))
    await scans.getByRole('button', { name: /^Meer: Blad van Jasper/ }).click()
    await page.getByRole('menuitem', { name: 'Bewaren als bestand' }).click()
    await expect(page.getByText('De scan is bewaard.')).toBeVisible()
    const wrong = path.join(userData, 'brief.docx')
    writeFileSync(wrong, 'geen scan')
    await answerOpenDialog(app, wrong)
    await scans.getByRole('button', { name: /^Scan toevoegen.*Gespreksverslag/ }).click()
    await expect(scans.getByText('Dit is geen bruikbare scan')).toBeVisible()
    await scans.getByRole('button', { name: /^Meer: Blad van Jasper/ }).click()
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Scan verwijderen' }).click()
    await expect(picture).toHaveCount(0)
  })
  await close()
})
