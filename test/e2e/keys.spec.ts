import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './app'
import { openElsewhere } from './keys-screens'
import { callRoute, goTo, makePractice, passphrase, unlock } from './steps'

const next = 'een ladder tegen de perelaar'
const menu = (page: Page) => page.getByRole('navigation', { name: 'Hoofdmenu' })
const field = (page: Page) => page.getByLabel('Wachtzin', { exact: true })
const alert = (page: Page) => page.getByRole('alert')

let running: RunningApp
let file: string
test.beforeEach(async () => {
  running = await launchApp()
  file = await makePractice(running)
})
test.afterEach(() => running.close())

const employee = {
  ...{ firstName: 'Noor', lastName: 'Aerts', roleId: null, supervisor: '', contractHours: null, email: '' },
  ...{ inServiceSince: null, leavingDate: null },
}
const cycle = {
  ...{ kind: 'combined', periodStart: '2026-01-01', periodEnd: '2026-12-31', conversationDate: null },
  ...{ employerName: 'Hilde Maes', plannedMinutes: 60 },
}

/** A question of a new talk that can be typed in, and what the file holds of it. */
async function typing() {
  const { page } = running
  const { id: employeeId } = await callRoute<{ id: string }>(page, 'employee.create', employee)
  const { id: cycleId } = await callRoute<{ id: string }>(page, 'cycle.create', { ...cycle, employeeId })
  const open = async () => {
    await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
    await page.getByRole('button', { name: /^Het werk/ }).click()
    return page.getByRole('textbox', { name: 'Wat vraagt deze functie?' })
  }
  const stored = async () =>
    (await callRoute<{ answers: Record<string, string> }>(page, 'preparation.get', { cycleId, side: 'employer' }))
      .answers['w-role']
  return { open, stored }
}

/** Clicks on Veiligheid until its card stands there. */
async function openSafety(page: Page) {
  await goTo(page, '#/praktijk?deel=veiligheid')
  await page.getByRole('heading', { name: 'Wachtzin en herstelblad' }).waitFor()
}

test('the passphrase is changed in the part Veiligheid, and from then on only the new one fits', async () => {
  const { page } = running
  await openSafety(page)
  await page.getByRole('button', { name: 'Wachtzin wijzigen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wachtzin wijzigen' })
  await expect(dialog.getByLabel('Wachtzin van nu')).toBeFocused()
  await dialog.getByLabel('Wachtzin van nu').fill('iets anders dan dat')
  await dialog.getByLabel('Nieuwe wachtzin', { exact: true }).fill(next)
  await dialog.getByLabel('Nog een keer', { exact: true }).fill(next)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Code: KEY_WRONG')
  await expect(dialog.getByLabel('Wachtzin van nu')).toBeFocused()
  await dialog.getByLabel('Wachtzin van nu').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await callRoute(page, 'session.lock')
  await field(page).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(alert(page).filter({ hasText: 'Code: KEY_WRONG' })).toBeVisible()
  await unlock(page, next)
})

test('after four wrong passphrases one waits, longer each time, counted on screen and said once', async () => {
  const { page } = running
  await callRoute(page, 'session.lock')
  const button = page.getByRole('button', { name: 'Ontgrendelen' })
  for (let wrong = 1; wrong <= 5; wrong++) {
    await expect(button).toBeEnabled()
    await field(page).fill(`mis ${wrong}`)
    await page.keyboard.press('Enter')
    await expect(alert(page)).toContainText('Code: KEY_WRONG')
    await expect(button).not.toHaveAttribute('data-loading', 'true')
  }
  await expect(page.getByText(/Even wachten: nog \d second/)).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Na 2 seconden kunt u opnieuw proberen.')
  await expect(button).toBeDisabled()
  await expect(page.getByText(/Even wachten/)).toBeHidden()
  await unlock(page)
})

test('a file that is open elsewhere is not opened; once that computer is silent it can be taken over', async () => {
  const { page } = running
  await callRoute(page, 'session.lock')
  openElsewhere(file, 1)
  await field(page).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(alert(page)).toContainText('Deze praktijk is open op een andere computer')
  await expect(alert(page)).toContainText('op de computer “BALIE” sinds')
  await expect(page.getByRole('button', { name: 'Hier overnemen' })).toHaveCount(0)
  openElsewhere(file, 8)
  await page.getByRole('button', { name: 'Ontgrendelen' }).click()
  await expect(alert(page)).toContainText('Code: LOCK_STALE')
  await page.getByRole('button', { name: 'Hier overnemen' }).click()
  await expect(menu(page)).toBeVisible()
  expect(readFileSync(`${file}.in-gebruik`, 'utf8')).not.toContain('BALIE')
  await callRoute(page, 'session.lock')
  expect(existsSync(`${file}.in-gebruik`)).toBe(false)
})

