import type { Country, Profession } from '../practice/schema'
import type { NormInput } from './schema'

type Example = NormInput & { country: Country; profession: Profession }

/**
 * Norms to start from, each to be compared with the register itself (`checkedOn` is empty until someone did). Of the
 * dentist the length of the period was not found: five years is a guess to be corrected.
 */
export const normExamples: Example[] = [
  {
    country: 'NL',
    profession: 'dentist',
    name: 'Tandarts: kwaliteitsregister',
    unit: 'hours',
    amount: 180,
    years: 5,
    source: 'Kwaliteitsregister Tandartsen (de duur van de periode is een aanname)',
    checkedOn: null,
  },
  {
    country: 'NL',
    profession: 'lawyer',
    name: 'Advocaat: permanente opleiding',
    unit: 'points',
    amount: 20,
    years: 1,
    source: 'Nederlandse orde van advocaten',
    checkedOn: null,
  },
  {
    country: 'BE',
    profession: 'vet',
    name: 'Dierenarts: permanente vorming',
    unit: 'points',
    amount: 60,
    years: 3,
    source: 'Orde der Dierenartsen',
    checkedOn: null,
  },
]

/** The examples of a country for a profession; for another practice all of that country. */
export const examplesFor = (country: Country, profession: Profession): NormInput[] =>
  normExamples
    .filter((example) => example.country === country && (profession === 'other' || example.profession === profession))
    .map(({ country: _c, profession: _p, ...norm }) => norm)
