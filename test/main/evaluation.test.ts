import { beforeAll, describe, expect, it } from 'vitest'
import { document } from '../../db/document/table'
import { routeNames, topicsOf } from '../../shared/ipc/contract'
import type { Side } from '../../shared/preparation/schema'
import { startPlan, summaryOf } from '../support/plan'
import { bySide, startApp, startTalk } from '../support/practice'
import { inputsOf } from '../support/route-inputs'

const app = startApp()
beforeAll(() => app.createPractice())

const judge = (cycleId: string, goalId: string, side: Side, verdict: 'reached' | 'partly', reason = '') =>
  bySide(app).call('evaluation.saveJudgement', { cycleId, goalId, side, verdict, reason })
const ready = (cycleId: string, side: Side, isReady = true) =>
  bySide(app).call('evaluation.setReady', { cycleId, side, ready: isReady })
const formOf = (cycleId: string, side: Side) => bySide(app).call('evaluation.get', { cycleId, side })
const together = (cycleId: string) => app.call('evaluation.together', { cycleId })

describe('starting the evaluation', () => {
  it('belongs to a signed plan, and can be put off as long as nobody read the other', async () => {
    const { cycleId } = await startTalk(app)
    expect(await app.problem('evaluation.start', { cycleId })).toBe('PHASE')
    const plan = await startPlan(app)
    expect(await bySide(app).problem('evaluation.get', { cycleId: plan.cycleId, side: 'employer' })).toBe('PHASE')
    await app.call('evaluation.start', { cycleId: plan.cycleId })
    expect((await summaryOf(app, plan.cycleId)).phase).toBe('evaluation')
    expect(await app.problem('evaluation.start', { cycleId: plan.cycleId })).toBe('PHASE')
    await app.call('evaluation.postpone', { cycleId: plan.cycleId, date: '2027-02-03' })
    expect(await summaryOf(app, plan.cycleId)).toMatchObject({ phase: 'progress', postponedTo: '2027-02-03' })
    await app.call('evaluation.start', { cycleId: plan.cycleId })
    await app.call('evaluation.reveal', { cycleId: plan.cycleId })
    expect(await app.problem('evaluation.postpone', { cycleId: plan.cycleId, date: '2027-02-03' })).toBe('PHASE')
    expect(await app.problem('signing.newVersion', { cycleId: plan.cycleId })).toBe('PHASE')
  })
})

