import { expect, type Locator, test } from '@playwright/test'
import { launchApp, openSample } from './app'
import { axeInBoth, axeReports } from './axe'
import { callRoute, cycleOf, goTo } from './steps'

test('a sensitive word gets a quiet hint that explains itself, can be left alone, and stands in the way of nothing', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jolien')
  const stored = async () => (await callRoute<{ text: string }>(page, 'note.get', { cycleId })).text
  await goTo(page, `#/gesprekken/${cycleId}`)
  await page.getByRole('button', { name: 'Tonen', exact: true }).click()
  const note = page.getByRole('textbox', { name: 'Eigen notities' })
  const line = page.getByText(/^Misschien niet voor het dossier/)

  await note.fill('Ze stelt zieke patiënten goed gerust. ')
  await page.waitForTimeout(1_000)
  await expect(line).toHaveCount(0)

  await note.press('End')
  await note.pressSequentially('Haar burn-out duurde lang.')
  await expect(line).toHaveText('Misschien niet voor het dossier: “burn-out” (gezondheid).')
  await expect(line).toHaveAttribute('aria-live', 'polite')
  await expect(note).toBeFocused()
  await expect.poll(stored).toContain('burn-out duurde lang.')

  await page.keyboard.press('Tab')
  const why = page.getByRole('button', { name: 'Waarom?' })
  await expect(why).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(why).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText(/^Bijvoorbeeld: “werkt tot …/)).toBeVisible()
  expect(await axeInBoth(page)).toEqual([])

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(line).toHaveCount(0)
  await expect(note).toBeFocused()
  // Left alone means: also while the text goes on, and after the field was gone; another sentence asks again.
  await note.press('End')
  await note.pressSequentially(' Dat is voorbij.')
  await expect.poll(stored).toContain('Dat is voorbij.')
  await goTo(page, '#/overzicht')
  await goTo(page, `#/gesprekken/${cycleId}`)
  await page.getByRole('button', { name: 'Tonen', exact: true }).click()
  await page.waitForTimeout(1_000)
  await expect(line).toHaveCount(0)
  await note.press('End')
  await note.pressSequentially(' Ze is zwanger.')
  await expect(line).toHaveText('Misschien niet voor het dossier: “zwanger” (zwangerschap).')

  await goTo(page, '#/praktijk?deel=instellingen')
  const hint = page.getByRole('checkbox', { name: 'Toon een hint onder het tekstvak' })
  await hint.click()
  await expect(hint).not.toBeChecked()
  await expect.poll(() => callRoute(page, 'setting.get')).toMatchObject({ sensitiveHints: false })
  await goTo(page, `#/gesprekken/${cycleId}`)
  await page.getByRole('button', { name: 'Tonen', exact: true }).click()
  await expect(note).toHaveValue(/zwanger/)
  await page.waitForTimeout(1_000)
  await expect(line).toHaveCount(0)
  await close()
})

test('the same hint stands under single lines and under text that does not save itself', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  const jasper = await cycleOf(page, 'Jasper')
  const hanne = await cycleOf(page, 'Hanne')
  const line = page.getByText(/^Misschien niet voor het dossier/)
  /** Types a sensitive sentence, sees the hint, and leaves it; back in the field, and with its words as they were typed. */
  const tryIn = async (name: string, field: Locator) => {
    await test.step(name, async () => {
      await field.fill('Sinds haar burn-out gaat dat beter.')
      await expect(line).toHaveText('Misschien niet voor het dossier: “burn-out” (gezondheid).')
      expect(await axeReports(page)).toEqual([])
      await page.getByRole('button', { name: 'Laat staan' }).click()
      await expect(line).toHaveCount(0)
      await expect(field).toBeFocused()
      await expect(field).toHaveValue('Sinds haar burn-out gaat dat beter.')
    })
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })

  await goTo(page, `#/gesprekken/${jasper}/gesprek?thema=goals`)
  await page.getByRole('button', { name: /Beter communiceren/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Ontwikkeldoel' })
  await tryIn('a goal', sheet.getByLabel('Wat wilt u kunnen of doen?'))
  await tryIn('an action', sheet.getByLabel('Actie 1', { exact: true }).and(page.locator('input')))
  await page.keyboard.press('Escape')

  await goTo(page, `#/gesprekken/${jasper}/ondertekenen`)
  const employee = page.getByRole('region', { name: /^Ondertekenen: Jasper/ })
  await employee.getByRole('combobox').first().click()
  await page.getByRole('option', { name: 'Niet akkoord' }).click()
  await tryIn('a reservation', employee.getByLabel('Waarom niet akkoord?'))

  await goTo(page, `#/gesprekken/${hanne}`)
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: /stoppen/ }).click()
  await tryIn('a reason to stop', page.getByLabel('Toelichting'))
  await close()
})
