import type { StarterText } from './starter'

export const digitalCompetences = {
  software: {
    name: 'Praktijksoftware',
    definition:
      'Vlot werken met de programma’s van de praktijk, zoals de agenda, het dossier en de facturen. Gegevens staan waar collega’s ze zoeken.',
    indicators: [
      'Vindt een dossier, een document of een afspraak terug zonder hulp.',
      'Vult de verplichte velden van een dossier dezelfde dag in.',
      'Lost een bekend probleem zelf op, zoals een printer die niet antwoordt.',
    ],
  },
  'data-protection': {
    name: 'Gegevensbescherming',
    definition:
      'Zo met gegevens van patiënten, cliënten en collega’s omgaan dat ze niet bij de verkeerde mensen terechtkomen.',
    indicators: [
      'Vergrendelt het scherm bij het verlaten van de werkplek.',
      'Kijkt adres en bijlage na voor een mail met persoonlijke gegevens vertrekt.',
      'Meldt een verdachte mail of een verloren document dezelfde dag.',
    ],
  },
  coordinating: {
    name: 'Coördineren en delegeren',
    definition:
      'Het werk over het team verdelen en het overzicht houden. Wie een taak krijgt, weet wat er verwacht wordt en wat die zelf mag beslissen.',
    indicators: [
      'Verdeelt de taken van de week op een bord of in een lijst die iedereen ziet.',
      'Zegt bij een taak wat klaar moet zijn, tegen wanneer en met welke middelen.',
      'Vraagt halverwege hoe het staat, zonder de taak over te nemen.',
    ],
  },
  coaching: {
    name: 'Coachen',
    definition: 'Een collega helpen om zelf de volgende stap te vinden. Vragen stellen komt daarbij voor raad geven.',
    indicators: [
      'Vraagt eerst wat de collega zelf al heeft bedacht of geprobeerd.',
      'Spreekt met de collega één kleine stap af, en een dag om erop terug te komen.',
      'Noemt met een voorbeeld wat de collega nu kan en vroeger nog niet.',
    ],
  },
} satisfies Record<string, StarterText>
