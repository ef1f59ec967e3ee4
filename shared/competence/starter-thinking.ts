import type { StarterText } from './starter'

export const thinkingCompetences = {
  'problem-solving': {
    name: 'Problemen analyseren en oplossen',
    definition:
      'Eerst uitzoeken wat er aan de hand is en dan pas iets doen. Een oplossing telt als het probleem ook de volgende keer wegblijft.',
    indicators: [
      'Vraagt wat er precies gebeurde, wanneer en bij wie.',
      'Noemt twee mogelijke oplossingen, met van elk een voordeel en een nadeel.',
      'Gaat een week later na of het probleem echt weg is.',
    ],
  },
  deciding: {
    name: 'Beslissen',
    definition:
      'Een keuze maken binnen de eigen taak en erachter staan. Ook weten welke keuzes bij een ander liggen, zoals de praktijkhouder.',
    indicators: [
      'Kiest op het moment dat het nodig is en zegt het aan wie het moet weten.',
      'Geeft de reden van een keuze in één of twee zinnen.',
      'Legt voor wat buiten de eigen taak valt, met een voorstel erbij.',
    ],
  },
  learning: {
    name: 'Leergierigheid',
    definition: 'Willen weten hoe iets werkt en blijven bijleren. Wat iemand leert, komt terug in het dagelijkse werk.',
    indicators: [
      'Vraagt waarom iets op een bepaalde manier gebeurt, en niet alleen hoe.',
      'Past binnen een maand iets toe uit een opleiding of een artikel.',
      'Vertelt op het teamoverleg wat collega’s uit een opleiding kunnen gebruiken.',
    ],
  },
  change: {
    name: 'Omgaan met verandering',
    definition: 'Meegaan met nieuwe software, regels of afspraken, en eerlijk zeggen wat nog niet lukt.',
    indicators: [
      'Probeert een nieuwe werkwijze eerst uit en geeft daarna pas een oordeel.',
      'Schrijft op waar de nieuwe manier vastloopt en vraagt daar hulp bij.',
      'Houdt zich aan de nieuwe afspraak, ook als het druk is.',
    ],
  },
  stress: {
    name: 'Stressbestendigheid',
    definition:
      'Rustig en vriendelijk blijven werken als het druk is of als er iets misloopt. Wie merkt dat het te veel wordt, zegt het.',
    indicators: [
      'Praat op een druk moment op dezelfde toon als op een rustig moment.',
      'Werkt bij drukte één taak af voor de volgende begint.',
      'Vraagt een collega om iets over te nemen voor er een fout gebeurt.',
    ],
  },
} satisfies Record<string, StarterText>
