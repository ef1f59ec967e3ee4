import { describe, expect, it, test } from 'vitest'
import { openNeeds } from '../../shared/need/rules'
import type { Need } from '../../shared/need/schema'
import { participantsOf } from '../../shared/training/course'
import type { PlanFacts } from '../../shared/training/facts'
import { endInWords } from '../../shared/training/line'
import type { PlanLine } from '../../shared/training/plan'
import { trainingPlan } from '../../shared/training/rules'
import { stages } from '../../shared/training/schema'
import { actionStatusOf, lineState, stageOf, stateOf } from '../../shared/training/stage'
import { budgetState, budgetTone, groupLines, hoursTogether, partOf, sumsOf } from '../../shared/training/sums'
import { action, cycle, facts, goal, lineOf, person, row } from '../support/training'

const today = '2026-06-15'
const planOf = (change: Partial<PlanFacts> = {}, year = 2026) => trainingPlan(facts(change), year, today)
const titles = (change: Partial<PlanFacts> = {}, year = 2026) => planOf(change, year).lines.map((line) => line.title)

describe('the year of an action', () => {
  test.each([
    ['where it starts', { fromDate: '2026-11-01', dueDate: '2027-02-01' }, 2026],
    ['where it ends when no start is known', { fromDate: null, dueDate: '2027-02-01' }, 2027],
    ['where the period of its cycle starts without dates', { fromDate: null, dueDate: null }, 2026],
  ])('is %s', (_, dates, year) => {
    const change = { actions: [action(dates)] }
    expect([2025, 2026, 2027, 2028].filter((one) => titles(change, one).length > 0)).toEqual([year])
  })

  it('is never before the cycle that took it over', () => {
    const change = {
      cycles: [cycle({ id: 'old', phase: 'closed', periodStart: '2025-01-01' }), cycle()],
      goals: [goal({ id: 'before', cycleId: 'old', status: 'carried' }), goal({ carriedFromId: 'before' })],
      actions: [
        action({ id: 'first', goalId: 'before', status: 'carried', fromDate: '2025-03-01' }),
        action({ carriedFromId: 'first', fromDate: '2025-03-01' }),
      ],
    }
    expect(titles(change, 2025)).toEqual([])
    expect(titles(change, 2026)).toEqual(['Cursus steriliseren'])
  })
})

