import { beforeAll, describe, expect, it } from 'vitest'
import { document } from '../../db/document/table'
import { addMonths, formatDate, localDay } from '../../shared/format/date'
import { routeNames, topicsOf } from '../../shared/ipc/contract'
import type { Side } from '../../shared/preparation/schema'

import { modelText } from '../support/document-text'
import { bySide, cycleInput, employeeInput, sign, startApp, startCycle, startTalk } from '../support/practice'
import { inputsOf } from '../support/route-inputs'

const app = startApp()
beforeAll(() => app.createPractice())

const fill = (cycleId: string, side: Side, key: string, text: string) =>
  bySide(app).call('preparation.saveAnswer', { cycleId, side, key, text })
const ready = (cycleId: string, side: Side) => bySide(app).call('preparation.setReady', { cycleId, side, ready: true })
const formOf = async (cycleId: string, side: Side) => bySide(app).call('preparation.get', { cycleId, side })

describe('the preparation', () => {
  it('of one side never holds a word of the other', async () => {
    const { cycleId } = await startCycle(app)
    await fill(cycleId, 'employee', 'm-went-well', 'KANARIE-M')
    await fill(cycleId, 'employer', 'w-goes-well', 'KANARIE-W')
    const mine = await formOf(cycleId, 'employee')
    const theirs = await formOf(cycleId, 'employer')
    expect(mine.answers).toEqual({ 'm-went-well': 'KANARIE-M' })
    expect(theirs.answers).toEqual({ 'w-goes-well': 'KANARIE-W' })
    expect(JSON.stringify(mine)).not.toContain('KANARIE-W')
    expect(JSON.stringify(theirs)).not.toContain('KANARIE-M')
    expect(JSON.stringify(await app.call('cycle.list', {}))).not.toContain('KANARIE')
  })

  it('counts each question once, and neither blanks nor signals', async () => {
    const { cycleId } = await startCycle(app)
    const counted = async () => {
      const cycle = (await app.call('cycle.list', {})).find((entry) => entry.id === cycleId)
      return cycle?.progress
    }
    expect(await counted()).toEqual({ employee: { answered: 0, total: 24 }, employer: { answered: 0, total: 15 } })
    await fill(cycleId, 'employee', 'm-went-well', 'De nieuwe agenda')
    await fill(cycleId, 'employee', 'm-strengths.1', 'Rustig')
    await fill(cycleId, 'employee', 'm-strengths.3', 'Precies')
    await fill(cycleId, 'employee', 'm-points.2', ' \n\t ')
    await fill(cycleId, 'employee', 'signal:work', 'good')
    await fill(cycleId, 'employer', 'w-role', 'Zelfstandig werken')
    expect(await counted()).toEqual({ employee: { answered: 2, total: 24 }, employer: { answered: 1, total: 15 } })
    await fill(cycleId, 'employee', 'm-went-well', '')
    expect((await counted())?.employee.answered).toBe(1)
  })

  it('does not give its answers between “klaar” and the opening, to nobody, and takes no changes', async () => {
    const { cycleId } = await startCycle(app)
    await fill(cycleId, 'employee', 'm-went-well', 'KANARIE')
    await ready(cycleId, 'employee')
    expect(JSON.stringify(await formOf(cycleId, 'employee'))).not.toContain('KANARIE')
    expect(
      await bySide(app).problem('preparation.saveAnswer', { cycleId, side: 'employee', key: 'm-went-well', text: 'x' }),
    ).toBe('PHASE')
    await bySide(app).call('preparation.setReady', { cycleId, side: 'employee', ready: false })
    expect((await formOf(cycleId, 'employee')).answers).toEqual({ 'm-went-well': 'KANARIE' })
  })

  it('is closed for good once the talk is open, and both can read it there', async () => {
    const { cycleId } = await startCycle(app)
    await fill(cycleId, 'employee', 'm-went-well', 'De nieuwe agenda')
    await fill(cycleId, 'employer', 'signal:work', 'good')
    await app.call('conversation.open', { cycleId, force: true })
    expect((await app.call('conversation.get', { cycleId })).answers).toEqual({
      employee: { 'm-went-well': 'De nieuwe agenda' },
      employer: { 'signal:work': 'good' },
    })
    expect(await formOf(cycleId, 'employee')).toMatchObject({ opened: true })
    for (const route of ['preparation.saveAnswer', 'preparation.setReady'] as const)
      expect(await app.problem(route, inputsOf({ cycleId })[route]), route).toBe('PHASE')
  })

  it('keeps only answers to questions of that side in that kind of talk', async () => {
    const { cycleId } = await startCycle(app, { kind: 'pop' })
    for (const key of ['w-goes-well', 'm-went-well', 'm-strengths', 'm-strengths.4', 'signal:goals', 'signal:work'])
      expect(
        await bySide(app).problem('preparation.saveAnswer', { cycleId, side: 'employee', key, text: 'x' }),
        key,
      ).toBe('NOT_FOUND')
    for (const key of ['__proto__', 'Hoofdletter', '', 'x'.repeat(65)])
      expect(
        await bySide(app).problem('preparation.saveAnswer', { cycleId, side: 'employee', key, text: 'x' }),
        key,
      ).toBe('IPC_ARGS: Deze vraag bestaat niet.')
    await fill(cycleId, 'employee', 'm-strengths.3', 'Rustig blijven')
    const [summary] = (await app.call('cycle.list', {})).filter((cycle) => cycle.id === cycleId)
    expect(summary?.progress.employee.answered).toBe(1)
  })
})

