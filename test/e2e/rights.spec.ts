import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import { answerOpenDialog, launchApp, openSample } from './app'
import { axeReports } from './axe'
import { callRoute, goTo } from './steps'

test('a copy of everything about one person, and of nobody else', async () => {
  test.setTimeout(120_000)
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const people = await callRoute<{ id: string; firstName: string; lastName: string }[]>(page, 'employee.list')
  const hanne = people.find(({ firstName }) => firstName === 'Hanne')
  await goTo(page, `#/medewerkers/${hanne?.id}?deel=dossier`)
  const parent = path.join(userData, 'uit')
  mkdirSync(parent)
  await answerOpenDialog(app, parent)
  await page.getByRole('button', { name: 'Kopie van alles maken' }).click()
  await expect(page.getByText(/bestanden staan in “Alles over Wouters Hanne/)).toBeVisible({ timeout: 60_000 })
  expect(await axeReports(page)).toEqual([])
  const folder = path.join(parent, readdirSync(parent)[0] ?? '')
  const names = readdirSync(folder).sort()
  expect(names.map((name) => name.replace(/ \d{4}-\d\d-\d\d/, ''))).toEqual([
    'Alles over Wouters Hanne.docx',
    'Alles over Wouters Hanne.pdf',
    'Documenten',
    'Lees eerst.html',
    'gegevens.json',
  ])
  const data = readFileSync(path.join(folder, 'gegevens.json'), 'utf8')
  expect(JSON.parse(data).data.employee[0]).toMatchObject({ firstName: 'Hanne', lastName: 'Wouters' })
  const word = await JSZip.loadAsync(readFileSync(path.join(folder, names[0] ?? '')))
  const text = (await word.file('word/document.xml')?.async('string')) ?? ''
  for (const { lastName } of people.filter(({ id }) => id !== hanne?.id)) {
    expect(data).not.toContain(lastName)
    expect(text).not.toContain(lastName)
  }
  await close()
})
