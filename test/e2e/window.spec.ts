import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { removeFolder } from '../../build/remove-folder.mjs'
import { launchApp, openSample, resize } from './app'
import { cycleOf, goTo } from './steps'

test('the window comes back as large as it was', async () => {
  const userData = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-'))
  const first = await launchApp({ userData })
  await resize(first.app, 1240, 760)
  const size = (app: typeof first.app) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())
  const before = await size(first.app)
  await first.close()
  const second = await launchApp({ userData })
  expect(await size(second.app)).toEqual(before)
  await second.close()
  await removeFolder(userData)
})

test('the menu is Dutch, and its shortcuts lead to the screens', async () => {
  const { app, page, close } = await launchApp()
  await openSample(page)
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label))
  expect(labels).toEqual(['Praktijk', 'Bewerken', 'Beeld', 'Help'])
  const choose = (label: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? [])
      items?.find((item) => item.label === wanted)?.click()
    }, label)
  for (const [label, title] of [
    ['Medewerkers', 'Medewerkers'],
    ['Praktijk', 'Praktijk'],
    ['Uitleg', 'Uitleg'],
    ['Gesprekken', 'Gesprekken'],
    ['Opleidingsplan', 'Opleidingsplan'],
    ['Overzicht', 'Overzicht'],
  ] as const) {
    await choose(label)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await choose('Zoeken')
  await page.getByRole('combobox', { name: 'Zoeken' }).fill('jolien baet')
  await page
    .getByRole('option', { name: /Jolien Baetens/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Jolien Baetens' })).toBeVisible()
  await goTo(page, `#/gesprekken/${await cycleOf(page, 'Jasper')}/gesprek`)
  await page.getByRole('navigation', { name: 'Thema’s' }).waitFor()
  // Asked again and again, it is told once.
  for (let times = 0; times < 3; times++) await choose('Zoeken')
  await expect(page.getByText('Op dit scherm kunt u niet zoeken.')).toBeVisible()
  await page.waitForTimeout(300)
  await expect(page.getByText('Op dit scherm kunt u niet zoeken.')).toHaveCount(1)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await choose('Vergrendelen')
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible()
  await choose('Zoeken')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await close()
})

test('a new day is on screen also when nothing else changed', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  const state = page.getByText(/^Vandaag is het/)
  const before = (await state.textContent()) ?? ''
  // As after a night in sleep: the clock of the page is a day further, and the window gets the focus.
  await page.evaluate(() => {
    const Real = Date
    const now = () => Real.now() + 24 * 60 * 60 * 1000
    globalThis.Date = class extends Real {
      constructor(...given: [] | [string | number]) {
        super(given[0] ?? now())
      }
      static override now = now
    } as DateConstructor
    window.dispatchEvent(new Event('focus'))
  })
  await expect(state).not.toHaveText(before)
  await close()
})

test('a message covers nothing that is used while it stands, on a small laptop too', async () => {
  const { app, page, close } = await launchApp()
  await openSample(page)
  // A screen of 1366 by 768, less the taskbar, the title and the menu.
  await resize(app, 1366, 680)
  const trial = { trial: true, timeout: 2_000 }
  const undo = page.locator('.mantine-Notifications-root').getByRole('button', { name: 'Ongedaan maken' })
  await goTo(page, '#/opleidingsplan?deel=behoeften')
  await page
    .getByRole('button', { name: /verwijderen/i })
    .first()
    .click()
  await undo.waitFor()
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  for (const item of [...(await menu.getByRole('link').all()), ...(await menu.getByRole('button').all())])
    await item.click(trial)
  await undo.click()
  await expect(undo).toHaveCount(0)

  await goTo(page, `#/gesprekken/${await cycleOf(page, 'Jasper')}/gesprek?thema=practice`)
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /Beter communiceren/ })
    .click()
  await page.getByRole('button', { name: 'Doel verwijderen' }).click()
  await undo.waitFor()
  for (const theme of await page.getByRole('navigation', { name: 'Thema’s' }).getByRole('button').all())
    await theme.click(trial)
  await page.getByRole('textbox', { name: 'Afgesproken over de praktijk' }).click(trial)
  await undo.click()
  await expect(page.getByRole('complementary').getByRole('button', { name: /Beter communiceren/ })).toBeVisible()
  await close()
})
