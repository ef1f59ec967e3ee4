import { packQuestion } from '../pack-question'
import type { Pack } from '../schema'

const employee = packQuestion('vet', 'employee')
const employer = packQuestion('vet', 'employer')

export const vetPack: Pack = {
  id: 'vet',
  version: 1,
  title: 'Dierenartsenpraktijk',
  professions: ['vet'],
  questions: [
    employee(
      'work',
      'owners',
      'Hoe lopen de gesprekken met eigenaars op moeilijke momenten?',
      'Denk aan slecht nieuws, inslapen of een hoge rekening. Beschrijf één gesprek en wat u de volgende keer weer zo, of net anders, zou doen.',
    ),
    employee(
      'work',
      'handling',
      'Bij welke dieren of handelingen voelt u zich zeker, en bij welke nog niet?',
      'Denk aan fixeren, bloed afnemen, een verdoving bewaken of een angstig dier. Noem wat u graag vaker zou oefenen.',
    ),
    employee(
      'conditions',
      'duty',
      'Wat vindt u van uw wachtdiensten, avonden en weekends?',
      'Schrijf over de planning: de verdeling, het ruilen, de bereikbaarheid. Doet u geen wachtdienst? Schrijf dan over de drukke uren van de dag.',
    ),
    employer(
      'work',
      'tasks',
      'Welke taken rond het dier vertrouwt u deze medewerker toe, en onder welke voorwaarde?',
      'Noem wat u zelf zag. Kijk na welke handelingen in uw land aan de dierenarts voorbehouden zijn.',
    ),
    employer(
      'practice',
      'directions',
      'Welke dieren, behandelingen of toestellen worden belangrijker in de praktijk?',
      'Bijvoorbeeld gebitsverzorging, echografie, bijzondere dieren of thuisbezoeken. Wie zou daarin mee kunnen groeien?',
    ),
  ],
  competences: [
    {
      key: 'handling',
      name: 'Dieren veilig hanteren',
      group: 'work',
      definition:
        'Een dier vasthouden en verplaatsen zonder dat iemand gewond raakt. Een bang dier krijgt rust en zo weinig mogelijk dwang.',
      indicators: [
        'Leest de houding van het dier en zegt hardop wat opvalt.',
        'Kiest voor elk dier de lichtste manier van vasthouden die veilig is.',
        'Stopt en vraagt hulp zodra een dier in paniek raakt.',
      ],
    },
    {
      key: 'anaesthesia',
      name: 'Helpen bij operaties en verdoving',
      group: 'work',
      definition:
        'Een operatie voorbereiden en het verdoofde dier bewaken volgens de afspraken met de dierenarts. Afwijkingen worden meteen gemeld.',
      indicators: [
        'Loopt voor elke verdoving de controlelijst van de praktijk af.',
        'Noteert ademhaling, hartslag en temperatuur op de afgesproken tijden.',
        'Zegt een verandering hardop zodra ze op de monitor te zien is.',
      ],
    },
    {
      key: 'bad-news',
      name: 'Eigenaars begeleiden bij slecht nieuws',
      group: 'client',
      definition:
        'Er zijn voor mensen die afscheid nemen van hun dier of schrikken van een diagnose. De eigenaar krijgt tijd, een rustige plaats en duidelijke keuzes.',
      indicators: [
        'Zorgt voor een aparte ruimte en haalt de telefoon uit het gesprek.',
        'Noemt het dier bij de naam en laat stiltes toe.',
        'Bespreekt betaling en praktische keuzes voor het afscheid begint.',
      ],
    },
    {
      key: 'triage',
      name: 'Spoed inschatten aan de telefoon',
      group: 'client',
      definition:
        'Uit wat een eigenaar vertelt, opmaken hoe snel een dier gezien moet worden. De medewerker volgt de afspraken van de praktijk en stelt geen diagnose.',
      indicators: [
        'Stelt bij elke oproep de vaste vragen van de praktijk.',
        'Verbindt bij een alarmteken binnen een minuut door met de dierenarts.',
        'Herhaalt wat de eigenaar moet doen en bij welk teken die opnieuw belt.',
      ],
    },
    {
      key: 'cost-talk',
      name: 'Over kosten praten',
      group: 'client',
      definition:
        'Prijzen en keuzes rustig bespreken, zonder schroom en zonder druk. De eigenaar weet vooraf waar die aan toe is.',
      indicators: [
        'Geeft voor een behandeling een raming met een laagste en een hoogste bedrag.',
        'Legt bij twee mogelijkheden uit wat het verschil is voor het dier.',
        'Belt de eigenaar op zodra de kosten boven de raming uitkomen.',
      ],
    },
  ],
  courses: [
    { name: 'Anesthesie bewaken bij hond en kat', type: 'course', hours: 12, formal: true },
    { name: 'Rustig omgaan met bange honden en katten', type: 'workshop', hours: 6, formal: true },
    { name: 'Gesprekken bij euthanasie en rouw', type: 'workshop', hours: 4, formal: true },
    { name: 'Spoed inschatten aan de telefoon', type: 'workshop', hours: 4, formal: true },
    { name: 'Gebitsverzorging bij kleine huisdieren', type: 'course', hours: 12, formal: true },
    { name: 'Echografie voor beginners', type: 'course', hours: 16, formal: true },
    { name: 'Stralingsbescherming in de dierenartsenpraktijk', type: 'course', hours: 8, formal: true },
    { name: 'Meelopen in een verwijskliniek', type: 'shadowing', hours: 8, formal: false },
    { name: 'Studiedag diergeneeskunde', type: 'congress', hours: 8, formal: true },
  ],
}
