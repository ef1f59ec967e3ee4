import { describe, expect, it, test } from 'vitest'
import { daysBetween } from '../../shared/format/date'
import type { Action, Goal } from '../../shared/goal/schema'
import {
  followUpReason,
  isCourse,
  isExpectationAsked,
  plannedFollowUps,
  proposedNext,
  workday,
} from '../../shared/progress/rules'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const cycleId = id(1)

const goal = (number: number, change: Partial<Goal> = {}): Goal => ({
  id: id(100 + number),
  employeeId: id(2),
  cycleId,
  title: `Doel ${number}`,
  kind: null,
  scope: null,
  basis: null,
  competenceId: null,
  competenceName: null,
  levelNow: null,
  levelWanted: null,
  reason: '',
  result: '',
  indicator: '',
  startDate: null,
  dueDate: null,
  priority: 'normal',
  status: 'open',
  actions: [],
  ...change,
})

const action = (number: number, change: Partial<Action> = {}): Action => ({
  id: id(200 + number),
  goalId: id(101),
  type: 'course',
  formal: false,
  description: `Opleiding ${number}`,
  provider: '',
  owner: 'employee',
  fromDate: null,
  dueDate: null,
  ownHours: null,
  coachHours: null,
  coachKind: null,
  courseCents: null,
  materialCents: null,
  travelCents: null,
  replacementCents: null,
  subsidyCents: null,
  proof: '',
  status: 'planned',
  actualHours: null,
  actualCents: null,
  ...change,
})

type Input = Parameters<typeof plannedFollowUps>[0]
const plan = (change: Partial<Input> = {}) =>
  plannedFollowUps({
    evaluateOn: '2099-12-31',
    cycleId,
    periodStart: '2026-01-01',
    periodEnd: '2026-12-31',
    agreedDate: null,
    goals: [],
    kept: [],
    refused: [],
    today: '2026-01-05',
    ...change,
  })
const dates = (change: Partial<Input> = {}) => plan(change).map(({ date, kind }) => `${date} ${kind}`)

