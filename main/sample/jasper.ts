import { addDays, addMonths, formatDate, type IsoDate } from '../../shared/format/date'
import type { Answers } from '../../shared/preparation/schema'
import { owner, type SampleEmployee, yearCycle } from './shape'

/**
 * The prevention assistant: the talk is going on. His goal is vague on purpose, so that the SMART tips have something
 * to say.
 */
export const jasper = (today: IsoDate): SampleEmployee => ({
  key: 'jasper',
  employee: {
    firstName: 'Jasper',
    lastName: 'Eeckhout',
    role: 'Preventieassistent',
    supervisor: owner,
    contractHours: 30.4,
    inServiceSince: addMonths(today, -20),
    leavingDate: null,
    email: 'jasper@delindehoek.example',
  },
  cycle: {
    new: yearCycle(addDays(today, -21), today),
    answers: { employee, employer },
    ready: { employee: true, employer: true },
    open: true,
    agreements: {
      opening: `Jasper belt tegen ${formatDate(addMonths(today, 1))} twee lagere scholen op voor een klasbezoek. Sofie leest vooraf zijn voorstel.`,
      work: 'De poetshoek blijft. Jasper voert de oproepen voortaan op maandagvoormiddag in, als het rustig is. Jolien controleert de eerste vier weken de datums.',
      conditions:
        'Elke week gaan twee kinderafspraken van woensdagnamiddag naar maandag na schooltijd. Sofie vraagt een prijs voor een lage wastafel.',
    },
    goals: [
      {
        title: 'Beter communiceren met ouders',
        kind: 'behaviour',
        scope: 'current',
        basis: 'improve',
        competenceKey: 'speaking',
        levelNow: 2,
        levelWanted: 3,
        result: 'Jasper voelt zich zekerder in gesprekken met ouders.',
        startDate: today,
        actions: [{ type: 'course', formal: true, description: 'Een cursus communicatie volgen', owner: 'employee' }],
        promises: [{ description: 'Een cursus zoeken die past.', kind: 'organisation', who: owner }],
      },
    ],
    promises: [],
    closing: {},
    privateNote: 'Hem eerst laten vertellen over de vader die wegliep. Pas daarna met een eigen voorbeeld komen.',
    sign: false,
  },
})

const employee: Answers = {
  'm-earlier':
    'In het startgesprek was afgesproken dat ik na een jaar alleen poetsles geef. Dat lukt. Een klas uitnodigen in de praktijk is er nog niet van gekomen.',
  'm-must-discuss': 'Gesprekken met ouders die niet willen horen dat hun kind te veel frisdrank drinkt.',
  'm-went-well': 'De poetshoek met de grote zandloper. Kinderen vragen er nu zelf naar, en hun ouders blijven kijken.',
  'm-went-less-well':
    'Een vader liep weg toen ik over frisdrank begon. Ik had meteen gezegd wat fout was en niets gevraagd. Ook achteraf wist ik niet hoe het anders kon.',
  'm-tasks-liked': 'Werken met kinderen van vier tot tien jaar. En materiaal maken waarmee zij zelf iets kunnen doen.',
  'm-tasks-disliked': 'De lijst met oproepen bijwerken. Dat is veel typen, en ik maak er fouten in.',
  'm-skills': 'Over poetsen en fluoride weet ik genoeg. Over praten met ouders te weinig.',
  'm-workload': 'De woensdagnamiddag zit vol kinderen. Op maandag heb ik net tijd over.',
  'm-workplace':
    'Mijn hoek is klein maar gezellig. Met een wastafel op kinderhoogte zouden de kleinsten beter kunnen oefenen.',
  'm-colleagues':
    'Hanne legt mij alles rustig uit. Aan de balie stel ik mijn vragen vaak op een druk moment. Dat moet ik anders aanpakken.',
  'm-supervisor':
    'Sofie laat mij dingen uitproberen, en dat vind ik fijn. Ik weet alleen niet altijd wat zij er daarna van vindt.',
  'm-practice-better':
    'In de wachtzaal ligt voor kinderen niets over tanden. Een paar boekjes en een poster zouden al helpen.',
  'm-strengths.1': 'Kinderen laten lachen en meedoen',
  'm-strengths.2': 'Zelf materiaal bedenken en maken',
  'm-strengths.3': 'Spreken voor een groep: ik speel al tien jaar toneel',
  'm-points.1': 'Een moeilijke boodschap brengen aan ouders',
  'm-points.2': 'Lijsten zonder fouten bijwerken',
  'm-points.3': 'Mijn vragen opsparen in plaats van collega’s telkens te storen',
  'm-more-of': 'Lesgeven op school. Voor een les van drie kwartier heb ik al een idee.',
  'm-challenge': 'Met één schoolproject per jaar dat ik zelf bedenk en regel.',
  'm-other-work':
    'Over drie jaar wil ik hier de poetslessen voor alle kinderen leiden. Over vijf jaar word ik misschien mondhygiënist, maar dat is een volledige studie.',
  'm-what-it-takes': 'Leren praten met ouders, dit jaar al. Uitzoeken wat die studie vraagt, kan wachten.',
  'm-goal': 'Beter worden in gesprekken met ouders.',
  'm-needs': 'Iemand die eens meeluistert, en misschien een cursus.',
  'm-readiness': 'yes',
  'signal:opening': 'good',
  'signal:work': 'good',
  'signal:conditions': 'discuss',
  'signal:cooperation': 'good',
  'signal:practice': 'good',
  'signal:strengths': 'good',
  'signal:future': 'discuss',
}

