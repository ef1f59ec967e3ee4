import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, launchApp } from './app'
import { axeReports } from './axe'
import { callRoute, goTo, makePractice, passphrase, unlock } from './steps'

const person = (firstName: string) => ({
  ...{ firstName, lastName: 'Peeters', roleId: null, supervisor: '', contractHours: 38 },
  ...{ inServiceSince: '2021-09-01', leavingDate: null, email: '' },
})

test('a copy is made, something changes, the copy is put back, and what made way is there', async () => {
  test.setTimeout(120_000)
  const running = await launchApp()
  const { app, page, userData, close } = running
  const file = await makePractice(running)
  await callRoute(page, 'employee.create', person('Ans'))

  await test.step('a copy by hand, in a second place too', async () => {
    await goTo(page, '#/praktijk?deel=veiligheid')
    const stick = path.join(userData, 'stick')
    mkdirSync(stick)
    await expect(page.getByText('Er is nog geen kopie gemaakt.')).toBeVisible()
    await answerOpenDialog(app, stick)
    await page.getByRole('button', { name: 'Tweede plaats kiezen' }).click()
    await expect(page.getByText(/op deze laptop en in de tweede plaats/)).toBeVisible()
    await page.getByRole('button', { name: 'Nu een kopie maken' }).click()
    await expect(page.getByText('De kopie is gemaakt en nagekeken.')).toBeVisible()
    expect(readdirSync(stick).filter((name) => name.endsWith('.praktijkkopie'))).toHaveLength(2)
    rmSync(stick, { recursive: true })
    expect(await axeReports(page)).toEqual([])
  })

  await test.step('something changes, and the copy shows what it has and has not', async () => {
    await callRoute(page, 'employee.create', person('Later'))
    await page
      .getByRole('button', { name: /^De kopie van .* terugzetten$/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: 'Kopie terugzetten' })
    await expect(dialog.getByText(/is nagekeken en klopt/)).toBeVisible()
    await expect(dialog.getByText('Later Peeters')).toBeVisible()
    await expect(dialog.getByText('Ans Peeters')).toBeVisible()
    expect(await axeReports(page)).toEqual([])
  })

  const aside = await test.step('put back', async () => {
    await page.getByRole('button', { name: 'Deze kopie terugzetten' }).click()
    await expect(page.getByText(/is teruggezet en opent met de wachtzin van toen/)).toBeVisible()
    await unlock(page)
    await goTo(page, '#/medewerkers')
    await expect(page.getByRole('link', { name: /Ans Peeters/ }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: /Later Peeters/ })).toHaveCount(0)
    const found = readdirSync(path.dirname(file)).find((name) => /opzij gezet.*\.praktijk$/.test(name))
    return path.join(path.dirname(file), found ?? '')
  })

  await test.step('what made way still opens', async () => {
    await callRoute(page, 'session.close')
    await answerOpenDialog(app, aside)
    await page.getByRole('button', { name: /Praktijk openen/ }).click()
    await unlock(page)
    await goTo(page, '#/medewerkers')
    await expect(page.getByRole('link', { name: /Later Peeters/ }).first()).toBeVisible()
  })

  await test.step('before the lock, when the file is gone', async () => {
    await callRoute(page, 'session.close')
    for (const gone of [file, aside]) rmSync(gone)
    await page.reload()
    await page.getByRole('button', { name: 'Kopie van een praktijk terugzetten' }).click()
    expect(await axeReports(page)).toEqual([])
    await page
      .getByRole('button', { name: /^De kopie van .* bekijken$/ })
      .first()
      .click()
    await page.getByLabel('Wachtzin van de kopie').fill('iets anders')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Deze wachtzin past niet')).toBeVisible()
    await page.getByLabel('Wachtzin van de kopie').fill(passphrase)
    await page.keyboard.press('Enter')
    await answerSaveDialog(app, file)
    await page.getByRole('button', { name: 'Deze kopie terugzetten' }).click()
    await unlock(page)
    expect(existsSync(file)).toBe(true)
  })
  await close()
})
