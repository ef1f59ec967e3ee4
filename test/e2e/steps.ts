import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Result } from '../../shared/ipc/result'
import { answerSaveDialog, type RunningApp } from './app'

export const passphrase = 'vier ganzen zwemmen voorbij'

/** Does something on a screen that is passed, such as looking at it. */
type Visit = (screen: string) => Promise<void>
const pass: Visit = () => Promise.resolve()

/**
 * From the first screen to an open, empty practice: made, recovery code confirmed. Gives the file. `visit` is called on
 * each screen on the way, as it comes.
 */
export async function makePractice({ app, page, userData }: RunningApp, visit: Visit = pass): Promise<string> {
  const file = path.join(userData, 'Praktijk Lindeboom.praktijk')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: /Nieuwe praktijk/ }).click()
  await page.getByLabel('Naam van de praktijk').fill('Praktijk Lindeboom')
  await page.getByLabel('Uw naam').fill('Hilde Maes')
  await page.getByRole('combobox', { name: 'Soort praktijk' }).click()
  await page.getByRole('option', { name: 'Dierenartsenpraktijk' }).click()
  await page.getByRole('button', { name: 'Verder naar de wachtzin' }).click()
  await page.getByLabel('Wachtzin', { exact: true }).waitFor()
  await visit('wachtzin-kiezen')
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.getByLabel('Nog een keer', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Praktijk maken' }).click()
  await confirmRecovery(page, visit)
  return file
}

async function confirmRecovery(page: Page, visit: Visit): Promise<void> {
  const codes = page.getByRole('list', { name: 'Herstelcode' }).locator('code')
  await codes.first().waitFor()
  await visit('herstelblad')
  const groups = await codes.allTextContents()
  await page.getByRole('button', { name: 'De code staat op papier' }).click()
  await page
    .getByLabel(/^Groepje \d$/)
    .first()
    .waitFor()
  await visit('herstelcode-nakijken')
  for (const field of await page.getByLabel(/^Groepje \d$/).all()) {
    const label = (await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? ''
    await field.fill(groups[Number(/\d/.exec(label)?.[0]) - 1] ?? '')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
}

/** From an open practice to the screen where the recovery code takes the place of a forgotten passphrase. */
export async function forgetPassphrase(page: Page, visit: Visit): Promise<void> {
  await callRoute(page, 'session.lock')
  await page.getByRole('button', { name: /vergeten/ }).click()
  await page.getByLabel('Herstelcode').waitFor()
  await visit('herstelcode-gebruiken')
}

/** Unlocks the practice that is on screen. */
export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('Wachtzin', { exact: true }).fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 20_000 })
}

/** Calls a route from the page, as the page does. */
export const callRoute = <T>(page: Page, route: string, input: object = {}): Promise<T> =>
  page.evaluate(
    async ([name, value]) => {
      const result: Result<T> = JSON.parse(await window.praktijkgroei.call(name, value))
      if (!result.ok) throw new Error(result.error.code)
      return result.value
    },
    [route, input] as const,
  )

/** Goes to a screen by its address. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target
  }, hash)
}

/** The talk of someone in the sample practice. */
export async function cycleOf(page: Page, firstName: string): Promise<string> {
  const cycles = await callRoute<{ id: string; employeeName: string }[]>(page, 'cycle.list')
  const found = cycles.find((cycle) => cycle.employeeName.startsWith(firstName))
  if (!found) throw new Error(`No talk of ${firstName}`)
  return found.id
}

export const employerPin = '2580'

/** From the gate on screen to the employee's own form: the employer chooses a code when there is none yet. */
export async function sitDown(page: Page, firstName: string): Promise<void> {
  const begin = page.getByRole('button', { name: `Ik ben ${firstName}` })
  await begin.and(page.locator(':enabled')).waitFor()
  const code = page.getByLabel('Uw pincode om straks terug te keren')
  if (await code.count()) await code.fill(employerPin)
  await begin.click()
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ state: 'detached' })
}

/** From anything that an employee sees alone at the laptop, back to the whole practice. */
export async function giveBack(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Laptop teruggeven|Geef de laptop terug)$/ })
    .last()
    .click()
  await page.getByLabel('Pincode van de werkgever').fill(employerPin)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
}

/** Draws something like a signature in the field of a party. */
export async function drawSignature(page: Page, party: RegExp): Promise<void> {
  const canvas = page.getByRole('region', { name: party }).locator('canvas')
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('No field to sign in')
  await page.mouse.move(box.x + 40, box.y + 80)
  await page.mouse.down()
  for (let step = 1; step <= 24; step++)
    await page.mouse.move(box.x + 40 + step * 9, box.y + 75 + 28 * Math.sin(step / 1.6))
  await page.mouse.up()
}
