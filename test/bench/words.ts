import type { Chance } from './seeded'

export const firstNames = ['Amber', 'Bart', 'Celine', 'Dries', 'Eline', 'Fatima', 'Gert', 'Hilde', 'Imke', 'Jonas']
export const lastNames = ['Aerts', 'Bogaert', 'Claes', 'De Wilde', 'Goossens']

const who = ['Het team', 'De assistent', 'De balie', 'Een collega', 'De planning', 'De stagiair', 'Het overleg']
const does = ['volgt', 'bespreekt', 'verbetert', 'noteert', 'verdeelt', 'herbekijkt', 'begeleidt', 'vereenvoudigt']
const what = [
  'de bestellingen van het materiaal',
  'de opvang van nieuwe patiënten',
  'de afspraken op drukke dagen',
  'het dossier na een behandeling',
  'de vragen aan de telefoon',
  'de sterilisatie van de instrumenten',
  'het rooster van de volgende maand',
  'de uitleg over de kosten',
]
const how = [
  'zonder haast en met een vast lijstje',
  'elke dinsdag na de middag',
  'samen met wie er die dag werkt',
  'zodat niemand iets twee keer moet vragen',
  'en vertelt daarna wat is opgevallen',
  'nog voor de eerste patiënt er is',
]

/** One Dutch sentence without its point. */
export const sentence = ({ pick }: Chance): string => `${pick(who)} ${pick(does)} ${pick(what)} ${pick(how)}`

/** As many sentences as asked. */
export const paragraph = (chance: Chance, sentences: number): string =>
  Array.from({ length: sentences }, () => `${sentence(chance)}.`).join(' ')
