import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import readExcel from 'read-excel-file/node'
import { answerSaveDialog, launchApp, openSample } from './app'
import { axeInBoth } from './axe'
import { callRoute, cycleOf, drawSignature, giveBack, goTo, sitDown } from './steps'

const goal = 'Een wekelijks spreekuur voor tandvleespatiënten opstarten en zelfstandig uitvoeren'
const course = 'De opleiding parodontale zorg voor mondhygiënisten volgen: vier lesdagen en een praktijkproef.'

/** From a signed plan through a meeting, a change, the training plan and the evaluation to the next cycle. */
test('the year after the signatures, up to the next cycle', async () => {
  test.setTimeout(180_000)
  const { app, page, userData, close } = await launchApp()
  await openSample(page)
  const cycleId = await cycleOf(page, 'Hanne')

  await test.step('the overview leads to the progress meeting', async () => {
    const point = page.getByRole('listitem').filter({ hasText: 'Het opvolgmoment met Hanne Wouters' })
    await point.getByRole('button', { name: /Voortgang bespreken/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Voortgang van Hanne Wouters' })).toBeVisible()
  })

  await test.step('a progress meeting', async () => {
    const line = page.getByRole('article', { name: `Doel: ${goal}` })
    await line.getByRole('radio', { name: 'Vraagt aandacht' }).first().check({ force: true })
    await line.getByRole('textbox', { name: /^Hanne/ }).fill('Ik oefen nog op de gesprekken vooraf.')
    await line.getByRole('textbox', { name: /Verlinden/ }).fill('De agenda houdt nu elke donderdag een uur vrij.')
    await expect(page.getByText(/^Bewaard/)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Voortgangsgesprek afronden' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Afronden', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hanne Wouters' })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Gehouden' }).first()).toBeVisible()
  })

  await test.step('a change to the plan, shown line by line and signed again', async () => {
    await page.getByRole('button', { name: 'Plan aanpassen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Versie 2 beginnen' }).click()
    await page.getByRole('button', { name: new RegExp(goal.slice(0, 40)) }).click()
    const sheet = page.getByRole('dialog', { name: 'Ontwikkeldoel' })
    await sheet
      .getByRole('textbox', { name: /Welk resultaat verwacht u/ })
      .fill('Elke donderdag komen vier patiënten langs.')
    await sheet.getByRole('button', { name: 'Terug naar het gesprek' }).click()
    await goTo(page, `#/gesprekken/${cycleId}/ondertekenen`)
    const changes = page.getByRole('region', { name: 'Wat verandert er sinds versie 1' }).first()
    const line = changes.getByRole('listitem').filter({ hasText: 'Verwacht resultaat' })
    await expect(line.getByRole('deletion')).toHaveText(/^Hanne voert elke donderdagnamiddag het spreekuur uit/)
    await expect(line.getByRole('insertion')).toHaveText('Elke donderdag komen vier patiënten langs.')
    await expect(changes.getByRole('listitem')).toHaveCount(1)
    await expectAccessible(page)
    await signBoth(page)
    const documents = await callRoute<{ kind: string; version: number }[]>(page, 'document.list', { cycleId })
    expect(documents.filter(({ kind }) => kind === 'plan').map(({ version }) => version)).toEqual([2, 1])
  })

  await test.step('the training plan, approved and read back from Excel', async () => {
    await page.getByRole('link', { name: 'Opleidingsplan' }).click()
    const plan = await planWith(page, course)
    await goTo(page, `#/opleidingsplan?jaar=${plan.year}`)
    const line = page.getByRole('row').filter({ hasText: course })
    // The sample approved it before; that is taken back first.
    await line.getByRole('button', { name: /^Andere stand/ }).click()
    await page.getByRole('menuitem', { name: 'Nog niet beslissen' }).click()
    await line.getByRole('button', { name: /^Goedkeuren/ }).click()
    await expect(line.getByText('Goedgekeurd', { exact: true })).toBeVisible()
    const file = path.join(userData, 'Opleidingsplan.xlsx')
    await answerSaveDialog(app, file)
    await page.getByRole('button', { name: 'Plan opslaan' }).click()
    await page.getByRole('menuitem', { name: /^Excel/ }).click()
    await expect(page.getByText('Opleidingsplan.xlsx')).toBeVisible()
    const sheets = await readExcel(file)
    const [heads = [], ...rows] = sheets[0]?.data ?? []
    const row = rows.find((cells) => cells.includes(course))
    expect(row, 'the course stands in the spreadsheet').toBeDefined()
    expect(row, 'its price is a number in euros').toContain(plan.euros)
    expect(row?.[heads.indexOf('Stand')]).toBe('Goedgekeurd')
    const { totals } = await callRoute<{ totals: { approvedCents: number } }>(page, 'training.plan', {
      year: plan.year,
    })
    const budget = sheets.find(({ sheet }) => sheet === 'Budget')?.data ?? []
    const approved = Number(budget.find(([label]) => label === 'Daarvan goedgekeurd')?.[1])
    expect(approved).toBeCloseTo(totals.approvedCents / 100, 2)
    expect(approved).toBeGreaterThanOrEqual(plan.euros)
  })

  await test.step('what was approved stands at the next progress meeting', async () => {
    await goTo(page, `#/gesprekken/${cycleId}/voortgang/volgend`)
    await page.getByRole('heading', { level: 1, name: 'Voortgang van Hanne Wouters' }).waitFor()
    const action = page.getByRole('article', { name: new RegExp(course.slice(0, 40)) })
    await expect(action.getByText('Goedgekeurd in het opleidingsplan')).toBeVisible()
  })

  await test.step('both sides judge apart, and do not see each other', async () => {
    await goTo(page, `#/gesprekken/${cycleId}`)
    await page.getByRole('button', { name: 'Meer', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Evaluatie starten' }).click()
    await page.getByRole('button', { name: 'Evaluatie starten' }).click()
    await expect(page.getByRole('region', { name: 'Evaluatie door Hanne' })).toBeVisible()
    await judge(page, cycleId, 'employee', 'Deels bereikt')
    const other = JSON.stringify(await callRoute(page, 'evaluation.get', { cycleId, side: 'employer' }))
    expect(other).not.toContain('Zo ziet employee het.')
    await judge(page, cycleId, 'employer', 'Deels bereikt')
  })

  await test.step('together, closed, and on to the next cycle', async () => {
    await goTo(page, `#/gesprekken/${cycleId}/evaluatie`)
    await expect(page.getByText('Zo ziet employee het.').first()).toBeVisible()
    await expectAccessible(page)

    // The words of a level that is cleared come back with it.
    const level = page.getByRole('combobox', { name: 'Zelfstandig werken, nu' })
    await level.click()
    await page.getByRole('option', { name: '3, zelfstandig' }).click()
    const words = page.getByRole('textbox', { name: 'Waaraan ziet u dat?' })
    await words.fill('Zij plant het spreekuur zelf.')
    await words.blur()
    await expect(page.getByText(/^Bewaard \d/)).toBeVisible()
    await level.click()
    await page.getByRole('option', { name: '3, zelfstandig' }).click()
    await expect(words).toHaveCount(0)
    await page.getByRole('heading', { level: 1 }).click()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', 'undo'))
    await expect(level).toHaveValue('3, zelfstandig')
    await expect(words).toHaveValue('Zij plant het spreekuur zelf.')

    await page.getByRole('button', { name: 'Plan afsluiten' }).first().click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /afsluiten/ })
      .click()
    await page.getByRole('link', { name: 'Volgende cyclus starten' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Volgende cyclus met Hanne' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Volgende cyclus starten' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hanne Wouters' })).toBeVisible()
    const cycles = await callRoute<{ id: string; employeeName: string; phase: string }[]>(page, 'cycle.list')
    const own = cycles.filter(({ employeeName }) => employeeName === 'Hanne Wouters')
    expect(own.map(({ phase }) => phase).sort()).toEqual(['closed', 'preparation'])
    const next = own.find(({ phase }) => phase === 'preparation')
    await callRoute(page, 'conversation.open', { cycleId: next?.id, force: true })
    const talk = await callRoute<{ goals: { title: string }[] }>(page, 'conversation.get', { cycleId: next?.id })
    expect(talk.goals.map(({ title }) => title)).toContain(goal)
  })
  await close()
})

async function signBoth(page: Page): Promise<void> {
  await drawSignature(page, /Ondertekenen: Hanne/)
  await page.getByRole('button', { name: 'Ondertekenen als medewerker' }).click()
  await expect(page.getByText('Er ontbreekt nog één handtekening')).toBeVisible()
  await drawSignature(page, /Ondertekenen: .*Verlinden/)
  await page.getByRole('button', { name: 'Ondertekenen als werkgever' }).click()
  await expect(page.getByRole('heading', { name: 'Dat is afgesproken' })).toBeFocused()
}

/** The year in whose plan a course stands, and its price in euros. */
async function planWith(page: Page, title: string): Promise<{ year: number; euros: number }> {
  const thisYear = new Date().getFullYear()
  for (const year of [thisYear, thisYear - 1, thisYear + 1]) {
    const plan = await callRoute<{ lines: { title: string; courseCents: number }[] }>(page, 'training.plan', { year })
    const line = plan.lines.find((one) => one.title === title)
    if (line) return { year, euros: line.courseCents / 100 }
  }
  throw new Error('The course stands in no plan')
}

async function judge(page: Page, cycleId: string, side: 'employee' | 'employer', verdict: string): Promise<void> {
  await goTo(page, `#/gesprekken/${cycleId}/evaluatie/${side}`)
  if (side === 'employee') await sitDown(page, 'Hanne')
  // All that is there now is asked for: first something must be.
  await page.getByRole('region', { name: 'Doel 1' }).waitFor()
  for (const section of await page.getByRole('region', { name: /^Doel \d$/ }).all()) {
    await section.getByRole('radio', { name: new RegExp(`^${verdict}`) }).check()
    await section.getByRole('textbox', { name: 'Waarom vindt u dat?' }).fill(`Zo ziet ${side} het.`)
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ik ben klaar' }).click()
  if (side === 'employee') {
    await expect(page.getByText(/^Klaar sinds/)).toBeVisible()
    await giveBack(page)
  } else await expect(page.getByRole('heading', { level: 1, name: /Evaluatie/ })).toBeVisible()
}

/** axe reports nothing on the page as it stands, in light and in dark; a message that slides in is waited for. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await axeInBoth(page)).toEqual([])
}

test('searching, deciding and a progress meeting with the keyboard alone', async () => {
  const { page, close } = await launchApp()
  await openSample(page)
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

  await test.step('find a goal and go there', async () => {
    // The shortcuts belong to the menu of the window, which window.spec.ts tries.
    await page.getByRole('button', { name: /^Zoeken/ }).focus()
    await press('Enter')
    await expect(page.getByRole('combobox', { name: 'Zoeken' })).toBeFocused()
    await page.keyboard.type('spreekuur tandvlees')
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('spreekuur')
    await press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Hanne Wouters' })).toBeVisible()
  })

  await test.step('approve a line of the training plan', async () => {
    await page.getByRole('link', { name: 'Opleidingsplan' }).focus()
    await press('Enter')
    const approve = page.getByRole('button', { name: /^Goedkeuren ?: / }).first()
    await approve.focus()
    const title = ((await approve.textContent()) ?? '').replace(/^Goedkeuren ?: /, '')
    await press('Enter')
    await expect(page.getByRole('button', { name: `Andere stand voor ${title}` })).toBeFocused()
    const year = new Date().getFullYear()
    const plan = await callRoute<{ lines: { title: string; approval: string }[] }>(page, 'training.plan', { year })
    expect(plan.lines.find((line) => line.title === title)?.approval).toBe('approved')
  })

  await test.step('a colour with the arrows, and on to the next sentence with Enter', async () => {
    await goTo(page, `#/gesprekken/${await cycleOf(page, 'Hanne')}/voortgang/volgend`)
    const line = page.getByRole('article', { name: /^Doel: / }).first()
    const colour = line.getByRole('radio').first()
    await colour.focus()
    await press('ArrowRight')
    await expect(line.getByRole('radio', { checked: true }).first()).toBeFocused()
    const sentences = page.locator('[data-sentence]')
    await sentences.first().focus()
    await page.keyboard.type('Het gaat goed vooruit.')
    await press('Enter')
    await expect(sentences.nth(1)).toBeFocused()
  })
  await close()
})
