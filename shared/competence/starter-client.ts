import type { StarterText } from './starter'

export const clientCompetences = {
  'client-focus': {
    name: 'Cliëntgericht handelen',
    definition:
      'Uitzoeken wat een patiënt of cliënt nodig heeft en het eigen werk daarop afstemmen. In een kleine praktijk voelen mensen meteen of iemand tijd voor hen maakt.',
    indicators: [
      'Vraagt door tot duidelijk is waarvoor iemand komt of belt.',
      'Stelt een andere oplossing voor als iets niet kan.',
      'Laat wie moet wachten weten hoelang het nog duurt.',
    ],
  },
  reception: {
    name: 'Telefoon- en balie-onthaal',
    definition:
      'Bellers en bezoekers vriendelijk en vlot ontvangen, ook als alles tegelijk komt. De balie is het eerste wat mensen van de praktijk zien en horen.',
    indicators: [
      'Neemt de telefoon op met de naam van de praktijk en de eigen naam.',
      'Kijkt op en knikt naar wie binnenkomt, ook tijdens een telefoongesprek.',
      'Herhaalt dag en uur van de afspraak voor het gesprek eindigt.',
    ],
  },
  speaking: {
    name: 'Duidelijk spreken',
    definition:
      'Zo praten dat de ander het meteen begrijpt, zonder vaktaal. Wie naar huis gaat, weet wat er besproken is en wat de volgende stap is.',
    indicators: [
      'Legt een behandeling, een stap of een document uit in gewone woorden.',
      'Deelt een uitleg op in stukken en wacht na elk stuk op vragen.',
      'Vraagt de ander om in eigen woorden te herhalen wat is afgesproken.',
    ],
  },
  writing: {
    name: 'Helder schrijven',
    definition:
      'Mails, brieven en notities schrijven die de lezer in één keer begrijpt. Een collega kan ermee verder zonder te moeten bellen.',
    indicators: [
      'Zet de vraag of het besluit in de eerste zin van een mail.',
      'Leest een brief na op namen, datums en bedragen voor hij vertrekt.',
      'Schrijft notities in het dossier die een collega zonder uitleg kan gebruiken.',
    ],
  },
  complaints: {
    name: 'Omgaan met klachten en agressie',
    definition:
      'Rustig blijven als iemand boos of ontevreden is, en de klacht toch ernstig nemen. Daarbij hoort ook: de eigen grens bewaken en hulp vragen.',
    indicators: [
      'Laat iemand uitspreken en vat de klacht samen voor het antwoord komt.',
      'Zegt rustig welk gedrag niet kan en wat er gebeurt als het doorgaat.',
      'Schrijft een klacht dezelfde dag op en vertelt wie ze verder behandelt.',
    ],
  },
  empathy: {
    name: 'Inleven',
    definition:
      'Merken wat iemand voelt of nodig heeft, ook als die persoon het niet zegt. Daar rekening mee houden zonder het gesprek over te nemen.',
    indicators: [
      'Zegt hardop wat opvalt, bijvoorbeeld dat iemand ergens tegen opkijkt.',
      'Praat trager en zachter met een kind of met iemand die bang is.',
      'Vraagt eerst wat iemand zelf wil en geeft dan pas raad.',
    ],
  },
  confidentiality: {
    name: 'Discretie en beroepsgeheim',
    definition:
      'Zwijgen over wat men op het werk ziet en hoort, ook na de werkuren en ook waar iedereen elkaar kent. Met collega’s alleen delen wat zij voor het werk nodig hebben.',
    indicators: [
      'Gaat voor een vertrouwelijk gesprek naar een plaats waar niemand meeluistert.',
      'Laat geen dossier of scherm open waar bezoekers kunnen meelezen.',
      'Gaat na wie er belt voor er iets over een dossier gezegd wordt.',
    ],
  },
} satisfies Record<string, StarterText>
