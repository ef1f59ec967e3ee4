import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { filled } from '../support/fill-form'
import { answerOpenDialog, answerSaveDialog } from './app'
import { callRoute, cycleOf, goTo, sitDown } from './steps'

export type Screen = { name: string; open: (page: Page, app: ElectronApplication) => Promise<void> }

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
  open: async (page, app) => at(name, `#/gesprekken/${await cycleOf(page, firstName)}${rest}`, then).open(page, app),
})

/** A screen of the oldest cycle of someone. */
const ofPast = (name: string, firstName: string, rest: string): Screen => ({
  name,
  open: async (page, app) => {
    const cycles = await callRoute<{ id: string; employeeName: string }[]>(page, 'cycle.list')
    const past = cycles.filter((cycle) => cycle.employeeName.startsWith(firstName)).at(-1)
    await at(name, `#/gesprekken/${past?.id}${rest}`).open(page, app)
  },
})

const click = (role: 'button' | 'link' | 'tab' | 'menuitem', name: RegExp) => (page: Page) =>
  page.getByRole(role, { name }).first().click()

/** The pages of a document, the first of them drawn. */
const preview = (button: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name: button }).first().click()
  await page.locator('[data-page="1"] [data-state="drawn"] canvas').waitFor()
}

async function partOfHanne(page: Page, part: string): Promise<void> {
  await page
    .getByRole('link', { name: /Hanne Wouters/ })
    .first()
    .click()
  await page.getByRole('tab', { name: part }).click()
}

/** The preview of a list with a row that is wrong, one that is there already and a new role. */
const importPreview: Screen = {
  name: 'medewerkers-inlezen-nakijken',
  open: async (page, app) => {
    const file = path.join(await app.evaluate(({ app: running }) => running.getPath('userData')), 'personeel.csv')
    const rows = ['Hanne;;Wouters;Mondhygiënist;30,4', 'Mila;van den;Berg;Stagiair;38', 'Sam;;Fout;Stagiair;80%']
    writeFileSync(file, ['Voornaam;Tussenvoegsel;Achternaam;Functie;Uren', ...rows].join('\n'))
    await answerOpenDialog(app, file)
    await goTo(page, '#/medewerkers/inlezen')
    await page.getByRole('button', { name: 'Bestand kiezen' }).click()
    await page.getByRole('button', { name: 'Kolommen nakijken' }).click()
  },
}

/** A filled form of the employer, beside what was typed before. */
const formReading: Screen = {
  name: 'voorbereiding-formulier-inlezen',
  open: async (page, app) => {
    const cycleId = await cycleOf(page, 'Jolien')
    const file = path.join(await app.evaluate(({ app: running }) => running.getPath('userData')), 'formulier.docx')
    await answerSaveDialog(app, file)
    await callRoute(page, 'form.export', { cycleId, side: 'employer' })
    const answers = { w_role: 'De balie draaiende houden, ook op drukke dagen.', w_level: 'Werkt zelfstandig.' }
    writeFileSync(file, await filled(readFileSync(file), answers))
    await answerOpenDialog(app, file)
    await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
    await page.getByRole('button', { name: 'Formulier inlezen' }).click()
    await page.getByRole('dialog', { name: 'Formulier inlezen' }).waitFor()
  },
}

const samplePassphrase = 'dit is een voorbeeld'

/** What Jolien sees alone at the laptop. */
const seated = (name: string, then: (page: Page, cycleId: string) => Promise<unknown>): Screen => ({
  name,
  open: async (page, app) => {
    const cycleId = await cycleOf(page, 'Jolien')
    await at(name, `#/gesprekken/${cycleId}/voorbereiding/employee`, () => sitDown(page, 'Jolien')).open(page, app)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await then(page, cycleId)
  },
})

/** A screen of the evaluation of Hanne, after what must have happened before it. */
const inEvaluation = (
  name: string,
  rest: string,
  before: (page: Page, cycleId: string) => Promise<unknown>,
  then?: (page: Page) => Promise<unknown>,
): Screen => ({
  name,
  open: async (page, app) => {
    const cycleId = await cycleOf(page, 'Hanne')
    await before(page, cycleId)
    await at(name, `#/gesprekken/${cycleId}${rest}`, then).open(page, app)
  },
})

