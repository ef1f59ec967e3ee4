import { expect, test } from '@playwright/test'
import { launchApp, openSample } from './app'
import { axeReports } from './axe'
import { callRoute, goTo } from './steps'

test('someone who left is erased for good, after a look at what goes and the name', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  const person = { firstName: 'Wim', lastName: 'Vandenbroucke-Oosterlinck', roleId: null, supervisor: '', email: '' }
  const left = { ...person, contractHours: null, inServiceSince: '2010-01-04', leavingDate: '2018-06-30' }
  await callRoute(page, 'employee.create', left)

  await goTo(page, '#/overzicht')
  const point = page.getByText('De bewaartermijn van Wim Vandenbroucke-Oosterlinck liep af op 30 juni 2023.')
  await expect(point).toBeVisible()
  await page.getByRole('button', { name: /Bekijken en wissen/ }).click()
  const part = page.getByRole('region', { name: 'Bewaren en wissen' })
  await expect(part).toContainText('Te wissen sinds 30 juni 2023')

  await part.getByRole('button', { name: /^Andere dag/ }).click()
  const term = page.getByRole('dialog', { name: 'Tot wanneer bewaren?' })
  await term.getByRole('textbox', { name: 'Bewaren tot en met' }).fill('31/12/2030')
  await term.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(term.getByText('Schrijf in één zin waarom u deze dag kiest.')).toBeVisible()
  expect(await axeReports(page)).toEqual([])
  await term.getByLabel('Reden').fill('Er loopt een geschil over het loon.')
  await term.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(part).toContainText('Bewaren tot en met 31 december 2030 · Er loopt een geschil over het loon.')

  await part.getByRole('button', { name: /^Wissen… Wim/ }).click()
  const erase = page.getByRole('dialog', { name: 'Dossier wissen' })
  await expect(erase).toContainText('1 naam met contactgegevens')
  await erase.getByLabel(/^Typ ter bevestiging/).fill('Wim')
  await page.keyboard.press('Enter')
  await expect(erase.getByText('Typ de voornaam en de achternaam zoals ze hierboven staan.')).toBeVisible()
  expect(await axeReports(page)).toEqual([])
  await erase.getByLabel(/^Typ ter bevestiging/).fill('wim vandenbroucke-oosterlinck')
  await page.keyboard.press('Enter')
  await expect(erase).toBeHidden()
  await expect(part).toContainText('De medewerker vroeg erom. 1 naam met contactgegevens.')
  await expect(part).not.toContainText('Wim')
  await goTo(page, '#/medewerkers')
  await expect(page.getByRole('link', { name: /Hanne Wouters/ })).toBeVisible()
  await expect(page.getByText('Vandenbroucke')).toHaveCount(0)
  await close()
})
