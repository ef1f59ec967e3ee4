import { packQuestion } from '../pack-question'
import type { Pack } from '../schema'

const employee = packQuestion('dentist', 'employee')
const employer = packQuestion('dentist', 'employer')

export const dentistPack: Pack = {
  id: 'dentist',
  version: 1,
  title: 'Tandartspraktijk',
  professions: ['dentist'],
  questions: [
    employee(
      'work',
      'chair',
      'Hoe verloopt de samenwerking aan de stoel?',
      'Denk aan aangeven, afzuigen en het tempo. Bij welke behandeling gaat het vlot, en waar hapert het? Werkt u niet aan de stoel? Sla deze vraag dan over.',
    ),
    employee(
      'work',
      'anxious',
      'Hoe gaat het met patiënten die bang zijn of pijn hebben?',
      'Beschrijf één moment uit de voorbije maanden. Wat deed u, en wat had u nog willen kunnen?',
    ),
    employee(
      'conditions',
      'hygiene',
      'Wat maakt het moeilijk om elke dag volgens de hygiëneregels te werken?',
      'Denk aan de tijd tussen twee patiënten, de sterilisatie en de voorraad. Loopt alles goed? Schrijf dan wat daarbij helpt.',
    ),
    employer(
      'work',
      'tasks',
      'Welke handelingen doet deze medewerker nu zonder hulp, en welke nog niet?',
      'Noem wat u zelf zag, bijvoorbeeld een kamer klaarzetten of helpen bij een scan. Kijk na welke handelingen u in uw land mag overdragen.',
    ),
    employer(
      'practice',
      'devices',
      'Welk toestel of welke behandeling komt erbij, en wie moet ermee leren werken?',
      'Bijvoorbeeld een mondscanner, andere röntgenapparatuur of een nieuwe manier van steriliseren. Noem ook tegen wanneer.',
    ),
  ],
  competences: [
    {
      key: 'chairside',
      name: 'Assisteren aan de stoel',
      group: 'work',
      definition:
        'De behandeling volgen en aanreiken wat de volgende stap vraagt. De behandelaar kan met de ogen bij de patiënt blijven.',
      indicators: [
        'Legt voor elke behandeling het materiaal klaar in de volgorde waarin het nodig is.',
        'Reikt het volgende instrument aan voor de behandelaar erom vraagt.',
        'Houdt het zicht in de mond vrij met afzuiger, spiegel en licht.',
      ],
    },
    {
      key: 'sterilising',
      name: 'Instrumenten reinigen en steriliseren',
      group: 'work',
      definition:
        'Gebruikte instrumenten veilig verwerken tot ze weer klaarliggen. Van elke lading is terug te vinden wanneer en hoe ze gesteriliseerd is.',
      indicators: [
        'Scheidt vuil en schoon materiaal op de afgesproken plaatsen.',
        'Noteert van elke lading het nummer, de datum en de uitslag van de test.',
        'Meldt een mislukte lading en haalt die instrumenten uit gebruik.',
      ],
    },
    {
      key: 'imaging',
      name: 'Helpen bij röntgenfoto’s en scans',
      group: 'work',
      definition:
        'Opnamen voorbereiden en verwerken binnen wat de functie toelaat. De patiënt en het team krijgen niet meer straling dan nodig is.',
      indicators: [
        'Vraagt voor een opname naar eerdere foto’s en naar een zwangerschap.',
        'Plaatst houder en sensor zo dat het gevraagde gebied volledig te zien is.',
        'Bewaart de opname bij de patiënt, met de tand en de datum erbij.',
      ],
    },
    {
      key: 'anxiety',
      name: 'Bange patiënten begeleiden',
      group: 'client',
      definition:
        'Zien dat iemand bang is en de behandeling daarop afstemmen. De patiënt houdt het gevoel zelf te mogen stoppen.',
      indicators: [
        'Spreekt voor de behandeling een teken af waarmee de patiënt kan stoppen.',
        'Vertelt bij elke stap vooraf wat de patiënt zal horen of voelen.',
        'Noteert in het dossier wat deze patiënt de vorige keer hielp.',
      ],
    },
    {
      key: 'prevention',
      name: 'Uitleg geven over mondverzorging',
      group: 'client',
      definition:
        'Patiënten leren hoe zij hun mond thuis verzorgen, op een manier die bij hen past. Kinderen en ouders krijgen elk hun eigen uitleg.',
      indicators: [
        'Laat de patiënt het poetsen zelf voordoen en verbetert één ding tegelijk.',
        'Spreekt met de patiënt één nieuwe gewoonte af en schrijft die op.',
        'Vraagt bij de volgende afspraak wat er thuis van gekomen is.',
      ],
    },
  ],
  courses: [
    { name: 'Vierhandig assisteren aan de stoel', type: 'workshop', hours: 8, formal: true },
    { name: 'Infectiepreventie en sterilisatie in de mondzorg', type: 'course', hours: 8, formal: true },
    { name: 'Stralingsbescherming bij tandheelkundige röntgenfoto’s', type: 'course', hours: 16, formal: true },
    { name: 'Reanimatie en eerste hulp in de tandartspraktijk', type: 'course', hours: 4, formal: true },
    { name: 'Omgaan met bange patiënten', type: 'workshop', hours: 4, formal: true },
    { name: 'Uitleg geven over mondverzorging aan kinderen en ouders', type: 'workshop', hours: 4, formal: true },
    { name: 'Werken met de mondscanner', type: 'onTheJob', hours: 6, formal: false },
    { name: 'Meelopen bij implantologie of orthodontie', type: 'shadowing', hours: 8, formal: false },
    { name: 'Studiedag mondzorg', type: 'congress', hours: 8, formal: true },
  ],
}