async function closePlan(page: Page, cycleId: string): Promise<void> {
  const { goals } = await callRoute<{ goals: { id: string }[] }>(page, 'evaluation.together', { cycleId })
  for (const { id: goalId } of goals)
    await callRoute(page, 'evaluation.setVerdict', { cycleId, goalId, verdict: 'partly' })
  await callRoute(page, 'evaluation.close', { cycleId })
}

/**
 * Every screen of the sample practice, in the order in which an owner meets them; last those for which the plan of Hanne
 * has to go on, since that changes the others.
 */
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
  importPreview,
  at('medewerker', '#/medewerkers', click('link', /Hanne Wouters/)),
  at('medewerker-dossier', '#/medewerkers', (page) => partOfHanne(page, 'Dossier')),
  at('medewerker-certificaten', '#/medewerkers', (page) => partOfHanne(page, 'Certificaten')),
  at('medewerker-niveaus', '#/medewerkers', (page) => partOfHanne(page, 'Niveaus')),
  ofCycle('cyclus-voorbereiding', 'Jolien', ''),
  ofCycle('cyclus-toch-openen', 'Jolien', '', click('button', /Gesprek openen/)),
  ofCycle('cyclus-notitie-hint', 'Jolien', '', async (page) => {
    await page.getByRole('button', { name: 'Tonen', exact: true }).click()
    await page
      .getByRole('textbox', { name: 'Eigen notities' })
      .fill('Ze was vaak ziek. Het rooster van mei afspreken zodra haar zwangerschapsverlof vastligt.')
    await page.getByRole('button', { name: 'Waarom?' }).click()
    await page.getByText(/^U beslist/).scrollIntoViewIfNeeded()
  }),
  ofCycle('cyclus-klaar', 'Tine', ''),
  ofCycle('voorbereiding-medewerker-poort', 'Jolien', '/voorbereiding/employee'),
  seated('voorbereiding-medewerker', async () => {}),
  seated('stoel-teruggeven', click('button', /^Laptop teruggeven/)),
  seated('stoel-klaar', async (page, cycleId) => {
    await callRoute(page, 'preparation.setReady', { cycleId, side: 'employee', ready: true })
    await page.getByText(/^Klaar sinds/).waitFor()
  }),
  seated('stoel-eigen-pincode', async (page, cycleId) => {
    await callRoute(page, 'seat.setPin', { of: 'employee', pin: '7410' })
    await callRoute(page, 'seat.leave', { passphrase: samplePassphrase })
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
    await callRoute(page, 'seat.start', { cycleId, task: 'preparation' })
    await page.getByLabel('Uw pincode').waitFor()
  }),
  ofCycle('stoel-pincode-wissen', 'Jolien', '/voorbereiding/employee', click('button', /^Pincode van Jolien vergeten/)),
  ofCycle('voorbereiding-werkgever', 'Jolien', '/voorbereiding/employer', click('button', /^Sterktes/)),
  ofCycle('voorbereiding-nakijken', 'Jolien', '/voorbereiding/employer', click('button', /^Nakijken en klaar/)),
  formReading,
  ofCycle('voorbereiding-klaar', 'Tine', '/voorbereiding/employer'),
  ofCycle('gesprek', 'Jasper', '/gesprek?thema=work'),
  ofCycle('gesprek-verborgen', 'Jasper', '/gesprek?thema=work', (page) => page.keyboard.press('F9')),
  ofCycle('gesprek-doelen', 'Jasper', '/gesprek?thema=goals'),
  ofCycle('gesprek-afronden', 'Jasper', '/gesprek?thema=closing'),
  ofCycle('doel', 'Jasper', '/gesprek?thema=goals', click('button', /Beter communiceren/)),
  ofCycle('doel-smart-tip', 'Jasper', '/gesprek?thema=goals', async (page) => {
    await page.getByRole('button', { name: /Beter communiceren/ }).click()
    await page.getByRole('button', { name: /Specifiek/ }).click()
  }),
  ofCycle('toezegging', 'Jasper', '/gesprek?thema=goals', click('button', /Een cursus zoeken/)),
  ofCycle('ondertekenen', 'Jasper', '/ondertekenen'),
  ofCycle('ondertekenen-op-papier', 'Jasper', '/ondertekenen', (page) =>
    page.getByText('Op papier', { exact: true }).first().click(),
  ),
  ofCycle('ondertekend', 'Hanne', '/ondertekenen'),
  ofCycle('voorbeeld', 'Hanne', '/ondertekenen', preview(/^Voorbeeld ?: Persoonlijk/)),
  ofCycle('voorbeeld-zoeken', 'Hanne', '/ondertekenen', async (page) => {
    await preview(/^Voorbeeld ?: Persoonlijk/)(page)
    await page.getByRole('textbox', { name: 'Zoeken in dit document' }).fill('patiënt')
    await page.getByText(/^1 van \d+$/).waitFor()
  }),
  ofCycle('voorbeeld-ontwerp', 'Jasper', '/ondertekenen', preview(/^Voorbeeld ?: Persoonlijk/)),
  ofCycle('cyclus-voortgang', 'Hanne', ''),
  ofCycle('voortgang', 'Hanne', '/voortgang/volgend'),
  ofCycle('voortgang-nota', 'Hanne', '/voortgang/volgend', (page) =>
    page.getByRole('region', { name: 'Voortgangsnota' }).getByRole('button', { name: 'Afdrukken' }).focus(),
  ),
  ofCycle('voortgang-nota-voorbeeld', 'Hanne', '/voortgang/volgend', preview(/^Voorbeeld$/)),
  ofCycle('voortgang-afronden', 'Hanne', '/voortgang/volgend', click('button', /Voortgangsgesprek afronden/)),
  ofCycle('opvolgmoment-toevoegen', 'Hanne', '', click('button', /Opvolgmoment toevoegen/)),
  ofCycle('plan-aanpassen', 'Hanne', '', click('button', /Plan aanpassen/)),
  at('opleidingsplan', '#/opleidingsplan'),
  at('opleidingsplan-voorbeeld', '#/opleidingsplan', preview(/^Voorbeeld$/)),
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
  at('praktijk-veiligheid', '#/praktijk?deel=veiligheid'),
  at('praktijk-wie-deed-wat', '#/praktijk?deel=veiligheid', (page) =>
    page.getByRole('heading', { name: 'Wie deed wat' }).scrollIntoViewIfNeeded(),
  ),
  at('praktijk-privacytekst', '#/praktijk?deel=veiligheid', (page) =>
    page.getByRole('button', { name: 'PDF opslaan' }).scrollIntoViewIfNeeded(),
  ),
  at('medewerker-alles-over', '#/medewerkers', async (page) => {
    await partOfHanne(page, 'Dossier')
    await page.getByRole('button', { name: 'Kopie van alles maken' }).scrollIntoViewIfNeeded()
  }),
  ofCycle('ondertekend-opmerking', 'Hanne', '/ondertekenen', async (page) => {
    const documents = await callRoute<{ id: string }[]>(page, 'document.list', {
      cycleId: await cycleOf(page, 'Hanne'),
    })
    const remark = {
      documentId: documents[0]?.id,
      party: 'employee',
      text: 'De cursus is in het voorjaar, niet in het najaar.',
    }
    await callRoute(page, 'remark.add', remark)
    await page.getByRole('button', { name: 'Opmerking toevoegen' }).click()
  }),
  at('praktijk-kopie-terugzetten', '#/praktijk?deel=veiligheid', async (page) => {
    await callRoute(page, 'backup.make')
    await page
      .getByRole('button', { name: /^De kopie van .* terugzetten$/ })
      .first()
      .click()
    await page.getByText(/nagekeken en klopt/).waitFor()
  }),
  ofCycle('cyclus-uitnodiging-voorbeeld', 'Jolien', '', async (page) => {
    await click('button', /^Uitnodiging maken/)(page)
    await preview(/^Voorbeeld$/)(page)
  }),
  at('uitleg-melding', '#/uitleg?melding=FILE_DAMAGED'),
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
  at('praktijk-sjablonen', '#/praktijk?deel=sjablonen'),
  at('praktijk-sjabloon', '#/praktijk?deel=sjablonen&soort=plan'),
  at('praktijk-bestanden', '#/praktijk?deel=bestanden'),
  at('praktijk-veiligheid', '#/praktijk?deel=veiligheid'),
  at('uitleg', '#/uitleg'),
  inEvaluation('evaluatie-medewerker-poort', '/evaluatie/employee', (page, cycleId) =>
    callRoute(page, 'evaluation.start', { cycleId }),
  ),
  inEvaluation(
    'evaluatie-medewerker',
    '/evaluatie/employee',
    async () => {},
    (page) => sitDown(page, 'Hanne'),
  ),
  inEvaluation('evaluatie-werkgever', '/evaluatie/employer', async () => {}),
  inEvaluation('evaluatie-samen', '/evaluatie', (page, cycleId) => callRoute(page, 'evaluation.reveal', { cycleId })),
  inEvaluation('volgende-cyclus', '/volgende', closePlan),
  { name: 'ondertekenen-papier-scan', open: signOnPaper },
  { name: 'scan-voorbeeld-stuk', open: brokenScan },
]

