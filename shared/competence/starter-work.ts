import type { StarterText } from './starter'

export const workCompetences = {
  accuracy: {
    name: 'Zorgvuldig werken',
    definition:
      'Werken met aandacht voor wat niet fout mag zijn, zoals een naam, een dosis, een bedrag of een termijn. Een vergissing wordt gezien voor ze schade doet.',
    indicators: [
      'Vergelijkt de naam met het dossier voor het werk begint.',
      'Leest cijfers, datums en bedragen een tweede keer na.',
      'Meldt een eigen fout meteen en zet ze recht.',
    ],
  },
  planning: {
    name: 'Plannen en organiseren',
    definition:
      'Het werk van de dag en de week zo verdelen dat het past, met ruimte voor wat onverwacht komt. De agenda klopt en het materiaal ligt klaar.',
    indicators: [
      'Legt aan het einde van de dag klaar wat de volgende ochtend nodig is.',
      'Houdt in de agenda elke dag plaats vrij voor spoed.',
      'Plant werk in op de dag dat de termijn bekend wordt.',
    ],
  },
  prioritising: {
    name: 'Prioriteiten stellen',
    definition:
      'Kiezen wat eerst moet en wat kan wachten, ook als iedereen tegelijk iets vraagt. Die keuze ook aan de anderen vertellen.',
    indicators: [
      'Handelt spoed af voor de gewone taken van de dag.',
      'Vraagt welke taak voorgaat als twee collega’s iets dringends vragen.',
      'Zegt bij een vraag die moet wachten wanneer ze aan de beurt komt.',
    ],
  },
  independence: {
    name: 'Zelfstandig werken',
    definition: 'Het eigen werk doen zonder dat iemand moet meekijken, en weten wanneer hulp vragen toch nodig is.',
    indicators: [
      'Begint aan vaste taken zonder dat iemand eraan herinnert.',
      'Zoekt eerst in het dossier of de handleiding en stelt dan pas een vraag.',
      'Vraagt bij twijfel raad aan een collega voor de beslissing valt.',
    ],
  },
  results: {
    name: 'Resultaatgericht werken',
    definition: 'Een taak afmaken tot ze echt klaar is, en een andere manier zoeken als de gewone niet lukt.',
    indicators: [
      'Spreekt bij een taak af wat er klaar moet zijn en tegen welke dag.',
      'Belt of mailt zelf opnieuw als een antwoord uitblijft.',
      'Laat aan wie erop wacht weten dat een taak af is.',
    ],
  },
  initiative: {
    name: 'Initiatief nemen',
    definition:
      'Zien wat er moet gebeuren en eraan beginnen, of een voorstel doen. Collega’s weten wat er gaande is, zodat niemand verrast wordt.',
    indicators: [
      'Vult materiaal of papier aan voor het op is, zonder dat iemand het vraagt.',
      'Brengt op het teamoverleg een voorstel mee en zegt wie wat kan doen.',
      'Gebruikt een leeg moment in de agenda voor een taak die was blijven liggen.',
    ],
  },
  quality: {
    name: 'Kwaliteitsbewust werken',
    definition:
      'Weten wat de praktijk onder degelijk werk verstaat en zich daaraan houden. Een afspraak die niet meer klopt, wordt besproken en aangepast.',
    indicators: [
      'Volgt het protocol of de checklist, ook op een drukke dag.',
      'Noteert wat fout liep en bespreekt het op het eerstvolgende overleg.',
      'Vraagt een collega om belangrijk werk na te kijken.',
    ],
  },
  'hygiene-safety': {
    name: 'Hygiënisch en veilig werken',
    definition:
      'Zo werken dat niemand besmet raakt of zich bezeert. Op een kantoor gaat het om een veilige werkplek, in een behandelkamer ook om reinigen en steriliseren.',
    indicators: [
      'Reinigt handen, werkvlak en materiaal op de afgesproken momenten.',
      'Draagt de bescherming die bij de taak hoort.',
      'Ruimt een gevaar op of meldt het meteen, zoals een natte vloer of een losse kabel.',
    ],
  },
  'cost-awareness': {
    name: 'Kostenbewust werken',
    definition:
      'Zuinig zijn met tijd, materiaal en energie, zonder te besparen op wat een patiënt of cliënt nodig heeft. Wat gedaan is, wordt ook aangerekend.',
    indicators: [
      'Kijkt na wat er nog ligt en bestelt dan pas.',
      'Vraagt bij een grote aankoop ten minste twee prijzen.',
      'Registreert werk en verbruikt materiaal dezelfde dag.',
    ],
  },
} satisfies Record<string, StarterText>
