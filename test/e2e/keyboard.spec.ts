import { expect, type Page, test } from '@playwright/test'
import { launchApp, openSample } from './app'
import { press, tabTo } from './keyboard'
import { callRoute, cycleOf, employerPin, goTo } from './steps'

const open = async (page: Page, hash: string, heading: RegExp) => {
  await goTo(page, hash)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** Each screen of the year by Tab, arrows, Enter, space and Escape alone; what was written is read from the file. */
test('evaluating, and on to the next cycle, with the keyboard alone', async () => {
  test.setTimeout(120_000)
  const { page, close } = await launchApp()
  await openSample(page)
  const cycleId = await cycleOf(page, 'Hanne')
  await callRoute(page, 'evaluation.start', { cycleId })

  await test.step('each side judges', async () => {
    for (const side of ['employee', 'employer'] as const) {
      await open(page, `#/gesprekken/${cycleId}/evaluatie/${side}`, /[Ee]valuatie/)
      if (side === 'employee') {
        await tabTo(page, /^Uw pincode om straks terug te keren/)
        await page.keyboard.type(employerPin)
        await tabTo(page, /^Ik ben Hanne/)
        await press(page, 'Enter')
      }
      const goals = page.getByRole('region', { name: /^Doel \d$/ })
      await goals.first().waitFor()
      for (let goal = 0; goal < (await goals.count()); goal++) {
        await tabTo(page, /^Bereikt/)
        await press(page, 'Space', 'ArrowRight')
        await tabTo(page, /^Waarom vindt u dat/)
        await page.keyboard.type(`Gezien door ${side}.`)
      }
      await tabTo(page, /^Ik ben klaar$/)
      await press(page, 'Enter')
      await expect(page.getByRole('button', { name: 'Ik ben klaar' })).toHaveCount(0)
      if (side === 'employer') continue
      await tabTo(page, /^Geef de laptop terug$/)
      await press(page, 'Enter')
      await expect(page.getByLabel('Pincode van de werkgever')).toBeFocused()
      await page.keyboard.type(employerPin)
      await press(page, 'Enter')
      await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
    }
  })

  await test.step('together: another outcome, and the plan is closed', async () => {
    await open(page, `#/gesprekken/${cycleId}/evaluatie`, /Evaluatie/)
    const judged = await callRoute<{ goals: { judgements: Record<string, { verdict: string; reason: string }> }[] }>(
      page,
      'evaluation.together',
      { cycleId },
    )
    for (const { judgements } of judged.goals) {
      expect(judgements.employee).toMatchObject({ verdict: 'partly', reason: 'Gezien door employee.' })
      expect(judgements.employer).toMatchObject({ verdict: 'partly', reason: 'Gezien door employer.' })
    }
    await tabTo(page, /^Deels bereikt/)
    await press(page, 'ArrowRight')
    await expect(page.getByText(/^Bewaard/)).toBeVisible()
    await tabTo(page, /^Plan afsluiten$/, 120)
    await press(page, 'Enter')
    await expect(page.getByRole('dialog', { name: /afsluiten/ })).toBeVisible()
    await press(page, 'Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Plan afsluiten' }).and(page.locator(':focus'))).toHaveCount(1)
    await press(page, 'Enter')
    await page.getByRole('dialog', { name: /afsluiten/ }).waitFor()
    await tabTo(page, /^Plan afsluiten$/)
    await press(page, 'Enter')
    await expect(page.getByRole('link', { name: 'Volgende cyclus starten' }).first()).toBeVisible()
    const { goals } = await callRoute<{ goals: { verdict: string }[] }>(page, 'evaluation.together', { cycleId })
    expect(goals[0]?.verdict).toBe('notReached')
  })

  await test.step('the next cycle, without its first goal', async () => {
    await tabTo(page, /^Volgende cyclus starten$/)
    await press(page, 'Enter')
    await page.getByRole('heading', { level: 1, name: 'Volgende cyclus met Hanne' }).waitFor()
    const { goals } = await callRoute<{ goals: { title: string }[] }>(page, 'cycle.offer', { cycleId })
    const title = goals[0]?.title ?? ''
    await tabTo(page, new RegExp(`^${title.slice(0, 30)}`))
    await press(page, 'Space')
    await tabTo(page, /^Volgende cyclus starten$/)
    await press(page, 'Enter')
    await page.getByRole('heading', { level: 1, name: 'Hanne Wouters' }).waitFor()
    const next = await cycleOf(page, 'Hanne')
    expect(next).not.toBe(cycleId)
    await callRoute(page, 'conversation.open', { cycleId: next, force: true })
    const talk = await callRoute<{ goals: { title: string }[] }>(page, 'conversation.get', { cycleId: next })
    expect(talk.goals.map((goal) => goal.title)).toEqual(goals.slice(1).map((goal) => goal.title))
  })
  await close()
})