const employer: Answers = {
  'w-earlier':
    'Alleen poetsles geven is gelukt. Het klasbezoek is blijven liggen, en ik heb er zelf ook niet meer naar gevraagd.',
  'w-role':
    'Kinderen en ouders leren hoe zij gaatjes voorkomen. Dat vraagt geduld, gewone taal en een juiste lijst van wie wanneer terugkomt.',
  'w-goes-well':
    'Vorige week zat een meisje van vijf te huilen in de wachtzaal. Jasper liet haar de zandloper omdraaien, en na tien minuten poetste zij mee. Haar moeder maakte meteen een nieuwe afspraak.',
  'w-could-be-better':
    'In de lijst met oproepen stonden vorige maand elf verkeerde datums. Jolien heeft een hele voormiddag gebeld om het recht te zetten.',
  'w-own-leadership': 'Dat ik weinig zeg over wat hij uitprobeert.',
  'w-training-needed': 'Gesprekken voeren met ouders. Dat is ook nuttig voor de balie, dus misschien samen.',
  'w-level': 'Bij kinderen werkt hij zelfstandig. Bij ouders en in de administratie heeft hij nog begeleiding nodig.',
  'w-strengths.1': 'Wint het vertrouwen van kinderen',
  'w-strengths.2': 'Bedenkt materiaal dat werkt',
  'w-strengths.3': 'Staat open voor raad van collega’s',
  'w-points.1': 'Oproepen zonder fouten invoeren',
  'w-points.2': 'Ouders eerst vragen wat zij zelf al weten',
  'w-points.3': 'Een idee ook afwerken',
  'w-room-to-grow': 'Alle poetslessen voor kinderen, en één schoolproject per jaar.',
  'w-change-role': 'Erbij: klasbezoeken. Eraf: een deel van de oproepen, zodra die automatisch verstuurd worden.',
  'w-role-changes': 'Ik verwacht meer vragen van scholen, en meer uitleg met beelden op een scherm.',
  'w-what-i-give': 'Drie keer meeluisteren bij een gesprek met ouders, en een budget voor één cursus.',
  'signal:opening': 'good',
  'signal:work': 'discuss',
  'signal:conditions': 'good',
  'signal:cooperation': 'good',
  'signal:practice': 'good',
  'signal:strengths': 'discuss',
  'signal:future': 'good',
}
