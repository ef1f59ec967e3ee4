import { expect, type Page, test } from '@playwright/test'
import { launchApp, openSample, type RunningApp } from './app'

let running: RunningApp
let page: Page

test.beforeAll(async () => {
  running = await launchApp()
  page = running.page
  await openSample(page)
})

test.afterAll(() => running.close())

const menu = (name: string) => page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }).click()
const person = (name: string) => page.getByRole('link', { name, exact: true })
const field = (name: string) => page.getByRole('dialog').getByRole('textbox', { name, exact: true })

test('adds an employee only when every field is right', async () => {
  await menu('Medewerkers')
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click()
  const drawer = page.getByRole('dialog', { name: 'Medewerker toevoegen' })
  const add = drawer.getByRole('button', { name: 'Medewerker toevoegen' })

  await add.click()
  await expect(drawer.getByText('Vul de voornaam in.')).toBeVisible()
  await expect(drawer.getByText('Vul de achternaam in.')).toBeVisible()
  await expect(field('Voornaam')).toBeFocused()

  await field('Voornaam').fill('Zoë')
  await field('Achternaam').fill('De Wispelaere')
  await field('Uren per week').fill('-4')
  await add.click()
  await expect(drawer.getByText('Uren kunnen niet negatief zijn.')).toBeVisible()
  await expect(field('Uren per week')).toBeFocused()

  await field('Uren per week').fill('30,4')
  await field('In dienst sinds').fill('31 februari 2025')
  await add.click()
  await expect(drawer.getByText('31 februari 2025 bestaat niet.')).toBeVisible()
  await expect(field('In dienst sinds')).toBeFocused()

  await field('In dienst sinds').fill('1/3/2025')
  await field('Laatste dag in dienst').fill('28 februari 2025')
  await add.click()
  await expect(drawer.getByText('De datum uit dienst ligt voor de datum in dienst.')).toBeVisible()
  await expect(drawer).toBeVisible()

  await field('Laatste dag in dienst').fill('')
  await add.click()
  await expect(drawer).toBeHidden()
  await person('Zoë De Wispelaere').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zoë De Wispelaere' })).toBeVisible()
  await expect(page.getByText('30,4 uur')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: '1 maart 2025' })).toBeVisible()
})

test('does not drop what was typed without asking', async () => {
  await menu('Medewerkers')
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click()
  await field('Voornaam').fill('Bijna')
  await page.keyboard.press('Escape')
  const question = page.getByRole('dialog', { name: 'Wat u invulde, is nog niet bewaard' })
  await question.getByRole('button', { name: 'Terug' }).click()
  await expect(question).toBeHidden()
  await expect(field('Voornaam')).toHaveValue('Bijna')
  await page.keyboard.press('Escape')
  await question.getByRole('button', { name: 'Sluiten zonder bewaren' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('finds people by name and role, without accents', async () => {
  await menu('Medewerkers')
  const search = page.getByRole('textbox', { name: /Zoeken op naam/ })
  await search.fill('zoe wispel')
  await expect(person('Zoë De Wispelaere')).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(2)
  await search.fill('mondhygienist')
  await expect(person('Hanne Wouters')).toBeVisible()
  await expect(person('Zoë De Wispelaere')).toBeHidden()
  await search.fill('bestaat niet')
  await expect(page.getByRole('heading', { name: 'Niemand gevonden' })).toBeVisible()
  await page.getByRole('button', { name: 'Zoekterm wissen' }).click()
  await expect(person('Zoë De Wispelaere')).toBeVisible()
})

test('archives someone and takes it back', async () => {
  await menu('Medewerkers')
  await person('Zoë De Wispelaere').press('Enter')
  await page.getByRole('button', { name: 'Archiveren' }).click()
  await expect(page.getByRole('button', { name: 'Uit het archief halen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gesprek plannen' })).toBeHidden()

  await menu('Medewerkers')
  await expect(person('Hanne Wouters')).toBeVisible()
  await expect(person('Zoë De Wispelaere')).toBeHidden()
  await page.getByText('Vertrokken en gearchiveerd (1)').click()
  await expect(person('Zoë De Wispelaere')).toBeVisible()

  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByText(/^Werken hier/).click()
  await expect(person('Zoë De Wispelaere')).toBeVisible()
})

test('adds a role with a competence and its level', async () => {
  await menu('Praktijk')
  await page.getByRole('tab', { name: 'Functies' }).click()
  await page.getByRole('button', { name: 'Functie toevoegen' }).click()
  const drawer = page.getByRole('dialog', { name: 'Functie toevoegen' })
  await drawer.getByRole('button', { name: 'Functie toevoegen' }).click()
  await expect(drawer.getByText('Geef de functie een naam.')).toBeVisible()

  await field('Naam van de functie').fill('Sterilisatieverantwoordelijke')
  await drawer.getByRole('combobox', { name: 'Competentie toevoegen' }).fill('Coach')
  await page.getByRole('option', { name: 'Coachen' }).click()
  await drawer.getByRole('combobox', { name: 'Niveau voor Coachen' }).click()
  await page.getByRole('option', { name: '4, begeleidt anderen' }).click()
  await drawer.getByRole('button', { name: 'Functie toevoegen' }).click()
  await expect(drawer).toBeHidden()

  const row = page.getByRole('button', { name: /^Sterilisatieverantwoordelijke/ })
  await expect(row).toContainText('1 competentie')
  await expect(row).toContainText('Nog niemand')
  await row.click()
  await expect(page.getByRole('combobox', { name: 'Niveau voor Coachen' })).toHaveValue('4, begeleidt anderen')

  await page.getByRole('button', { name: 'Verwijderen' }).click()
  await expect(row).toBeHidden()
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click()
  await expect(row).toBeVisible()
})

test('changes a competence', async () => {
  await menu('Praktijk')
  await page.getByRole('tab', { name: 'Competenties' }).click()
  await page.getByRole('textbox', { name: 'Zoeken in competenties' }).fill('leergierig')
  await page.getByRole('button', { name: /^Leergierigheid/ }).click()
  await field('Naam').fill('')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByText('Geef de competentie een naam.')).toBeVisible()
  await field('Naam').fill('Leergierig blijven')
  await field('Zo ziet u het, voorbeeld 1').fill('Volgt elk jaar één opleiding.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: /^Leergierig blijven/ }).click()
  await expect(field('Zo ziet u het, voorbeeld 1')).toHaveValue('Volgt elk jaar één opleiding.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('keeps the practice data while one field is still wrong', async () => {
  await menu('Praktijk')
  await page.getByRole('tab', { name: 'Gegevens' }).click()
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill('info@')
  await page.getByRole('textbox', { name: 'Plaats' }).fill('Lindegem-Dorp')
  await expect(page.getByText('Dit e-mailadres is niet volledig.')).toBeVisible()
  await expect(page.getByText(/^Bewaard/)).toBeVisible()

  await page.getByRole('tab', { name: 'Functies' }).click()
  await page.getByRole('tab', { name: 'Gegevens' }).click()
  await expect(page.getByRole('textbox', { name: 'Plaats' })).toHaveValue('Lindegem-Dorp')
  await expect(page.getByRole('textbox', { name: 'E-mailadres' })).toHaveValue('info@delindehoek.example')
})
