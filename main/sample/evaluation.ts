import { setImmediate } from 'node:timers/promises'
import { insertLevel } from '../../db/competence/level-store'
import { saveEnd } from '../../db/cycle/store'
import { type StarterKey, starterCompetences } from '../../shared/competence/starter'
import type { NewCycle } from '../../shared/cycle/schema'
import { addDays, addMonths, type IsoDate } from '../../shared/format/date'
import type { Side } from '../../shared/preparation/schema'
import { competenceHandlers } from '../competence/handlers'
import { cycleHandlers } from '../cycle/handlers'
import { employeeHandlers } from '../employee/handlers'
import { evaluationHandlers } from '../evaluation/handlers'
import { levelHandlers } from '../level/handlers'
import type { Session } from '../practice/session'

/** In the order of the plan: how each side judged, and what both concluded. */
const judged = [
  {
    employee: ['reached', 'De lijst hangt in elke kamer. De laatste maand ontbrak er niets meer.'],
    employer: ['reached', 'Ik hoef niet meer om te kijken: alles ligt er. Ook de collega’s gebruiken de lijst.'],
    together: 'reached',
  },
  {
    employee: [
      'partly',
      'De kaartjes hangen er en iedereen werkt op dezelfde manier. De opleiding zat vol, dus het uitleggen bleef liggen.',
    ],
    employer: [
      'notReached',
      'De testen zijn goed. Maar de opleiding is niet gevolgd, en de collega’s vragen het nog aan mij.',
    ],
    together: 'partly',
  },
] as const

const looksBack: Record<Side, Record<string, string>> = {
  employee: {
    how: 'Door het gewoon een maand lang elke dag te doen, en door wat Hanne opmerkte.',
    satisfied: 'Over de lijst heel tevreden. Over de opleiding niet: ik had zelf een nieuwe datum kunnen zoeken.',
    work: 'Ik begin de dag rustiger, omdat alles al klaarligt.',
    people: 'Jasper zei dat hij niet meer hoeft te wachten. Patiënten merken dat de behandeling meteen begint.',
    future: 'Lotte inwerken, en daarna de voorraad.',
  },
  employer: {
    seen: 'Tine maakte de lijst samen met de anderen in plaats van alleen. Daardoor gebruikt iedereen ze.',
    appreciated: 'Dat zij de kaartjes maakte, ook al viel de opleiding weg.',
    'own-part': 'De opleiding boeken had ik beloofd, en dat heb ik laten liggen.',
    next: 'Haar kennis doorgeven aan een nieuwe collega.',
  },
}

const competenceId = (session: Session, key: StarterKey): string => {
  const name = starterCompetences.find((competence) => competence.key === key)?.name
  const found = competenceHandlers(session)
    ['competence.list']()
    .find((competence) => competence.name === name)
  if (!found) throw new Error(`The sample has no competence ${key}`)
  return found.id
}

/** Evaluates and closes the past cycle three weeks ago, and starts the present one from it; gives its id. */
export async function endPastCycle(
  session: Session,
  cycleId: string,
  next: Omit<NewCycle, 'employeeId'>,
  today: IsoDate,
): Promise<string> {
  const evaluation = evaluationHandlers(session)
  evaluation['evaluation.start']({ cycleId })
  const { goals, promises } = evaluation['evaluation.together']({ cycleId })
  for (const side of ['employee', 'employer'] satisfies Side[]) {
    for (const [index, goal] of goals.entries()) {
      const [verdict, reason] = judged[index]?.[side] ?? []
      evaluation['evaluation.saveJudgement']({ cycleId, goalId: goal.id, side, verdict, reason })
    }
    for (const [key, text] of Object.entries(looksBack[side]))
      evaluation['evaluation.saveAnswer']({ cycleId, side, key, text })
    await setImmediate()
  }
  await evaluation['evaluation.reveal']({ cycleId })
  const day = addDays(today, -20)
  for (const [index, goal] of goals.entries()) {
    const verdict = judged[index]?.together ?? 'dropped'
    evaluation['evaluation.setVerdict']({ cycleId, goalId: goal.id, verdict })
    const done = verdict === 'reached' ? goal.actions : goal.actions.slice(1)
    for (const { id } of done) evaluation['evaluation.settleAction']({ cycleId, id, status: 'done' })
    if (verdict === 'reached' && goal.competenceId)
      insertLevel(session.db(), {
        employeeId: goal.employeeId,
        competenceId: goal.competenceId,
        level: 3,
        date: day,
        reason: 'Houdt de lijst zelf bij en past ze aan zonder dat iemand het vraagt.',
        cycleId,
        goalId: goal.id,
      })
  }
  for (const [index, { id }] of promises.entries())
    evaluation['evaluation.settlePromise']({ cycleId, id, status: index === 0 ? 'kept' : 'notKept' })
  evaluation['evaluation.close']({ cycleId })
  await setImmediate()
  const at = `${day}T10:15:00.000Z`
  saveEnd(session.db(), cycleId, { employeeJudgedAt: at, employerJudgedAt: at, closedAt: at })
  const cycles = cycleHandlers(session)
  const open = cycles['cycle.offer']({ cycleId })
  return cycles['cycle.next']({
    ...next,
    previousId: cycleId,
    goals: open.goals.map((goal) => goal.id),
    actions: open.goals.flatMap((goal) => goal.actions.map((action) => action.id)),
    promises: open.promises.map((promise) => promise.id),
  }).id
}

type SampleLevel = { key: StarterKey; level: 1 | 2 | 3 | 4; monthsAgo: number; reason: string }

const levels: Record<string, SampleLevel[]> = {
  Tine: [
    { key: 'planning', level: 2, monthsAgo: 14, reason: 'Zet kamers klaar, met een lijst van een ander ernaast.' },
    { key: 'quality', level: 2, monthsAgo: 14, reason: 'Volgt de stappen; vraagt raad als er iets afwijkt.' },
    { key: 'onboarding', level: 2, monthsAgo: 2, reason: 'Begeleidt Lotte aan de stoel, nog zonder vast plan.' },
  ],
  Hanne: [
    { key: 'empathy', level: 3, monthsAgo: 26, reason: 'Bange patiënten vragen zelf naar haar.' },
    { key: 'empathy', level: 4, monthsAgo: 4, reason: 'Leert Tine hoe je iemand stap voor stap laat wennen.' },
    { key: 'independence', level: 2, monthsAgo: 4, reason: 'Stelt behandelplannen op; Sofie kijkt ze nog na.' },
    { key: 'planning', level: 2, monthsAgo: 4, reason: 'Loopt op drukke dagen nog uit.' },
  ],
}

/** What was settled by hand of two people over the past years. */
export function addLevels(session: Session, today: IsoDate): void {
  for (const person of employeeHandlers(session)['employee.list']())
    for (const { key, level, monthsAgo, reason } of levels[person.firstName] ?? [])
      levelHandlers(session)['level.set']({
        employeeId: person.id,
        competenceId: competenceId(session, key),
        level,
        date: addMonths(today, -monthsAgo),
        reason,
      })
}