describe('judging apart', () => {
  it('one side never reads a word of the other before both are ready', async () => {
    const { cycleId, goals, employeeId } = await startPlan(app, { evaluation: true })
    await judge(cycleId, goals[0], 'employee', 'reached', 'KANARIE-M')
    await judge(cycleId, goals[0], 'employer', 'partly', 'KANARIE-W')
    await bySide(app).call('evaluation.saveAnswer', { cycleId, side: 'employee', key: 'work', text: 'KANARIE-M' })
    await bySide(app).call('evaluation.saveAnswer', { cycleId, side: 'employer', key: 'seen', text: 'KANARIE-W' })
    const lookEverywhere = async (word: string) => {
      const readers = routeNames.filter((route) => topicsOf(route).reads.length > 0)
      const answers = await Promise.all(
        readers.map(async (route) => [
          route,
          await app.send({ route, input: inputsOf({ cycleId, employeeId })[route] }),
        ]),
      )
      return answers.filter((entry) => JSON.stringify(entry).includes(word)).map(([route]) => route)
    }
    // The input of evaluation.get asks for the employee's side, which only the employee reads.
    expect(await lookEverywhere('KANARIE-W')).toEqual([])
    expect(await lookEverywhere('KANARIE-M')).toEqual([])
    expect(JSON.stringify(await formOf(cycleId, 'employee'))).toContain('KANARIE-M')
    expect(JSON.stringify(await formOf(cycleId, 'employer'))).not.toContain('KANARIE-M')
    expect(await app.problem('evaluation.export', { cycleId, format: 'word' })).toBe('PHASE')

    await ready(cycleId, 'employee')
    expect(await lookEverywhere('KANARIE')).toEqual([])
    expect(JSON.stringify(await formOf(cycleId, 'employer'))).not.toContain('KANARIE-M')
    expect((await together(cycleId)).revealed).toBe(false)

    await ready(cycleId, 'employer')
    expect(await together(cycleId)).toMatchObject({
      revealed: true,
      answers: { employee: { work: 'KANARIE-M' }, employer: { seen: 'KANARIE-W' } },
      goals: [
        {
          judgements: {
            employee: { verdict: 'reached', reason: 'KANARIE-M' },
            employer: { verdict: 'partly', reason: 'KANARIE-W' },
          },
          verdict: null,
        },
        { verdict: null },
      ],
    })
  })

  it('takes a changed mind until both are ready, and nothing after', async () => {
    const { cycleId, goals } = await startPlan(app, { evaluation: true })
    await judge(cycleId, goals[0], 'employee', 'partly', 'Het halve jaar was te kort')
    await bySide(app).call('evaluation.saveJudgement', {
      cycleId,
      goalId: goals[0],
      side: 'employee',
      verdict: 'reached',
    })
    await ready(cycleId, 'employee')
    const late = { cycleId, goalId: goals[0], side: 'employee', reason: 'Toch nog iets' }
    expect(await bySide(app).problem('evaluation.saveJudgement', late)).toBe('PHASE')
    await ready(cycleId, 'employee', false)
    expect((await formOf(cycleId, 'employee')).judgements).toEqual({
      [goals[0]]: { verdict: 'reached', reason: 'Het halve jaar was te kort' },
    })
    await ready(cycleId, 'employee')
    await ready(cycleId, 'employer')
    for (const side of ['employee', 'employer'] as const) {
      expect(await bySide(app).problem('evaluation.setReady', { cycleId, side, ready: false })).toBe('PHASE')
      expect(await bySide(app).problem('evaluation.saveJudgement', { ...late, side })).toBe('PHASE')
      const answer = { cycleId, side, key: side === 'employee' ? 'work' : 'seen', text: 'x' }
      expect(await bySide(app).problem('evaluation.saveAnswer', answer)).toBe('PHASE')
    }
  })

  it('knows only its own goals and its own questions, and refuses what is too long', async () => {
    const { cycleId, goals } = await startPlan(app, { evaluation: true })
    const other = await startPlan(app, { evaluation: true })
    const save = (goalId: string, reason: string) =>
      bySide(app).problem('evaluation.saveJudgement', { cycleId, goalId, side: 'employee', reason })
    expect(await save(other.goals[0], 'x')).toBe('NOT_FOUND')
    expect(await save(goals[0], 'x'.repeat(4_001))).toBe('IPC_ARGS: Deze tekst is te lang: hooguit 4.000 tekens.')
    const answer = (key: string, text: string) =>
      bySide(app).problem('evaluation.saveAnswer', { cycleId, side: 'employee', key, text })
    expect(await answer('seen', 'x')).toBe('NOT_FOUND')
    expect(await answer('verzonnen', 'x')).toBe('NOT_FOUND')
    expect(await answer('work', 'x'.repeat(20_001))).toBe('IPC_ARGS: Deze tekst is te lang: hooguit 20.000 tekens.')
    expect(await answer('work', 'x'.repeat(20_000))).toBe('ok')
  })
})

