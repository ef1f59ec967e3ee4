import type { SensitiveKind } from './kinds'
import { plainWord } from './plain'

/** The kind in a word, why it asks a second look, how to write it neutrally, and an example, also per word found. */
export type Explanation = {
  name: string
  why: string
  instead: string
  example: string
  examples: readonly (readonly [found: RegExp, example: string])[]
}

/**
 * What the hint tells of each kind. Source: AVG art. 9 (special categories), art. 87 (national number), art. 5 (no more
 * than needed). Signals only: what may be written is for the reader to decide.
 */
export const explanations: Readonly<Record<SensitiveKind, Explanation>> = {
  health: {
    name: 'gezondheid',
    why: 'De oorzaak is voor dit gesprek niet nodig.',
    instead: 'Schrijf wat er op het werk merkbaar is en wat er nodig is, zonder de reden.',
    example: 'was drie weken afwezig; de taken zijn overgenomen door …',
    examples: [
      [
        /burn|overspan|oververmoeid|depress|uitgeput|psych|paniek|angst/,
        'werkt tot … minder uren; deze taken blijven: …',
      ],
      [/adhd|autis|asperger|dyslex/, 'werkt het best op een rustige plek, met één taak tegelijk'],
      [/rug|nek|schouder|knie|heup|hernia|reuma|artrose|pijn|operatie|mank/, 'vraagt hulp bij tillen en lang staan'],
      [/doof|slechthorend|hoorapparaat/, 'vraagt een toestel met luider geluid aan de telefoon'],
      [/drink|drank|alcohol|verslaafd/, 'kwam op … en … te laat; afgesproken is …'],
      [/re-?integr|revalid|herstel/, 'bouwt de uren op: vanaf … halve dagen, vanaf … voltijds'],
    ],
  },
  pregnancy: {
    name: 'zwangerschap',
    why: 'Een plan voor groei hangt er niet van af.',
    instead: 'Schrijf alleen wat de planning vraagt, zonder de reden.',
    example: 'is afwezig van … tot …; … neemt de taken over',
    examples: [[/kolf|kolv|borstvoeding/, 'neemt twee keer per dag een pauze in een rustige kamer']],
  },
  religion: {
    name: 'geloof',
    why: 'Het zegt niets over hoe iemand werkt.',
    instead: 'Schrijf de afspraak over uren, verlof of kleding, zonder de reden.',
    example: 'werkt niet op …; de uren vallen op …',
    examples: [
      [/hoofddoek|hijab|sluier|keppel|kruisje|tulband/, 'kent de afspraken over werkkleding, die voor iedereen gelden'],
      [/feest|divali|diwali|ramadan|sabbat/, 'vraagt vrij op …'],
      [/bid|gebed/, 'neemt pauze van … tot …'],
    ],
  },
  origin: {
    name: 'afkomst',
    why: 'Ze zegt niets over hoe iemand werkt.',
    instead: 'Laat de afkomst weg. Schrijf wat iemand kan of wil leren.',
    example: 'spreekt vlot Frans en Turks, en dat helpt aan de balie',
    examples: [[/vergunning|nationaliteit/, 'de papieren voor de indiensttreding zijn in orde']],
  },
  politics: {
    name: 'politiek',
    why: 'Een mening daarover hoort niet bij het werk.',
    instead: 'Schrijf wat het voor het werk of de planning betekent, zonder de reden.',
    example: 'is op dinsdagavond niet beschikbaar',
    examples: [],
  },
  union: {
    name: 'vakbond',
    why: 'Of iemand lid is, speelt hier geen rol.',
    instead: 'Schrijf waarover het gesprek gaat, zonder de vakbond.',
    example: 'wil bespreken hoe de overuren worden berekend',
    examples: [[/stak/, 'was op … afwezig; … nam de balie over']],
  },
  orientation: {
    name: 'geaardheid',
    why: 'Ze zegt niets over hoe iemand werkt.',
    instead: 'Laat het weg. Gaat het om een afspraak, schrijf dan alleen die afspraak.',
    example: 'wil op vrijdag een uur vroeger stoppen',
    examples: [[/non-?binair|transgender|trans/, 'wil aangesproken worden met …']],
  },
  nationalNumber: {
    name: 'rijksregisternummer of BSN',
    why: 'Zo’n nummer is alleen voor wie het volgens de wet nodig heeft. Hier volstaat de naam.',
    instead: 'Laat het nummer weg. Vraagt een opleider erom, geef het dan rechtstreeks daar door.',
    example: 'de inschrijving is geregeld op …',
    examples: [],
  },
}

/** What holds for every kind. */
export const whyAtAll =
  'Wat u hier schrijft, blijft in het dossier. De privacywet (AVG) geeft zulke gegevens extra bescherming.'

/** A neutral example for what was found: one of its own, or that of its kind. */
export function exampleFor(kind: SensitiveKind, found: string): string {
  const { example, examples } = explanations[kind]
  const plain = plainWord(found)
  return examples.find(([pattern]) => pattern.test(plain))?.[1] ?? example
}
