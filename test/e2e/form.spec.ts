import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { filled } from '../support/fill-form'
import { answerOpenDialog, answerSaveDialog, launchApp, openSample } from './app'
import { axeInBoth } from './axe'
import { dropFiles } from './drop'
import { press, tabTo } from './keyboard'
import { callRoute, cycleOf, goTo } from './steps'

test('a form goes out, is filled in elsewhere, and comes back beside what was typed', async () => {
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jolien')
  const answers = async () =>
    (await callRoute<{ answers: Record<string, string> }>(page, 'preparation.get', { cycleId, side: 'employer' }))
      .answers
  await callRoute(page, 'preparation.saveAnswer', { cycleId, side: 'employer', key: 'w-role', text: 'Wat er al stond' })
  await callRoute(page, 'preparation.saveAnswer', { cycleId, side: 'employer', key: 'w-level', text: '' })
  const file = path.join(userData, 'formulier.docx')

  await test.step('the form is made, of the employee before the gate', async () => {
    await answerSaveDialog(app, path.join(userData, 'medewerker.docx'))
    await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employee`)
    await page.getByRole('button', { name: 'Formulier klaarmaken' }).click()
    await expect(page.getByText('medewerker.docx')).toBeVisible()
    await answerSaveDialog(app, file)
    await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
    await page.getByRole('button', { name: 'Formulier klaarmaken' }).click()
    await expect(page.getByText('formulier.docx')).toBeVisible()
  })

  await test.step('what does not belong here is said so', async () => {
    await answerOpenDialog(app, path.join(userData, 'medewerker.docx'))
    await page.getByRole('button', { name: 'Formulier inlezen' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Dit is het formulier van de andere kant' })).toBeVisible()
  })

  await test.step('read back, it stands beside what was there, and is taken over with the keyboard', async () => {
    const bytes = await filled(readFileSync(file), { w_role: 'Wat in het formulier staat', w_level: 'Zelfstandig' })
    writeFileSync(file, bytes)
    await answerOpenDialog(app, file)
    await page.getByRole('button', { name: 'Formulier inlezen' }).click()
    const drawer = page.getByRole('dialog', { name: 'Formulier inlezen' })
    await expect(drawer.getByText('2 antwoorden om na te kijken')).toBeVisible()
    const role = drawer.getByRole('region', { name: /functie\?$/ }).first()
    await expect(role).toContainText('Wat er al stond')
    await expect(role).toContainText('Wat in het formulier staat')
    expect(await axeInBoth(page)).toEqual([])
    await role.getByRole('radio', { name: 'Laten staan wat er al staat' }).focus()
    await press(page, 'ArrowDown', 'ArrowDown')
    await expect(role.getByRole('radio', { name: 'Allebei, onder elkaar' })).toBeChecked()
    await tabTo(page, /^2 antwoorden overnemen$/)
    await press(page, 'Enter')
    await expect(page.getByText('2 antwoorden overgenomen.')).toBeVisible()
    expect(await answers()).toMatchObject({
      'w-role': 'Wat er al stond\n\nWat in het formulier staat',
      'w-level': 'Zelfstandig',
    })
    await page.getByRole('button', { name: /^Het werk/ }).click()
    await expect(page.getByRole('textbox', { name: 'Wat vraagt deze functie?' })).toHaveValue(
      'Wat er al stond\n\nWat in het formulier staat',
    )
  })

  await test.step('dropped on the page, it is read as well; what is no form is said so', async () => {
    const section = page.getByRole('region', { name: 'Liever in Word of op papier?' })
    const zone = section.locator('[data-wide]')
    const said = section.getByRole('alert')
    await dropFiles(zone)
    await expect(said).toContainText('Dit is geen bestand')
    await dropFiles(zone, { name: 'een.docx' }, { name: 'twee.docx' })
    await expect(said).toContainText('Laat er één tegelijk los')
    await dropFiles(zone, { name: 'foto.png' })
    await expect(said).toContainText('Dit is geen Word-document')
    await dropFiles(zone, { name: 'groot.docx', size: 7_000_000 })
    await expect(said).toContainText('te groot om te slepen')
    await dropFiles(zone, { name: 'reus.docx', size: 21_000_000 })
    await expect(said).toContainText('groter dan 20 MB')
    await dropFiles(zone, path.join(userData, 'medewerker.docx'))
    await expect(said).toContainText('Dit is het formulier van de andere kant')
    await dropFiles(zone, path.join(userData, 'formulier.docx'))
    await expect(page.getByRole('dialog', { name: 'Formulier inlezen' })).toContainText('formulier.docx')
    await expect(said).toHaveCount(0)
  })
  await close()
})