describe('a private note', () => {
  it('comes back from no other route, whatever the phase', async () => {
    const { cycleId, employeeId } = await startCycle(app)
    const canary = 'GEHEIME-KANARIE'
    await app.call('note.save', { cycleId, text: canary })
    expect(await app.call('note.get', { cycleId })).toEqual({ text: canary })
    const others = routeNames.filter((route) => topicsOf(route).reads.length > 0 && route !== 'note.get')
    const lookEverywhere = async () => {
      const answers = await Promise.all(
        others.map(async (route) => [route, await app.send({ route, input: inputsOf({ cycleId })[route] })]),
      )
      answers.push([
        'preparation.get',
        await app.send({ route: 'preparation.get', input: { cycleId, side: 'employer' } }),
      ])
      return answers.filter((entry) => JSON.stringify(entry).includes(canary)).map(([route]) => route)
    }
    expect(others.length).toBeGreaterThan(8)
    expect(await lookEverywhere()).toEqual([])
    await app.call('conversation.open', { cycleId, force: true })
    expect(await lookEverywhere()).toEqual([])
    await sign(app, cycleId, 'employee')
    expect(await lookEverywhere()).toEqual([])
    const next = await app.call('cycle.create', { ...cycleInput, employeeId })
    await sign(app, cycleId, 'employer')
    expect(JSON.stringify(await formOf(next.id, 'employer'))).not.toContain(canary)
    expect(JSON.stringify(app.session.db().select().from(document).all())).not.toContain(canary)
  })
})

describe('opening the talk', () => {
  it('asks that both are ready, unless the user insists', async () => {
    const { cycleId } = await startCycle(app)
    const open = (force: boolean) => app.problem('conversation.open', { cycleId, force })
    expect(await app.problem('conversation.get', { cycleId })).toBe('PHASE')
    expect(await open(false)).toBe('NOT_READY')
    await ready(cycleId, 'employee')
    expect(await open(false)).toBe('NOT_READY')
    expect(await app.problem('conversation.get', { cycleId })).toBe('PHASE')
    await ready(cycleId, 'employer')
    expect(await open(false)).toBe('ok')
    const other = await startCycle(app)
    expect(await app.problem('conversation.open', { cycleId: other.cycleId, force: true })).toBe('ok')
  })

  it.each([
    ['another day was planned', '2026-03-10'],
    ['no day was planned', null],
  ])('makes that day the day of the talk when %s, once', async (_, conversationDate) => {
    const today = localDay(new Date())
    const { cycleId } = await startCycle(app, { conversationDate })
    const open = () => app.call('conversation.open', { cycleId, force: true })
    const day = async () => (await app.call('conversation.get', { cycleId })).cycle.conversationDate
    await open()
    expect(await day()).toBe(today)
    const [plan] = await app.call('document.list', { cycleId })
    expect(plan && modelText(plan.model)).toContain(formatDate(today))
    await app.call('cycle.change', { ...cycleInput, cycleId, conversationDate: '2026-03-12' })
    await open()
    expect(await day()).toBe('2026-03-12')
    await sign(app, cycleId, 'employee')
    await app.call('signing.newVersion', { cycleId })
    expect(await day()).toBe('2026-03-12')
  })

  it('is needed before anything is agreed, listed or signed', async () => {
    const { cycleId } = await startCycle(app)
    const inputs = inputsOf({ cycleId })
    for (const route of [
      'conversation.saveAgreement',
      'conversation.saveClosing',
      'goal.create',
      'promise.create',
    ] as const)
      expect(await app.problem(route, inputs[route]), route).toBe('PHASE')
    expect(await app.call('document.list', { cycleId })).toEqual([])
    expect(await app.problem('signing.sign', inputs['signing.sign'])).toBe('NOTHING_TO_SIGN')
    expect(await app.problem('signing.newVersion', { cycleId })).toBe('PHASE')
  })

  it('says NOT_FOUND for a talk, person or line that is not there', async () => {
    const inputs = inputsOf()
    const byId = routeNames.filter((route) =>
      /^(cycle|preparation|conversation|goal|action|promise|document|signing|employee|role|competence|evaluation|level)\./.test(
        route,
      ),
    )
    const without = [
      'list',
      'employee.create',
      'employee.importChoose',
      'employee.importExample',
      'role.save',
      'competence.save',
      'competence.map',
      'document.showInFolder',
      'document.open',
    ]
    for (const route of byId)
      if (!without.some((name) => route.endsWith(name)) && route !== 'conversation.addTime')
        expect(await app.problem(route, inputs[route]), route).toBe('NOT_FOUND')
  })
})