test('what the practice needs, has, may and asks, with the keyboard alone', async () => {
  test.setTimeout(120_000)
  const { page, close } = await launchApp()
  await openSample(page)
  const year = new Date().getFullYear()

  await test.step('a need', async () => {
    await open(page, `#/opleidingsplan?deel=behoeften&jaar=${year}`, /Opleidingsplan/)
    await tabTo(page, /^Behoefte toevoegen: /)
    await press(page, 'Enter')
    await expect(page.locator('textarea:focus, input:focus')).toHaveCount(1)
    await page.keyboard.type('Iemand die de laser bedient')
    const { needs } = await until(
      () => callRoute<{ needs: { description: string }[] }>(page, 'need.list', { year }),
      ({ needs: found }) => found.some(({ description }) => description === 'Iemand die de laser bedient'),
    )
    expect(needs.filter(({ description }) => description === 'Iemand die de laser bedient')).toHaveLength(1)
  })

  await test.step('a certificate', async () => {
    await open(page, '#/opleidingsplan?deel=certificaten', /Opleidingsplan/)
    await tabTo(page, /^Certificaat toevoegen$/)
    await press(page, 'Enter')
    await expect(page.getByRole('combobox', { name: 'Van wie' })).toBeFocused()
    await page.keyboard.type('Hanne')
    await press(page, 'ArrowDown', 'Enter')
    await tabTo(page, /^Naam van het certificaat/)
    await page.keyboard.type('Omgaan met de laser')
    await tabTo(page, /^Behaald op/)
    await page.keyboard.type('1/3/2026')
    await tabTo(page, /^3 jaar$/)
    await press(page, 'Enter')
    await tabTo(page, /^Certificaat toevoegen$/)
    await press(page, 'Enter')
    await expect(page.getByText('Omgaan met de laser is toegevoegd.')).toBeVisible()
    const list = await callRoute<{ name: string; validUntil: string }[]>(page, 'certificate.list')
    expect(list.find(({ name }) => name === 'Omgaan met de laser')?.validUntil).toBe('2029-03-01')
  })

  await test.step('a legal figure', async () => {
    await open(page, '#/opleidingsplan?deel=regels', /Opleidingsplan/)
    await tabTo(page, /^Recht en plicht$/)
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await tabTo(page, /^Steun voor een kleine onderneming/, 120)
    await press(page, 'Enter')
    await expect(page.getByRole('textbox', { name: 'Cijfer' })).toBeFocused()
    // The field puts its caret a moment after it has the focus.
    await page.waitForTimeout(200)
    await press(page, 'Control+A')
    await page.keyboard.type('25')
    await tabTo(page, /^Bron/)
    await press(page, 'Control+A')
    await page.keyboard.type('Brief van mei')
    await press(page, 'Enter')
    await expect(page.getByText('Het cijfer is bewaard en geldt vanaf nu.')).toBeVisible()
    const { parameters } = await callRoute<{ parameters: { value: number; source: string }[] }>(page, 'law.get')
    expect(parameters.find(({ source }) => source === 'Brief van mei')?.value).toBe(25)
  })

  await test.step('a question that is not asked any more', async () => {
    await open(page, '#/praktijk?deel=vragen', /Praktijk|Tand/)
    await page.getByRole('heading', { name: 'Het werk' }).waitFor()
    await tabTo(page, /^Gevraagd: Wat vindt u van uw werkplek/, 200)
    await press(page, 'Space')
    const { items } = await until(
      () => callRoute<{ items: { id: string; hidden: boolean }[] }>(page, 'question.list'),
      ({ items: found }) => found.some(({ hidden }) => hidden),
    )
    expect(items.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['m-workplace'])
  })

  await test.step('the planner of another year, and back to someone', async () => {
    await open(page, '#/overzicht?deel=jaar', /Overzicht/)
    await page.getByRole('button', { name: `Naar ${year + 1}` }).waitFor()
    await tabTo(page, new RegExp(`^Naar ${year + 1}$`))
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { level: 2, name: String(year + 1) })).toBeVisible()
    const event = page.getByRole('region', { name: /./ }).getByRole('link').first()
    const name = (await event.textContent()) ?? ''
    await tabTo(page, new RegExp(`^${name}$`))
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  })

  await test.step('one kind of entry in a dossier', async () => {
    const [hanne] = (await callRoute<{ id: string; firstName: string }[]>(page, 'employee.list')).filter(
      ({ firstName }) => firstName === 'Hanne',
    )
    await open(page, `#/medewerkers/${hanne?.id}`, /Hanne Wouters/)
    await tabTo(page, /^Overzicht$/)
    // The menu has one of that name too.
    if (await page.getByRole('navigation', { name: 'Hoofdmenu' }).locator(':focus').count())
      await tabTo(page, /^Overzicht$/)
    await press(page, 'ArrowRight')
    await page.getByRole('group', { name: 'Toon alleen' }).waitFor()
    await tabTo(page, /^Certificaten \(\d+\)/)
    await press(page, 'Space')
    const shown = await page.locator('ol li').allTextContents()
    expect(shown.length).toBeGreaterThan(0)
    for (const text of shown) expect(text).toContain('Certificaten: ')
  })

  await test.step('a second cycle: it says that one runs, and nobody is planned', async () => {
    await open(page, '#/gesprekken', /Gesprekken/)
    await tabTo(page, /^Gesprek plannen$/)
    await press(page, 'Enter')
    await expect(page.getByRole('combobox', { name: 'Medewerker' })).toBeFocused()
    await page.keyboard.type('Hanne')
    await expect(page.getByRole('option')).toHaveText(/Hanne/)
    await press(page, 'ArrowDown', 'Enter')
    await expect(
      page.getByText(/^Met Hanne loopt al een cyclus, tot en met .* U kunt er een tweede naast plannen\.$/),
    ).toBeVisible()
    await press(page, 'Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  await close()
})

/** Asks again until it holds: what is typed is saved after a short rest. */
async function until<T>(ask: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  await expect.poll(async () => holds(await ask())).toBe(true)
  return ask()
}
