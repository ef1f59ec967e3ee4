import { packQuestion } from '../pack-question'
import type { Pack } from '../schema'

const employee = packQuestion('general', 'employee')
const employer = packQuestion('general', 'employer')

export const generalPack: Pack = {
  id: 'general',
  version: 1,
  title: 'Elke kleine praktijk',
  professions: ['accountant', 'other'],
  questions: [
    employee(
      'work',
      'clients',
      'Wat zeggen cliënten over uw werk?',
      'Denk aan een bedankje, een vraag die terugkomt of een klacht. Wat hebt u ermee gedaan?',
    ),
    employee(
      'work',
      'time-eater',
      'Welke taak kost u meer tijd dan ze waard is?',
      'Denk aan dubbel werk, zoeken, wachten of overtypen. Hoe zou het korter kunnen?',
    ),
    employer(
      'work',
      'replacement',
      'Wie neemt over als deze medewerker er onverwacht niet is?',
      'Noem de taken waarvoor nu niemand kan inspringen. Wat moet op papier komen, en wie moet iets leren?',
    ),
    employer(
      'practice',
      'tools',
      'Welke software of werkwijze verandert er, en wat vraagt dat van deze medewerker?',
      'Denk aan een nieuw programma, digitaal werken of regels die veranderen. Noem ook tegen wanneer.',
    ),
  ],
  competences: [
    {
      key: 'numbers',
      name: 'Werken met cijfers',
      group: 'work',
      definition:
        'Cijfers invoeren, nakijken en begrijpen wat ze zeggen. Een vreemd bedrag valt op voor het bij de cliënt ligt.',
      indicators: [
        'Vergelijkt een totaal met dat van de vorige periode en verklaart het verschil.',
        'Schrijft bij elk aangepast bedrag waarom het veranderd is.',
        'Legt een cijfer uit aan iemand zonder vakkennis.',
      ],
    },
    {
      key: 'file-keeping',
      name: 'Dossiers op orde houden',
      group: 'work',
      definition:
        'Stukken zo bewaren dat iedereen in de praktijk ze vindt. Wie een dossier opent, ziet meteen hoe het ervoor staat.',
      indicators: [
        'Geeft elk document een naam volgens de afspraak van de praktijk.',
        'Sluit een contact af met een notitie over de volgende stap.',
        'Ruimt op wat volgens de bewaartermijn weg mag, en noteert dat.',
      ],
    },
    {
      key: 'advising',
      name: 'Meedenken met de cliënt',
      group: 'client',
      definition:
        'Uit eigen beweging wijzen op wat voor een cliënt belangrijk wordt. Het gaat om iets wat de cliënt zelf nog niet gezien heeft.',
      indicators: [
        'Belt een cliënt op zodra een nieuwe regel gevolgen voor die cliënt heeft.',
        'Stelt twee mogelijkheden voor, met van elk de gevolgen.',
        'Verwijst door wat buiten het eigen vak valt.',
      ],
    },
    {
      key: 'replacing',
      name: 'Vervangbaar werken',
      group: 'cooperation',
      definition:
        'Zo werken dat een collega het kan overnemen bij ziekte of verlof. In een kleine praktijk staat anders het werk stil.',
      indicators: [
        'Beschrijft een vaste taak in stappen die een collega kan volgen.',
        'Bewaart gedeelde stukken op de gedeelde plaats.',
        'Neemt elk jaar een taak van een collega een dag over.',
      ],
    },
  ],
  courses: [
    { name: 'Nieuws en veranderingen in het eigen vak', type: 'course', hours: 8, formal: true },
    { name: 'Klantgericht telefoneren', type: 'workshop', hours: 4, formal: true },
    { name: 'Helder schrijven: mails en brieven', type: 'workshop', hours: 4, formal: true },
    { name: 'Privacy in een kleine praktijk', type: 'eLearning', hours: 2, formal: true },
    { name: 'Rekenbladen voor gevorderden', type: 'eLearning', hours: 8, formal: false },
    { name: 'Eerste hulp op het werk', type: 'course', hours: 8, formal: true },
    { name: 'Een nieuwe collega inwerken', type: 'coaching', hours: 8, formal: false },
    { name: 'Meelopen met een collega van een ander kantoor', type: 'shadowing', hours: 4, formal: false },
  ],
}