describe('what is agreed', () => {
  it('is kept per theme, and only for themes of this talk', async () => {
    const { cycleId } = await startTalk(app, { kind: 'performance' })
    await app.call('conversation.saveAgreement', { cycleId, theme: 'work', text: 'Elke maandag overleg' })
    await app.call('conversation.saveAgreement', { cycleId, theme: 'work', text: 'Elke dinsdag overleg' })
    expect((await app.call('conversation.get', { cycleId })).agreements).toEqual({ work: 'Elke dinsdag overleg' })
    for (const theme of ['goals', 'verzonnen', '__proto__'])
      expect(await app.problem('conversation.saveAgreement', { cycleId, theme, text: 'x' })).toBe('NOT_FOUND')
  })

  it.each([
    ['half a year after the talk', '2026-03-31', '2026-12-31', '2026-09-30'],
    ['the end of the period when that comes first', '2026-09-15', '2026-12-31', '2026-12-31'],
    ['half a year after a talk that falls past the period', '2027-02-01', '2026-12-31', '2027-08-01'],
  ])('a goal starts with the talk and is due %s', async (_, conversationDate, periodEnd, dueDate) => {
    const { cycleId } = await startTalk(app, { conversationDate, periodEnd })
    const { id } = await app.call('goal.create', { cycleId, title: 'Echo’s lezen' })
    await app.call('action.create', { goalId: id })
    await app.call('promise.create', { cycleId })
    const { goals, promises } = await app.call('conversation.get', { cycleId })
    expect(goals).toMatchObject([{ title: 'Echo’s lezen', startDate: conversationDate, dueDate, status: 'open' }])
    expect(goals[0]?.actions).toMatchObject([{ fromDate: conversationDate, dueDate, owner: 'employee' }])
    expect(promises).toMatchObject([{ dueDate: addMonths(conversationDate, 1), who: 'Mieke Claes', status: 'open' }])
  })

  it('starts today when the talk has no date', async () => {
    const today = localDay(new Date())
    const { cycleId } = await startTalk(app, { conversationDate: null })
    await app.call('goal.create', { cycleId })
    expect((await app.call('conversation.get', { cycleId })).goals[0]?.startDate).toBe(today)
  })

  it('has its dates in order, also when only one of the two changes', async () => {
    const wrong = 'IPC_ARGS: De einddatum ligt voor de begindatum.'
    const { cycleId } = await startTalk(app)
    const later = { startDate: '2026-06-02', dueDate: '2026-06-01' }
    expect(await app.problem('goal.create', { cycleId, ...later })).toBe(wrong)
    const { id: goalId } = await app.call('goal.create', { cycleId })
    expect(await app.problem('goal.save', { id: goalId, dueDate: '2026-03-09' })).toBe(wrong)
    expect(await app.problem('goal.save', { id: goalId, startDate: '2027-01-01' })).toBe(wrong)
    expect(await app.problem('goal.save', { id: goalId, startDate: '2027-01-01', dueDate: null })).toBe('ok')
    expect(await app.problem('action.create', { goalId, fromDate: '2026-06-02', dueDate: '2026-06-01' })).toBe(wrong)
    const { id } = await app.call('action.create', { goalId, fromDate: '2026-04-01', dueDate: '2026-04-01' })
    expect(await app.problem('action.save', { id, dueDate: '2026-03-31' })).toBe(wrong)
    expect((await app.call('conversation.get', { cycleId })).goals).toMatchObject([
      { startDate: '2027-01-01', dueDate: null, actions: [{ fromDate: '2026-04-01', dueDate: '2026-04-01' }] },
    ])
  })

  it('can be removed and brought back as it was, in its place', async () => {
    const { cycleId } = await startTalk(app)
    const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Eerste' })
    await app.call('goal.create', { cycleId, title: 'Tweede' })
    const { id: actionId } = await app.call('action.create', { goalId, description: 'Cursus volgen' })
    const { id: promiseId } = await app.call('promise.create', { cycleId, description: 'Twee dagen vrij', goalId })
    const before = await app.call('conversation.get', { cycleId })
    const lines = async () => {
      const { goals, promises } = await app.call('conversation.get', { cycleId })
      return [goals.length, goals[0]?.actions.length, promises.length]
    }
    await app.call('action.setRemoved', { id: actionId, removed: true })
    await app.call('promise.setRemoved', { id: promiseId, removed: true })
    expect(await lines()).toEqual([2, 0, 0])
    await app.call('goal.setRemoved', { id: goalId, removed: true })
    expect(await lines()).toEqual([1, 0, 0])
    await app.call('action.setRemoved', { id: actionId, removed: false })
    await app.call('promise.setRemoved', { id: promiseId, removed: false })
    await app.call('goal.setRemoved', { id: goalId, removed: false })
    expect(await app.call('conversation.get', { cycleId })).toEqual(before)
  })

  it('saves each field of the closing on its own', async () => {
    const { cycleId } = await startTalk(app)
    await app.call('conversation.saveClosing', { cycleId, followUpDate: '2026-06-01' })
    await app.call('conversation.saveClosing', { cycleId, employeeRemarks: 'Fijn gesprek' })
    await app.call('conversation.saveClosing', { cycleId })
    const { cycle } = await app.call('conversation.get', { cycleId })
    expect(cycle.closing).toMatchObject({
      followUpDate: '2026-06-01',
      employeeRemarks: 'Fijn gesprek',
      evaluationDate: null,
    })
  })
})