describe('which plans count', () => {
  it('signed ones as they are, a draft as a draft, a next version as changing', () => {
    const states = (phase: 'conversation' | 'progress' | 'evaluation' | 'closed', version: number) => {
      const [line] = planOf({ cycles: [cycle({ phase, version })] }).lines
      return line && [line.draft, line.changing ?? false]
    }
    expect(states('conversation', 1)).toEqual([true, false])
    expect(states('conversation', 2)).toEqual([false, true])
    for (const phase of ['progress', 'evaluation', 'closed'] as const) expect(states(phase, 1)).toEqual([false, false])
  })

  it('not a talk in preparation, one without a plan, or a functioneringsgesprek', () => {
    expect(titles({ cycles: [cycle({ phase: 'preparation' })] })).toEqual([])
    expect(titles({ cycles: [cycle({ noPlan: true })] })).toEqual([])
    expect(titles({ cycles: [cycle({ kind: 'performance' })] })).toEqual([])
  })

  it('a carried action once: in the cycle it is in now, also while that is being prepared', () => {
    const change = {
      cycles: [cycle({ id: 'old', phase: 'closed' }), cycle({ phase: 'preparation', periodStart: '2026-05-01' })],
      goals: [goal({ id: 'before', cycleId: 'old', status: 'carried' }), goal({ carriedFromId: 'before' })],
      actions: [
        action({ id: 'first', goalId: 'before', status: 'carried' }),
        action({ id: 'second', carriedFromId: 'first' }),
        action({ id: 'done', goalId: 'before', status: 'done', description: 'Al gedaan' }),
      ],
    }
    const plan = planOf(change)
    expect(plan.lines.map((line) => line.key).sort()).toEqual(['action:done', 'action:second'])
    expect(plan.lines.find((line) => line.key === 'action:second')?.draft).toBe(true)
    expect(plan.totals.hours).toBe(16)
  })

  it('what was paid for an action that runs on, but not its plan', () => {
    const change = {
      goals: [goal({ status: 'carried' })],
      actions: [action({ status: 'carried', actualCents: 5_000 })],
    }
    expect(planOf(change).totals).toMatchObject({ plannedCents: 0, spentCents: 5_000, hours: 0 })
  })

  it('a stopped cycle and a dropped goal as cancelled, but for what was done', () => {
    for (const change of [{ cycles: [cycle({ stopKind: 'leaving' })] }, { goals: [goal({ status: 'dropped' })] }]) {
      const actions = [action(), action({ id: 'done', status: 'done', description: 'Gedaan' })]
      const plan = planOf({ ...change, actions })
      expect(plan.lines.map((line) => line.status).sort()).toEqual(['cancelled', 'followed'])
      expect(plan.totals.plannedCents).toBe(20_000)
    }
  })

  it('why a line goes on no further, however the cycle was stopped', () => {
    const endOfLine = (change: Partial<PlanFacts>) =>
      planOf({ actions: [action({ actualCents: 100 })], ...change }).lines[0]
    const stopped = endOfLine({
      cycles: [cycle({ phase: 'closed', stopKind: 'other' })],
      goals: [goal({ status: 'dropped' })],
    })
    expect(stopped?.ended).toBe('stopped')
    expect(stopped && endInWords(stopped)).toMatch(/^De ontwikkelcyclus is gestopt. Hier telt alleen nog mee/)
    expect(endOfLine({ goals: [goal({ status: 'dropped' })] })?.ended).toBe('dropped')
    expect(endOfLine({ goals: [goal({ status: 'carried' })] })?.ended).toBe('carried')
    const open = endOfLine({})
    expect(open?.ended).toBeUndefined()
    expect(open && endInWords(open)).toBeNull()
  })

  it('who left keeps a signed line and loses a draft', () => {
    const people = [person({ leavingDate: '2026-05-31' })]
    expect(titles({ people })).toHaveLength(1)
    expect(titles({ people, cycles: [cycle({ phase: 'conversation' })] })).toEqual([])
    expect(
      titles({ people: [person({ leavingDate: today })], cycles: [cycle({ phase: 'conversation' })] }),
    ).toHaveLength(1)
  })

  it('goals without an end and actions without hours or costs', () => {
    const plan = planOf({ actions: [action({ fromDate: null, ownHours: null, courseCents: null, description: '' })] })
    expect(plan.lines).toMatchObject([{ title: 'Opleiding', hours: null, grossCents: 0 }])
    expect(plan.totals).toEqual({
      ...{ plannedCents: 0, approvedCents: 0, spentCents: 0, subsidyCents: 0, netCents: 0, hours: 0, days: 0 },
    })
  })
})

describe('a line', () => {
  it('of an action has the priority of its goal until the owner says otherwise', () => {
    const high = { goals: [goal({ priority: 'high' })] }
    expect(planOf().lines[0]?.priority).toBe('wanted')
    expect(planOf(high).lines[0]?.priority).toBe('needed')
    const lines = [row({ actionId: 'action', priority: 'mandatory', responsible: 'Mieke' })]
    expect(planOf({ ...high, lines }).lines[0]).toMatchObject({ priority: 'mandatory', responsible: 'Mieke' })
  })

  it('is followed as soon as its action is done, whoever said so', () => {
    const lines = [row({ actionId: 'action', approval: 'approved', status: 'enrolled' })]
    const done = [action({ status: 'done', actualCents: 18_000, actualHours: 7 })]
    expect(planOf({ lines }).lines[0]?.status).toBe('enrolled')
    expect(planOf({ lines, actions: done }).lines[0]).toMatchObject({ status: 'followed', spentCents: 18_000 })
    expect(planOf({ lines, actions: done }).totals.hours).toBe(7)
  })

  it('keeps what was decided about an action when that is carried on', () => {
    const change = {
      cycles: [cycle({ id: 'old', phase: 'closed' }), cycle()],
      goals: [goal({ id: 'before', cycleId: 'old', status: 'carried' }), goal({ carriedFromId: 'before' })],
      actions: [action({ id: 'first', goalId: 'before', status: 'carried' }), action({ carriedFromId: 'first' })],
      lines: [row({ actionId: 'first', approval: 'approved', status: 'approved' })],
    } satisfies Partial<PlanFacts>
    expect(planOf(change).lines.map(stageOf)).toEqual(['approved'])
  })

  it('counts its subsidy by amount, else by percentage of the fee, else as the plan expects', () => {
    const actions = [action({ materialCents: 5_000, subsidyCents: 1_000 })]
    const net = (change: Parameters<typeof row>[0] | null) =>
      planOf({ actions, lines: change ? [row({ actionId: 'action', ...change })] : [] }).lines[0]?.netCents
    expect(net(null)).toBe(24_000)
    expect(net({})).toBe(24_000)
    expect(net({ subsidyPercent: 30 })).toBe(19_000)
    expect(net({ subsidyPercent: 30, subsidyCents: 10_000 })).toBe(15_000)
    expect(net({ subsidyCents: 0 })).toBe(25_000)
  })

  it('of the owner stands in its own year, for one person or for all', () => {
    const lines = [
      row({ id: 'mine', year: 2027, title: 'Stralingsbescherming', employeeId: 'emma', hours: 6 }),
      row({ id: 'all', year: 2027, title: 'Brandoefening', hours: 1 }),
    ]
    expect(planOf({ lines, actions: [] }, 2027).lines.map((line) => [line.title, line.people.length])).toEqual([
      ['Brandoefening', 0],
      ['Stralingsbescherming', 1],
    ])
    expect(planOf({ lines }).years).toEqual([2027, 2026])
  })
})

