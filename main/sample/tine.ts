import { addDays, addMonths, type IsoDate } from '../../shared/format/date'
import type { Answers } from '../../shared/preparation/schema'
import { owner, type SampleEmployee, yearCycle } from './shape'

/** The dental assistant: both sides are ready, the talk has not been opened yet. */
export const tine = (today: IsoDate): SampleEmployee => ({
  key: 'tine',
  employee: {
    firstName: 'Tine',
    lastName: 'Roelandts',
    role: 'Tandartsassistent',
    supervisor: owner,
    contractHours: 38,
    inServiceSince: addMonths(today, -75),
    leavingDate: null,
    email: 'tine@delindehoek.example',
  },
  cycle: {
    new: yearCycle(addDays(today, -16), addDays(today, 3)),
    answers: { employee, employer },
    ready: { employee: true, employer: true },
    open: false,
    agreements: {},
    goals: [],
    promises: [],
    closing: {},
    privateNote: 'Eerst zelf vertellen dat de opleiding over sterilisatie door mij is blijven liggen.',
    sign: false,
  },
})

const employee: Answers = {
  'm-earlier':
    'De lijst voor het klaarzetten van de kamers is af en hangt in elke kamer. De opleiding over sterilisatie is niet doorgegaan: de cursus zat vol en er is geen nieuwe datum gezocht.',
  'm-must-discuss': 'Wie Lotte inwerkt, en hoeveel tijd daarvoor is. Nu doe ik het tussendoor.',
  'm-went-well':
    'De sterilisatie loopt een heel jaar zonder één mislukte test. Ik heb de stappen op kaartjes gezet, zodat iedereen het op dezelfde manier doet.',
  'm-went-less-well':
    'Twee keer was er iets op tijdens een behandeling. Ik had het gezien, maar nergens opgeschreven. Een vaste besteldag zou helpen.',
  'm-tasks-liked':
    'Assisteren bij grotere ingrepen, zoals implantaten. Dan moet alles op zijn plaats liggen, en dat vind ik fijn om voor te bereiden.',
  'm-tasks-disliked':
    'De telefoon overnemen als Jolien haar vrije dag heeft. Ik ken de agenda te weinig en laat mensen te lang wachten.',
  'm-skills':
    'Voor het assisteren wel. Bij de digitale scanner sla ik soms een stap over, en dan moet het beeld opnieuw.',
  'm-workload':
    'De voormiddagen zijn druk, de namiddagen rustiger. Sinds ik Lotte begeleid, blijven de laden liggen tot na vijf uur. Mijn uren passen verder goed.',
  'm-workplace': 'De sterilisatieruimte is krap voor twee mensen. De afzuiging in kamer 1 maakt veel lawaai.',
  'm-colleagues':
    'Met Hanne en Jasper gaat het vanzelf. Tussen de stoel en de balie gaat weleens een boodschap verloren, vooral als een behandeling langer duurt.',
  'm-supervisor':
    'Sofie bedankt iedereen aan het einde van de dag, en dat doet mij plezier. Over nieuw materiaal beslist zij alleen. Ik hoor dat graag vooraf, want ik moet ermee werken.',
  'm-practice-better':
    'Elke ochtend vijf minuten samen de dag overlopen. Dan weet iedereen welke behandeling lang duurt en wie waar nodig is.',
  'm-strengths.1': 'Rustig blijven als er veel tegelijk gebeurt',
  'm-strengths.2': 'Netjes en volgens de stappen werken',
  'm-strengths.3': 'Organiseren: ik regel elk jaar een straatfeest voor tweehonderd mensen',
  'm-points.1': 'Vroeger zeggen dat iets niet lukt of op is',
  'm-points.2': 'De digitale scanner zonder fouten gebruiken',
  'm-points.3': 'Een nieuwe collega iets stap voor stap uitleggen',
  'm-more-of': 'Nieuwe collega’s inwerken. Bij Lotte merk ik dat ik het graag doe, maar ik doe het nog op gevoel.',
  'm-challenge':
    'Als de voorraad helemaal mijn taak wordt, met een eigen budget en een vaste dag om te bestellen. Dan kan ik ook prijzen vergelijken.',
  'm-other-work':
    'Over drie jaar doe ik graag hetzelfde werk, met meer verantwoordelijkheid. Over vijf jaar weet ik het nog niet. Aan de balie werken trekt mij niet aan.',
  'm-what-it-takes':
    'Leren hoe ik iemand iets aanleer en hoe ik zeg wat anders moet. Ook het bestelprogramma. Een half jaar lijkt mij genoeg.',
  'm-goal': 'Lotte zo inwerken dat zij over zes maanden alleen aan de stoel assisteert.',
  'm-needs':
    'Twee uur per week waarin ik alleen met Lotte bezig ben. En iemand die mij de scanner nog eens van begin tot einde toont.',
  'm-readiness': 'unsure',
  'signal:opening': 'good',
  'signal:work': 'good',
  'signal:conditions': 'discuss',
  'signal:cooperation': 'discuss',
  'signal:practice': 'discuss',
  'signal:strengths': 'good',
  'signal:future': 'good',
}

