import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { answerSaveDialog, launchApp, openSample } from './app'
import { dropFiles, dropFromDisk } from './drop'
import { callRoute, cycleOf, goTo } from './steps'

/** Every place where a file may be dropped. */
const zones: [name: string, button: string, address: (page: Page) => Promise<string>][] = [
  [
    'a form',
    'Formulier inlezen',
    async (page) => `#/gesprekken/${await cycleOf(page, 'Jolien')}/voorbereiding/employer`,
  ],
  ['a template', 'Sjabloon inladen', async () => '#/praktijk?deel=sjablonen&soort=plan'],
  ['a document to check', 'Bestand kiezen', async () => '#/praktijk?deel=bestanden'],
]

test('what is dropped is read, and a folder is refused in words wherever a file may be dropped', async () => {
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const folder = path.join(userData, 'Documenten van de praktijk')
  mkdirSync(folder)
  for (const [name, button, address] of zones)
    await test.step(`a folder is not ${name}`, async () => {
      await goTo(page, await address(page))
      await dropFromDisk(page.locator('[data-wide]', { hasText: button }), folder)
      await expect(page.getByRole('alert')).toHaveText(
        'Dit is een map. Open de map en sleep het bestand zelf hierheen.',
      )
    })

  await test.step('a template is judged as if it was chosen; what cannot be one is said so', async () => {
    const file = path.join(userData, 'sjabloon.docx')
    await answerSaveDialog(app, file)
    await callRoute(page, 'template.export', { kind: 'plan', which: 'shipped' })
    await goTo(page, '#/praktijk?deel=sjablonen&soort=plan')
    const zone = page.locator('[data-wide]', { hasText: 'Sjabloon inladen' })
    const said = page.getByRole('alert')
    await dropFiles(zone, { name: 'foto.png' })
    await expect(said).toContainText('Dit is geen Word-document')
    await dropFiles(zone, { name: 'groot.docx', size: 7_000_000 })
    await expect(said).toContainText('Kies het met “Sjabloon inladen”')
    await dropFiles(zone, { name: 'leeg.docx' })
    await expect(said).toContainText('DOCX_KIND')
    await dropFromDisk(zone, file)
    const drawer = page.getByRole('dialog', { name: 'Sjabloon: Persoonlijk ontwikkelingsplan' })
    await expect(drawer.getByText('sjabloon.docx')).toBeVisible()
    await expect(said).toHaveCount(0)
    await expect(drawer.getByRole('button', { name: 'Dit sjabloon gebruiken' })).toBeVisible()
  })
  await close()
})
