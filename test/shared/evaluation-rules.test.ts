import { describe, expect, it, test } from 'vitest'
import { carriedTerm, openLines, suggestedNext } from '../../shared/cycle/next'
import { nextStep } from '../../shared/cycle/rules'
import type { CycleSummary } from '../../shared/cycle/schema'
import { evaluationQuestions, questionsFor } from '../../shared/evaluation/questions'
import {
  evaluationDate,
  isEvaluationDue,
  judgementView,
  outcomeInWords,
  stoppedIn,
  unjudged,
  verdictOf,
} from '../../shared/evaluation/rules'
import { emptyJudgement, type Verdict } from '../../shared/evaluation/schema'
import { type Goal, goalStatuses } from '../../shared/goal/schema'
import { answerKey } from '../../shared/preparation/schema'
import type { EmployerPromise } from '../../shared/promise/schema'

const today = '2026-03-10'
const at = '2026-03-01T10:00:00.000Z'

const cycle = (change: Partial<CycleSummary> = {}): CycleSummary => ({
  id: '00000000-0000-4000-8000-000000000001',
  employeeId: '00000000-0000-4000-8000-000000000002',
  kind: 'combined',
  phase: 'progress',
  periodStart: '2025-05-01',
  periodEnd: '2026-04-30',
  conversationDate: '2025-05-20',
  employerName: 'Mieke Claes',
  plannedMinutes: 60,
  secondsUsed: 0,
  employeeReadyAt: at,
  employerReadyAt: at,
  openedAt: at,
  version: 1,
  closing: {
    followUpDate: null,
    evaluationDate: null,
    nextConversationDate: null,
    repaymentAgreement: false,
    employeeRemarks: '',
    employerRemarks: '',
    noPlan: false,
    noPlanReason: '',
  },
  employeeName: 'Noor Aerts',
  employeeFirstName: 'Noor',
  employeeRole: null,
  progress: { employee: { answered: 0, total: 21 }, employer: { answered: 0, total: 13 } },
  signedBy: ['employee', 'employer'],
  frozen: true,
  frozenAt: '2026-01-01T09:00:00.000Z',
  previousId: null,
  employeeJudgedAt: null,
  employerJudgedAt: null,
  revealedAt: null,
  closedAt: null,
  stopKind: null,
  stopReason: '',
  reopenReason: '',
  postponedTo: null,
  turns: [],
  nextId: null,
  goals: 2,
  signedVersion: null,
  nextFollowUp: null,
  ...change,
})
const agreedOn = (evaluationDate: string) => ({ closing: { ...cycle().closing, evaluationDate } })

describe('when the evaluation is due', () => {
  it.each([
    ['as agreed', agreedOn('2026-03-24'), '2026-03-24', true],
    ['as agreed, not yet', agreedOn('2026-03-25'), '2026-03-25', false],
    ['as agreed, and past', agreedOn('2025-12-01'), '2025-12-01', true],
    ['a month before the end of the period', { periodEnd: '2026-04-09' }, '2026-03-10', true],
    ['a month before the end of a later period', { periodEnd: '2026-04-10' }, '2026-03-11', false],
    ['on the day to which it was put off', { postponedTo: '2026-03-24' }, '2026-03-24', true],
  ] as const)('%s', (_, change, date, due) => {
    expect(evaluationDate(cycle(change))).toBe(date)
    expect(isEvaluationDue(cycle(change), today)).toBe(due)
  })
})

