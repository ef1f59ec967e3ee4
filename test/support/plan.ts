import type { Closing, CycleSummary, NewCycle } from '../../shared/cycle/schema'
import { sign, startTalk, type TestApp } from './practice'

type Change = Partial<NewCycle> & {
  closing?: Partial<Closing>
  /** Whether the evaluation was started too. */
  evaluation?: boolean
}

/**
 * A plan that both signed: "Echo’s lezen" with a competence (level 2) and one action, "Rustig telefoneren" with two
 * actions, and two promises, of which the first supports the first goal.
 */
export async function startPlan(app: TestApp, { closing, evaluation, ...change }: Change = {}) {
  const { employeeId, cycleId } = await startTalk(app, change)
  const competenceId = (await app.call('competence.list', {}))[0]?.id ?? ''
  const create = async (title: string, extra: object = {}) =>
    (await app.call('goal.create', { cycleId, title, dueDate: '2026-09-30', ...extra })).id
  const act = async (goalId: string, description: string) =>
    (await app.call('action.create', { goalId, description, courseCents: 12_500, actualHours: 3 })).id
  const promise = async (description: string, goalId: string | null) =>
    (await app.call('promise.create', { cycleId, description, goalId, dueDate: '2026-05-01' })).id
  const first = await create('Echo’s lezen', { competenceId, levelNow: 2, levelWanted: 3, priority: 'high' })
  const second = await create('Rustig telefoneren', { indicator: 'Geen klachten in drie maanden' })
  const actions: [string, string, string] = [
    await act(first, 'Cursus volgen'),
    await act(second, 'Meeluisteren'),
    await act(second, 'Oefenen met Jolien'),
  ]
  const promises: [string, string] = [
    await promise('Cursus betalen', first),
    await promise('Een stille plek zoeken', null),
  ]
  if (closing) await app.call('conversation.saveClosing', { cycleId, ...closing })
  await sign(app, cycleId, 'employee')
  await sign(app, cycleId, 'employer')
  if (evaluation) await app.call('evaluation.start', { cycleId })
  const goals: [string, string] = [first, second]
  return { employeeId, cycleId, competenceId, goals, actions, promises }
}

/** The line of a cycle in the list of talks. */
export async function summaryOf(app: TestApp, cycleId: string): Promise<CycleSummary> {
  const found = (await app.call('cycle.list', {})).find((cycle) => cycle.id === cycleId)
  if (!found) throw new Error('This cycle is not in the list')
  return found
}

/** Judges the goals of a plan together and closes it. */
export async function closePlan(app: TestApp, cycleId: string, verdicts: ('reached' | 'partly' | 'notReached')[]) {
  await app.call('evaluation.reveal', { cycleId })
  const { goals } = await app.call('evaluation.together', { cycleId })
  for (const [index, verdict] of verdicts.entries())
    await app.call('evaluation.setVerdict', { cycleId, goalId: goals[index]?.id ?? '', verdict })
  await app.call('evaluation.close', { cycleId })
}
