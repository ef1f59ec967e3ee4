import { invitationText } from '../calendar/invitation'
import type { ActionContent, GoalContent, PlanContent, PromiseContent, ReportContent } from '../document/content'
import type { InvitationContent } from '../document/invitation'
import type { DocumentMeta } from '../document/model'
import { exampleSignature } from './example-signature'

/*
 * An invented talk, to show what a template says. Short texts, and something in every field.
 */

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const action: ActionContent = {
  id: id(11),
  type: 'course',
  formal: true,
  description: 'Cursus stralingsbescherming volgen',
  provider: 'Academie voor mondzorg',
  owner: 'employee',
  fromDate: '2026-09-04',
  dueDate: '2026-12-18',
  ownHours: 24,
  coachHours: 4,
  coachKind: 'internal',
  courseCents: 89_000,
  materialCents: 4_500,
  travelCents: null,
  replacementCents: null,
  subsidyCents: 20_000,
  proof: 'Getuigschrift',
}

const practised: ActionContent = {
  ...action,
  id: id(12),
  type: 'onTheJob',
  formal: false,
  description: 'Twintig foto’s maken met de tandarts ernaast',
  provider: '',
  owner: 'both',
  dueDate: '2027-01-29',
  ownHours: 7.5,
  courseCents: null,
  materialCents: null,
  subsidyCents: null,
  proof: 'Afgetekende lijst',
}

const goal: GoalContent = {
  id: id(1),
  title: 'Zelfstandig röntgenfoto’s maken',
  kind: 'professional',
  scope: 'current',
  basis: 'improve',
  competence: 'Zorgvuldig werken',
  levelNow: 2,
  levelWanted: 3,
  reason: 'Nu moet de tandarts voor elke foto uit de behandelkamer komen.',
  result: 'Noor maakt vanaf februari elke foto alleen.',
  indicator: 'Van twintig foto’s moet er hooguit één opnieuw.',
  startDate: '2026-09-01',
  dueDate: '2027-02-26',
  priority: 'high',
  actions: [action, practised],
}

const second: GoalContent = {
  ...goal,
  id: id(2),
  title: 'Rustig blijven bij een boze patiënt',
  kind: 'behaviour',
  basis: 'strength',
  competence: 'Omgaan met klachten',
  reason: 'Patiënten vragen naar Noor als er iets misloopt.',
  result: 'Noor leert twee collega’s hoe zij zo’n gesprek voert.',
  indicator: 'Beide collega’s voeren het gesprek zelf.',
  priority: 'normal',
  actions: [{ ...practised, id: id(21), type: 'rolePlay', description: 'Drie rollenspelen begeleiden' }],
}

const promise: PromiseContent = {
  id: id(31),
  description: 'Vier vrije vrijdagnamiddagen voor de cursus',
  kind: 'time',
  who: 'Dr. Lena Claes',
  dueDate: '2026-09-04',
  goalId: id(1),
}

const head = {
  shape: 1,
  cycleId: id(99),
  version: 2,
  cycleKind: 'combined',
  practice: {
    name: 'Tandartspraktijk De Esdoorn',
    ownerName: 'Dr. Lena Claes',
    address: 'Esdoornstraat 8, 2800 Mechelen',
    phone: '015 12 34 56',
    email: 'praktijk@esdoorn.example',
    logoSha256: null,
  },
  employee: { name: 'Noor Willems', role: 'Tandartsassistente', inServiceSince: '2023-09-01' },
  employerName: 'Dr. Lena Claes',
  period: { start: '2026-06-01', end: '2027-05-31' },
  conversationDate: '2026-06-16',
  goals: [goal, second],
  promises: [promise, { ...promise, id: id(32), description: 'Het cursusgeld betalen', kind: 'budget', goalId: null }],
  closing: {
    followUpDate: '2026-10-13',
    evaluationDate: '2027-05-11',
    nextConversationDate: '2027-06-15',
    repaymentAgreement: false,
    employeeRemarks: 'Graag de data van de cursus snel vastleggen.',
    employerRemarks: 'Het werkrooster past zich aan de cursus aan.',
  },
  changes: {
    since: 1,
    lines: [
      {
        what: 'Tegen wanneer',
        of: 'Doel 1',
        was: '31 december 2026',
        becomes: '26 februari 2027',
        state: 'changed',
      },
    ],
  },
} as const satisfies Partial<PlanContent>

