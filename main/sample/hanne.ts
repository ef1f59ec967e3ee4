import { addDays, addMonths, formatDate, type IsoDate } from '../../shared/format/date'
import { workday } from '../../shared/progress/rules'
import { hanneEmployee, hanneEmployer } from './hanne-answers'
import { owner, type SampleCycle, type SampleEmployee, type SampleGoal, yearCycle } from './shape'

/** The dental hygienist: the talk was held four months ago and is signed by both; the plan runs. */
export function hanne(today: IsoDate): SampleEmployee {
  const talk = addMonths(today, -4)
  return {
    key: 'hanne',
    employee: {
      firstName: 'Hanne',
      lastName: 'Wouters',
      role: 'Mondhygiënist',
      supervisor: owner,
      contractHours: 32,
      inServiceSince: addMonths(today, -52),
      leavingDate: null,
      email: 'hanne@delindehoek.example',
    },
    cycle: {
      new: yearCycle(addDays(talk, -21), talk),
      answers: { employee: hanneEmployee, employer: hanneEmployer },
      ready: { employee: true, employer: true },
      open: true,
      agreements: agreements(talk),
      goals: [consultationGoal(talk), timeGoal(talk)],
      promises: [
        {
          description: 'Een rolkast voor de handinstrumenten kopen en naast de stoel in kamer 2 zetten.',
          kind: 'equipment',
          who: owner,
          dueDate: addMonths(talk, 2),
          status: 'open',
        },
      ],
      closing: {
        followUpDate: workday(addDays(today, 4)),
        evaluationDate: addMonths(talk, 10),
        nextConversationDate: addMonths(talk, 12),
        repaymentAgreement: false,
        employeeRemarks:
          'Ik ben blij dat het spreekuur er komt. Ik vraag wel dat de proef blijft doorgaan als het druk wordt.',
        employerRemarks: 'Dank voor de eerlijke woorden over de dinsdag. Dat had ik zelf niet gezien.',
        noPlan: false,
        noPlanReason: '',
      },
      privateNote:
        'Tine en Jasper vragen dit jaar ook een opleiding. Eerst het hele budget naast elkaar leggen voor ik nog iets beloof.',
      sign: true,
    },
  }
}

const agreements = (talk: IsoDate): SampleCycle['agreements'] => ({
  opening: `De tandvleesmeting bij nieuwe patiënten blijft zoals ze is. Hanne werkt de folder over ragers af tegen ${formatDate(addMonths(talk, 2))}; Tine maakt de foto’s. Sofie zegt het voortaan meteen als een bestelling later komt.`,
  work: 'Beiden zijn tevreden over het werk. Hanne vertelt op het volgende teamoverleg hoe zij bange patiënten stap voor stap laat wennen. Het nabellen gaat naar de balie.',
  conditions:
    'Op dinsdag komen er twee lege blokken van tien minuten, om 11 uur en om 15 uur. Sofie regelt dat met de balie. Na een maand kijken Hanne en Sofie of de middagpauze lukt.',
  cooperation:
    'Elke eerste maandag van de maand bekijken Hanne en Sofie samen twee dossiers, een half uur lang. Hanne maakt voor de balie een lijstje van behandelingen die een lang blok vragen.',
  practice:
    'Sofie vraagt de leverancier wat automatische oproepen voor controle kosten en vertelt het op het teamoverleg. Hanne probeert de meetmodule uit en legt ze daarna aan de collega’s uit.',
  strengths:
    'De beide lijstjes lijken op elkaar. Geruststellen en precies werken zijn sterke kanten, de tijd en het dossier zijn de groeipunten. Hanne brengt op elk teamoverleg één punt in.',
  future:
    'Hanne wil in de praktijk blijven en een spreekuur voor het tandvlees uitbouwen. Dat begint met één namiddag per week, op proef. Lesgeven komt over twee jaar opnieuw ter sprake.',
  goals:
    'Het spreekuur krijgt voorrang. Gaat de opleiding later door, dan schuift de proef mee op. Het tweede doel kan meteen beginnen.',
  closing:
    'Beiden vonden het een open gesprek. De volgende keer begint het een half uur later, zodat de kamers eerst klaar zijn.',
})

