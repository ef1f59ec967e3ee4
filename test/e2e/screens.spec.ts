import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { test } from '@playwright/test'
import { launchApp, openSample, resize } from './app'
import { visitKeys } from './keys-screens'
import { closeOverlays, screens } from './screens-list'
import { callRoute, forgetPassphrase, makePractice, unlock } from './steps'

const folder = path.resolve(import.meta.dirname, '../../screens')

/** Every screen as PNG, to look at: `npm run screens`. */
for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`screens ${width} ${colorScheme}`, async () => {
      const { app, page, close } = await launchApp()
      const into = path.join(folder, `${width}x${height}-${colorScheme}`)
      // Those of a screen that is gone or has another number now would stay.
      rmSync(into, { recursive: true, force: true })
      mkdirSync(into, { recursive: true })
      await resize(app, width, height)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const shoot = async (name: string) => {
        await page.waitForTimeout(300)
        await page.screenshot({ path: path.join(into, `${name}.png`) })
      }
      await page.getByRole('button', { name: /Nieuwe praktijk/ }).waitFor()
      await shoot('00-welkom')
      await page.getByRole('button', { name: /Nieuwe praktijk/ }).click()
      await page.getByLabel('Naam van de praktijk').waitFor()
      await shoot('01-nieuwe-praktijk')
      await page.getByRole('button', { name: 'Terug' }).first().click()
      await openSample(page)
      for (const [index, screen] of screens.entries()) {
        await screen.open(page, app)
        await shoot(`${String(index + 2).padStart(2, '0')}-${screen.name}`)
        await closeOverlays(page)
      }
      await callRoute(page, 'session.lock')
      await page.getByRole('button', { name: 'Ontgrendelen' }).waitFor()
      await page.getByLabel('Wachtzin', { exact: true }).fill('verkeerde wachtzin')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
      await shoot('99-vergrendeld-fout')
      await close()
      const running = await launchApp()
      await resize(running.app, width, height)
      await running.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const shootFirst = async (name: string) => {
        await running.page.waitForTimeout(300)
        await running.page.screenshot({ path: path.join(into, `01-${name}.png`) })
      }
      const file = await makePractice(running, shootFirst)
      await forgetPassphrase(running.page, shootFirst)
      await running.page.getByRole('button', { name: 'Terug' }).click()
      await unlock(running.page)
      await visitKeys(running.page, file, shootFirst)
      await running.close()
    })
