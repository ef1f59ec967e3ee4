import type { Page } from '@playwright/test'
import { callRoute, cycleOf, goTo } from './steps'

export type Screen = { name: string; open: (page: Page) => Promise<void> }

const at = (name: string, hash: string, then?: (page: Page) => Promise<unknown>): Screen => ({
  name,
  open: async (page) => {
    await goTo(page, hash)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await then?.(page)
  },
})

const ofCycle = (name: string, firstName: string, rest: string, then?: (page: Page) => Promise<unknown>): Screen => ({
  name,
  open: async (page) => at(name, `#/gesprekken/${await cycleOf(page, firstName)}${rest}`, then).open(page),
})

/** A screen of the oldest cycle of someone. */
const ofPast = (name: string, firstName: string, rest: string): Screen => ({
  name,
  open: async (page) => {
    const cycles = await callRoute<{ id: string; employeeName: string }[]>(page, 'cycle.list')
    const past = cycles.filter((cycle) => cycle.employeeName.startsWith(firstName)).at(-1)
    await at(name, `#/gesprekken/${past?.id}${rest}`).open(page)
  },
})

const click = (role: 'button' | 'link' | 'tab' | 'menuitem', name: RegExp) => (page: Page) =>
  page.getByRole(role, { name }).first().click()

async function partOfHanne(page: Page, part: string): Promise<void> {
  await page
    .getByRole('link', { name: /Hanne Wouters/ })
    .first()
    .click()
  await page.getByRole('tab', { name: part }).click()
}

