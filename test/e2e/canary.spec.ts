import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { removeFolder } from '../../build/remove-folder.mjs'
import { newCanaries, searchFolder, searchNameless } from '../proof/canaries'
import { report } from '../proof/figures'
import { answerOpenDialog, launchApp, type RunningApp } from './app'
import { callRoute, giveBack, goTo, makePractice, sitDown, unlock } from './steps'

const canaries = newCanaries(20)
const word = (index: number): string => canaries[index] ?? ''

/** Everything that the app can write to, in one folder: the user's home, settings and documents, and what is temporary. */
const folder = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-kanaries-'))
const userData = path.join(folder, 'home', '.config', 'praktijkgroei')
const env = {
  HOME: path.join(folder, 'home'),
  TMPDIR: path.join(folder, 'tmp'),
  XDG_CONFIG_HOME: path.join(folder, 'home', '.config'),
  XDG_CACHE_HOME: path.join(folder, 'home', '.cache'),
  XDG_DATA_HOME: path.join(folder, 'home', '.local', 'share'),
}

test.afterAll(() => removeFolder(folder))

/** Adds someone whose names are the canaries of these numbers. */
async function addEmployee(page: Page, first: number, last: number, supervisor?: number): Promise<void> {
  await goTo(page, '#/medewerkers')
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('Voornaam').fill(word(first))
  await drawer.getByLabel('Achternaam').fill(word(last))
  if (supervisor !== undefined) {
    await drawer.getByLabel('Leidinggevende').fill(word(supervisor))
    await drawer.getByLabel('E-mailadres').fill(`${word(supervisor)}@elders.example`)
  }
  await drawer
    .getByRole('button', { name: /toevoegen|bewaren/i })
    .last()
    .click()
  await expect(page.getByRole('link', { name: new RegExp(word(last)) }).first()).toBeVisible()
}

const saved = (page: Page) => expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible()
const sentence = (index: number) => `Besproken met ${word(index)}, die het goed vond.`

/** Makes a practice and holds a talk in it, with a canary in every kind of field. Gives the file. */
async function useEverything(running: RunningApp, documents: string): Promise<string> {
  const { page } = running
  const file = await makePractice({ ...running, userData: documents })
  await addEmployee(page, 0, 1, 2)
  await addEmployee(page, 3, 4)
  await addEmployee(page, 5, 6)
  const [{ id: employeeId, firstName }] = await callRoute<[{ id: string; firstName: string }]>(page, 'employee.list')
  const { id: cycleId } = await callRoute<{ id: string }>(page, 'cycle.create', {
    ...{ kind: 'combined', periodStart: '2026-01-01', periodEnd: '2026-12-31', conversationDate: null, employeeId },
    ...{ employerName: word(7), plannedMinutes: 60 },
  })
  await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employee`)
  await sitDown(page, firstName)
  await page.locator('main textarea:visible').first().fill(sentence(8))
  await saved(page)
  await giveBack(page)
  await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
  await page.getByRole('button', { name: /^Het werk/ }).click()
  const fields = page.locator('main textarea:visible')
  for (const [at, index] of [9, 10].entries()) await fields.nth(at).fill(sentence(index))
  await saved(page)
  await callRoute(page, 'conversation.open', { cycleId, force: true })

  await goTo(page, `#/gesprekken/${cycleId}/gesprek`)
  await page
    .getByRole('textbox', { name: /^Afgesproken over/ })
    .first()
    .fill(sentence(11))
  await saved(page)
  await page.getByRole('button', { name: /^Doelen en toezeggingen/ }).click()
  await page.getByRole('button', { name: 'Doel toevoegen' }).last().click()
  const goal = page.getByRole('dialog', { name: 'Ontwikkeldoel' })
  await goal.getByRole('textbox', { name: 'Wat wilt u kunnen of doen?' }).fill(sentence(12))
  await goal.getByRole('textbox', { name: /Waarom is dit belangrijk/ }).fill(sentence(13))
  await goal.getByRole('button', { name: 'Actie toevoegen' }).click()
  await goal.getByRole('combobox', { name: 'Actie 1' }).fill(sentence(14))
  await goal.getByRole('button', { name: 'Terug naar het gesprek' }).click()
  await page.getByRole('button', { name: 'Toezegging toevoegen' }).last().click()
  const promise = page.getByRole('dialog', { name: 'Toezegging van de werkgever' })
  await promise.getByRole('textbox', { name: 'Wat geeft de praktijk?' }).fill(sentence(15))
  await promise.getByRole('button', { name: 'Terug naar het gesprek' }).click()

  // The paper on screen, its pages as a PDF, and what is on the clipboard and in the search field.
  await goTo(page, `#/gesprekken/${cycleId}/ondertekenen`)
  await expect(page.getByText('Ontwerp, nog niet ondertekend').first()).toBeVisible()
  await callRoute(page, 'preview.open', { of: 'draft', cycleId, kind: 'plan' })
  await page.getByRole('button', { name: /^Zoeken/ }).click()
  await page.getByRole('combobox', { name: 'Zoeken' }).fill(word(16))
  await page.getByText(/^Niets gevonden/).waitFor()
  await page.keyboard.press('Escape')
  await goTo(page, '#/medewerkers')
  await page.getByLabel('Zoeken op naam, functie of e-mail').fill(word(17))

  await goTo(page, `#/gesprekken/${cycleId}/gesprek`)
  return file
}

