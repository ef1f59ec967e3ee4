import type { Country } from '../practice/schema'
import type { LegalUnit } from './schema'

export type Shipped = {
  group: string
  label: string
  unit: LegalUnit
  value: number
  source: string
  state: string
  /** What may have changed since. */
  toCheck: boolean
}

const arbeidsdeal = {
  group: 'Individueel opleidingsrecht',
  source: 'Arbeidsdeal, wet van 3 oktober 2022',
  state: '2024',
  toCheck: true,
}
const clause = {
  group: 'Scholingsbeding',
  source: 'Artikel 22bis van de wet van 3 juli 1978',
  state: '2022',
  toCheck: true,
}
const kmo = { group: 'Kmo-portefeuille', source: 'VLAIO, kmo-portefeuille', state: 'januari 2026', toCheck: false }
const liberform = { group: 'Liberform (PC 336)', source: 'Liberform, PC 336', state: '2017 tot 2024', toCheck: true }
const slim = { group: 'SLIM', source: 'SLIM-regeling', state: '2026, verschilt per aanvraagvak', toCheck: true }
const day = {
  group: 'Opleidingsdag',
  label: 'Uren van een dag opleiding, voor de dagen in het plan',
  unit: 'uren',
  state: '2026',
  toCheck: true,
} as const
const own = { source: 'Keuze van Praktijkgroei, aan te passen', state: '2026', toCheck: false }

const personnelFile = {
  group: 'Personeelsdossier',
  source: 'Gebruik, geen wet: vooraf vast te leggen en aan het personeel te melden',
  state: '2026',
  toCheck: true,
} as const
const auditYears = {
  ...personnelFile,
  label: 'Bewaren wie wat opende, wijzigde of bewaarde',
  unit: 'jaar',
  value: 5,
  source: 'Keuze van Praktijkgroei: lang genoeg om op een vraag te antwoorden, aan te passen',
} as const
const retainYears = { ...personnelFile, label: 'Dossier bewaren na de laatste dag in dienst', unit: 'jaar' } as const
const reportYears = {
  ...personnelFile,
  label: 'Oude cycli van wie hier werkt aanbieden om te wissen na',
  unit: 'jaar',
  value: 5,
  source: 'Keuze van Praktijkgroei: een oud verslag is na verloop van tijd niet meer in verhouding; 0 is nooit',
} as const

/**
 * The legal figures for Belgium. Source of each: the notes on training and the law, with the year of the figure; no
 * figure of a law or subsidy stands anywhere else in the code.
 */
const belgium = {
  dayHours: { ...day, value: 7.6, source: 'Keuze van Praktijkgroei: een week van 38 uur in vijf dagen, aan te passen' },
  fullTimeHours: {
    ...own,
    group: 'Individueel opleidingsrecht',
    label: 'Uren per week van een voltijdse job',
    unit: 'uren',
    value: 38,
    toCheck: true,
  },
  rightFrom: { ...arbeidsdeal, label: 'Individueel recht vanaf', unit: 'VTE', value: 10 },
  fullRightFrom: { ...arbeidsdeal, label: 'Volledig recht en jaarlijks plan vanaf', unit: 'VTE', value: 20 },
  rightDays: { ...arbeidsdeal, label: 'Dagen per jaar per VTE, tussen beide grenzen', unit: 'dagen', value: 1 },
  fullRightDays: { ...arbeidsdeal, label: 'Dagen per jaar per VTE, vanaf de tweede grens', unit: 'dagen', value: 5 },
  planBefore: { ...arbeidsdeal, label: 'Jaarlijks opleidingsplan klaar voor', unit: 'datum', value: 331 },
  warnWithin: {
    ...own,
    group: 'Individueel opleidingsrecht',
    label: 'Verwittigen vanaf zoveel onder de grens',
    unit: 'VTE',
    value: 1,
  },
  clauseHours: { ...clause, label: 'Opleiding van ten minste', unit: 'uren', value: 80 },
  clauseCost: {
    ...clause,
    label: 'Of een kostprijs van ten minste (twee keer het gewaarborgd minimummaandinkomen)',
    unit: 'euro',
    value: 3612.32,
  },
  clausePay: {
    ...clause,
    state: '2024',
    label: 'Jaarloon hoger dan (niet voor knelpuntberoepen)',
    unit: 'euro',
    value: 41969,
  },
  clauseYears: { ...clause, label: 'Looptijd van ten hoogste', unit: 'jaar', value: 3 },
  clauseFirst: { ...clause, label: 'Terug te betalen in het eerste derde, ten hoogste', unit: '%', value: 80 },
  clauseSecond: { ...clause, label: 'Terug te betalen in het tweede derde, ten hoogste', unit: '%', value: 50 },
  clauseThird: { ...clause, label: 'Terug te betalen in het laatste derde, ten hoogste', unit: '%', value: 20 },
  clausePayShare: { ...clause, label: 'Nooit meer dan dit deel van het jaarloon', unit: '%', value: 30 },
  clauseQuietMonths: {
    ...clause,
    label: 'Geen uitwerking in de eerste maanden van het contract',
    unit: 'maanden',
    value: 6,
  },
  kmoPercent: { ...kmo, label: 'Steun voor een kleine onderneming', unit: '%', value: 30 },
  kmoThemePercent: { ...kmo, label: 'Steun voor cyberveiligheid en energie-efficiëntie', unit: '%', value: 45 },
  kmoYear: { ...kmo, label: 'Ten hoogste per jaar', unit: 'euro', value: 7500 },
  kmoFee: { ...kmo, label: 'Kostprijs van ten minste', unit: 'euro', value: 100 },
  kmoDays: { ...kmo, label: 'Aanvragen tot zoveel kalenderdagen na de start', unit: 'dagen', value: 14 },
  liberformHour: { ...liberform, label: 'Tegemoetkoming per uur', unit: 'euro', value: 10 },
  liberformDay: { ...liberform, label: 'Ten hoogste per dag en per deelnemer', unit: 'euro', value: 60 },
  liberformYear: { ...liberform, label: 'Per praktijk en per jaar ten minste beschikbaar', unit: 'euro', value: 1750 },
  liberformDayHours: {
    ...own,
    group: 'Liberform (PC 336)',
    label: 'Uren van een lesdag, voor de schatting',
    unit: 'uren',
    value: 8,
  },
  retainYears: { ...retainYears, value: 5 },
  reportYears,
  auditYears,
} as const satisfies Record<string, Shipped>

/** The legal figures for the Netherlands. */
const netherlands = {
  dayHours: { ...day, value: 8, source: 'Keuze van Praktijkgroei: een week van 40 uur in vijf dagen, aan te passen' },
  slimPercent: { ...slim, label: 'Subsidie voor een kleine onderneming', unit: '%', value: 60 },
  slimSimple: { ...slim, label: 'Eenvoudig af te rekenen tot', unit: 'euro', value: 25000 },
  slimUntil: { ...slim, label: 'De regeling loopt tot en met', unit: 'jaar', value: 2030 },
  retainYears: { ...retainYears, value: 2 },
  reportYears,
  auditYears,
} as const satisfies Record<string, Shipped>

export type LegalKey = keyof typeof belgium | keyof typeof netherlands

export const shippedParameters: Record<Country, Partial<Record<LegalKey, Shipped>>> = { BE: belgium, NL: netherlands }

/** Every key, in the order in which the figures are shown. */
export const legalKeys = [...new Set([...Object.keys(belgium), ...Object.keys(netherlands)])] as [
  LegalKey,
  ...LegalKey[],
]
