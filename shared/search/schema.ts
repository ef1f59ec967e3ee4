import { z } from 'zod'

/** What can be found, in the order in which groups of equal rank stand. */
export const searchGroups = {
  employee: 'Medewerkers',
  screen: 'Schermen',
  talk: 'Gesprekken',
  goal: 'Doelen',
  action: 'Acties',
  promise: 'Toezeggingen',
  agreement: 'Afspraken',
  answer: 'Antwoorden',
  meeting: 'Opvolgmomenten',
  evaluation: 'Evaluaties',
  remark: 'Opmerkingen en redenen',
  document: 'Documenten',
  certificate: 'Certificaten',
  register: 'Registers',
  need: 'Behoeften van de praktijk',
  training: 'Opleidingsplan',
  role: 'Functies',
  competence: 'Competenties',
  question: 'Vragen',
} as const
export type SearchGroup = keyof typeof searchGroups

/** Where a found thing stands. */
export type SearchTarget =
  | { to: 'employee'; employeeId: string }
  | { to: 'certificates'; employeeId: string }
  | { to: 'cycle'; cycleId: string }
  | { to: 'talk'; cycleId: string; theme: string }
  | { to: 'documents'; cycleId: string }
  | { to: 'meeting'; cycleId: string; followUpId: string }
  | { to: 'evaluation'; cycleId: string }
  | { to: 'needs'; year: number }
  | { to: 'training'; year: number }
  | { to: 'roles' }
  | { to: 'competences' }
  | { to: 'screen'; screen: ScreenKey }
  | { to: 'lock' }

/** The screens by their address; the words are what people may call them. */
export const searchScreens = {
  '/overzicht': { title: 'Overzicht', words: 'aandacht start begin taken wat vraagt' },
  '/overzicht?deel=bord': { title: 'Bord', words: 'fasen kolommen cycli' },
  '/overzicht?deel=jaar': { title: 'Jaarplanner', words: 'kalender agenda maanden planning' },
  '/medewerkers': { title: 'Medewerkers', words: 'personeel team collega mensen' },
  '/gesprekken': { title: 'Gesprekken', words: 'functioneringsgesprek pop cyclus plannen' },
  '/opleidingsplan': { title: 'Opleidingsplan', words: 'opleiding budget subsidie cursus vorming' },
  '/opleidingsplan?deel=behoeften': {
    title: 'Behoeften',
    words: 'behoefte nood noden toekomst vooruitkijken praktijkbehoeften bevraging',
  },
  '/opleidingsplan?deel=certificaten': {
    title: 'Certificaten en registers',
    words: 'certificaat attest diploma bewijs vervaldag geldig register punten accreditatie bijscholing',
  },
  '/opleidingsplan?deel=kunnen': {
    title: 'Wie kan wat',
    words: 'kunnen kennis niveaus competentiekaart matrix vervangen kwetsbaar',
  },
  '/opleidingsplan?deel=regels': {
    title: 'Regels',
    words:
      'wet rechten plichten bedragen scholingsbeding studiekostenbeding studiekosten terugbetaling terugbetalen subsidies kmo-portefeuille opleidingsverlof opleidingsrecht SLIM bron',
  },
  '/praktijk': { title: 'Gegevens van de praktijk', words: 'adres logo naam' },
  '/praktijk?deel=functies': { title: 'Functies', words: 'functie rol taken' },
  '/praktijk?deel=competenties': { title: 'Competenties', words: 'competentie niveaus' },
  '/praktijk?deel=vragen': {
    title: 'Vragen',
    words: 'vragenlijst voorbereiding eigen vraag themas score cijfers pakket beroep vak',
  },
  '/praktijk?deel=veiligheid': {
    title: 'Veiligheid',
    words: 'kopie kopieën back-up terugzetten usb-stick wachtzin sleutel herstelcode privacy wissen bewaren',
  },
  '/praktijk?deel=instellingen': { title: 'Instellingen', words: 'ritme melding voorkeuren' },
  '/uitleg': { title: 'Uitleg', words: 'help handleiding hulp' },
} as const
export type ScreenKey = keyof typeof searchScreens

/** A text in pieces; what was searched for is marked. */
export type MarkedText = { text: string; marked: boolean }[]

export type SearchHit = {
  /** The same as long as it is the same thing. */
  key: string
  title: MarkedText
  /** Who or when it belongs to. */
  context: string
  /** The place in the text where it was found; empty when the title says it all. */
  snippet: MarkedText
  target: SearchTarget
}
export type SearchResult = { group: SearchGroup; hits: SearchHit[]; more: number }[]

/** Nobody searches with more than this. */
export const searchInput = z.object({ text: z.string().max(200) })