/** The documents of Jasper, laid down to be signed with a pen, with a scan beside them. */
async function signOnPaper(page: Page, app: ElectronApplication): Promise<void> {
  const cycleId = await cycleOf(page, 'Jasper')
  const documents = await callRoute<{ id: string | null; kind: string; sha256: string }[]>(page, 'document.list', {
    cycleId,
  })
  const hashes = Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256]))
  await callRoute(page, 'signing.freeze', { cycleId, hashes })
  await goTo(page, `#/gesprekken/${cycleId}/ondertekenen`)
  await page.getByText('Op papier', { exact: true }).first().click()
  await answerOpenDialog(app, path.resolve('docs/pictures/ondertekenen.png'))
  const scans = page.getByRole('region', { name: 'Scans van het getekende papier' })
  if ((await scans.getByRole('img').count()) === 0)
    await scans
      .getByRole('button', { name: /^Scan toevoegen/ })
      .first()
      .click()
  await scans.getByRole('img').waitFor()
  await scans.scrollIntoViewIfNeeded()
}

/** A scan that cannot be shown. */
async function brokenScan(page: Page, app: ElectronApplication): Promise<void> {
  const cycleId = await cycleOf(page, 'Jasper')
  const [document] = await callRoute<{ id: string }[]>(page, 'document.list', { cycleId })
  const file = path.join(await app.evaluate(({ app: running }) => running.getPath('userData')), 'Half gescand.pdf')
  writeFileSync(file, '%PDF-1.7 en verder niets')
  await answerOpenDialog(app, file)
  const scans = await callRoute<{ type: string }[]>(page, 'scan.list', { cycleId })
  if (!scans.some(({ type }) => type === 'pdf')) await callRoute(page, 'scan.add', { documentId: document?.id })
  await goTo(page, `#/gesprekken/${cycleId}/ondertekenen`)
  await page.getByText('Op papier', { exact: true }).first().click()
  await page.getByRole('button', { name: /^Bekijken/ }).click()
  await page.getByRole('alert').waitFor()
}

/** Closes what lies over a screen, so that the next one starts clean. */
export async function closeOverlays(page: Page): Promise<void> {
  if (await page.locator('body[data-hidden]').count()) await page.keyboard.press('F9')
  if ((await callRoute<{ seated: boolean }>(page, 'session.state')).seated) {
    const { seat } = await callRoute<{ seat: { cycleId: string; task: string; waiting: boolean } }>(page, 'seat.state')
    // The next screen shows the form again.
    if (seat.task === 'preparation' && !seat.waiting)
      await callRoute(page, 'preparation.setReady', { cycleId: seat.cycleId, side: 'employee', ready: false })
    await callRoute(page, 'seat.leave', { passphrase: samplePassphrase })
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
  }
  for (let open = 0; open < 3 && (await page.getByRole('dialog').count()); open++) await page.keyboard.press('Escape')
  await goTo(page, '#/uitleg')
}