describe('an in-house course', () => {
  const course = {
    ...{ id: 'c', year: 2026, title: 'Reanimatie in huis', provider: 'Rode Kruis', dueDate: null },
    ...{ fromDate: '2026-10-01', hours: 4, courseCents: 30_001, materialCents: null, subsidyCents: 6_000 },
  }
  const change = {
    people: [person(), person({ id: 'bram', name: 'Bram' })],
    lines: [
      row({ actionId: 'action', courseId: 'c', approval: 'approved', status: 'approved', priority: 'mandatory' }),
      row({ id: 'l', courseId: 'c', year: 2026, employeeId: 'bram', title: 'Reanimatie', replacementCents: 4_000 }),
    ],
    courses: [course],
  } satisfies Partial<PlanFacts>

  it('stands in the place of its lines, with one price for all', () => {
    const plan = planOf(change)
    expect(plan.lines).toHaveLength(1)
    expect(plan.lines[0]).toMatchObject({
      ...{ kind: 'course', title: 'Reanimatie in huis', grossCents: 34_001, netCents: 28_001, priority: 'mandatory' },
      people: [{ name: 'Emma' }, { name: 'Bram' }],
    })
    expect(plan.totals).toMatchObject({ plannedCents: 34_001, hours: 8 })
  })

  it('is divided over who takes part, to the last cent', () => {
    const plan = planOf(change)
    expect(plan.perPerson.map((one) => [one.name, one.plannedCents, one.hours])).toEqual([
      ['Bram', 17_000, 4],
      ['Emma', 17_001, 4],
    ])
  })

  it('is as far as who is least far', () => {
    expect(planOf(change).lines.map(stageOf)).toEqual(['open'])
    const lines = change.lines.map((line) => ({ ...line, approval: 'approved' as const, status: 'enrolled' as const }))
    expect(planOf({ ...change, lines }).lines.map(stageOf)).toEqual(['enrolled'])
  })

  it('names each participant once by name, with how far that person is', () => {
    const [first = row(), second = row()] = change.lines
    const lines = [first, { ...second, approval: 'approved' as const, status: 'followed' as const }]
    // The action of Emma goes on in the next cycle; what was paid for it stays in the one before.
    const actions = [action({ status: 'carried', actualCents: 5_000 }), action({ id: 'next', carriedFromId: 'action' })]
    const [line] = planOf({ ...change, lines, actions }).lines
    expect(line?.members).toHaveLength(3)
    expect(participantsOf(line ?? {}).map((one) => [one.name, one.line.key, stageOf(one.line)])).toEqual([
      ['Bram', 'own:l', 'followed'],
      ['Emma', 'action:next', 'approved'],
    ])
    expect(participantsOf(line ?? {})[1]?.lines).toHaveLength(2)
    expect(participantsOf({})).toEqual([])
  })

  it('gives the lines back when it is gone', () => {
    expect(
      planOf({ ...change, courses: [] })
        .lines.map((line) => line.title)
        .sort(),
    ).toEqual(['Cursus steriliseren', 'Reanimatie'])
  })

  it('takes a line of another year with it', () => {
    const late = { ...change, courses: [{ ...course, year: 2027 }] }
    expect(titles(late)).toEqual([])
    expect(planOf(late, 2027).lines[0]?.people).toHaveLength(2)
  })
})