describe('judging together', () => {
  it('starts from the verdict that both gave, and is theirs to change', async () => {
    const { cycleId, goals } = await startPlan(app, { evaluation: true })
    const change = (verdict: string | null) =>
      app.problem('evaluation.setVerdict', { cycleId, goalId: goals[1], verdict })
    await judge(cycleId, goals[0], 'employee', 'partly')
    await judge(cycleId, goals[0], 'employer', 'partly')
    await judge(cycleId, goals[1], 'employee', 'reached')
    expect(await change('partly')).toBe('PHASE')
    await app.call('evaluation.reveal', { cycleId })
    expect((await together(cycleId)).goals.map((goal) => goal.verdict)).toEqual(['partly', null])
    expect(await change('reached')).toBe('ok')
    expect(await change(null)).toBe('ok')
    expect(await change('notReached')).toBe('ok')
    expect((await together(cycleId)).goals.map((goal) => goal.status)).toEqual(['partly', 'notReached'])
  })

  it('opens early for both without calling anyone ready, and takes nothing apart any more', async () => {
    const { cycleId, goals } = await startPlan(app, { evaluation: true })
    await ready(cycleId, 'employee')
    await app.call('evaluation.reveal', { cycleId })
    const cycle = (await app.call('cycle.list', {})).find(({ id }) => id === cycleId)
    expect(cycle?.employeeJudgedAt).not.toBeNull()
    expect(cycle?.employerJudgedAt).toBeNull()
    expect((await together(cycleId)).revealed).toBe(true)
    const late = { cycleId, goalId: goals[0], side: 'employer', verdict: 'reached', reason: 'Toch nog.' }
    expect(await bySide(app).problem('evaluation.saveJudgement', late)).toBe('PHASE')
    expect(await bySide(app).problem('evaluation.setReady', { cycleId, side: 'employer', ready: true })).toBe('PHASE')
  })

  it('follows both judgements, also where a progress meeting said something else before', async () => {
    const { cycleId, goals } = await startPlan(app)
    const followUpId = (await app.call('progress.plan', { cycleId, date: '2026-06-01', note: '' })).id
    for (const subjectId of goals)
      await app.call('progress.setStatus', { followUpId, subject: 'goal', subjectId, status: 'reached' })
    await app.call('evaluation.start', { cycleId })
    await judge(cycleId, goals[0], 'employee', 'partly')
    await judge(cycleId, goals[0], 'employer', 'partly')
    await judge(cycleId, goals[1], 'employee', 'reached')
    await judge(cycleId, goals[1], 'employer', 'partly')
    await ready(cycleId, 'employee')
    await ready(cycleId, 'employer')
    expect(await together(cycleId)).toMatchObject({
      goals: [
        { verdict: 'partly', verdictBefore: 'reached' },
        { verdict: null, verdictBefore: 'reached' },
      ],
    })
    expect(await app.problem('evaluation.close', { cycleId })).toBe('NOT_JUDGED')
  })

  it('puts the level that was reached in the history, once a goal', async () => {
    const { cycleId, goals, employeeId, competenceId } = await startPlan(app, { evaluation: true })
    const set = (goalId: string, level: number | null, reason = '') =>
      app.problem('evaluation.setLevel', { cycleId, goalId, level, reason })
    expect(await set(goals[0], 3)).toBe('PHASE')
    await app.call('evaluation.reveal', { cycleId })
    expect(await set(goals[0], 3)).toBe('ok')
    expect(await set(goals[0], 4, 'Legt het aan Lotte uit')).toBe('ok')
    expect(await set(goals[1], 3)).toBe('IPC_ARGS: Bij dit doel is geen competentie gekozen.')
    const history = await app.call('level.list', { employeeId })
    expect(history).toMatchObject([
      {
        competenceId,
        level: 4,
        reason: 'Legt het aan Lotte uit',
        cycleId,
        goalId: goals[0],
        goalTitle: 'Echo’s lezen',
      },
    ])
    expect((await together(cycleId)).goals[0]).toMatchObject({ levelBefore: 2, levelAfter: 4 })
    expect(await app.problem('level.remove', { id: history[0]?.id })).toBe('PHASE')
    expect(await set(goals[0], null)).toBe('ok')
    expect(await app.call('level.list', { employeeId })).toEqual([])
  })

  it('keeps the reason when the level changes, and the level when the reason does', async () => {
    const { cycleId, goals, employeeId } = await startPlan(app, { evaluation: true })
    await app.call('evaluation.reveal', { cycleId })
    const set = (change: { level?: 3 | 4; reason?: string }) =>
      app.call('evaluation.setLevel', { cycleId, goalId: goals[0], ...change })
    await set({ reason: 'Nog zonder niveau' })
    expect(await app.call('level.list', { employeeId })).toEqual([])
    await set({ level: 3 })
    await set({ reason: 'Doet het alleen' })
    await set({ level: 4 })
    expect(await app.call('level.list', { employeeId })).toMatchObject([{ level: 4, reason: 'Doet het alleen' }])
    await set({ reason: 'Legt het uit' })
    expect(await app.call('level.list', { employeeId })).toMatchObject([{ level: 4, reason: 'Legt het uit' }])
  })
})

