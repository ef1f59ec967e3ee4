import type { ProgressContent, ProgressItem } from '../document/progress-content'
import type { Evaluation } from '../evaluation/schema'
import type { Need } from '../need/schema'
import type { Practice } from '../practice/schema'
import type { PlanLine, PlanSums, TrainingPlan } from '../training/plan'
import { examplePlan } from './example-talk'

/* What the invented practice looks like at the end of a cycle, and in its training plan. */

const { goals, promises, employee, employerName, period, cycleId } = examplePlan
const employeeId = '00000000-0000-4000-8000-000000000090'

export const examplePractice: Practice = {
  name: examplePlan.practice.name,
  ownerName: examplePlan.practice.ownerName,
  profession: 'dentist',
  country: 'BE',
  street: 'Esdoornstraat 8',
  postalCode: '2800',
  city: 'Mechelen',
  phone: examplePlan.practice.phone,
  email: examplePlan.practice.email,
  logo: null,
}

export const exampleEvaluation: Evaluation = {
  cycleId,
  cycleKind: 'combined',
  phase: 'closed',
  employeeId,
  employeeName: employee.name,
  employeeFirstName: 'Noor',
  employeeRole: employee.role,
  employerName,
  periodStart: period.start,
  periodEnd: period.end,
  revealed: true,
  closedAt: '2027-05-11T14:00:00.000Z',
  stopKind: null,
  stopReason: '',
  goals: goals.map(({ competence, actions, ...goal }) => ({
    ...goal,
    employeeId,
    cycleId,
    competenceId: null,
    competenceName: competence,
    status: 'reached',
    actions: actions.map((action) => ({
      ...action,
      goalId: goal.id,
      status: 'done',
      actualHours: action.ownHours,
      actualCents: action.courseCents,
    })),
    judgements: {
      employee: { verdict: 'reached', reason: 'Ik maak de foto’s nu alleen.' },
      employer: { verdict: 'reached', reason: 'In april moest er geen enkele opnieuw.' },
    },
    verdict: 'reached',
    verdictBefore: null,
    levelBefore: 2,
    levelAfter: 3,
    levelReason: 'Doet het zelfstandig en legt het uit aan anderen.',
  })),
  promises: promises.map((promise) => ({ ...promise, cycleId, employeeId, status: 'kept', outcome: 'Nagekomen' })),
  answers: {
    employee: { work: 'De foto’s gaan vlotter, en de tandarts hoeft niet meer te komen.' },
    employer: { seen: 'Noor vroeg zelf om hulp waar het nodig was.' },
  },
  unfinished: [],
}

const said: ProgressItem['said'] = {
  employee: { colour: 'green', text: 'Ik maak er al vijf per dag.' },
  employer: { colour: 'amber', text: 'Nog met iemand ernaast.' },
}

export const exampleProgress: ProgressContent = {
  employeeName: employee.name,
  employeeRole: employee.role,
  employerName,
  period,
  date: '2026-10-13',
  held: true,
  reason: 'Halverwege de periode',
  goals: goals.map(({ title, dueDate, actions }) => ({
    ...{ name: title, who: '', dueDate, status: 'Open', said },
    actions: actions.map((action) => ({
      ...{ name: action.description, who: 'Medewerker', dueDate: action.dueDate, status: 'Bezig', said },
      expected: 'yes',
      planned: { hours: action.ownHours, cents: action.courseCents },
      actual: { hours: 12, cents: null },
    })),
  })),
  promises: promises.map(({ description, who, dueDate }) => ({
    name: description,
    who,
    dueDate,
    status: 'Open',
    said,
  })),
  texts: {
    goesWell: 'De cursus is gestart en bevalt.',
    goesLess: 'Op maandag is er te weinig tijd om te oefenen.',
    speedsUp: 'Een vast uur op dinsdag.',
    changes: 'Elke dinsdag van tien tot elf oefenen.',
  },
  next: { date: '2027-01-19', reason: 'Na de cursus' },
  today: '2026-10-13',
}

const line: PlanLine = {
  key: 'example-1',
  kind: 'action',
  lineId: null,
  actionId: null,
  goalId: null,
  cycleId: null,
  courseId: null,
  needId: null,
  people: [{ id: employeeId, name: employee.name, role: employee.role }],
  origin: 'goal',
  aim: 'Zelfstandig röntgenfoto’s maken',
  competence: 'Zorgvuldig werken',
  title: 'Cursus stralingsbescherming',
  type: 'course',
  formal: true,
  internal: false,
  inWorkTime: true,
  provider: 'Academie voor mondzorg',
  hours: 24,
  coachHours: 4,
  fromDate: '2026-09-04',
  dueDate: '2026-12-18',
  priority: 'needed',
  courseCents: 89_000,
  materialCents: 4_500,
  travelCents: null,
  replacementCents: null,
  subsidyCents: 20_000,
  subsidySource: 'Sectorfonds',
  subsidyPercent: 20,
  subsidyDeadline: '2026-08-15',
  grossCents: 93_500,
  netCents: 73_500,
  spentCents: 93_500,
  actualHours: 24,
  responsible: 'Dr. Lena Claes',
  approval: 'approved',
  status: 'followed',
  certificate: { name: 'Getuigschrift stralingsbescherming', validUntil: '2031-12-18' },
  satisfaction: 'Duidelijk en praktisch',
  effect: 'Maakt de foto’s alleen',
  repayment: false,
  draft: true,
}

const sums: PlanSums = {
  plannedCents: 93_500,
  approvedCents: 93_500,
  spentCents: 93_500,
  subsidyCents: 20_000,
  netCents: 73_500,
  hours: 24,
  days: 3.2,
}

const need: Need = {
  id: '00000000-0000-4000-8000-000000000095',
  year: 2026,
  horizon: 1,
  kind: 'development',
  description: 'Iemand die met de nieuwe scanner kan werken',
  priority: 'needed',
  takenFromId: null,
  goalIds: [],
}

export const exampleTraining: TrainingPlan = {
  year: 2026,
  years: [2026, 2027],
  lines: [line],
  budgetCents: 250_000,
  totals: sums,
  dayHours: 7.6,
  perPerson: [{ ...sums, employeeId, name: employee.name, role: employee.role, lines: 1 }],
  openNeeds: [need],
  leftNeedIds: [],
  merges: [],
}
