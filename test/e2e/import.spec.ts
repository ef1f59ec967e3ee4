import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { answerOpenDialog, launchApp, openSample } from './app'
import { axeInBoth, axeReports } from './axe'
import { press, tabTo } from './keyboard'
import { callRoute, goTo } from './steps'

const people = Array.from({ length: 59 }, (_, n) => `Mila${n + 1};van den;Berg${n + 1};Balie;30,4`)
const list = ['Voornaam;Tussenvoegsel;Achternaam;Functie;Uren per week', ...people, 'Sam;;Fout;Balie;80%', ''].join(
  '\r\n',
)

test('a list is read, looked at, added and taken back, with the keyboard alone', async () => {
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const before = (await names(page)).length
  const file = path.join(userData, 'personeel.csv')
  writeFileSync(file, list)
  await answerOpenDialog(app, file)
  await goTo(page, '#/medewerkers/inlezen')
  await page.getByRole('heading', { level: 1, name: 'Medewerkers inlezen' }).waitFor()

  await test.step('the preview says what is wrong, and to whom', async () => {
    await tabTo(page, /^Bestand kiezen$/)
    await press(page, 'Enter')
    await expect(page.getByText('personeel.csv, 60 rijen gelezen. Er is nog niets toegevoegd.')).toBeVisible()
    expect(await axeInBoth(page)).toEqual([])
    await tabTo(page, /^Alle rijen/)
    await press(page, 'ArrowRight')
    const rows = page.getByRole('region', { name: 'Gelezen rijen' }).getByRole('row')
    await expect(rows).toHaveCount(2)
    await expect(rows.last()).toContainText('Sam Fout')
    await expect(rows.last()).toContainText('Uren per week: Schrijf de uren als 38 of 30,4.')
    await expect(rows.last().getByRole('checkbox')).toBeDisabled()
    expect(await names(page)).toHaveLength(before)
  })

  await test.step('a next file that cannot be read leaves the list where it is', async () => {
    writeFileSync(path.join(userData, 'kapot.xlsx'), '%PDF-1.7')
    await answerOpenDialog(app, path.join(userData, 'kapot.xlsx'))
    await tabTo(page, /^Ander bestand kiezen$/)
    await press(page, 'Enter')
    await expect(page.getByRole('alert')).toContainText('In dit bestand staat geen lijst die te lezen is')
    await expect(page.getByText('personeel.csv, 60 rijen gelezen.')).toBeVisible()
  })

  await test.step('those who can be added stand in the list, which grows on request and is searched whole', async () => {
    await tabTo(page, /^59 medewerkers toevoegen$/)
    await press(page, 'Enter')
    await expect(page.getByText('59 medewerkers toegevoegd.')).toBeVisible()
    expect(await names(page)).toHaveLength(before + 59)
    expect(await names(page)).toContain('Mila59 van den Berg59')
    const rows = page.locator('tbody tr')
    await expect(rows).toHaveCount(50)
    await tabTo(page, /^Zoeken op naam/)
    await page.keyboard.type('berg59')
    await expect(rows).toHaveCount(1)
    await press(page, 'Control+A', 'Delete')
    await tabTo(page, /^Ongedaan maken$/, 120)
    await press(page, 'Enter')
    await expect(page.getByText('59 medewerkers weer verwijderd.')).toBeVisible()
    expect(await names(page)).toHaveLength(before)
  })
  await close()
})

test('the map of competences draws the first people, and the others on request', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  const before = (await names(page)).length
  const rest = { roleId: null, supervisor: '', contractHours: null, inServiceSince: null, leavingDate: null, email: '' }
  for (let n = 0; n < 30; n++)
    await callRoute(page, 'employee.create', { firstName: `Mila${n}`, lastName: 'Berg', ...rest })
  await goTo(page, '#/opleidingsplan?deel=kunnen')
  const columns = page.getByRole('region', { name: 'Competenties per medewerker' }).locator('thead th')
  // Two columns say what it is about.
  await expect(columns).toHaveCount(25 + 2)
  await page.getByRole('button', { name: `Toon meer medewerkers (nog ${before + 5})` }).click()
  await expect(columns).toHaveCount(before + 30 + 2)
  expect(await axeReports(page)).toEqual([])
  await close()
})

const names = async (page: Page): Promise<string[]> =>
  (await callRoute<{ firstName: string; lastName: string }[]>(page, 'employee.list')).map(
    ({ firstName, lastName }) => `${firstName} ${lastName}`,
  )