describe('the follow-ups of a signed plan', () => {
  it('lie half way, two weeks before a goal is due, three months after a course, and on the agreed day', () => {
    const goals = [goal(1, { dueDate: '2026-11-30', actions: [action(1, { dueDate: '2026-05-15' })] })]
    expect(plan({ goals, agreedDate: '2026-03-10' })).toEqual([
      { date: '2026-03-10', kind: 'own', subjectId: cycleId },
      { date: '2026-07-02', kind: 'halfway', subjectId: null },
      // 15 August 2026 is a Saturday.
      { date: '2026-08-17', kind: 'course', subjectId: id(201) },
      { date: '2026-11-16', kind: 'due', subjectId: id(101) },
    ])
  })

  it('help with a goal no later than the evaluation, on the Friday when that falls in a weekend', () => {
    const goals = [goal(1, { dueDate: '2026-12-31' })]
    expect(dates({ goals, evaluateOn: '2026-12-01' })).toEqual(['2026-07-02 halfway', '2026-12-01 due'])
    expect(dates({ goals, evaluateOn: '2026-12-05' })).toEqual(['2026-07-02 halfway', '2026-12-04 due'])
  })

  it('are only the agreed day when there is no plan, and none without it', () => {
    expect(dates()).toEqual([])
    expect(dates({ agreedDate: '2026-03-10' })).toEqual(['2026-03-10 own'])
  })

  it('do without a date for a goal that has none', () => {
    expect(dates({ goals: [goal(1, { actions: [action(1)] })] })).toEqual(['2026-07-02 halfway'])
  })

  it('leave out what is reached, dropped or cancelled, and what is no training', () => {
    const done = goal(1, { dueDate: '2026-10-01', status: 'reached' })
    const open = goal(2, {
      actions: [
        action(1, { dueDate: '2026-03-01', status: 'cancelled' }),
        action(2, { dueDate: '2026-03-01', type: 'coaching' }),
      ],
    })
    expect(dates({ goals: [done, open] })).toEqual(['2026-07-02 halfway'])
    expect(dates({ goals: [done] })).toEqual([])
    expect(isCourse({ type: 'selfStudy', formal: true })).toBe(true)
    expect(isExpectationAsked(action(1, { type: 'coaching' }))).toBe(false)
    expect(isExpectationAsked(action(1, { type: 'coaching', status: 'busy' }))).toBe(true)
  })

  it('never lie in the past; the agreed day may be today', () => {
    const goals = [goal(1, { dueDate: '2026-08-05', actions: [action(1, { dueDate: '2026-03-01' })] })]
    expect(dates({ goals, today: '2026-07-22', agreedDate: '2026-03-01' })).toEqual([])
    expect(dates({ goals, today: '2026-07-22', agreedDate: '2026-07-22' })).toEqual(['2026-07-22 own'])
  })

  it('become one when they lie within two weeks of each other; the agreed day goes first', () => {
    const goals = [goal(1, { dueDate: '2026-07-10' }), goal(2, { dueDate: '2026-07-20' })]
    // 26 June, 6 July and half way, 2 July.
    expect(plan({ goals })).toEqual([{ date: '2026-06-26', kind: 'due', subjectId: id(101) }])
    expect(dates({ goals, agreedDate: '2026-07-04' })).toEqual(['2026-07-04 own'])
  })

  it('stay two weeks away from what is there already, also after they became one', () => {
    const goals = [goal(1, { dueDate: '2026-11-30' })]
    expect(dates({ goals, kept: [{ date: '2026-07-10' }] })).toEqual(['2026-11-16 due'])
    const close = [
      goal(1, { dueDate: '2026-04-15' }),
      goal(2, { dueDate: '2026-05-01' }),
      goal(3, { dueDate: '2026-05-12' }),
    ]
    for (const agreedDate of [null, '2026-04-13']) {
      const found = plan({ goals: close, agreedDate }).map((one) => one.date)
      found.slice(1).forEach((date, index) => {
        expect(daysBetween(found[index] ?? '', date)).toBeGreaterThan(14)
      })
    }
  })

  it('do not come back where they were removed or moved by hand', () => {
    const goals = [goal(1, { dueDate: '2026-11-30' })]
    const refused = plan({ goals, agreedDate: '2026-03-10' })
    expect(dates({ goals, agreedDate: '2026-03-10', refused })).toEqual([])
    // Another due date and another agreed day are another matter.
    const later = [goal(1, { dueDate: '2026-12-24' })]
    expect(dates({ goals: later, agreedDate: '2026-03-12', refused })).toEqual(['2026-03-12 own', '2026-12-10 due'])
  })

  it('go no further past the period than a late course needs', () => {
    const late = (dueDate: string) => [goal(1, { actions: [action(1, { dueDate })] })]
    const last = (dueDate: string) => dates({ goals: late(dueDate) }).at(-1)
    expect(last('2026-10-20')).toBe('2026-12-31 course')
    expect(last('2026-12-10')).toBe('2027-01-11 course')
    expect(dates({ goals: [goal(1, { dueDate: '2027-06-30' })] }).at(-1)).toBe('2026-12-31 due')
  })

  it('are six at most, spread over the year, however many goals and courses there are', () => {
    const goals = Array.from({ length: 8 }, (_, number) =>
      goal(number, {
        dueDate: `2026-${String(number + 5).padStart(2, '0')}-15`,
        actions: [1, 2, 3].map((place) =>
          action(number * 3 + place, { dueDate: `2026-${String(number + 2).padStart(2, '0')}-1${place}` }),
        ),
      }),
    )
    const found = plan({ goals })
    expect(found.length).toBeGreaterThan(3)
    expect(found.length).toBeLessThanOrEqual(6)
  })

  it('know leap years and the turn of the year', () => {
    const period = { periodStart: '2027-11-30', periodEnd: '2028-11-29', today: '2027-11-30' }
    const course = [goal(1, { dueDate: '2028-01-05', actions: [action(1, { dueDate: '2027-11-30' })] })]
    expect(dates({ ...period, goals: course })).toEqual(['2027-12-22 due', '2028-02-29 course', '2028-05-31 halfway'])
  })
})

test('a day on which nobody works goes to Monday', () => {
  expect(workday('2026-08-14')).toBe('2026-08-14')
  expect(workday('2026-08-15')).toBe('2026-08-17')
  expect(workday('2026-08-16')).toBe('2026-08-17')
  expect(workday('2028-12-31')).toBe('2029-01-01')
})

test('the next meeting is proposed in three months, within the period', () => {
  expect(proposedNext('2026-03-31', '2026-12-31')).toBe('2026-06-30')
  expect(proposedNext('2026-11-20', '2026-12-31')).toBe('2026-12-31')
  expect(proposedNext('2026-12-31', '2026-12-31')).toBeNull()
})

test('the reason of a follow-up in words', () => {
  const reason = (kind: 'own' | 'due' | 'course' | 'halfway', subjectId: string | null) =>
    followUpReason({ kind, subjectId, cycleId }, (one) => (one === id(5) ? 'Echo’s lezen' : null))
  expect(reason('own', cycleId)).toBe('Afgesproken in het gesprek')
  expect(reason('own', null)).toBe('Zelf gepland')
  expect(reason('halfway', null)).toBe('Halverwege de periode')
  expect(reason('due', id(5))).toBe('Twee weken voor de einddatum: Echo’s lezen')
  expect(reason('course', id(5))).toBe('Na de opleiding: Echo’s lezen')
  expect(reason('course', id(6))).toBe('Na een opleiding')
})
