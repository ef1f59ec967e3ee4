import { expect, type Page, test } from '@playwright/test'
import { launchApp, openSample } from './app'
import { axeInBoth } from './axe'
import { tabTo } from './keyboard'
import { visitKeys } from './keys-screens'
import { closeOverlays, screens } from './screens-list'
import { callRoute, cycleOf, forgetPassphrase, goTo, makePractice, unlock } from './steps'

/** Keeps by name of screen what axe reports on it. */
function collect(page: Page) {
  const found: Record<string, string[]> = {}
  const check = async (name: string) => {
    const reports = await axeInBoth(page)
    if (reports.length) found[name] = reports
  }
  return { found, check }
}

test('axe reports nothing on any screen, in dark and in light', async () => {
  test.setTimeout(900_000)
  const { app, page, close } = await launchApp()
  const { found, check } = collect(page)
  await page.getByRole('button', { name: /Nieuwe praktijk/ }).waitFor()
  await check('welkom')
  await page.getByRole('button', { name: /Nieuwe praktijk/ }).click()
  await page.getByLabel('Naam van de praktijk').waitFor()
  await check('nieuwe praktijk')
  await page.getByRole('button', { name: 'Terug' }).first().click()
  await openSample(page)
  for (const screen of screens) {
    await screen.open(page, app)
    await page.waitForTimeout(350)
    await check(screen.name)
    await closeOverlays(page)
  }
  await callRoute(page, 'session.lock')
  await page.getByRole('button', { name: 'Ontgrendelen' }).waitFor()
  await check('vergrendeld')
  expect(found).toEqual({})
  await close()
})

test('axe reports nothing while a practice is made, a passphrase is forgotten and keys are changed', async () => {
  test.setTimeout(180_000)
  const running = await launchApp()
  const { page } = running
  const { found, check } = collect(page)
  const file = await makePractice(running, check)
  await forgetPassphrase(page, check)
  await page.getByRole('button', { name: 'Terug' }).click()
  await unlock(page)
  await visitKeys(page, file, check)
  expect(found).toEqual({})
  await running.close()
})

test('from the list to a signed document with the keyboard alone', async () => {
  const { page, close } = await launchApp()
  await page.getByRole('button', { name: /Rondkijken in een voorbeeld/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 30_000 })

  await tabTo(page, /^Gesprekken$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Gesprekken' }).waitFor()
  await tabTo(page, /Jasper Eeckhout/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Jasper Eeckhout' }).waitFor()
  await tabTo(page, /Verder met het gesprek/)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Thema’s' }).waitFor()
  await tabTo(page, /De praktijk/)
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Afgesproken over de praktijk' })
  await expect(field).toBeFocused()
  await page.keyboard.type('Met het toetsenbord genoteerd.')
  await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible()
  await tabTo(page, /^Volgende/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Sterktes en groeipunten' })).toBeVisible()

  // Beyond the agreement: the documents, signed by both with the name typed.
  await tabTo(page, /^Naar ondertekenen/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Ondertekenen met Jasper/ }).waitFor()
  for (const [name, party] of [
    ['Jasper Eeckhout', 'medewerker'],
    ['Dr. Sofie Verlinden', 'werkgever'],
  ] as const) {
    await tabTo(page, /^Tekenen$/)
    await page.keyboard.press('ArrowRight')
    await tabTo(page, /^Typ uw naam als handtekening/)
    await page.keyboard.type(name)
    await tabTo(page, new RegExp(`^Ondertekenen als ${party}`))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `Ondertekenen als ${party}` })).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: 'Dat is afgesproken' })).toBeFocused()
  await close()
})

test('a wrong passphrase and a date that does not exist are read out', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jasper')
  await goTo(page, `#/gesprekken/${cycleId}/gesprek?thema=closing`)
  const date = page.getByRole('textbox', { name: 'Opvolgmoment' })
  await date.fill('31/2/2027')
  await date.press('Enter')
  await expect(page.getByText('31 februari 2027 bestaat niet.')).toBeVisible()
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  await goTo(page, '#/gesprekken')
  await callRoute(page, 'session.lock')
  await page.getByLabel('Wachtzin', { exact: true }).fill('iets anders dan dit')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Deze wachtzin past niet')
  await unlock(page, 'dit is een voorbeeld')
  await close()
})