describe('the next step', () => {
  const evaluation = { phase: 'evaluation' } as const
  const closed = { phase: 'closed', closedAt: '2026-03-05T10:00:00.000Z' } as const
  const steps: [string, Partial<CycleSummary>, string, string, string, boolean][] = [
    [
      'due, agreed',
      agreedOn('2026-03-17'),
      'evaluation',
      'Evaluatie starten',
      'De evaluatie is op 17 maart 2026.',
      true,
    ],
    ['due, far', agreedOn('2026-03-24'), 'evaluation', 'Evaluatie starten', 'De evaluatie is op 24 maart 2026.', false],
    ['due today', agreedOn(today), 'evaluation', 'Evaluatie starten', 'De evaluatie is vandaag.', true],
    ['due tomorrow', agreedOn('2026-03-11'), 'evaluation', 'Evaluatie starten', 'De evaluatie is morgen.', true],
    [
      'late',
      agreedOn('2026-02-01'),
      'evaluation',
      'Evaluatie starten',
      'De evaluatie was gepland op 1 februari 2026.',
      true,
    ],
    [
      'without a date',
      { periodEnd: '2026-04-09' },
      'evaluation',
      'Evaluatie starten',
      'De periode loopt tot 9 april 2026. Tijd om samen terug te kijken.',
      true,
    ],
    [
      'without goals',
      { ...agreedOn(today), goals: 0 },
      'evaluation',
      'Cyclus afronden',
      'De evaluatie is vandaag.',
      true,
    ],
    ['started', evaluation, 'judgeEmployer', 'Zelf beoordelen', 'De evaluatie is gestart. Beiden beoordelen', false],
    [
      'employee judged',
      { ...evaluation, employeeJudgedAt: at },
      'judgeEmployer',
      'Zelf beoordelen',
      'Noor heeft de doelen beoordeeld, u nog niet.',
      false,
    ],
    [
      'employer judged',
      { ...evaluation, employerJudgedAt: at },
      'judgeEmployee',
      'Oordeel van Noor',
      'U hebt de doelen beoordeeld, Noor nog niet.',
      false,
    ],
    [
      'both judged',
      { ...evaluation, employeeJudgedAt: at, employerJudgedAt: at },
      'evaluation',
      'Samen evalueren',
      'Beiden hebben de doelen beoordeeld.',
      false,
    ],
    ['nothing to judge', { ...evaluation, goals: 0 }, 'evaluation', 'Cyclus afronden', 'geen doelen', false],
    ['closed', closed, 'next', 'Volgende cyclus starten', 'Afgesloten op 5 maart 2026.', false],
    [
      'closed, with a next',
      { ...closed, nextId: cycle().id },
      'evaluation',
      'Evaluatie bekijken',
      'Afgesloten op 5 maart 2026. De volgende cyclus is gestart.',
      false,
    ],
    [
      'stopped',
      { ...closed, stopKind: 'leaving' },
      'cycle',
      'Cyclus bekijken',
      'Gestopt op 5 maart 2026. De medewerker gaat weg.',
      false,
    ],
  ]
  it.each(steps)('%s', (_, change, to, action, sentence, urgent) => {
    const step = nextStep(cycle(change), today)
    expect(step).toMatchObject({ to, action, urgent })
    expect(step.sentence).toContain(sentence)
  })

  it('is not the evaluation while it is far away', () => {
    expect(nextStep(cycle(agreedOn('2026-04-30')), today).to).not.toBe('evaluation')
  })
})

test('two judgements of one goal, in words', () => {
  const view = (employee: Verdict | null, employer: Verdict | null) =>
    judgementView({ verdict: employee, reason: '' }, { ...emptyJudgement, verdict: employer }, 'Noor')
  expect(view('partly', 'partly')).toEqual({ state: 'same', words: 'Beiden vinden: deels bereikt.' })
  expect(view('reached', 'notReached')).toEqual({
    state: 'differs',
    words: 'U ziet dit verschillend: Noor vindt bereikt, de werkgever niet bereikt.',
  })
  expect(view(null, 'reached')).toEqual({ state: 'half', words: 'Noor gaf geen oordeel.' })
  expect(view('reached', null)).toEqual({ state: 'half', words: 'De werkgever gaf geen oordeel.' })
  expect(view(null, null).state).toBe('none')
})

test('how a goal of an earlier cycle ended, in words', () => {
  expect(outcomeInWords('open', goalStatuses)).toBe('')
  expect(outcomeInWords('reached', goalStatuses)).toBe('Bereikt')
  expect(outcomeInWords('carried', goalStatuses, 'partly')).toBe('Deels bereikt, loopt door')
  expect(outcomeInWords('carried', goalStatuses, 'open')).toBe('Loopt door')
  expect(outcomeInWords('carried', goalStatuses)).toBe('Loopt door')
  expect([verdictOf('open'), verdictOf('carried'), verdictOf('partly')]).toEqual([null, null, 'partly'])
})

test('where a cycle was stopped', () => {
  const stopped = (change: Partial<CycleSummary>) => stoppedIn(cycle({ phase: 'closed', stopKind: 'other', ...change }))
  expect(stoppedIn(cycle())).toBeUndefined()
  expect(stopped({ openedAt: null, signedBy: [], frozen: false })).toBe('preparation')
  expect(stopped({ signedBy: ['employee'] })).toBe('conversation')
  expect(stopped({})).toBe('progress')
  expect(stopped({ employerJudgedAt: at })).toBe('evaluation')
})