/** Every screen of the sample practice, in the order in which an owner meets them. */
export const screens: Screen[] = [
  at('overzicht', '#/overzicht'),
  at('overzicht-bord', '#/overzicht?deel=bord'),
  at('overzicht-jaar', '#/overzicht?deel=jaar'),
  at('zoeken', '#/overzicht', async (page) => {
    await page.getByRole('button', { name: /^Zoeken/ }).click()
    await page.getByRole('combobox', { name: 'Zoeken' }).fill('hanne')
    await page
      .getByRole('option', { name: /Hanne Wouters/ })
      .first()
      .waitFor()
  }),
  at('gesprekken', '#/gesprekken'),
  at('gesprek-plannen', '#/gesprekken', click('button', /Gesprek plannen/)),
  at('medewerkers', '#/medewerkers'),
  at('medewerker-toevoegen', '#/medewerkers', click('button', /Medewerker toevoegen/)),
  at('medewerkers-inlezen', '#/medewerkers/inlezen'),
  at('medewerker', '#/medewerkers', click('link', /Hanne Wouters/)),
  at('medewerker-dossier', '#/medewerkers', (page) => partOfHanne(page, 'Dossier')),
  at('medewerker-certificaten', '#/medewerkers', (page) => partOfHanne(page, 'Certificaten')),
  at('medewerker-niveaus', '#/medewerkers', (page) => partOfHanne(page, 'Niveaus')),
  ofCycle('cyclus-voorbereiding', 'Jolien', ''),
  ofCycle('cyclus-toch-openen', 'Jolien', '', click('button', /Gesprek openen/)),
  ofCycle('cyclus-klaar', 'Tine', ''),
  ofCycle('voorbereiding-medewerker-poort', 'Jolien', '/voorbereiding/employee'),
  ofCycle('voorbereiding-medewerker', 'Jolien', '/voorbereiding/employee', click('button', /Ik ben Jolien/)),
  ofCycle('voorbereiding-werkgever', 'Jolien', '/voorbereiding/employer', click('button', /^Sterktes/)),
  ofCycle('voorbereiding-nakijken', 'Jolien', '/voorbereiding/employer', click('button', /^Nakijken en klaar/)),
  ofCycle('voorbereiding-klaar', 'Tine', '/voorbereiding/employer'),
  ofCycle('gesprek', 'Jasper', '/gesprek?thema=work'),
  ofCycle('gesprek-doelen', 'Jasper', '/gesprek?thema=goals'),
  ofCycle('gesprek-afronden', 'Jasper', '/gesprek?thema=closing'),
  ofCycle('doel', 'Jasper', '/gesprek?thema=goals', click('button', /Beter communiceren/)),
  ofCycle('doel-smart-tip', 'Jasper', '/gesprek?thema=goals', async (page) => {
    await page.getByRole('button', { name: /Beter communiceren/ }).click()
    await page.getByRole('button', { name: /Specifiek/ }).click()
  }),
  ofCycle('toezegging', 'Jasper', '/gesprek?thema=goals', click('button', /Een cursus zoeken/)),
  ofCycle('ondertekenen', 'Jasper', '/ondertekenen'),
  ofCycle('ondertekend', 'Hanne', '/ondertekenen'),
  ofCycle('cyclus-voortgang', 'Hanne', ''),
  ofCycle('voortgang', 'Hanne', '/voortgang/volgend'),
  ofCycle('voortgang-afronden', 'Hanne', '/voortgang/volgend', click('button', /Voortgangsgesprek afronden/)),
  ofCycle('opvolgmoment-toevoegen', 'Hanne', '', click('button', /Opvolgmoment toevoegen/)),
  ofCycle('plan-aanpassen', 'Hanne', '', click('button', /Plan aanpassen/)),
  at('opleidingsplan', '#/opleidingsplan'),
  at('opleidingsplan-regel', '#/opleidingsplan', click('button', /^De opleiding parodontale/)),
  at('opleidingsplan-eigen-regel', '#/opleidingsplan', click('button', /^Stralingsbescherming/)),
  at('opleidingsplan-toevoegen', '#/opleidingsplan', click('button', /^Opleiding toevoegen/)),
  at('opleidingsplan-samen', '#/opleidingsplan', click('button', /^Samen nemen/)),
  at('opleidingsplan-budget', '#/opleidingsplan', click('button', /^Budget wijzigen/)),
  at('opleidingsplan-leeg', '#/opleidingsplan?jaar=2019'),
  at('opleidingsplan-behoeften', '#/opleidingsplan?deel=behoeften'),
  at('opleidingsplan-certificaten', '#/opleidingsplan?deel=certificaten'),
  at('opleidingsplan-certificaat', '#/opleidingsplan?deel=certificaten', click('button', /Lokale verdoving/)),
  at('opleidingsplan-registers', '#/opleidingsplan?deel=certificaten', async (page) => {
    await page.getByText('Registers', { exact: true }).click()
    await page
      .getByRole('button', { name: /Wat meetelt/ })
      .first()
      .click()
  }),
  at('opleidingsplan-normen', '#/opleidingsplan?deel=certificaten', async (page) => {
    await page.getByText('Normen van registers', { exact: true }).click()
    await page.getByText('Mondhygiënist: nascholing').click()
  }),
  at('opleidingsplan-kunnen', '#/opleidingsplan?deel=kunnen'),
  at('opleidingsplan-kunnen-doel', '#/opleidingsplan?deel=kunnen', click('button', /^Maak er een doel van/)),
  at('opleidingsplan-regels', '#/opleidingsplan?deel=regels'),
  at('opleidingsplan-scholingsbeding', '#/opleidingsplan?deel=regels', async (page) => {
    await page.getByText('Scholingsbeding', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Kostprijs voor de praktijk' }).fill('4000')
    await page.getByRole('textbox', { name: 'Looptijd van de regeling' }).fill('24')
    await page.getByRole('textbox', { name: 'Begin van de regeling' }).fill('1/9/2026')
    await page.keyboard.press('Enter')
  }),
  at('opleidingsplan-subsidies', '#/opleidingsplan?deel=regels', (page) =>
    page.getByText('Subsidies', { exact: true }).click(),
  ),
  at('opleidingsplan-cijfers', '#/opleidingsplan?deel=regels', async (page) => {
    await page.getByText('Cijfers en bronnen', { exact: true }).click()
    await page.getByText('Steun voor een kleine onderneming').click()
  }),
  ofPast('cyclus-afgesloten', 'Tine', ''),
  ofPast('evaluatie-afgesloten', 'Tine', '/evaluatie'),
  ofCycle('evaluatie-starten', 'Hanne', '/evaluatie'),
  ofCycle('cyclus-stoppen', 'Jolien', '', async (page) => {
    await page.getByRole('button', { name: /^Meer/ }).click()
    await page.getByRole('menuitem', { name: 'Cyclus stoppen' }).click()
  }),
  ofCycle('cyclus-uitnodiging', 'Jolien', '', click('button', /^Uitnodiging maken/)),
  at('praktijk-instellingen', '#/praktijk?deel=instellingen'),
  at('praktijk-gegevens', '#/praktijk'),
  at('praktijk-functies', '#/praktijk?deel=functies'),
  at('praktijk-functie', '#/praktijk?deel=functies', click('button', /Mondhygiënist/)),
  at('praktijk-competenties', '#/praktijk?deel=competenties'),
  at('praktijk-competentie', '#/praktijk?deel=competenties', click('button', /Discretie/)),
  at('praktijk-vragen', '#/praktijk?deel=vragen', (page) => page.getByRole('heading', { name: 'Het werk' }).waitFor()),
  at('praktijk-vraag-toevoegen', '#/praktijk?deel=vragen', click('button', /^Vraag toevoegen/)),
  at('praktijk-vraag-eigen-woorden', '#/praktijk?deel=vragen', click('button', /^Wat vindt u van uw werkplek/)),
  at('praktijk-vragen-voorbeeld', '#/praktijk?deel=vragen', click('button', /^Voorbeeld bekijken/)),
  at('praktijk-pakket', '#/praktijk?deel=vragen', click('button', /^Tandartspraktijk/)),
  at('praktijk-pakket-nieuw', '#/praktijk?deel=vragen', click('button', /^Huisartsenpraktijk/)),
  at('uitleg', '#/uitleg'),
]

/** Closes what lies over a screen, so that the next one starts clean. */
export async function closeOverlays(page: Page): Promise<void> {
  for (let open = 0; open < 3 && (await page.getByRole('dialog').count()); open++) await page.keyboard.press('Escape')
  await goTo(page, '#/uitleg')
}
