import { beforeAll, describe, expect, it } from 'vitest'
import { document, signature } from '../../db/document/table'
import { insertFollowUp } from '../../db/progress/store'
import type { NextCycle } from '../../shared/cycle/next'
import { addDays, addMonths, localDay } from '../../shared/format/date'
import { closePlan, startPlan, summaryOf } from '../support/plan'
import { bySide, cycleInput, employeeInput, sign, startApp, startCycle, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

const today = localDay(new Date())
const offerOf = (cycleId: string) => app.call('cycle.offer', { cycleId })
/** Everything that is offered, in the cycle as it is suggested. */
async function wish(previousId: string, change: Partial<NextCycle> = {}): Promise<NextCycle> {
  const { suggested, goals, promises } = await offerOf(previousId)
  return {
    ...suggested,
    previousId,
    goals: goals.map((goal) => goal.id),
    actions: goals.flatMap((goal) => goal.actions.map((action) => action.id)),
    promises: promises.map((promise) => promise.id),
    ...change,
  }
}
const next = async (previousId: string, change: Partial<NextCycle> = {}) =>
  (await app.call('cycle.next', await wish(previousId, change))).id
const talkGoals = async (cycleId: string) => (await app.call('conversation.get', { cycleId })).goals
const talkOf = async (cycleId: string) => {
  await app.call('conversation.open', { cycleId, force: true })
  return app.call('conversation.get', { cycleId })
}

describe('what is offered for the next cycle', () => {
  it('are goals that were not fully reached, their open actions, and promises that were not kept', async () => {
    const { cycleId, goals, actions, promises } = await startPlan(app, { evaluation: true })
    expect(await app.problem('cycle.offer', { cycleId })).toBe('PHASE')
    await app.call('evaluation.reveal', { cycleId })
    await app.call('evaluation.settleAction', { cycleId, id: actions[1], status: 'done' })
    await app.call('evaluation.settlePromise', { cycleId, id: promises[0], status: 'notKept' })
    await app.call('evaluation.settlePromise', { cycleId, id: promises[1], status: 'kept' })
    await closePlan(app, cycleId, ['reached', 'partly'])
    expect(await offerOf(cycleId)).toMatchObject({
      nextId: null,
      goals: [{ id: goals[1], status: 'partly', actions: [{ id: actions[2] }] }],
      promises: [{ id: promises[0], status: 'notKept' }],
    })
  })

  it('is prefilled: the same kind and person, a year after the last period, the agreed day', async () => {
    const agreed = addMonths(today, 3)
    const { cycleId } = await startPlan(app, {
      periodStart: addMonths(today, -10),
      periodEnd: addMonths(today, 2),
      plannedMinutes: 45,
      closing: { nextConversationDate: agreed },
      evaluation: true,
    })
    await closePlan(app, cycleId, ['reached', 'reached'])
    const start = addDays(addMonths(today, 2), 1)
    expect((await offerOf(cycleId)).suggested).toEqual({
      kind: 'combined',
      periodStart: start,
      periodEnd: addDays(addMonths(start, 12), -1),
      conversationDate: agreed,
      employerName: 'Mieke Claes',
      plannedMinutes: 45,
    })
  })
})

describe('starting the next cycle', () => {
  it('copies what was chosen once, and leaves the old lines where they were', async () => {
    const { cycleId, employeeId, goals, promises, competenceId } = await startPlan(app, { evaluation: true })
    await app.call('evaluation.reveal', { cycleId })
    await app.call('evaluation.setLevel', { cycleId, goalId: goals[0], level: 3, reason: '' })
    await closePlan(app, cycleId, ['partly', 'notReached'])
    const signed = () =>
      JSON.stringify([document, signature].map((table) => app.session.db().select().from(table).all()))
    const before = signed()
    const id = await next(cycleId, {
      conversationDate: '2027-02-01',
      periodStart: '2027-01-01',
      periodEnd: '2027-12-31',
    })
    expect(await summaryOf(app, id)).toMatchObject({ employeeId, previousId: cycleId, phase: 'preparation', goals: 2 })
    expect(await summaryOf(app, cycleId)).toMatchObject({ nextId: id, phase: 'closed' })
    // Pressed twice, and pressed again much later with other wishes.
    expect(
      await app.call('cycle.next', { ...cycleInput, previousId: cycleId, goals, actions: [], promises: [] }),
    ).toEqual({ id })
    const talk = await talkOf(id)
    expect(talk.goals).toMatchObject([
      {
        title: 'Echo’s lezen',
        status: 'open',
        competenceId,
        priority: 'high',
        // The level that was reached is where the next year starts.
        levelNow: 3,
        levelWanted: 3,
        startDate: '2027-02-01',
        dueDate: '2027-08-01',
        actions: [{ description: 'Cursus volgen', status: 'planned', courseCents: 12_500, actualHours: null }],
      },
      {
        title: 'Rustig telefoneren',
        actions: [{ description: 'Meeluisteren' }, { description: 'Oefenen met Jolien' }],
      },
    ])
    expect(talk.promises).toMatchObject([
      { description: 'Cursus betalen', status: 'open', goalId: talk.goals[0]?.id },
      { description: 'Een stille plek zoeken', status: 'open', goalId: null },
    ])
    expect(talk.goals.map((goal) => goal.id)).not.toContain(goals[0])
    expect(talk.promises.map((promise) => promise.id)).not.toContain(promises[0])
    const old = await app.call('evaluation.together', { cycleId })
    expect(old.goals.map((goal) => [goal.status, goal.verdict])).toEqual([
      ['carried', 'partly'],
      ['carried', 'notReached'],
    ])
    expect(old.promises.map((promise) => promise.status)).toEqual(['carried', 'carried'])
    expect(signed()).toBe(before)
  })

  it('lets lines end that were not chosen, and takes an action only with its goal', async () => {
    const { cycleId, goals, actions, promises } = await startPlan(app, { evaluation: true })
    await closePlan(app, cycleId, ['partly', 'partly'])
    const id = await next(cycleId, { goals: [goals[1]], actions: [actions[0], actions[1]], promises: [promises[1]] })
    const talk = await talkOf(id)
    expect(talk.goals.map((goal) => [goal.title, goal.actions.map((action) => action.description)])).toEqual([
      ['Rustig telefoneren', ['Meeluisteren']],
    ])
    expect(talk.promises.map((promise) => promise.description)).toEqual(['Een stille plek zoeken'])
    const old = await app.call('evaluation.together', { cycleId })
    expect(old.goals.map((goal) => [goal.status, ...goal.actions.map((action) => action.status)])).toEqual([
      ['partly', 'cancelled'],
      ['carried', 'carried', 'cancelled'],
    ])
    expect(old.promises.map((promise) => promise.status)).toEqual(['dropped', 'carried'])
  })

  it('refuses goals of someone else, and brings none into a functioneringsgesprek', async () => {
    const { cycleId } = await startPlan(app, { evaluation: true })
    const other = await startPlan(app, { evaluation: true })
    expect(
      await app.problem('cycle.next', { ...cycleInput, previousId: cycleId, goals: [], actions: [], promises: [] }),
    ).toBe('PHASE')
    await closePlan(app, cycleId, ['partly', 'partly'])
    expect(await app.problem('cycle.next', await wish(cycleId, { goals: [other.goals[0]] }))).toBe('NOT_FOUND')
    expect((await offerOf(cycleId)).nextId).toBeNull()
    const talk = await talkOf(await next(cycleId, { kind: 'performance' }))
    expect(talk.goals).toEqual([])
    expect(talk.promises).toHaveLength(2)
  })

  it('keeps a goal without an end date without one, and a date to come', async () => {
    const { cycleId } = await startTalk(app)
    await app.call('goal.create', { cycleId, title: 'Zonder einde', dueDate: null })
    await app.call('goal.create', { cycleId, title: 'Later', dueDate: '2031-05-01' })
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    await app.call('evaluation.start', { cycleId })
    await closePlan(app, cycleId, ['partly', 'partly'])
    const { goals } = await talkOf(await next(cycleId))
    expect(goals.map((goal) => goal.dueDate)).toEqual([null, '2031-05-01'])
  })

  it('stands beside the next preparation with how it ended, also when cycles overlap', async () => {
    const { cycleId, employeeId } = await startPlan(app, { evaluation: true })
    await closePlan(app, cycleId, ['reached', 'partly'])
    const overlapping = await startTalk(app, { employeeId, kind: 'performance' })
    await sign(app, overlapping.cycleId, 'employee')
    const id = await next(cycleId)
    expect((await bySide(app).call('preparation.get', { cycleId: id, side: 'employee' })).earlier).toMatchObject({
      goals: [
        { title: 'Echo’s lezen', outcome: 'Bereikt' },
        { title: 'Rustig telefoneren', outcome: 'Deels bereikt, loopt door' },
      ],
      promises: [{ outcome: 'Loopt door' }, { outcome: 'Loopt door' }],
    })
  })

  it('is given back when the next cycle is removed again', async () => {
    const { cycleId } = await startPlan(app, { evaluation: true })
    await closePlan(app, cycleId, ['reached', 'partly'])
    const before = await offerOf(cycleId)
    const id = await next(cycleId)
    await app.call('cycle.remove', { cycleId: id })
    expect(await offerOf(cycleId)).toEqual(before)
    const again = await next(cycleId)
    expect((await talkOf(again)).goals).toHaveLength(1)
  })

  it('stays as it is when the old cycle is opened and closed again', async () => {
    const { cycleId, goals } = await startPlan(app, { evaluation: true })
    await closePlan(app, cycleId, ['reached', 'partly'])
    const id = await next(cycleId)
    await app.call('cycle.reopen', { cycleId, reason: 'Toch nog iets' })
    expect(await app.problem('evaluation.setVerdict', { cycleId, goalId: goals[1], verdict: 'reached' })).toBe('PHASE')
    await app.call('evaluation.setVerdict', { cycleId, goalId: goals[0], verdict: 'partly' })
    await app.call('evaluation.close', { cycleId })
    expect(await next(cycleId)).toBe(id)
    expect((await talkOf(id)).goals).toHaveLength(1)
  })
})

describe('a closed cycle', () => {
  it('asks for a next one until one was started from it: a talk planned by hand leaves the open lines there', async () => {
    const { cycleId, employeeId } = await startPlan(app, { evaluation: true })
    await closePlan(app, cycleId, ['reached', 'partly'])
    await new Promise((resolve) => setTimeout(resolve, 5))
    await startCycle(app, { employeeId })
    expect((await summaryOf(app, cycleId)).nextId).toBeNull()
    const id = await next(cycleId)
    expect((await summaryOf(app, cycleId)).nextId).toBe(id)
  })
})

describe('a look at a course that still lies ahead at closing', () => {
  it('goes on in the next cycle, with what it was for', async () => {
    const { cycleId } = await startPlan(app)
    const date = addMonths(today, 2)
    const subjectId = (await talkGoals(cycleId))[0]?.actions[0]?.id ?? ''
    const cycleOf = { date, kind: 'course', subjectId } as const
    insertFollowUp(app.session.db(), cycleId, cycleOf)
    await app.call('evaluation.start', { cycleId })
    await closePlan(app, cycleId, ['reached', 'reached'])
    const id = await next(cycleId)
    expect(await app.call('progress.followUps', { cycleId: id })).toMatchObject([
      { date, kind: 'own', note: 'Na de opleiding: Cursus volgen' },
    ])
  })
})

describe('stopping', () => {
  it('is possible in every phase, and opening again brings back the phase and every line', async () => {
    const preparing = (await startCycle(app)).cycleId
    const talking = (await startTalk(app)).cycleId
    const signed = await startPlan(app)
    const judging = await startPlan(app, { evaluation: true })
    await app.call('goal.create', { cycleId: talking, title: 'Half' })
    const lines = async (cycleId: string) => {
      const { goals, promises } = await app.call('conversation.get', { cycleId })
      return { goals, promises }
    }
    for (const [cycleId, phase] of [
      [preparing, 'preparation'],
      [talking, 'conversation'],
      [signed.cycleId, 'progress'],
      [judging.cycleId, 'evaluation'],
    ] as const) {
      const before = phase === 'preparation' ? null : await lines(cycleId)
      await app.call('cycle.stop', { cycleId, kind: 'leaving', reason: '' })
      expect(await summaryOf(app, cycleId)).toMatchObject({ phase: 'closed', stopKind: 'leaving' })
      expect(await app.problem('cycle.stop', { cycleId, kind: 'leaving', reason: '' })).toBe('PHASE')
      expect(await app.problem('conversation.open', { cycleId, force: true })).toBe(before ? 'ok' : 'PHASE')
      expect(await app.problem('signing.newVersion', { cycleId })).toBe('PHASE')
      if (before) {
        const { goals, promises } = await lines(cycleId)
        expect(goals.map((goal) => goal.status)).toEqual(before.goals.map(() => 'dropped'))
        expect(goals.flatMap((goal) => goal.actions).every((action) => action.status === 'cancelled')).toBe(true)
        expect(promises.every((promise) => promise.status === 'dropped')).toBe(true)
      }
      await app.call('cycle.reopen', { cycleId, reason: 'Zij blijft toch' })
      expect(await summaryOf(app, cycleId)).toMatchObject({ phase, stopKind: null, closedAt: null })
      if (before) expect(await lines(cycleId)).toEqual(before)
    }
  })

  it('needs words when no kind fits, keeps what was signed, and never shows what one side judged', async () => {
    const { cycleId, goals } = await startPlan(app, { evaluation: true })
    const documents = () => JSON.stringify(app.session.db().select().from(document).all())
    const before = documents()
    await bySide(app).call('evaluation.saveJudgement', {
      cycleId,
      goalId: goals[0],
      side: 'employee',
      reason: 'KANARIE',
    })
    expect(await app.problem('cycle.stop', { cycleId, kind: 'other', reason: ' ' })).toBe(
      'IPC_ARGS: Schrijf in een zin waarom u stopt.',
    )
    expect(await app.problem('cycle.stop', { cycleId, kind: 'leaving', reason: 'x'.repeat(2_001) })).toContain(
      'te lang',
    )
    await app.call('cycle.stop', { cycleId, kind: 'other', reason: 'De praktijk sluit' })
    expect(JSON.stringify(await app.call('evaluation.together', { cycleId }))).not.toContain('KANARIE')
    expect(await app.problem('evaluation.export', { cycleId, format: 'word' })).toBe('PHASE')
    expect(await app.problem('cycle.change', { ...cycleInput, cycleId })).toBe('FROZEN')
    expect(documents()).toBe(before)
  })

  it('someone who leaves half way keeps the cycle until it is stopped, and can be carried to a new role', async () => {
    const { cycleId, employeeId, goals } = await startPlan(app)
    await app.call('employee.save', { ...employeeInput, id: employeeId, leavingDate: today })
    await app.call('employee.archive', { id: employeeId, archived: true })
    expect((await summaryOf(app, cycleId)).phase).toBe('progress')
    await app.call('employee.archive', { id: employeeId, archived: false })
    await app.call('cycle.stop', { cycleId, kind: 'roleChange', reason: 'Wordt praktijkmanager' })
    // Its goals were dropped by the stop; for the next cycle they are what they were.
    expect((await offerOf(cycleId)).goals.map((goal) => [goal.id, goal.status])).toEqual(
      goals.map((id) => [id, 'open']),
    )
    const id = await next(cycleId)
    expect((await talkOf(id)).goals).toHaveLength(2)
    await app.call('cycle.reopen', { cycleId, reason: 'De functie verandert toch niet' })
    const { goals: old } = await app.call('conversation.get', { cycleId })
    expect(old.map((goal) => goal.status)).toEqual(['carried', 'carried'])
  })
})

describe('removing the next cycle', () => {
  it('gives back what was left behind too', async () => {
    const { cycleId, promises } = await startPlan(app, { evaluation: true })
    await closePlan(app, cycleId, ['reached', 'partly'])
    const before = await offerOf(cycleId)
    const id = await next(cycleId, { actions: [], promises: [promises[0]] })
    await app.call('cycle.remove', { cycleId: id })
    expect(await offerOf(cycleId)).toEqual(before)
  })

  it('leaves what was settled since in a cycle that was opened again', async () => {
    const { cycleId, actions, promises } = await startPlan(app, { evaluation: true })
    await closePlan(app, cycleId, ['reached', 'partly'])
    const id = await next(cycleId, { actions: [], promises: [] })
    await app.call('cycle.reopen', { cycleId, reason: 'Toch nog iets' })
    await app.call('evaluation.settlePromise', { cycleId, id: promises[0], status: 'dropped' })
    await app.call('evaluation.close', { cycleId })
    await app.call('cycle.remove', { cycleId: id })
    const { promises: offered, goals } = await offerOf(cycleId)
    expect(offered.map((one) => one.id)).not.toContain(promises[0])
    expect(goals.flatMap((goal) => goal.actions).map((one) => one.id)).not.toContain(actions[2])
  })

  it('makes the lines of a stopped cycle that runs again open', async () => {
    const { cycleId } = await startPlan(app)
    await app.call('cycle.stop', { cycleId, kind: 'roleChange', reason: '' })
    const id = await next(cycleId)
    await app.call('cycle.reopen', { cycleId, reason: 'De functie verandert toch niet' })
    await app.call('cycle.remove', { cycleId: id })
    const { goals, promises } = await app.call('conversation.get', { cycleId })
    const actions = goals.flatMap((goal) => goal.actions)
    expect([...goals, ...promises].every((line) => line.status === 'open')).toBe(true)
    expect(actions.every((action) => action.status === 'planned')).toBe(true)
  })
})