/** Where a canary can be read now, on the disk or in what the app holds open. */
function search(running?: RunningApp) {
  const found = searchFolder(folder, canaries)
  const pid = running?.app.process().pid
  return { ...found, hits: [...found.hits, ...(pid ? searchNameless(pid, canaries) : [])] }
}

test('no name that was typed can be read outside the practice file, nor in it', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere the system itself decides where a home folder is')
  test.setTimeout(240_000)
  const documents = path.join(env.HOME, 'Documents')
  for (const place of [documents, env.TMPDIR, userData]) mkdirSync(place, { recursive: true })
  const running = await launchApp({ userData, env })
  const file = await useEverything(running, documents)
  const hits: string[] = []
  const look = (when: string, from?: RunningApp) => {
    const { files, hits: found } = search(from)
    hits.push(...found.map((hit) => `${when}: ${hit}`))
    return files
  }
  look('in use', running)

  // A page that crashes leaves no picture of its memory behind.
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect(async () =>
    running.app
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed())
      .then((crashed) => expect(crashed).toBe(false)),
  ).toPass()
  look('after a crash of the page', running)
  running.app.process().kill('SIGKILL')
  await running.app.waitForEvent('close').catch(() => undefined)
  look('after a kill')

  const again = await launchApp({ userData, env })
  await answerOpenDialog(again.app, file)
  await again.page.getByRole('button', { name: /Praktijk openen/ }).click()
  await unlock(again.page)
  await goTo(again.page, '#/medewerkers')
  await again.page.getByLabel('Zoeken op naam, functie of e-mail').fill(word(18))
  await expect(again.page.getByText(/^Er staat niemand in deze lijst/)).toBeVisible()
  await again.page.getByLabel('Zoeken op naam, functie of e-mail').fill(word(19))
  await callRoute(again.page, 'session.lock')
  await again.close()
  const files = look('after use')
  const dumps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.dmp$|core/.test(path.basename(name)),
  )

  // What a program with a plain file of its own would leave.
  writeFileSync(path.join(folder, 'controle.json'), JSON.stringify({ names: canaries.slice(0, 10) }))
  writeFileSync(path.join(folder, 'controle.txt'), canaries.slice(10).join('\r\n'), 'utf16le')
  const control = search().hits.length
  report({
    proof: 'canary',
    figure: `20 names in ${files} files of the app, in use, after a crash, a kill and a normal end: ${hits.length} hits, ${dumps.length} crash dumps`,
    control: `the same in a plain file: ${control} of 20 found`,
    holds: hits.length === 0 && dumps.length === 0 && control === 20,
  })
  expect(hits).toEqual([])
  expect(dumps).toEqual([])
  expect(control).toBe(20)
})