test('a goal without a verdict is not judged yet, whatever was written about it', () => {
  const goals = [{ id: 'judged' }, { id: 'written' }, { id: 'untouched' }]
  const judgements = {
    judged: { verdict: 'partly' as const, reason: '' },
    written: { verdict: null, reason: 'Bijna.' },
  }
  expect(unjudged({ goals, judgements }).map(({ id }) => id)).toEqual(['written', 'untouched'])
})

describe('what goes on in the next cycle', () => {
  const goal = (status: Goal['status'], actions: Goal['actions'][number]['status'][] = []) =>
    ({
      id: status,
      title: status,
      status,
      dueDate: null,
      actions: actions.map((one) => ({ id: one, description: one, status: one, dueDate: null })),
    }) as Goal
  const promise = (status: EmployerPromise['status'], description = status as string) =>
    ({ id: status, description, status, dueDate: null, goalId: null }) as EmployerPromise

  it('are goals that are not done, their open actions, and promises that were not kept', () => {
    const offer = openLines(
      [
        goal('open'),
        goal('reached', ['planned']),
        goal('partly', ['planned', 'busy', 'done', 'cancelled', 'carried']),
        goal('notReached'),
        goal('dropped'),
        goal('carried'),
      ],
      [
        promise('open'),
        promise('kept'),
        promise('notKept'),
        promise('dropped'),
        promise('carried'),
        promise('open', ' '),
      ],
    )
    expect(offer.goals.map((entry) => entry.id)).toEqual(['open', 'partly', 'notReached'])
    expect(offer.goals[1]?.actions.map((action) => action.id)).toEqual(['planned', 'busy'])
    expect(offer.promises.map((entry) => entry.id)).toEqual(['open', 'notKept'])
  })

  it.each([
    ['its own date while that is to come', '2026-06-01', '2026-04-01', '2026-06-01'],
    ['the day it starts', '2026-04-01', '2026-04-01', '2026-04-01'],
    ['half a year when its date is past', '2026-03-31', '2026-04-01', '2026-10-01'],
    ['no date when it had none', null, '2026-04-01', null],
    ['the end of the period when that comes first', '2025-01-01', '2026-12-01', '2027-03-31'],
  ])('keeps %s', (_, dueDate, start, expected) => {
    expect(carriedTerm(dueDate, start, '2027-03-31')).toEqual({ startDate: start, dueDate: expected })
  })

  it('starts after the last period, from today when that is long past, and never before its talk', () => {
    const suggested = (periodEnd: string, nextConversationDate: string | null = null) => {
      const { periodStart, conversationDate } = suggestedNext(
        { ...cycle({ periodEnd }), closing: { ...cycle().closing, nextConversationDate } },
        today,
      )
      return [periodStart, conversationDate]
    }
    expect(suggested('2026-03-14')).toEqual(['2026-03-15', '2026-03-31'])
    expect(suggested('2026-06-30')).toEqual(['2026-07-01', '2026-07-01'])
    expect(suggested('2024-12-31')).toEqual([today, '2026-03-31'])
    // Half of the year that would follow is gone.
    expect(suggested('2025-07-31')).toEqual([today, '2026-03-31'])
    expect(suggested('2026-03-14', '2026-05-05')).toEqual(['2026-03-15', '2026-05-05'])
    expect(suggested('2026-03-14', '2026-01-05')).toEqual(['2026-03-15', '2026-03-31'])
  })
})

test('the questions have keys of their own that can be kept, and fit a cycle without goals too', () => {
  const keys = evaluationQuestions.map((question) => question.key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(answerKey.parse(key)).toBe(key)
  expect(questionsFor('employee', true)).toHaveLength(6)
  expect(questionsFor('employee', false).map((question) => question.key)).toEqual([
    'work',
    'people',
    'career',
    'future',
  ])
  for (const { text, hint } of evaluationQuestions) expect(`${text} ${hint}`).not.toMatch(/\b(we|wij|ons|onze)\b|!/i)
  expect(JSON.stringify(questionsFor('employer', false))).not.toMatch(/doel/)
})
