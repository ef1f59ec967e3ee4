import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { answerOpenDialog, launchApp, openSample } from './app'
import { cycleOf, goTo } from './steps'

test('a message leads to what the guide says of it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-melding-'))
  const { app, page, close } = await launchApp()
  await openSample(page)
  await goTo(page, '#/praktijk')
  const picture = path.join(folder, 'logo.png')
  writeFileSync(picture, 'geen plaatje')
  await answerOpenDialog(app, picture)
  await page.getByRole('button', { name: /logo/i }).first().click()
  await page.getByRole('link', { name: 'Wat betekent dit?' }).click()
  const entry = page.locator('#melding-LOGO_KIND')
  await expect(entry).toBeFocused()
  await expect(entry).toBeInViewport()
  await expect(entry).toContainText('Dit is geen bruikbare afbeelding')
  await close()
  rmSync(folder, { recursive: true })
})

test('what is copied for help is what stands there, without a name', async () => {
  const { app, page, close } = await launchApp()
  await openSample(page)
  await goTo(page, '#/praktijk?deel=veiligheid')
  const field = page.getByLabel('Dit wordt gekopieerd')
  const shown = await field.inputValue()
  expect(shown).toMatch(/^Praktijkgroei \d+\.\d+\.\d+\n/)
  expect(shown).not.toMatch(/Jolien|Jasper|Hanne|De Linde|\/home\/|\/root\//)
  await page.getByRole('button', { name: 'Kopiëren voor hulp' }).click()
  await expect(page.getByText(/^Precies deze tekst is gekopieerd/)).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(shown)

  // Who looks at the taskbar or a shared screen reads no name in the title of the window either.
  await goTo(page, `#/gesprekken/${await cycleOf(page, 'Jolien')}`)
  await expect.poll(() => page.title()).toContain('Jolien')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()))).toEqual(
    ['Praktijkgroei'],
  )
  await close()
})
