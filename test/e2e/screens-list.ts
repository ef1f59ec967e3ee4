import type { Page } from '@playwright/test'
import { cycleOf, goTo } from './steps'

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

const click = (role: 'button' | 'link' | 'tab' | 'menuitem', name: RegExp) => (page: Page) =>
  page.getByRole(role, { name }).first().click()

/** Every screen of the sample practice, in the order in which an owner meets them. */
export const screens: Screen[] = [
  at('gesprekken', '#/gesprekken'),
  at('gesprek-plannen', '#/gesprekken', click('button', /Gesprek plannen/)),
  at('medewerkers', '#/medewerkers'),
  at('medewerker-toevoegen', '#/medewerkers', click('button', /Medewerker toevoegen/)),
  at('medewerker', '#/medewerkers', click('link', /Hanne Wouters/)),
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
  at('praktijk-gegevens', '#/praktijk'),
  at('praktijk-functies', '#/praktijk?deel=functies'),
  at('praktijk-functie', '#/praktijk?deel=functies', click('button', /Mondhygiënist/)),
  at('praktijk-competenties', '#/praktijk?deel=competenties'),
  at('praktijk-competentie', '#/praktijk?deel=competenties', click('button', /Discretie/)),
  at('uitleg', '#/uitleg'),
]

/** Closes what lies over a screen, so that the next one starts clean. */
export async function closeOverlays(page: Page): Promise<void> {
  for (let open = 0; open < 3 && (await page.getByRole('dialog').count()); open++) await page.keyboard.press('Escape')
  await goTo(page, '#/uitleg')
}
