import { packQuestion } from '../pack-question'
import type { Pack } from '../schema'

const employee = packQuestion('lawyer', 'employee')
const employer = packQuestion('lawyer', 'employer')

export const lawyerPack: Pack = {
  id: 'lawyer',
  version: 1,
  title: 'Advocatenkantoor',
  professions: ['lawyer'],
  questions: [
    employee(
      'work',
      'matters',
      'In welke dossiers leerde u dit jaar het meest, en welke wilt u vaker?',
      'Noem het soort zaak of het rechtsdomein, geen namen van cliënten. Wat kon u er zelf in doen?',
    ),
    employee(
      'conditions',
      'deadlines',
      'Hoe houdt u zicht op termijnen en tijd?',
      'Denk aan de kalender, het bijhouden van uren en stukken die laat binnenkomen. Wat geeft u rust, en wat net niet?',
    ),
    employee(
      'cooperation',
      'feedback-work',
      'Wat hoort u terug over stukken die u voorbereidt?',
      'Komt het op tijd, en kunt u ermee verder? Beschrijf een stuk waarvan u veel geleerd hebt.',
    ),
    employer(
      'work',
      'independence',
      'Wat mag deze medewerker zelf afwerken, en wat leest u nog na?',
      'Denk aan brieven, conclusies, eerste gesprekken en contact met de griffie. Wat is nodig om een stap meer los te laten?',
    ),
    employer(
      'practice',
      'fields',
      'In welk rechtsdomein of met welke hulpmiddelen wil het kantoor sterker worden?',
      'Bijvoorbeeld een nieuw domein, andere opzoekprogramma’s of werken met tekst die door een computer is gemaakt. Wie neemt dat op zich?',
    ),
  ],
  competences: [
    {
      key: 'deadlines',
      name: 'Termijnen bewaken',
      group: 'work',
      definition: 'Elke termijn kennen, noteren en halen. Een gemiste termijn kan een cliënt zijn zaak kosten.',
      indicators: [
        'Noteert een termijn op de dag waarop het stuk binnenkomt.',
        'Controleert de berekening met een collega als de zaak uitzonderlijk is.',
        'Waarschuwt de behandelaar een week voor de laatste dag.',
      ],
    },
    {
      key: 'legal-research',
      name: 'Juridisch opzoeken',
      group: 'thinking',
      definition:
        'Wetgeving, rechtspraak en rechtsleer vinden die voor de zaak tellen. Een collega kan elke bron terugvinden.',
      indicators: [
        'Schrijft de vraag op in één zin voor het zoeken begint.',
        'Gaat na of een wettekst of uitspraak nog geldt op de datum van de feiten.',
        'Vermeldt bij elke stelling de volledige vindplaats.',
      ],
    },
    {
      key: 'drafting',
      name: 'Processtukken opstellen',
      group: 'work',
      definition:
        'Stukken schrijven waarin feiten, argumenten en vraag in een vaste opbouw staan. De rechter en de cliënt kunnen de redenering volgen.',
      indicators: [
        'Scheidt feiten van argumenten en verwijst bij elk feit naar een stuk.',
        'Zet de vraag aan de rechter bovenaan en herhaalt ze aan het einde.',
        'Vergelijkt namen, bedragen en nummers met de inventaris voor het indienen.',
      ],
    },
    {
      key: 'client-talk',
      name: 'Cliëntgesprekken voeren',
      group: 'client',
      definition:
        'Uitzoeken wat een cliënt echt wil bereiken en eerlijk zeggen wat haalbaar is. De cliënt kent de kansen, de kosten en de volgende stap.',
      indicators: [
        'Vat aan het einde samen wat de cliënt vraagt en wat het kantoor doet.',
        'Noemt de zwakke punten van de zaak in gewone woorden.',
        'Bevestigt de afspraken en de kosten binnen twee werkdagen op papier.',
      ],
    },
    {
      key: 'conflicts',
      name: 'Belangen en onafhankelijkheid bewaken',
      group: 'client',
      definition:
        'Merken wanneer een dossier botst met een ander dossier of met de regels van het beroep, en dat melden voor er werk aan begint.',
      indicators: [
        'Zoekt voor een nieuw dossier alle partijen op in het bestand van het kantoor.',
        'Vraagt de gegevens op die de witwasregels voor dat soort zaak vragen.',
        'Meldt een mogelijk conflict aan de verantwoordelijke advocaat.',
      ],
    },
    {
      key: 'time-recording',
      name: 'Tijd en kosten registreren',
      group: 'work',
      definition: 'Gewerkte tijd en gemaakte kosten zo bijhouden dat een factuur zonder zoeken te maken is.',
      indicators: [
        'Vult de gewerkte tijd dezelfde dag in, met het dossier erbij.',
        'Omschrijft een prestatie zo dat de cliënt ze herkent.',
        'Bewaart van elke kost het bewijs in het dossier.',
      ],
    },
  ],
  courses: [
    { name: 'Nieuws en veranderingen in het eigen rechtsdomein', type: 'course', hours: 4, formal: true },
    { name: 'Beroepsregels en gedragscode', type: 'course', hours: 4, formal: true },
    { name: 'Helder juridisch schrijven', type: 'workshop', hours: 8, formal: true },
    { name: 'Pleiten en spreken voor de rechtbank', type: 'workshop', hours: 8, formal: true },
    { name: 'Onderhandelen en bemiddelen', type: 'course', hours: 16, formal: true },
    { name: 'Witwasregels in het advocatenkantoor', type: 'eLearning', hours: 2, formal: true },
    { name: 'Opzoeken in juridische databanken', type: 'workshop', hours: 4, formal: false },
    { name: 'Termijnen berekenen', type: 'course', hours: 4, formal: true },
    { name: 'Meegaan naar een zitting', type: 'shadowing', hours: 4, formal: false },
    { name: 'Studiedag van de balie', type: 'congress', hours: 8, formal: true },
  ],
}