test('an older copy that was put back is asked about before it opens', async () => {
  const { page, userData } = running
  const old = path.join(userData, 'oud.kopie')
  await callRoute(page, 'employee.create', employee)
  await callRoute(page, 'session.lock')
  copyFileSync(file, old)
  await unlock(page)
  await callRoute(page, 'employee.create', { ...employee, firstName: 'Later' })
  await callRoute(page, 'session.lock')
  copyFileSync(old, file)
  await field(page).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(alert(page)).toContainText('Dit is een oudere versie van uw praktijk')
  await page.getByRole('button', { name: 'Toch openen' }).click()
  await expect(menu(page)).toBeVisible()
  expect(await callRoute<unknown[]>(page, 'employee.list')).toHaveLength(1)
})

test('what is typed into a file that was replaced stays on screen, and is saved in a copy', async () => {
  const { page, userData } = running
  const { open, stored } = await typing()
  const text = await open()
  await text.fill('Eerste zin.')
  await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible()
  const other = path.join(userData, 'ander')
  copyFileSync(file, other)
  renameSync(other, file)
  const before = readFileSync(file)
  await text.fill('Eerste zin. Tweede zin.')
  const note = page.getByRole('alert').filter({ hasText: 'Code: FILE_MOVED' })
  await expect(note).toContainText('Het praktijkbestand is intussen vervangen')
  await expect(text).toHaveValue('Eerste zin. Tweede zin.')
  await page.getByRole('button', { name: 'Verder werken in een kopie' }).click()
  await expect(note).toHaveCount(0)
  await expect.poll(stored).toBe('Eerste zin. Tweede zin.')
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(userData).filter((name) => /eigen wijzigingen.*\.praktijk$/.test(name))).toHaveLength(1)
})

test('the practice locks by itself: with the screen, and when nothing was done; what was typed is there again', async () => {
  const { app, page } = running
  const { open, stored } = await typing()
  const text = await open()
  await text.fill('Getypt en weggelopen.')
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible()
  await expect(page.getByText('Getypt en weggelopen.')).toHaveCount(0)
  await unlock(page)
  expect(await stored()).toBe('Getypt en weggelopen.')

  // A folder that is away: this cannot be saved before the lock, so it waits in memory.
  const again = await open()
  renameSync(file, `${file}.weg`)
  await again.fill('Getypt zonder stick.')
  await expect(page.getByRole('alert')).toContainText('Niet bewaard')
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible()
  await expect(page.getByText('Getypt zonder stick.')).toHaveCount(0)
  renameSync(`${file}.weg`, file)
  await unlock(page)
  await expect(page.getByText('Wat nog niet bewaard was, staat er weer')).toBeVisible()
  await expect.poll(stored).toBe('Getypt zonder stick.')

  // Eleven minutes later, as far as main knows.
  await app.evaluate(() => {
    const real = Date.now
    Date.now = () => real() + 11 * 60_000
  })
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible({ timeout: 20_000 })
})

test('a new key gives a new recovery sheet, which is confirmed before the practice goes on', async () => {
  const { page } = running
  await callRoute(page, 'employee.create', employee)
  await openSafety(page)
  await page.getByRole('button', { name: 'Nieuwe sleutel maken' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nieuwe sleutel maken' })
  await dialog.getByLabel('Uw wachtzin').fill(passphrase)
  await page.keyboard.press('Enter')
  const codes = page.getByRole('list', { name: 'Herstelcode' }).locator('code')
  await codes.first().waitFor({ timeout: 20_000 })
  const groups = await codes.allTextContents()
  await page.getByRole('button', { name: 'De code staat op papier' }).click()
  for (const group of await page.getByLabel(/^Groepje \d$/).all()) {
    const label = (await group.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? ''
    await group.fill(groups[Number(/\d/.exec(label)?.[0]) - 1] ?? '')
  }
  await page.keyboard.press('Enter')
  await expect(menu(page)).toBeVisible()
  expect(await callRoute<unknown[]>(page, 'employee.list')).toHaveLength(1)
  await callRoute(page, 'session.lock')
  await unlock(page)
})

test('a keychain that would keep its secrets for anyone to read is refused, with the reason', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere every computer has a keychain')
  const bare = await launchApp({ args: ['--password-store=basic'] })
  await makePractice(bare)
  await openSafety(bare.page)
  await expect(bare.page.getByText('Dat kan niet op deze computer')).toBeVisible()
  await expect(bare.page.getByRole('button', { name: 'Aanzetten' })).toBeDisabled()
  await expect(callRoute(bare.page, 'keys.setOsKey', { on: true, passphrase })).rejects.toThrow('OS_KEY')
  await bare.close()
})