describe('approval and status', () => {
  it('follow from the stage that the owner chose, and give it back', () => {
    for (const stage of Object.keys(stages) as (keyof typeof stages)[])
      expect(stageOf(stateOf(stage, 'open')), stage).toBe(stage)
    expect(stateOf('cancelled', 'approved')).toEqual({ approval: 'approved', status: 'cancelled' })
  })

  it('go to the action only as done and cancelled, and back from it', () => {
    expect(actionStatusOf('followed', 'planned')).toBe('done')
    expect(actionStatusOf('cancelled', 'busy')).toBe('cancelled')
    expect(actionStatusOf('approved', 'done')).toBe('planned')
    // A decision leaves the action of a signed plan as it was agreed.
    for (const stage of ['approved', 'rejected', 'enrolled', 'open'] as const) {
      expect(actionStatusOf(stage, 'busy')).toBe('busy')
      expect(actionStatusOf(stage, 'planned')).toBe('planned')
    }
  })

  it('fall back to the decision when an action is not done after all', () => {
    expect(lineState({ approval: 'approved', status: 'followed' }, 'busy', false).status).toBe('approved')
    expect(lineState({ approval: 'open', status: 'followed' }, 'planned', false).status).toBe('requested')
  })
})

describe('the sums', () => {
  const lines = [
    lineOf({ grossCents: 10_000, netCents: 8_000, subsidyCents: 2_000, hours: 7.6 }),
    lineOf({ grossCents: 5_000, netCents: 5_000, approval: 'approved', status: 'approved', hours: null }),
    lineOf({ grossCents: 9_000, netCents: 9_000, approval: 'rejected' }),
    lineOf({ grossCents: 4_000, netCents: 4_000, status: 'cancelled', spentCents: 1_000 }),
    lineOf({ grossCents: 6_000, netCents: 6_000, approval: 'approved', status: 'followed', spentCents: 5_500 }),
  ]

  it('count what is not turned down, and what was paid of everything', () => {
    expect(sumsOf(lines, 7.6)).toEqual({
      ...{ plannedCents: 21_000, approvedCents: 11_000, spentCents: 6_500, subsidyCents: 2_000, netCents: 19_000 },
      ...{ hours: 7.6, days: 1 },
    })
  })

  it('count days of as many hours as the practice says', () => {
    expect(sumsOf(lines, 8).days).toBe(0.95)
    expect(planOf({ dayHours: 8 }).dayHours).toBe(8)
  })

  it('take the hours that were really followed, of each who takes part', () => {
    const done = { status: 'followed', approval: 'approved', hours: 6, actualHours: 7.5 } as const
    expect(hoursTogether(lineOf(done))).toBe(7.5)
    expect(hoursTogether(lineOf({ ...done, status: 'enrolled' }))).toBe(6)
    const two = [person(), person({ id: 'bram', name: 'Bram' })]
    const together = lineOf({ ...done, people: two })
    expect(hoursTogether(together)).toBe(15)
    expect(sumsOf([together, lineOf(done)], 7.6).hours).toBe(22.5)
    expect(hoursTogether(lineOf())).toBeNull()
  })

  it('count each euro once against the budget', () => {
    expect(budgetState(lines, 30_000)).toEqual({
      ...{ budgetCents: 30_000, spentCents: 6_500, approvedCents: 5_000, plannedCents: 8_000, leftCents: 10_500 },
    })
  })

  it('set what was paid less its subsidy against the budget, which is net too', () => {
    const paid = { grossCents: 10_000, subsidyCents: 3_000, netCents: 7_000, approval: 'approved' } as const
    const of = (change: Partial<PlanLine>) => budgetState([lineOf({ ...paid, ...change })], 20_000)
    expect(of({ status: 'followed', spentCents: 10_000 })).toMatchObject({ spentCents: 7_000, leftCents: 13_000 })
    expect(of({ status: 'enrolled', spentCents: 10_000 })).toMatchObject({ spentCents: 7_000, approvedCents: 0 })
    expect(of({ status: 'enrolled', spentCents: 4_000 })).toMatchObject({ spentCents: 1_000, approvedCents: 6_000 })
    expect(of({ status: 'cancelled', spentCents: 4_000 })).toMatchObject({ spentCents: 4_000, approvedCents: 0 })
  })

  test.each([
    [null, null],
    [0, 'over'],
    [12_000, 'tight'],
    [19_500, 'fits'],
    [1_000_000_000, 'fits'],
  ])('a budget of %s cents: %s', (budget, tone) => {
    expect(budgetTone(budgetState(lines, budget))).toBe(tone)
  })

  it('divide an amount without losing a cent', () => {
    for (const [cents, people] of [
      [10_000, 3],
      [1, 7],
      [0, 2],
    ] as const)
      expect(Array.from({ length: people }, (_, at) => partOf(cents, people, at)).reduce((a, b) => a + b)).toBe(cents)
  })

  it('an empty budget of an empty year is no problem', () => {
    expect(budgetTone(budgetState([], 0))).toBe('fits')
  })
})

