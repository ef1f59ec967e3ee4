import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { answerSaveDialog, launchApp } from './app'

const first = 'vier ganzen zwemmen voorbij'
const second = 'een ladder tegen de perelaar'

/** The seven groups as they stand on the recovery sheet. */
const groupsOnSheet = (page: Page) => page.getByRole('list', { name: 'Herstelcode' }).locator('code').allTextContents()

async function typeNewPassphrase(page: Page, passphrase: string) {
  await page.getByLabel(/^(Nieuwe w|W)achtzin$/).fill(passphrase)
  await page.getByLabel('Nog een keer', { exact: true }).fill(passphrase)
}

async function unlockWith(page: Page, passphrase: string) {
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
}

async function lock(page: Page) {
  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible()
}

test('a practice is made, its code confirmed, and it opens with passphrase and recovery code only', async () => {
  const { app, page, userData, close } = await launchApp()
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await answerSaveDialog(app, path.join(userData, 'Praktijk Lindeboom.praktijk'))

  await test.step('make', async () => {
    await page.getByRole('button', { name: /Nieuwe praktijk/ }).click()
    await expect(page.getByLabel('Naam van de praktijk')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Vul de naam van de praktijk in.')).toBeVisible()
    await page.getByLabel('Naam van de praktijk').fill('Praktijk Lindeboom')
    await page.getByLabel('Uw naam').fill('Hilde Maes')
    await page.getByRole('combobox', { name: 'Soort praktijk' }).click()
    await page.getByRole('option', { name: 'Dierenartsenpraktijk' }).click()
    await page.getByLabel('E-mailadres').fill('hilde@')
    await page.getByRole('button', { name: 'Verder naar de wachtzin' }).click()
    await expect(page.getByLabel('E-mailadres')).toBeFocused()
    await page.getByLabel('E-mailadres').fill('hilde@lindeboom.example')
    await page.getByRole('button', { name: 'Verder naar de wachtzin' }).click()

    await typeNewPassphrase(page, first)
    await page.getByRole('button', { name: 'Terug' }).click()
    await expect(page.getByLabel('Naam van de praktijk')).toHaveValue('Praktijk Lindeboom')
    await page.getByRole('button', { name: 'Verder naar de wachtzin' }).click()
    await expect(page.getByLabel('Nog een keer', { exact: true })).toHaveValue(first)
    await page.getByRole('button', { name: 'Praktijk maken' }).click()
  })

  const groups = await test.step('confirm the recovery code', async () => {
    await expect(page.getByRole('heading', { name: 'Herstelblad van Praktijk Lindeboom' })).toBeVisible()
    const found = await groupsOnSheet(page)
    expect(found).toHaveLength(7)
    for (const group of found) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/)

    // Without a printer it says what is left, which is no file; and on paper the sheet stands alone.
    await app.evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        webContents.print = (_options, done) => done?.(false, 'No printers available on the network')
    })
    await page.getByRole('button', { name: 'Afdrukken' }).click()
    const said = page.getByRole('alert')
    await expect(said).toContainText('Er kon niet worden afgedrukt')
    await expect(said).toContainText('schrijf de code over met de pen')
    await expect(said).not.toContainText('bewaren')
    await page.emulateMedia({ media: 'print' })
    await expect(said).toBeHidden()
    await expect(page.getByRole('list', { name: 'Herstelcode' })).toBeVisible()
    await page.emulateMedia({ media: null })

    await page.getByRole('button', { name: 'De code staat op papier' }).click()
    const fields = page.getByLabel(/^Groepje \d$/)
    await expect(fields).toHaveCount(2)
    await fields.nth(0).fill('0000')
    await fields.nth(1).fill('zzzz')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('RECOVERY_GROUPS')
    await expect(menu).toBeHidden()
    const positions = (await page.locator('label').allTextContents()).map((label) => Number(label.replace(/\D/g, '')))
    for (const [index, position] of positions.entries())
      await fields.nth(index).fill((found[position - 1] ?? '').toLowerCase())
    await page.keyboard.press('Enter')
    await expect(menu).toBeVisible()
    return found
  })

  await test.step('lock and unlock', async () => {
    await lock(page)
    await expect(page.getByLabel('Wachtzin', { exact: true })).toBeFocused()
    await unlockWith(page, `${first}.`)
    await expect(page.getByRole('alert')).toContainText('KEY_WRONG')
    await expect(page.getByLabel('Wachtzin', { exact: true })).toBeFocused()
    await expect(page.getByLabel('Wachtzin', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await unlockWith(page, first)
    await expect(menu).toBeVisible()
  })

  await test.step('open with the recovery code and a new passphrase', async () => {
    await lock(page)
    await page.getByRole('button', { name: 'Wachtzin vergeten' }).click()
    await page.getByRole('textbox', { name: 'Herstelcode' }).fill(groups.slice(0, 6).join(' '))
    await typeNewPassphrase(page, second)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('RECOVERY_FORM')
    await page.getByRole('textbox', { name: 'Herstelcode' }).fill(` ${groups.join(' ').toLowerCase()} `)
    await page.keyboard.press('Enter')
    await expect(menu).toBeVisible()
  })

  await test.step('only the new passphrase fits', async () => {
    await lock(page)
    await unlockWith(page, first)
    await expect(page.getByRole('alert')).toContainText('KEY_WRONG')
    await unlockWith(page, second)
    await expect(menu).toBeVisible()
  })

  await close()
})

test('a sheet that was not confirmed comes back, with the same code', async () => {
  const { app, page, userData, close } = await launchApp()
  await answerSaveDialog(app, path.join(userData, 'Onbevestigd.praktijk'))
  await page.getByRole('button', { name: /Nieuwe praktijk/ }).click()
  await page.getByLabel('Naam van de praktijk').fill('Onbevestigd')
  await page.getByLabel('Uw naam').fill('Koen Aerts')
  await page.getByRole('combobox', { name: 'Soort praktijk' }).click()
  await page.getByRole('option', { name: 'Andere praktijk' }).click()
  await page.getByRole('button', { name: 'Verder naar de wachtzin' }).click()
  await typeNewPassphrase(page, first)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Herstelblad' })).toBeVisible()
  const groups = await groupsOnSheet(page)

  await page.getByRole('button', { name: 'Praktijk sluiten' }).click()
  await expect(page.getByRole('region', { name: 'Eerder geopend' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page
    .getByRole('region', { name: 'Eerder geopend' })
    .getByRole('button', { name: /^Onbevestigd Geopend/ })
    .click()
  await unlockWith(page, first)
  await expect(page.getByRole('article', { name: 'Herstelblad' })).toBeVisible()
  expect(await groupsOnSheet(page)).toEqual(groups)
  await close()
})