const employer: Answers = {
  'w-earlier':
    'De lijst voor de kamers is klaar en iedereen gebruikt ze. De opleiding over sterilisatie staat nog open. Ik zou een nieuwe datum zoeken en heb dat niet gedaan.',
  'w-role':
    'Vlot assisteren, de kamers klaarzetten, steriliseren volgens de regels en het materiaal op peil houden. Even belangrijk is de rust die zij aan patiënten geeft.',
  'w-goes-well':
    'Vorige week lag bij een ingreep van twee uur elk instrument klaar voor ik erom vroeg. De patiënt zei achteraf dat de tijd was voorbijgevlogen.',
  'w-could-be-better':
    'Vorige maand bleek tijdens een behandeling dat een product op was. Tine wist het al twee dagen. Ik moest de patiënt een nieuwe afspraak geven.',
  'w-own-leadership':
    'Dat ik beslis zonder te overleggen. En dat Lotte erbij kwam zonder dat ik er uren voor vrijmaakte.',
  'w-training-needed':
    'De nieuwe regels voor sterilisatie. En naast mij nog iemand die de digitale scanner van begin tot einde kent.',
  'w-level':
    'Zelfstandig, en sinds kort begeleidt zij een ander. Ik merk dat Lotte met haar vragen naar Tine gaat en niet naar mij.',
  'w-strengths.1': 'Werkt nauwkeurig en volgens de stappen',
  'w-strengths.2': 'Blijft rustig tijdens lange ingrepen',
  'w-strengths.3': 'Heeft het vertrouwen van het hele team',
  'w-points.1': 'Meteen melden dat iets op is of misloopt',
  'w-points.2': 'Haar mening zeggen in het teamoverleg',
  'w-points.3': 'Alle stappen van de digitale scanner kennen',
  'w-room-to-grow':
    'Zij kan de vaste begeleider worden van nieuwe assistenten en stagiairs. Ook het beheer van het materiaal kan helemaal bij haar komen.',
  'w-change-role': 'Erbij: inwerken en bestellen. Eraf: de telefoon overnemen. Daar zoek ik een andere oplossing voor.',
  'w-role-changes':
    'Er komt meer digitaal werk, zoals scans en beelden, en er zijn minder gewone afdrukken. Ook de controle op de sterilisatie wordt strenger.',
  'w-what-i-give':
    'Twee uur per week voor het inwerken, de opleiding over sterilisatie, en een halve dag uitleg over de scanner door de leverancier.',
  'signal:opening': 'discuss',
  'signal:work': 'good',
  'signal:conditions': 'good',
  'signal:cooperation': 'discuss',
  'signal:practice': 'good',
  'signal:strengths': 'good',
  'signal:future': 'good',
}
