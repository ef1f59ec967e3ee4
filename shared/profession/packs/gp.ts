import { packQuestion } from '../pack-question'
import type { Pack } from '../schema'

const employee = packQuestion('gp', 'employee')
const employer = packQuestion('gp', 'employer')

export const gpPack: Pack = {
  id: 'gp',
  version: 1,
  title: 'Huisartsenpraktijk',
  professions: ['gp'],
  questions: [
    employee(
      'work',
      'urgency',
      'Hoe zeker bent u als u moet inschatten hoe dringend een vraag is?',
      'Denk aan de telefoon, de balie en berichten. Wanneer overlegt u met de arts, en lukt dat ook op drukke momenten? Hoort dit niet bij uw taken? Sla deze vraag dan over.',
    ),
    employee(
      'conditions',
      'interruptions',
      'Waardoor wordt u het vaakst onderbroken in uw werk?',
      'Noem de momenten van de dag. Wat zou helpen om een taak in één keer af te werken?',
    ),
    employee(
      'cooperation',
      'handover',
      'Hoe loopt het overleg tussen arts, verpleegkundige en balie?',
      'Denk aan boodschappen, uitslagen, voorschriften en wie wat opvolgt. Waar blijft soms iets hangen?',
    ),
    employer(
      'work',
      'delegation',
      'Welke taken kunt u aan deze medewerker overlaten, en wat is daarvoor nog nodig?',
      'Bijvoorbeeld opvolging bij een langdurige aandoening, metingen of oproepen. Kijk na wat in uw land mag worden overgedragen.',
    ),
    employer(
      'practice',
      'care-changes',
      'Hoe verandert de zorgvraag van uw patiënten, en wat vraagt dat van het team?',
      'Denk aan meer oudere patiënten, zorg op afstand of samenwerking met andere zorgverleners. Noem één ding dat al dit jaar speelt.',
    ),
  ],
  competences: [
    {
      key: 'triage',
      name: 'Zorgvragen inschatten',
      group: 'client',
      definition:
        'Met vaste vragen nagaan hoe dringend een zorgvraag is en ze bij de juiste persoon brengen. De medewerker stelt zelf geen diagnose.',
      indicators: [
        'Vraagt naar de alarmtekens die in de praktijk zijn afgesproken.',
        'Noteert klacht, duur en afgesproken stap in het dossier.',
        'Legt een twijfelgeval voor aan de arts voor de patiënt ophangt.',
      ],
    },
    {
      key: 'chronic-care',
      name: 'Langdurige zorg opvolgen',
      group: 'work',
      definition:
        'Patiënten met een blijvende aandoening volgens plan oproepen, meten en begeleiden. De arts ziet op tijd wat afwijkt.',
      indicators: [
        'Roept patiënten op volgens de lijst en vinkt af wie geweest is.',
        'Vergelijkt een meting met de vorige en met de afgesproken grens.',
        'Brengt een afwijkende waarde dezelfde dag bij de arts.',
      ],
    },
    {
      key: 'procedures',
      name: 'Medische handelingen volgens afspraak',
      group: 'work',
      definition:
        'Handelingen uitvoeren die de arts mag overdragen, volgens het protocol van de praktijk. De eigen grens is bekend en wordt bewaakt.',
      indicators: [
        'Leest bij een handeling die lang geleden is eerst het protocol na.',
        'Controleert naam, geboortedatum en opdracht voor de handeling begint.',
        'Weigert een handeling waarvoor de opdracht of de bekwaamheid ontbreekt.',
      ],
    },
    {
      key: 'motivating',
      name: 'Patiënten helpen om vol te houden',
      group: 'client',
      definition:
        'Met patiënten zoeken naar een verandering die zij zelf willen en aankunnen. Luisteren komt voor raad geven.',
      indicators: [
        'Vraagt wat de patiënt zelf al geprobeerd heeft.',
        'Spreekt één kleine stap af in de woorden van de patiënt.',
        'Komt bij het volgende contact op die stap terug.',
      ],
    },
    {
      key: 'results',
      name: 'Uitslagen en post verwerken',
      group: 'digital',
      definition:
        'Uitslagen, brieven en berichten zo verwerken dat niets blijft liggen en niets bij de verkeerde patiënt terechtkomt.',
      indicators: [
        'Koppelt elk document aan de juiste patiënt en controleert de geboortedatum.',
        'Zet een uitslag met een opmerking nog dezelfde dag klaar voor de arts.',
        'Houdt een lijst bij van antwoorden die nog moeten binnenkomen.',
      ],
    },
  ],
  courses: [
    { name: 'Zorgvragen inschatten aan de telefoon', type: 'course', hours: 12, formal: true },
    { name: 'Reanimatie en eerste hulp in de huisartsenpraktijk', type: 'course', hours: 4, formal: true },
    { name: 'Bloed afnemen: opfrissing', type: 'workshop', hours: 4, formal: true },
    { name: 'Wondzorg in de huisartsenpraktijk', type: 'course', hours: 8, formal: true },
    { name: 'Opvolging van diabetes', type: 'course', hours: 16, formal: true },
    { name: 'Motiverende gespreksvoering', type: 'workshop', hours: 8, formal: true },
    { name: 'Omgaan met agressie aan de balie', type: 'workshop', hours: 4, formal: true },
    { name: 'Privacy en beroepsgeheim in de zorg', type: 'eLearning', hours: 2, formal: true },
    { name: 'Intervisie met assistenten van andere praktijken', type: 'peerReview', hours: 8, formal: false },
  ],
}
