import { addDays, addMonths, type IsoDate } from '../../shared/format/date'
import type { SampleCycle } from './shape'
import { yearCycle } from './shape'

/** The cycle of the dental assistant before the present one: held a year ago, and evaluated since. */
export function tinePast(today: IsoDate): SampleCycle {
  // The present cycle starts sixteen days ago; this one ended the day before.
  const start = addMonths(addDays(today, -16), -12)
  const talk = addDays(start, 20)
  return {
    new: { ...yearCycle(start, talk), periodEnd: addDays(today, -17) },
    answers: {
      employee: {
        'm-went-well': 'De ochtenden lopen beter sinds ik een half uur vroeger begin.',
        'm-strengths.1': 'Rustig werken',
        'm-goal': 'Dat elke kamer ’s morgens volledig klaarstaat.',
      },
      employer: {
        'w-goes-well': 'De instrumenten zijn altijd proper en op tijd klaar.',
        'w-could-be-better': 'De nieuwe regels voor sterilisatie zijn nog niet overal doorgedrongen.',
        'w-strengths.1': 'Nauwkeurig',
      },
    },
    ready: { employee: true, employer: true },
    open: true,
    agreements: {
      work: 'Tine maakt één vaste lijst om een kamer klaar te zetten. Na een maand bekijkt het team wat er ontbreekt.',
      practice: 'De nieuwe regels voor sterilisatie komen elk kwartaal kort op het teamoverleg.',
    },
    goals: [
      {
        title: 'Elke kamer vóór half negen volledig klaarzetten volgens één vaste lijst',
        kind: 'professional',
        scope: 'current',
        basis: 'strength',
        competenceKey: 'planning',
        levelNow: 2,
        levelWanted: 3,
        reason: 'Behandelingen beginnen dan op tijd en niemand loopt nog weg om iets te halen.',
        result: 'Een lijst per kamer die iedereen gebruikt.',
        indicator: 'In de laatste maand ontbreekt hooguit één keer iets bij het begin van een behandeling.',
        startDate: talk,
        dueDate: addMonths(talk, 6),
        status: 'open',
        actions: [
          {
            type: 'project',
            formal: false,
            description: 'De lijst opstellen, in elke kamer uitproberen en bijwerken.',
            owner: 'employee',
            fromDate: talk,
            dueDate: addMonths(talk, 4),
            ownHours: 12,
            status: 'planned',
          },
        ],
        promises: [
          {
            description: 'Twee uur per week vrijmaken om de lijsten te maken.',
            kind: 'time',
            dueDate: addMonths(talk, 1),
            status: 'open',
          },
        ],
      },
      {
        title: 'De nieuwe regels voor sterilisatie toepassen en aan de collega’s uitleggen',
        kind: 'professional',
        scope: 'current',
        basis: 'improve',
        competenceKey: 'quality',
        levelNow: 2,
        levelWanted: 3,
        reason: 'Zonder fouten werken is een zaak van het hele team, en de regels zijn strenger geworden.',
        result: 'Alle collega’s volgen dezelfde stappen; Tine beantwoordt hun vragen.',
        indicator: 'Twaalf maanden zonder één mislukte test, en elke collega kan de stappen opnoemen.',
        startDate: talk,
        dueDate: addMonths(talk, 10),
        priority: 'high',
        status: 'open',
        actions: [
          {
            type: 'course',
            formal: true,
            description: 'De opleiding over sterilisatie in de tandartspraktijk volgen.',
            provider: 'Nascholing Mondzorg Lindegem',
            owner: 'employee',
            fromDate: addMonths(talk, 2),
            dueDate: addMonths(talk, 5),
            ownHours: 8,
            courseCents: 32_000,
            proof: 'Attest van de opleiding',
            status: 'planned',
          },
          {
            type: 'onTheJob',
            formal: false,
            description: 'De stappen op kaartjes zetten en bij het toestel hangen.',
            owner: 'employee',
            fromDate: talk,
            dueDate: addMonths(talk, 3),
            ownHours: 4,
            status: 'planned',
          },
        ],
        promises: [
          {
            description: 'Een plaats in de opleiding over sterilisatie boeken.',
            kind: 'organisation',
            dueDate: addMonths(talk, 2),
            status: 'open',
          },
        ],
      },
    ],
    promises: [],
    closing: {
      followUpDate: addMonths(talk, 5),
      evaluationDate: addMonths(talk, 10),
      nextConversationDate: addDays(today, 3),
      employeeRemarks: 'Fijn dat er tijd voor komt.',
      employerRemarks: '',
    },
    sign: true,
    amend: {
      on: addMonths(talk, 4),
      action: 'De opleiding over sterilisatie in de tandartspraktijk volgen.',
      patch: { fromDate: addMonths(talk, 7), dueDate: addMonths(talk, 9) },
      theme: 'goals',
      agreed: 'De opleiding zat vol. Tine staat op de wachtlijst voor de volgende groep; tot dan gelden de kaartjes.',
    },
  }
}
