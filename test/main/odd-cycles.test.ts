import readSheets from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { exported } from '../support/exported'
import { smallPdf } from '../support/pdf'
import { closePlan, startPlan } from '../support/plan'
import { employeeInput, sign, startApp, startTalk } from '../support/practice'
import { inputsOf } from '../support/route-inputs'

const whole = startApp({ toPdf: () => smallPdf() })
beforeAll(async () => {
  await whole.createPractice()
})

describe('a cycle as it goes', () => {
  const dates = { periodStart: '2026-01-01', periodEnd: '2027-12-31' }

  it('without an end date on any goal or action goes through plan, overview, evaluation and the next cycle', async () => {
    const { cycleId } = await startTalk(whole, dates)
    const { id: goalId } = await whole.call('goal.create', { cycleId, title: 'Ooit eens', dueDate: null })
    await whole.call('action.create', {
      goalId,
      description: 'Zonder dag',
      type: 'course',
      fromDate: null,
      dueDate: null,
    })
    for (const party of ['employee', 'employer'] as const) await sign(whole, cycleId, party)
    for (const one of await whole.call('progress.followUps', { cycleId }))
      expect(one.reason).not.toMatch(/null|undefined|NaN/)
    const { id } = await whole.call('progress.plan', { cycleId, date: '2027-06-01', note: '' })
    expect((await whole.call('progress.meeting', { id })).goals.map((goal) => goal.dueDate)).toEqual([null])
    const texts = JSON.stringify([
      await whole.call('overview.get', {}),
      await whole.call('overview.board', {}),
      await whole.call('overview.year', { year: 2027 }),
    ])
    expect(texts).not.toMatch(/undefined|NaN|Invalid/)
    expect((await whole.call('training.plan', { year: 2026 })).lines.map(({ title }) => title)).toContain('Zonder dag')
    await whole.call('evaluation.start', { cycleId })
    await closePlan(whole, cycleId, ['partly'])
    const offer = await whole.call('cycle.offer', { cycleId })
    const goals = offer.goals.map((goal) => goal.id)
    const next = await whole.call('cycle.next', {
      ...inputsOf()['cycle.next'],
      previousId: cycleId,
      goals,
      actions: offer.goals.flatMap((goal) => goal.actions.map((action) => action.id)),
    })
    await whole.call('conversation.open', { cycleId: next.id, force: true })
    expect(
      (await whole.call('conversation.get', { cycleId: next.id })).goals.map((goal) => [
        goal.dueDate,
        goal.actions.length,
      ]),
    ).toEqual([[null, 1]])
  })

  it('beside another of the same person keeps to itself, and both stand in overview, planner and plan', async () => {
    const first = await startPlan(whole, dates)
    const second = await startPlan(whole, { ...dates, employeeId: first.employeeId })
    const day = async (cycleId: string, date: string) =>
      (await whole.call('progress.plan', { cycleId, date, note: '' })).id
    const mine = await day(first.cycleId, '2027-03-01')
    await day(second.cycleId, '2027-03-02')
    expect((await whole.call('progress.meeting', { id: mine })).goals.map(({ id }) => id).toSorted()).toEqual(
      [...first.goals].toSorted(),
    )
    const events = (await whole.call('overview.year', { year: 2027 })).filter(
      ({ employeeId }) => employeeId === first.employeeId,
    )
    expect(events.map(({ date }) => date)).toEqual(expect.arrayContaining(['2027-03-01', '2027-03-02']))
    const cards = (await whole.call('overview.board', {})).columns.flatMap((column) =>
      column.cards.map((card) => card.cycleId),
    )
    expect(cards).toEqual(expect.arrayContaining([first.cycleId, second.cycleId]))
    const { lines } = await whole.call('training.plan', { year: 2026 })
    expect(lines.filter((line) => line.cycleId === first.cycleId).length).toBe(3)
    expect(lines.filter((line) => line.cycleId === second.cycleId).length).toBe(3)
    await whole.call('cycle.stop', { cycleId: first.cycleId, kind: 'other', reason: 'Dubbel' })
    expect(
      (await whole.call('conversation.get', { cycleId: second.cycleId })).goals.map(({ status }) => status),
    ).toEqual(['open', 'open'])
  })

  it.each(['leaves', 'is archived'])(
    'of someone who %s is asked of nobody any more; what was agreed and paid stays, and it can be stopped',
    async (how) => {
      const plan = await startPlan(whole, dates)
      await whole.call('progress.plan', { cycleId: plan.cycleId, date: '2027-03-01', note: '' })
      const { id } = await whole.call('progress.plan', { cycleId: plan.cycleId, date: '2027-05-03', note: '' })
      if (how === 'leaves')
        await whole.call('employee.save', { ...employeeInput, id: plan.employeeId, leavingDate: '2026-06-30' })
      else await whole.call('employee.archive', { id: plan.employeeId, archived: true })
      const overview = await whole.call('overview.get', {})
      expect(overview.people.some((person) => person.id === plan.employeeId)).toBe(false)
      expect(
        overview.items.filter(
          ({ target }) =>
            'cycleId' in target &&
            target.cycleId === plan.cycleId &&
            target.to === 'step' &&
            target.step === 'progress',
        ),
      ).toEqual([])
      expect(
        (await whole.call('overview.year', { year: 2027 })).filter(({ employeeId }) => employeeId === plan.employeeId),
      ).toEqual([])
      expect(
        (await whole.call('training.plan', { year: 2026 })).lines.filter(({ cycleId }) => cycleId === plan.cycleId),
      ).toHaveLength(3)
      expect((await whole.call('progress.meeting', { id })).open).toBe(true)
      await whole.call('cycle.stop', { cycleId: plan.cycleId, kind: 'leaving', reason: '' })
      expect(await whole.problem('progress.hold', { id, nextDate: null })).toBe('PHASE')
      expect(await whole.problem('dossier.get', { employeeId: plan.employeeId })).toBe('ok')
    },
  )

  it('and a year in which nothing is planned: an empty plan, also as a file; a budget of 0; one past the limit', async () => {
    expect((await whole.call('training.plan', { year: 2044 })).lines).toEqual([])
    for (const format of ['excel', 'word'] as const)
      expect((await exported(whole, 'training.export', { year: 2044, format })).length).toBeGreaterThan(1_000)
    await whole.call('training.setBudget', { year: 2044, cents: 0 })
    expect((await whole.call('training.plan', { year: 2044 })).budgetCents).toBe(0)
    const sheets = await readSheets(await exported(whole, 'training.export', { year: 2044, format: 'excel' }))
    const budget = sheets.find(({ sheet }) => sheet === 'Budget')?.data ?? []
    const amount = (label: string) => budget.find(([first]) => first === label)?.[1]
    expect([amount('Budget'), amount('Besteed na subsidie'), amount('Over')]).toEqual([0, 0, 0])
    expect(budget.find(([first]) => first === 'Budget')?.[2]).toBeNull()
    expect(await whole.problem('training.setBudget', { year: 2044, cents: 100_000_000 })).toBe('ok')
    expect(await whole.problem('training.setBudget', { year: 2044, cents: 1_000_000_000 })).toBe(
      'IPC_ARGS: Dat bedrag is te groot: hooguit € 1.000.000.',
    )
    expect((await whole.call('training.plan', { year: 2044 })).budgetCents).toBe(100_000_000)
  })
})