const consultationGoal = (talk: IsoDate): SampleGoal => ({
  title: 'Een wekelijks spreekuur voor tandvleespatiënten opstarten en zelfstandig uitvoeren',
  kind: 'professional',
  scope: 'broader',
  basis: 'strength',
  competenceKey: 'independence',
  levelNow: 2,
  levelWanted: 3,
  reason:
    'Patiënten wachten vier maanden op een specialist. Met een eigen spreekuur krijgen zij binnen drie weken hulp, en heeft Sofie meer tijd voor vullingen en kronen.',
  result:
    'Hanne voert elke donderdagnamiddag het spreekuur uit, met vier patiënten per keer: meten, een plan opstellen, behandelen en na drie maanden opnieuw meten.',
  indicator:
    'Op de einddatum zijn ten minste 40 patiënten gezien en is bij 30 van hen een tweede meting geregistreerd. Sofie controleert elke maand twee behandelplannen en hoeft die niet meer te verbeteren.',
  startDate: talk,
  dueDate: addMonths(talk, 10),
  priority: 'high',
  status: 'open',
  actions: [
    {
      type: 'course',
      formal: true,
      description: 'De opleiding parodontale zorg voor mondhygiënisten volgen: vier lesdagen en een praktijkproef.',
      provider: 'Nascholing Mondzorg Lindegem',
      owner: 'employee',
      fromDate: addMonths(talk, 2),
      dueDate: addMonths(talk, 5),
      ownHours: 32,
      courseCents: 98_000,
      materialCents: 4_500,
      travelCents: 6_400,
      subsidyCents: 29_400,
      proof: 'Getuigschrift van de opleiding',
      status: 'planned',
    },
    {
      type: 'shadowing',
      formal: false,
      description:
        'Twee halve dagen meekijken bij een parodontoloog en per dag één werkwijze noteren om over te nemen.',
      provider: 'Groepspraktijk Meerdries',
      owner: 'employee',
      fromDate: addMonths(talk, 4),
      dueDate: addMonths(talk, 5),
      ownHours: 8,
      coachHours: 8,
      coachKind: 'external',
      travelCents: 2_200,
      proof: 'Twee notities, besproken met Sofie',
      status: 'planned',
    },
    {
      type: 'project',
      formal: false,
      description:
        'Het spreekuur twee maanden op proef houden. Hanne registreert de cijfers; na elke maand bespreken Hanne en Sofie wat anders moet.',
      owner: 'both',
      fromDate: addMonths(talk, 5),
      dueDate: addMonths(talk, 7),
      ownHours: 32,
      coachHours: 4,
      coachKind: 'internal',
      proof: 'Overzicht van patiënten en metingen',
      status: 'planned',
    },
  ],
  promises: [
    {
      description:
        'Elke donderdagnamiddag vrijhouden in de agenda voor het spreekuur, zodra de proef begint. Sofie verplaatst die namiddag niet zonder overleg.',
      kind: 'time',
      who: owner,
      dueDate: addMonths(talk, 5),
      status: 'open',
    },
    {
      description:
        'De opleiding betalen, de vier lesdagen als werktijd rekenen en de kmo-portefeuille op tijd aanvragen.',
      kind: 'budget',
      who: owner,
      dueDate: addMonths(talk, 2),
      status: 'open',
    },
  ],
})

const timeGoal = (talk: IsoDate): SampleGoal => ({
  title: 'Behandelingen op tijd afronden en elk dossier dezelfde dag invullen',
  kind: 'behaviour',
  scope: 'current',
  basis: 'improve',
  competenceKey: 'planning',
  levelNow: 2,
  levelWanted: 3,
  reason: 'Patiënten wachten minder, en Sofie vindt in het dossier wat zij nodig heeft als zij een patiënt belt.',
  result:
    'Van elke tien afspraken beginnen er negen hooguit vijf minuten later dan gepland. Aan het einde van de werkdag is elk dossier ingevuld.',
  indicator:
    'De balie noteert in de laatste week van elke maand wanneer de behandelingen beginnen. Hanne en Sofie bekijken die cijfers op de eerste maandag.',
  startDate: talk,
  dueDate: addMonths(talk, 6),
  priority: 'normal',
  status: 'open',
  actions: [
    {
      type: 'project',
      formal: false,
      description: 'Drie korte sjablonen opstellen voor het dossier: controle, reiniging en tandvleesbehandeling.',
      owner: 'employee',
      fromDate: addDays(talk, 7),
      dueDate: addMonths(talk, 1),
      ownHours: 6,
      coachHours: 1,
      coachKind: 'internal',
      proof: 'Drie sjablonen in het programma',
      status: 'busy',
    },
    {
      type: 'onTheJob',
      formal: false,
      description:
        'Vier weken lang na twintig minuten de klok controleren, en dan met de patiënt afspreken wat nu gebeurt en wat de volgende keer.',
      owner: 'employee',
      fromDate: addMonths(talk, 1),
      dueDate: addMonths(talk, 2),
      ownHours: 4,
      proof: 'Lijst met geplande en echte beginuren',
      status: 'planned',
    },
  ],
})