describe('closing', () => {
  it('asks for a verdict on every goal, happens once, and ends the actions of a goal that is done', async () => {
    const { cycleId, goals, actions, promises } = await startPlan(app, { evaluation: true })
    const close = () => app.problem('evaluation.close', { cycleId })
    expect(await close()).toBe('NOT_JUDGED')
    await app.call('evaluation.reveal', { cycleId })
    expect(await close()).toBe('NOT_JUDGED')
    await app.call('evaluation.setVerdict', { cycleId, goalId: goals[0], verdict: 'reached' })
    expect(await close()).toBe('NOT_JUDGED')
    await app.call('evaluation.setVerdict', { cycleId, goalId: goals[1], verdict: 'partly' })
    await app.call('evaluation.settlePromise', { cycleId, id: promises[0], status: 'kept' })
    expect(await close()).toBe('ok')
    expect(await close()).toBe('PHASE')
    const { goals: ended, promises: kept, closedAt } = await together(cycleId)
    expect(closedAt).not.toBeNull()
    expect(ended.map((goal) => [goal.status, goal.actions.map((action) => action.status)])).toEqual([
      ['reached', ['cancelled']],
      ['partly', ['planned', 'planned']],
    ])
    expect(kept.map((promise) => promise.status)).toEqual(['kept', 'open'])
    expect(await app.problem('evaluation.settleAction', { cycleId, id: actions[0], status: 'done' })).toBe('PHASE')
    expect(await app.problem('evaluation.setVerdict', { cycleId, goalId: goals[0], verdict: 'partly' })).toBe('PHASE')
    expect(await app.problem('evaluation.start', { cycleId })).toBe('PHASE')
  })

  it('opens again with a reason, as it was, and closes again; what was signed is untouched', async () => {
    const { cycleId, goals } = await startPlan(app, { evaluation: true })
    const signed = () => JSON.stringify(app.session.db().select().from(document).all())
    const before = signed()
    await app.call('evaluation.reveal', { cycleId })
    for (const goalId of goals) await app.call('evaluation.setVerdict', { cycleId, goalId, verdict: 'dropped' })
    const open = await together(cycleId)
    await app.call('evaluation.close', { cycleId })
    expect(await app.problem('cycle.reopen', { cycleId, reason: ' ' })).toBe(
      'IPC_ARGS: Schrijf in een zin waarom u opnieuw opent.',
    )
    await app.call('cycle.reopen', { cycleId, reason: 'Eén doel bleek toch af' })
    expect(await together(cycleId)).toEqual(open)
    expect(await summaryOf(app, cycleId)).toMatchObject({ phase: 'evaluation', reopenReason: 'Eén doel bleek toch af' })
    expect(await app.problem('cycle.reopen', { cycleId, reason: 'Nog eens' })).toBe('PHASE')
    await app.call('evaluation.setVerdict', { cycleId, goalId: goals[0], verdict: 'reached' })
    await app.call('evaluation.close', { cycleId })
    expect((await together(cycleId)).goals.map((goal) => goal.status)).toEqual(['reached', 'dropped'])
    await app.call('cycle.reopen', { cycleId, reason: 'Nog een keer' })
    await app.call('cycle.stop', { cycleId, kind: 'other', reason: 'Toch niet' })
    expect((await summaryOf(app, cycleId)).turns.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['closed', ''],
      ['reopened', 'Eén doel bleek toch af'],
      ['closed', ''],
      ['reopened', 'Nog een keer'],
      ['stopped', 'Een andere reden. Toch niet'],
    ])
    expect(signed()).toBe(before)
  })

  it.each([
    ['without a plan', { noPlan: true }, 'combined'],
    ['of a functioneringsgesprek', {}, 'performance'],
  ] as const)('is simple %s', async (_, closing, kind) => {
    const { cycleId } = await startPlan(app, { kind, closing, evaluation: true })
    expect(await summaryOf(app, cycleId)).toMatchObject({ goals: 0 })
    expect((await together(cycleId)).goals).toEqual([])
    expect(
      await bySide(app).problem('evaluation.saveAnswer', { cycleId, side: 'employee', key: 'how', text: 'x' }),
    ).toBe('NOT_FOUND')
    await bySide(app).call('evaluation.saveAnswer', { cycleId, side: 'employee', key: 'work', text: 'KANARIE' })
    await app.call('evaluation.close', { cycleId })
    expect((await summaryOf(app, cycleId)).phase).toBe('closed')
    // What was not said to be ready stays closed.
    expect(JSON.stringify(await together(cycleId))).not.toContain('KANARIE')
  })

  it('without goals shows what each side that is ready wrote, once it is closed', async () => {
    const { cycleId } = await startPlan(app, { closing: { noPlan: true }, evaluation: true })
    await bySide(app).call('evaluation.saveAnswer', { cycleId, side: 'employer', key: 'seen', text: 'U belt rustiger' })
    await bySide(app).call('evaluation.saveAnswer', { cycleId, side: 'employee', key: 'work', text: 'Half af' })
    expect((await together(cycleId)).unfinished).toEqual(['employee', 'employer'])
    await ready(cycleId, 'employer')
    expect(await together(cycleId)).toMatchObject({
      unfinished: ['employee'],
      answers: { employee: {}, employer: {} },
    })
    await app.call('evaluation.close', { cycleId })
    expect((await together(cycleId)).answers).toEqual({ employee: {}, employer: { seen: 'U belt rustiger' } })
  })

  it('gives a report in Word that opens afterwards', async () => {
    const { cycleId, goals } = await startPlan(app, { evaluation: true })
    await judge(cycleId, goals[0], 'employee', 'reached', 'Ik lees ze alleen')
    await app.call('evaluation.reveal', { cycleId })
    app.dialogs.saveAs = null
    expect(await app.call('evaluation.export', { cycleId, format: 'word' })).toBeNull()
    app.dialogs.saveAs = `${app.folder}/Evaluatie Noor`
    const saved = await app.call('evaluation.export', { cycleId, format: 'word' })
    expect(saved?.path.endsWith('Evaluatie Noor.docx')).toBe(true)
    await app.call('document.open', { path: saved?.path ?? '' })
    expect(app.opened).toEqual([saved?.path])
  })
})