const future = [
  { question: 'Waar ziet u zichzelf over drie jaar?', lines: ['Als preventieassistente in deze praktijk.'] },
]

export const examplePlan: PlanContent = {
  ...head,
  goals: [...head.goals],
  promises: [...head.promises],
  changes: { since: 1, lines: [...head.changes.lines] },
  kind: 'plan',
  now: {
    employeeStrengths: ['Onthoudt wat patiënten vertellen', 'Werkt netjes'],
    employeePoints: ['Röntgenfoto’s maken'],
    employerStrengths: ['Warm en rustig aan de balie'],
    employerPoints: ['Vooruit bestellen'],
    agreed: 'Beide lijsten lijken sterk op elkaar.',
  },
  future: { employee: future, agreed: 'Noor groeit naar een bredere functie.' },
}

export const exampleReport: ReportContent = {
  ...head,
  goals: [...head.goals],
  promises: [...head.promises],
  changes: { since: 1, lines: [...head.changes.lines] },
  kind: 'report',
  noPlan: false,
  noPlanReason: '',
  earlier: {
    conversationDate: '2025-06-10',
    agreements: [{ theme: 'Werk en taken', text: 'Noor neemt de bestellingen over.' }],
    goals: [{ title: 'De bestellingen zelf doen', dueDate: '2025-12-31', outcome: 'Bereikt' }],
    promises: [],
  },
  themes: [
    {
      id: 'work',
      title: 'Werk en taken',
      employee: [{ question: 'Wat ging goed in uw werk?', lines: ['De nieuwe agenda', 'Het ontvangen van kinderen'] }],
      employer: [{ question: 'Wat ging goed?', lines: ['Er waren geen vergeten bestellingen meer.'] }],
      agreed: 'Noor blijft de bestellingen doen.',
    },
    {
      id: 'cooperation',
      title: 'Samenwerken',
      employee: [{ question: 'Wat kan beter in de samenwerking?', lines: ['Een kort overleg op maandag zou helpen.'] }],
      employer: [],
      agreed: 'Elke maandag tien minuten overleg.',
    },
  ],
}

const { name: employeeName, role: employeeRole } = head.employee
const invited = {
  employeeName,
  employeeRole,
  employerName: head.employerName,
  kind: 'combined',
  plannedMinutes: 60,
} as const

export const exampleInvitation: InvitationContent = {
  ...invited,
  conversationDate: head.conversationDate,
  text: invitationText(
    { ...invited, conversationDate: head.conversationDate, employeeFirstName: 'Noor' },
    '2026-06-01',
  ),
  today: '2026-06-01',
}

/** Signed by both: one drew, the other typed a name and added words. */
export const exampleMeta: DocumentMeta = {
  sha256: '5f2c9a1e7b3d4086c1f0e92a6d7b8c3544a1d0e9f8b7c6a5d4e3f2a1b0c9d8e7',
  documentId: id(77),
  logo: null,
  draft: false,
  signatures: [
    {
      party: 'employee',
      name: 'Noor Willems',
      manner: 'agreed',
      words: 'Ik kijk ernaar uit.',
      method: 'drawn',
      image: exampleSignature,
      signedAt: '2026-06-16T12:32:00.000Z',
    },
    {
      party: 'employer',
      name: 'Dr. Lena Claes',
      manner: 'agreed',
      words: 'Met plezier.',
      method: 'typed',
      image: null,
      signedAt: '2026-06-16T12:36:00.000Z',
    },
  ],
}