describe('groups', () => {
  const emma = { id: 'emma', name: 'Emma', role: 'Balie' }
  const bram = { id: 'bram', name: 'Bram', role: null }
  const lines = [
    lineOf({ people: [emma], fromDate: '2026-12-01', priority: 'mandatory' }),
    lineOf({ people: [bram], dueDate: '2026-03-31' }),
    lineOf({ people: [] }),
    lineOf({ kind: 'course', people: [emma, bram], fromDate: '2026-04-01' }),
  ]

  it('by person: the people by name, then what is shared, then the whole practice', () => {
    expect(groupLines(lines, 'person').map((group) => group.title)).toEqual([
      ...['Bram', 'Emma', 'Samen, als cursus in huis', 'Voor de hele praktijk'],
    ])
  })

  it('by quarter and by priority in their order, each line once', () => {
    expect(groupLines(lines, 'quarter').map((group) => group.key)).toEqual(['q0', 'q1', 'q3', 'none'])
    expect(groupLines(lines, 'priority').map((group) => [group.key, group.lines.length])).toEqual([
      ['mandatory', 1],
      ['wanted', 3],
    ])
  })
})

describe('a year', () => {
  it('without anything is empty, and stands beside this year and the next', () => {
    const plan = planOf({ cycles: [], goals: [], actions: [] }, 2031)
    expect(plan).toMatchObject({ lines: [], perPerson: [], merges: [], openNeeds: [], budgetCents: null })
    expect(plan.years).toEqual([2031, 2027, 2026])
  })

  it('of 5,000 lines is there at once', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => at)
    const big = facts({
      people: Array.from({ length: 50 }, (_, at) => person({ id: `p${at}`, name: `Naam ${at}` })),
      cycles: Array.from({ length: 50 }, (_, at) => cycle({ id: `c${at}`, employeeId: `p${at}` })),
      goals: many.map((at) => goal({ id: `g${at}`, cycleId: `c${at % 50}` })),
      actions: many.map((at) =>
        action({ id: `a${at}`, goalId: `g${at}`, description: `Cursus onderwerp${at % 900} volgen bij klanten` }),
      ),
    })
    trainingPlan(big, 2026, today)
    const started = performance.now()
    expect(trainingPlan(big, 2026, today).lines).toHaveLength(5_000)
    // Some tens of milliseconds; room for a busy machine.
    expect(performance.now() - started).toBeLessThan(500)
  })
})

test('a need is open again once the action that worked on it was cancelled', () => {
  const need: Need = {
    ...{ id: 'need', year: 2026, horizon: 1, kind: 'knowledge', description: 'Scannen' },
    ...{ priority: 'needed', takenFromId: null, goalIds: [] },
  }
  const lines = [row({ actionId: 'a', needId: 'need' })]
  const open = (status: 'planned' | 'cancelled') =>
    openNeeds(facts({ actions: [action({ id: 'a', status })], lines }), [need], '2026-06-01')
  expect(open('planned')).toEqual([])
  expect(open('cancelled')).toEqual([need])
})
