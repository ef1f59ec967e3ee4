import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { removeFolder } from '../../build/remove-folder.mjs'
import { launchApp, openSample } from './app'
import { axeInBoth } from './axe'
import { callRoute, cycleOf, goTo, sitDown } from './steps'

const question = 'Wat wilt u in dit gesprek zeker bespreken?'

let userData: string
test.beforeEach(() => {
  userData = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-'))
})
test.afterEach(() => removeFolder(userData))

test('what was typed is there after closing the window at once', async () => {
  const first = await launchApp({ userData })
  await openSample(first.page)
  const cycleId = await cycleOf(first.page, 'Jolien')
  await goTo(first.page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
  await first.page.getByRole('button', { name: /^Het werk/ }).click()
  const field = first.page.getByRole('textbox', { name: 'Wat vraagt deze functie?' })
  await field.click()
  await first.page.keyboard.insertText('Getypt en meteen gesloten. 🦷')
  // The window's own close, as with the cross; no wait in between.
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await first.app.waitForEvent('close')

  const second = await launchApp({ userData })
  await openSample(second.page)
  const { answers } = await callRoute<{ answers: Record<string, string> }>(second.page, 'preparation.get', {
    cycleId,
    side: 'employer',
  })
  expect(answers['w-role']).toBe('Getypt en meteen gesloten. 🦷')
  await second.close()
})

test('what was typed stands there, and is counted, after leaving the page and coming back', async () => {
  const { page, close } = await launchApp({ userData })
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jolien')
  const form = `#/gesprekken/${cycleId}/voorbereiding/employer`
  await goTo(page, form)
  const theme = page.getByRole('button', { name: /^Het werk/ })
  await theme.click()
  const field = page.getByRole('textbox', { name: 'Wat vraagt deze functie?' })
  const before = await theme.textContent()
  await field.fill('Getypt en weggegaan.')
  await expect(theme).not.toHaveText(before ?? '')
  const counted = (await theme.textContent()) ?? ''
  await goTo(page, '#/gesprekken')
  await expect(field).toBeHidden()
  await goTo(page, form)
  await theme.click()
  await expect(field).toHaveValue('Getypt en weggegaan.')
  await expect(theme).toHaveText(counted)
  await close()
})

test('a killed process loses nothing that was said to be saved', async () => {
  const first = await launchApp({ userData })
  await openSample(first.page)
  const cycleId = await cycleOf(first.page, 'Jasper')
  await goTo(first.page, `#/gesprekken/${cycleId}/gesprek?thema=practice`)
  const field = first.page.getByRole('textbox', { name: 'Afgesproken over de praktijk' })
  await field.pressSequentially('Elke maand een kort overleg.', { delay: 5 })
  await expect(first.page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible()
  await field.pressSequentially(' En daarna', { delay: 5 })
  first.app.process().kill('SIGKILL')
  await first.app.waitForEvent('close').catch(() => undefined)

  const second = await launchApp({ userData })
  await openSample(second.page)
  const { agreements } = await callRoute<{ agreements: Record<string, string> }>(second.page, 'conversation.get', {
    cycleId,
  })
  expect(agreements.practice?.startsWith('Elke maand een kort overleg.')).toBe(true)
  await second.close()
})

test('locking saves what was typed first, and leaves nothing of it on screen', async () => {
  const { app, page, close } = await launchApp({ userData })
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jolien')
  await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employee`)
  await sitDown(page, 'Jolien')
  await page.getByRole('button', { name: /^Vorige afspraken/ }).click()
  await page.getByRole('textbox', { name: question }).fill('Nog snel dit punt.')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', 'lock'))
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible()
  await expect(page.getByText('Nog snel dit punt.')).toHaveCount(0)
  await page.getByLabel('Wachtzin', { exact: true }).fill('dit is een voorbeeld')
  await page.keyboard.press('Enter')
  await sitDown(page, 'Jolien')
  await page.getByRole('button', { name: /^Vorige afspraken/ }).click()
  await expect(page.getByRole('textbox', { name: question })).toHaveValue('Nog snel dit punt.')
  await close()
})

test('text that has no place any more is given back to be copied, and holds up no lock', async () => {
  const { app, page, close } = await launchApp({ userData })
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jolien')
  await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
  await page.getByRole('button', { name: /^Het werk/ }).click()
  await page.getByRole('textbox', { name: 'Wat vraagt deze functie?' }).fill('')
  // The form is closed and typed in at one moment, so that the page has not heard of it yet.
  await page.evaluate((id) => {
    void window.praktijkgroei.call('preparation.setReady', { cycleId: id, side: 'employer', ready: true })
    document.execCommand('insertText', false, 'Net te laat getypt.')
  }, cycleId)
  const given = page.getByRole('textbox', { name: 'Tekst die niet bewaard is' })
  await expect(given).toHaveValue('Net te laat getypt.')
  await page.getByRole('button', { name: 'Tekst kopiëren' }).click()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Net te laat getypt.')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', 'lock'))
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible()
  await expect(given).toHaveCount(0)
  await close()
})

test('a removed goal and typed text come back with undo', async () => {
  const { page, close } = await launchApp({ userData })
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jasper')
  await goTo(page, `#/gesprekken/${cycleId}/gesprek?thema=practice`)
  const field = page.getByRole('textbox', { name: 'Afgesproken over de praktijk' })
  await field.fill('Een eerste gedachte.')
  await page.getByRole('button', { name: /^Het werk/ }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByRole('button', { name: /^De praktijk/ }).click()
  await expect(field).toHaveValue('')

  const goal = page.getByRole('complementary').getByRole('button', { name: /Beter communiceren/ })
  await goal.click()
  await page.getByRole('button', { name: 'Doel verwijderen' }).click()
  await expect(goal).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click()
  await expect(goal).toBeVisible()
  await close()
})

/** The sheet of a goal beside the open talk of the sample. */
async function launchToGoal() {
  const running = await launchApp({ userData })
  const { page } = running
  await openSample(page)
  await goTo(page, `#/gesprekken/${await cycleOf(page, 'Jasper')}/gesprek?thema=practice`)
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /Beter communiceren/ })
    .click()
  return running
}

test('the SMART letters judge the text that is in the field, also after undo', async () => {
  const { app, page, close } = await launchToGoal()
  const measurable = page.getByRole('button', { name: /Meetbaar/ })
  const indicator = page.getByRole('textbox', { name: 'Waaraan ziet u beiden dat het gelukt is?' })
  await expect(measurable).toHaveAccessibleName(/er is een tip/)
  await indicator.fill('Acht van de tien ouders kunnen bij de balie twee poetsadviezen navertellen.')
  await expect(measurable).toHaveAccessibleName(/in orde/)
  await page.getByRole('textbox', { name: 'Welk resultaat verwacht u?' }).focus()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', 'undo'))
  await expect(measurable).toHaveAccessibleName(/er is een tip/)
  await close()
})

test('a judgement that came in later counts when a side says to be ready', async () => {
  const { page, close } = await launchApp({ userData })
  await openSample(page)
  const cycleId = await cycleOf(page, 'Hanne')
  await callRoute(page, 'evaluation.start', { cycleId })
  await goTo(page, `#/gesprekken/${cycleId}/evaluatie/employer`)
  const ready = page.getByRole('button', { name: 'Ik ben klaar' })
  await ready.click()
  await expect(page.getByRole('dialog', { name: 'Nog niet elk doel heeft een oordeel' })).toBeVisible()
  await page.keyboard.press('Escape')

  const place = { cycleId, side: 'employer' }
  const { goals } = await callRoute<{ goals: { id: string }[] }>(page, 'evaluation.get', place)
  for (const goal of goals)
    await callRoute(page, 'evaluation.saveJudgement', { ...place, goalId: goal.id, verdict: 'reached' })
  await expect(page.getByRole('radio', { name: /^Bereikt/, checked: true })).toHaveCount(goals.length)
  await ready.click()
  await expect(page.getByText('Uw evaluatie is klaar en bewaard.')).toBeVisible()
  await close()
})

test('a usual course that was chosen goes back in one step, and so does the switch beside it', async () => {
  const { app, page, close } = await launchToGoal()
  const actions = page.getByRole('region', { name: /^Actie \d$/ })
  const action = actions.last()
  const description = action.getByRole('combobox', { name: /^Actie \d$/ })
  const kind = action.getByRole('combobox', { name: 'Vorm' })
  const formal = action.getByRole('switch', { name: 'Formele opleiding' })
  const hours = action.getByRole('textbox', { name: 'Eigen uren' })
  const undo = (steps: number) =>
    app.evaluate(({ BrowserWindow }, times) => {
      for (let step = 0; step < times; step++) BrowserWindow.getAllWindows()[0]?.webContents.send('command', 'undo')
    }, steps)

  // Step by step, and at once: then main has not answered the first step at the second.
  for (const atOnce of [false, true]) {
    const before = await actions.count()
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    await expect(actions).toHaveCount(before + 1)
    const kindBefore = await kind.inputValue()
    await action.getByRole('button', { name: /^Uren, kosten en bewijs/ }).click()
    await description.pressSequentially('reani')
    await page.getByRole('option', { name: /^Reanimatie/ }).click()
    await expect(hours).toHaveValue('4 uur')
    await expect(formal).toBeChecked()
    await formal.click()
    await expect(formal).not.toBeChecked()
    if (atOnce) await undo(2)
    else {
      await undo(1)
      await expect(formal).toBeChecked()
      await undo(1)
    }
    await expect(description).toHaveValue('')
    await expect(hours).toHaveValue('')
    await expect(kind).toHaveValue(kindBefore)
    await expect(formal).not.toBeChecked()
  }
  await close()
})

test('a hundred thousand characters are pasted, saved and read back', async () => {
  const { page, close } = await launchApp({ userData })
  await openSample(page)
  const cycleId = await cycleOf(page, 'Jolien')
  await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
  await page.getByRole('button', { name: /^Het werk/ }).click()
  const long = 'Een lange zin met ééntje erin. '.repeat(3_226).slice(0, 100_000)
  await page.getByRole('textbox', { name: 'Wat vraagt deze functie?' }).fill(long)
  await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible()
  const { answers } = await callRoute<{ answers: Record<string, string> }>(page, 'preparation.get', {
    cycleId,
    side: 'employer',
  })
  expect(answers['w-role']).toBe(long)

  await page.getByRole('textbox', { name: 'Wat vraagt deze functie?' }).fill('x'.repeat(200_001))
  await expect(page.getByText('Deze tekst is te lang: hooguit 200.000 tekens.').first()).toBeVisible()
  await expect(page.getByRole('alert').first()).toContainText('Niet bewaard')
  await page.getByRole('textbox', { name: 'Wat vraagt deze functie?' }).fill('Kort.')
  await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible()
  await close()
})

test('a remark that is being written is there after its window closes, and after the program is killed', async () => {
  const first = await launchApp({ userData })
  await openSample(first.page)
  const cycleId = await cycleOf(first.page, 'Hanne')
  await goTo(first.page, `#/gesprekken/${cycleId}/ondertekenen`)
  await first.page.getByRole('button', { name: 'Opmerking toevoegen' }).click()
  const field = first.page.getByLabel('Wat klopt er niet, of wat ontbreekt?')
  await field.pressSequentially('Dat was in maart')
  await first.page.getByRole('dialog').getByText('Werkgever', { exact: true }).click()
  await first.page.keyboard.press('Escape')
  await first.page.getByRole('button', { name: 'Verder met de opmerking' }).click()
  await expect(field).toHaveValue('Dat was in maart')
  await field.press('End')
  await field.pressSequentially(', niet in mei.')
  const draft = () => callRoute<{ text: string } | null>(first.page, 'remark.draft', { cycleId })
  await expect.poll(draft).toMatchObject({ text: 'Dat was in maart, niet in mei.', party: 'employer' })
  first.app.process().kill('SIGKILL')
  await first.app.waitForEvent('close')

  const { page, close } = await launchApp({ userData })
  await openSample(page)
  await goTo(page, `#/gesprekken/${cycleId}/ondertekenen`)
  await page.getByRole('button', { name: 'Verder met de opmerking' }).click()
  const dialog = page.getByRole('dialog', { name: 'Opmerking toevoegen' })
  await expect(dialog.getByRole('radio', { name: 'Werkgever' })).toBeChecked()
  expect(await axeInBoth(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Weggooien' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByRole('button', { name: 'Verder met de opmerking' }).click()
  await dialog.getByRole('button', { name: 'Opmerking toevoegen' }).click()
  await expect(page.getByRole('article').getByText('Dat was in maart, niet in mei.')).toBeVisible()
  await page.getByRole('button', { name: 'Opmerking toevoegen' }).click()
  await expect(dialog.getByLabel('Wat klopt er niet, of wat ontbreekt?')).toHaveValue('')
  expect(await callRoute(page, 'remark.draft', { cycleId })).toBeNull()
  await close()
})
