import { setImmediate } from 'node:timers/promises'
import { addMonths, earliest, type IsoDate } from '../../shared/format/date'
import type { NewNeed } from '../../shared/need/schema'
import type { NewLine } from '../../shared/training/schema'
import { employeeHandlers } from '../employee/handlers'
import { needHandlers } from '../need/handlers'
import type { Session } from '../practice/session'
import { planOf, trainingHandlers } from '../training/handlers'
import { owner } from './shape'

type SampleNeed = Omit<NewNeed, 'year'> & { goal?: RegExp }

const needs: SampleNeed[] = [
  {
    kind: 'development',
    description: 'Meer patiënten met problemen aan het tandvlees: iemand moet dat spreekuur zelfstandig kunnen houden.',
    horizon: 2,
    priority: 'needed',
    goal: /spreekuur/,
  },
  {
    kind: 'development',
    description: 'De digitale scanner gebruiken voor afdrukken, met minstens twee mensen die ermee kunnen werken.',
    horizon: 1,
    priority: 'needed',
  },
  {
    kind: 'working',
    description: 'De regels over infectiepreventie op dezelfde manier toepassen in de drie behandelkamers.',
    horizon: 1,
    priority: 'mandatory',
  },
  {
    kind: 'vacancy',
    description: 'Tine gaat binnen drie jaar met pensioen: de planning en de facturatie aan iemand doorgeven.',
    horizon: 3,
    priority: 'needed',
  },
  {
    kind: 'behaviour',
    description: 'Rustig blijven en duidelijk praten met ouders en met boze patiënten.',
    horizon: 2,
    priority: 'wanted',
    goal: /communiceren|ouders/i,
  },
  {
    kind: 'knowledge',
    description: 'Iedereen aan de stoel kan reanimeren en weet waar het AED-toestel hangt.',
    horizon: 1,
    priority: 'mandatory',
  },
]

type SampleLine = Omit<NewLine, 'year'> & { who: string; need?: RegExp; stage?: 'approved' | 'followed' | 'enrolled' }

/** The lines that the owner added, on days of this year. */
const lines = (day: (months: number) => IsoDate): SampleLine[] => [
  {
    who: 'Lotte',
    title: 'Cursus reanimatie en AED volgen',
    origin: 'need',
    need: /reanimeren/,
    type: 'course',
    formal: true,
    provider: 'Hulpdienst Lindegem',
    hours: 4,
    fromDate: day(2),
    courseCents: 9_500,
    priority: 'needed',
  },
  {
    who: 'Jolien',
    title: 'Opleiding reanimeren (BLS)',
    origin: 'own',
    type: 'course',
    formal: true,
    hours: 3.5,
    fromDate: day(3),
    courseCents: 11_000,
    travelCents: 1_800,
    priority: 'needed',
  },
  {
    who: 'Hanne',
    title: 'Stralingsbescherming: verplichte bijscholing',
    aim: 'Zelf foto’s mogen nemen',
    origin: 'legal',
    type: 'course',
    formal: true,
    provider: 'Nascholing Mondzorg Lindegem',
    hours: 6,
    fromDate: day(1),
    courseCents: 18_500,
    priority: 'mandatory',
    responsible: owner,
    stage: 'enrolled',
  },
  {
    who: 'Tine',
    title: 'Werken met het nieuwe facturatieprogramma',
    origin: 'own',
    type: 'eLearning',
    provider: 'Leverancier van het programma',
    hours: 5,
    fromDate: day(-1),
    courseCents: 12_000,
    priority: 'wanted',
    stage: 'followed',
    spentCents: 12_000,
    satisfaction: 'Duidelijk, en goed te doen tussen het werk door.',
    effect: 'De facturen gaan nu elke vrijdag de deur uit. Tine heeft daar een uur minder werk aan.',
  },
]

const BUDGET_CENTS = 300_000

/** Gives the sample practice its needs, its budget and the lines that stand in nobody's plan. */
export async function addTraining(session: Session, today: IsoDate): Promise<void> {
  const year = Number(today.slice(0, 4))
  // All of it in this year, also when the sample is made in December.
  const day = (months: number): IsoDate => {
    const moved = earliest(addMonths(today, months), `${year}-12-31`)
    return moved < `${year}-01-01` ? `${year}-01-01` : moved
  }
  const training = trainingHandlers(session)
  const need = needHandlers(session)
  const people = employeeHandlers(session)['employee.list']()
  training['training.setBudget']({ year, cents: BUDGET_CENTS })
  const { goals } = need['need.list']({ year })
  const made: { id: string; description: string }[] = []
  for (const { goal, ...input } of needs) {
    const { id: needId } = need['need.create']({ ...input, year })
    made.push({ id: needId, description: input.description ?? '' })
    const linked = goal && goals.find((entry) => goal.test(entry.title))
    if (linked) need['need.link']({ needId, goalId: linked.id, linked: true })
    await setImmediate()
  }
  for (const { who, stage, need: serves, ...line } of lines(day)) {
    const employeeId = people.find((person) => person.firstName === who)?.id
    if (!employeeId) continue
    const needId = made.find((entry) => serves?.test(entry.description))?.id ?? null
    const { key } = training['training.addLine']({ ...line, employeeId, needId, year })
    if (stage) training['training.changeLine']({ key, stage })
    await setImmediate()
  }
  const course = planOf(session.db(), year).lines.find(
    (line) => line.kind === 'action' && line.type === 'course' && !line.draft,
  )
  if (course)
    training['training.changeLine']({
      key: course.key,
      stage: 'approved',
      responsible: owner,
      subsidySource: 'kmo-portefeuille',
    })
}
