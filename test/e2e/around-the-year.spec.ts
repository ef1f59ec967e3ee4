import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import PizZip from 'pizzip'
import { paragraphsOf } from '../../main/docx/paragraphs'
import { answerSaveDialog, launchApp, openSample } from './app'
import { axeReports } from './axe'
import { callRoute, cycleOf, goTo } from './steps'

/** The places beside the talks themselves: board, planner and calendar, dossier, settings. */
test('the board, the year in a calendar, the invitation, the dossier and the notification', async () => {
  test.setTimeout(120_000)
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const year = new Date().getFullYear()

  await test.step('a card on the board leads to its cycle', async () => {
    await goTo(page, '#/overzicht?deel=bord')
    const column = page.getByRole('region', { name: /^Voorbereiding/ })
    await column.getByRole('link', { name: /Jolien/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Jolien/ })).toBeVisible()
  })

  await test.step('the invitation is copied with the changes made to it', async () => {
    await page.getByRole('button', { name: /^Uitnodiging maken/ }).click()
    const text = page.getByRole('textbox', { name: 'Tekst van de uitnodiging' })
    await text.fill(`${await text.inputValue()}\nTot dan, met koffie.`)
    await page.getByRole('button', { name: 'Tekst kopiëren' }).click()
    await expect(page.getByText('De tekst is gekopieerd.')).toBeVisible()
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toContain('Jolien')
    expect(copied).toContain('Tot dan, met koffie.')
    const letter = path.join(userData, 'uitnodiging.docx')
    await answerSaveDialog(app, letter)
    await page.getByRole('button', { name: 'Word opslaan' }).click()
    await expect(page.getByText('uitnodiging.docx')).toBeVisible()
    const xml = new PizZip(readFileSync(letter)).file('word/document.xml')?.asText() ?? ''
    expect(paragraphsOf(xml).join(' ')).toContain('Tot dan, met koffie.')
    await page.getByRole('button', { name: 'Voorbeeld' }).click()
    const pages = page.getByRole('dialog', { name: /^Uitnodiging, Jolien/ })
    await expect(pages.getByRole('region', { name: 'Pagina 1 van 1' })).toContainText('Tot dan, met koffie.')
    await expect(pages.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
    // Escape leads back to the text, and then away from it.
    await page.keyboard.press('Escape')
    await expect(pages).toHaveCount(0)
    await expect(text).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(text).toHaveCount(0)
  })

  await test.step('the planner gives all that is to come as a calendar file', async () => {
    const events = await callRoute<{ date: string; done: boolean }[]>(page, 'overview.year', { year })
    const file = path.join(userData, 'jaar.ics')
    await answerSaveDialog(app, file)
    await goTo(page, '#/overzicht?deel=jaar')
    await page.getByRole('button', { name: 'Agenda opslaan' }).click()
    await expect(page.getByText('jaar.ics')).toBeVisible()
    const calendar = readFileSync(file, 'utf8')
    const today = new Date().toLocaleDateString('sv')
    const toCome = events.filter(({ date, done }) => !done && date >= today)
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(toCome.length)
    for (const { date } of toCome) expect(calendar).toContain(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`)
  })

  await test.step('the dossier leads to the document that was signed', async () => {
    await goTo(page, '#/medewerkers')
    await page.getByRole('heading', { level: 1, name: 'Medewerkers' }).waitFor()
    await page.getByRole('link', { name: /Hanne Wouters/ }).click()
    await page.getByRole('tab', { name: 'Dossier' }).click()
    await page.getByText(/^Document(en)? \(\d+\)$/).click()
    await page
      .getByRole('link', { name: /ontwikkelingsplan/i })
      .first()
      .click()
    await expect(page).toHaveURL(new RegExp(`/gesprekken/${await cycleOf(page, 'Hanne')}/ondertekenen`))
  })

  await test.step('the notification is switched off and stays so', async () => {
    await goTo(page, '#/praktijk?deel=instellingen')
    const wanted = page.getByRole('checkbox', { name: /melding als er iets te doen is/ })
    await expect(wanted).toBeChecked()
    await wanted.uncheck()
    await expect.poll(async () => (await callRoute<{ notify: boolean }>(page, 'setting.get')).notify).toBe(false)
    await page.reload()
    await expect(page.getByRole('checkbox', { name: /melding als er iets te doen is/ })).not.toBeChecked()
  })
  await close()
})

type Plan = {
  lines: { key: string; title: string; kind: string; subsidySource: string; certificate: { name: string } | null }[]
}
const planOf = (page: Page) => callRoute<Plan>(page, 'training.plan', { year: new Date().getFullYear() })

/** What the owner decides beside approving. */
test('a goal for a need, wishes taken together and split, a subsidy and a repayment agreement', async () => {
  test.setTimeout(120_000)
  const { page, close } = await launchApp()
  await openSample(page)

  await test.step('a goal is linked to a need, and the link taken away and put back', async () => {
    await goTo(page, '#/opleidingsplan?deel=behoeften')
    const need = page.getByRole('region', { name: 'Gedrag dat nodig wordt' })
    await need
      .getByRole('button', { name: /^Doel koppelen/ })
      .first()
      .click()
    const options = page.getByRole('option')
    const title = (await options.first().textContent()) ?? ''
    await options.first().click()
    const unlink = need.getByRole('button', { name: `Losmaken: ${title}` })
    await unlink.click()
    await expect(unlink).toHaveCount(0)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(unlink).toBeVisible()
  })

  await test.step('equal wishes become one course, and each its own line again', async () => {
    await goTo(page, '#/opleidingsplan')
    const before = (await planOf(page)).lines.map(({ key }) => key).sort()
    await page
      .getByRole('button', { name: /^Samen nemen/ })
      .first()
      .click()
    await page.getByRole('textbox', { name: 'Naam van de cursus' }).fill('Reanimatie in de praktijk')
    await page.getByRole('button', { name: 'Als één cursus opnemen' }).click()
    await page.getByRole('row').getByRole('button', { name: 'Cursus in huis Reanimatie in de praktijk' }).click()
    const people = page.getByRole('region', { name: 'Deelnemers' })
    const followed = people.getByRole('checkbox', { name: /Gevolgd door Lotte/ })
    await followed.click()
    await expect(followed).toBeChecked()
    await expect(people.getByRole('checkbox', { name: /Gevolgd door Jolien/ })).not.toBeChecked()
    await page.waitForTimeout(700)
    expect(await axeReports(page)).toEqual([])
    await followed.click()
    await expect(followed).not.toBeChecked()

    // A certificate lies over the course: Escape closes that alone, and the keyboard is back where it was.
    const add = people.getByRole('button', { name: 'Certificaat toevoegen voor Lotte Verhaege' })
    const drawer = page.getByRole('dialog', { name: 'Certificaat toevoegen' })
    await add.click()
    await expect(drawer).toBeVisible()
    await page.waitForTimeout(700)
    expect(await axeReports(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(drawer).toBeHidden()
    await expect(page.getByRole('dialog', { name: 'Cursus in huis' })).toBeVisible()
    await expect(add).toBeFocused()
    await add.click()
    await drawer.getByRole('button', { name: 'Certificaat toevoegen' }).click()
    await expect(people.getByRole('button', { name: 'Reanimatie in de praktijk van Lotte Verhaege' })).toBeVisible()
    await page.getByRole('button', { name: 'Weer splitsen' }).click()
    await expect.poll(async () => (await planOf(page)).lines.map(({ key }) => key).sort()).toEqual(before)
  })

  await test.step('a line of the owner gives a certificate, and a need is left aside', async () => {
    const title = 'Stralingsbescherming: verplichte bijscholing'
    await page.getByRole('button', { name: title, exact: true }).click()
    await page.getByRole('button', { name: 'Certificaat toevoegen' }).click()
    const drawer = page.getByRole('dialog', { name: 'Certificaat toevoegen' })
    await expect(drawer.getByRole('combobox', { name: 'Uit welke opleiding van het plan' })).toHaveValue(title)
    await drawer.getByRole('button', { name: 'Certificaat toevoegen' }).click()
    await expect(
      page.getByRole('dialog', { name: 'Opleiding van Hanne Wouters' }).getByRole('button', { name: title }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    expect((await planOf(page)).lines.find((line) => line.title === title)?.certificate).toMatchObject({ name: title })

    const suggestions = page.getByRole('region', { name: 'Suggesties' })
    const need = suggestions.getByText('De digitale scanner gebruiken')
    await suggestions.getByRole('button', { name: 'Nu niet' }).first().click()
    await expect(need).toHaveCount(0)
    await page.getByRole('button', { name: 'Ongedaan maken' }).last().click()
    await expect(need).toBeVisible()
  })

  await test.step('the estimate of a subsidy is taken over into the line', async () => {
    const title = 'Opleiding reanimeren (BLS)'
    await page.getByRole('button', { name: title, exact: true }).click()
    await page.getByRole('button', { name: 'Schatting overnemen' }).first().click()
    await expect
      .poll(async () => (await planOf(page)).lines.find((line) => line.title === title)?.subsidySource)
      .toMatch(/./)
    await page.keyboard.press('Escape')
  })

  await test.step('what is owed on a day of leaving', async () => {
    await goTo(page, '#/opleidingsplan?deel=regels')
    await page.getByText('Scholingsbeding', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Kostprijs voor de praktijk' }).fill('4000')
    await page.getByRole('textbox', { name: 'Looptijd van de regeling' }).fill('24')
    await page.getByRole('textbox', { name: 'Begin van de regeling' }).fill('1/9/2026')
    await page.getByRole('textbox', { name: 'Laatste dag in dienst' }).fill('15/3/2027')
    await page.keyboard.press('Enter')
    // The first third of the term: at most 80 % of the cost.
    await expect(page.getByText(/15 maart 2027 vertrekt, betaalt ten hoogste €.3\.200,00 terug/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Laatste dag in dienst' }).fill('1/10/2028')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Op 1 oktober 2028 is de regeling voorbij/)).toBeVisible()
  })
  await close()
})