describe('what was agreed last time', () => {
  it('stands in the next preparation of the same person', async () => {
    const { employeeId, cycleId } = await startTalk(app)
    await app.call('conversation.saveAgreement', { cycleId, theme: 'work', text: 'Elke maandag overleg' })
    await app.call('conversation.saveAgreement', { cycleId, theme: 'practice', text: ' \n' })
    await app.call('goal.create', { cycleId, title: 'Echo’s lezen', dueDate: '2026-06-30' })
    await app.call('promise.create', { cycleId, description: 'Cursus betalen', dueDate: '2026-05-01' })
    await app.call('promise.create', { cycleId, description: '' })
    const next = await app.call('cycle.create', { ...cycleInput, employeeId })
    expect((await formOf(next.id, 'employee')).earlier).toBeNull()
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    const expected = {
      conversationDate: '2026-03-10',
      agreements: [{ theme: 'Het werk', text: 'Elke maandag overleg' }],
      goals: [{ title: 'Echo’s lezen', dueDate: '2026-06-30' }],
      promises: [{ description: 'Cursus betalen', dueDate: '2026-05-01', who: 'Mieke Claes' }],
    }
    expect((await formOf(next.id, 'employee')).earlier).toEqual(expected)
    expect((await formOf(next.id, 'employer')).earlier).toEqual(expected)
    const stranger = await app.call('employee.create', employeeInput)
    const other = await startCycle(app, { employeeId: stranger.id })
    expect((await formOf(other.cycleId, 'employer')).earlier).toBeNull()
  })

  it('names no goals when no plan was wanted', async () => {
    const { employeeId, cycleId } = await startTalk(app)
    await app.call('goal.create', { cycleId, title: 'Toch niet' })
    await app.call('conversation.saveClosing', { cycleId, noPlan: true })
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    const next = await app.call('cycle.create', { ...cycleInput, employeeId })
    expect((await formOf(next.id, 'employee')).earlier?.goals).toEqual([])
  })
})
