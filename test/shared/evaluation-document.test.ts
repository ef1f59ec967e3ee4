import { describe, expect, it } from 'vitest'
import { evaluationModel } from '../../shared/document/evaluation'
import { evaluationFileName } from '../../shared/document/file-name'
import { type EvaluatedGoal, type Evaluation, emptyJudgement } from '../../shared/evaluation/schema'
import type { Practice } from '../../shared/practice/schema'

const practice = {
  name: 'De Wilg',
  ownerName: 'Mieke Claes',
  street: 'Wilgenlaan 4',
  postalCode: '9000',
  city: 'Gent',
  phone: '',
  email: '',
} as Practice

const goal: EvaluatedGoal = {
  id: 'g',
  employeeId: 'e',
  cycleId: 'c',
  title: 'Echo’s lezen',
  kind: null,
  scope: null,
  basis: null,
  competenceId: 'k',
  competenceName: 'Leren',
  levelNow: 2,
  levelWanted: 3,
  reason: '',
  result: '',
  indicator: '',
  startDate: null,
  dueDate: '2026-09-30',
  priority: 'normal',
  status: 'partly',
  actions: [],
  judgements: { employee: { verdict: 'reached', reason: 'Ik lees ze alleen' }, employer: emptyJudgement },
  verdict: 'partly',
  verdictBefore: null,
  levelBefore: 2,
  levelAfter: 3,
  levelReason: 'Zonder hulp',
}

const evaluation: Evaluation = {
  cycleId: 'c',
  cycleKind: 'combined',
  phase: 'closed',
  employeeId: 'e',
  employeeName: 'Noor Aerts',
  employeeFirstName: 'Noor',
  employeeRole: null,
  employerName: 'Mieke Claes',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  revealed: true,
  closedAt: '2026-11-05T10:00:00.000Z',
  stopKind: null,
  stopReason: '',
  goals: [goal],
  promises: [],
  answers: { employee: { work: 'Ik begin rustiger' }, employer: {} },
  unfinished: [],
}
const textOf = (change: Partial<Evaluation> = {}) =>
  JSON.stringify(evaluationModel({ ...evaluation, ...change }, practice, null))

describe('the report of an evaluation', () => {
  it('says what each judged, what both concluded, the level, and how they look back', () => {
    const text = textOf()
    for (const words of [
      'Evaluatie van Noor Aerts',
      'Ik lees ze alleen',
      'Deels bereikt.',
      'Leren: vooraf 2, met begeleiding; nu 3, zelfstandig',
      'Zonder hulp',
      'Ik begin rustiger',
      '5 november 2026',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Nog niet afgesloten')
  })

  it('says that it is not closed yet, that views differed, and that a goal goes on', () => {
    const employer = { verdict: 'notReached', reason: '' } as const
    const judgements = { ...goal.judgements, employer }
    const text = textOf({ closedAt: null, goals: [{ ...goal, status: 'carried', judgements }] })
    expect(text).toContain('Nog niet afgesloten')
    expect(text).toContain('oordeelden eerst verschillend')
    expect(text).toContain('Loopt door in de volgende cyclus')
  })

  it('without goals says so in one sentence', () => {
    expect(textOf({ goals: [], answers: { employee: {}, employer: {} } })).toContain('geen ontwikkeldoelen afgesproken')
  })
})

it('has a file name that is safe everywhere', () => {
  expect(evaluationFileName({ firstName: 'Noor', lastName: 'A/e:rts' }, 2026, 'docx')).toBe(
    'Evaluatie A e rts Noor 2026.docx',
  )
})
