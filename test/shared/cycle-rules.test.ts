import { describe, expect, it, test } from 'vitest'
import { closingProblem, documentKinds, newCycleDefaults, nextStep, runningInWords } from '../../shared/cycle/rules'
import { type CycleSummary, newCycleSchema } from '../../shared/cycle/schema'
import { addDays } from '../../shared/format/date'

const today = '2026-03-10'
const ready = '2026-03-01T10:00:00.000Z'

const cycle = (change: Partial<CycleSummary> = {}): CycleSummary => ({
  id: '00000000-0000-4000-8000-000000000001',
  employeeId: '00000000-0000-4000-8000-000000000002',
  kind: 'combined',
  phase: 'preparation',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  conversationDate: '2026-03-31',
  employerName: 'Mieke Claes',
  plannedMinutes: 60,
  secondsUsed: 0,
  employeeReadyAt: null,
  employerReadyAt: null,
  openedAt: null,
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
  signedBy: [],
  frozen: false,
  frozenAt: null,
  signedVersion: null,
  nextFollowUp: null,
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
  goals: 1,
  ...change,
})

it('says before a second cycle that one runs, and until when; of a closed one or of someone else nothing', () => {
  const { employeeId } = cycle()
  expect(runningInWords([cycle({ phase: 'progress', periodEnd: '2027-10-10' })], employeeId)).toBe(
    'Met Noor loopt al een cyclus, tot en met 10 oktober 2027. U kunt er een tweede naast plannen.',
  )
  expect(runningInWords([cycle({ phase: 'closed' })], employeeId)).toBeNull()
  expect(runningInWords([cycle()], 'iemand anders')).toBeNull()
})

describe('the next step', () => {
  const half = { employee: { answered: 0, total: 21 }, employer: { answered: 4, total: 13 } }
  const closing = cycle().closing
  const steps: [string, Partial<CycleSummary>, string, string, string][] = [
    ['nobody ready', {}, 'employer', 'Zelf voorbereiden', 'Beide voorbereidingen zijn nog open.'],
    ['nobody ready, half way', { progress: half }, 'employer', 'Verder voorbereiden', 'Beide voorbereidingen'],
    ['employee ready', { employeeReadyAt: ready }, 'employer', 'Zelf voorbereiden', 'Noor is klaar, uw voorbereiding'],
    [
      'employer ready',
      { employerReadyAt: ready },
      'employee',
      'Voorbereiding van Noor',
      'U bent klaar, Noor nog niet.',
    ],
    [
      'both ready',
      { employeeReadyAt: ready, employerReadyAt: ready },
      'conversation',
      'Gesprek openen',
      'Beiden zijn klaar',
    ],
    ['talk open', { phase: 'conversation' }, 'conversation', 'Verder met het gesprek', 'Het gesprek is open.'],
    [
      'employee signed',
      { phase: 'conversation', frozen: true, signedBy: ['employee'] },
      'signing',
      'Verder met ondertekenen',
      'De inhoud ligt vast. Uw handtekening ontbreekt nog.',
    ],
    [
      'employer signed',
      { phase: 'conversation', frozen: true, signedBy: ['employer'] },
      'signing',
      'Verder met ondertekenen',
      'De inhoud ligt vast. De handtekening van Noor ontbreekt nog.',
    ],
    [
      'a new version in the making',
      { phase: 'conversation', version: 2, signedVersion: 1 },
      'conversation',
      'Verder met aanpassen',
      'Wat getekend is, geldt tot u beiden opnieuw tekent.',
    ],
    [
      'a new version after only one signed',
      { phase: 'conversation', version: 2 },
      'conversation',
      'Verder met aanpassen',
      'Er is nog geen versie die u beiden getekend hebt.',
    ],
    [
      'signed, with a meeting to come',
      { phase: 'progress', nextFollowUp: { id: 'x', date: '2026-06-01' } },
      'progress',
      'Voortgang bespreken',
      'Het opvolgmoment is op 1 juni 2026.',
    ],
    [
      'signed, with all meetings held',
      { phase: 'progress', goals: 2, closing: { ...closing, evaluationDate: '2026-12-01' } },
      'cycle',
      'Opvolgmoment plannen',
      'Er staat geen opvolgmoment gepland; de evaluatie is op 1 december 2026.',
    ],
    [
      'signed, without goals',
      { phase: 'progress', goals: 0, closing: { ...closing, evaluationDate: '2026-12-01' } },
      'documents',
      'Documenten bekijken',
      'De documenten zijn klaar. Rond de cyclus af rond 1 december 2026.',
    ],
  ]
  it.each(steps)('%s', (_, change, to, action, sentence) => {
    const step = nextStep(cycle(change), today)
    expect(step).toMatchObject({ to, action })
    expect(step.sentence).toContain(sentence)
    // Who is done with signing may have refused or disagreed: only the documents say what each chose.
    expect(step.sentence).not.toMatch(/ondertekend|Alleen .* handtekening/i)
  })

  it.each([
    [null, 'Er is nog geen datum voor het gesprek.', false],
    ['2026-03-09', 'Het gesprek was gepland op 9 maart 2026.', true],
    ['2026-03-10', 'Het gesprek is vandaag.', true],
    ['2026-03-11', 'Het gesprek is morgen.', true],
    ['2026-03-17', 'Het gesprek is op 17 maart 2026.', true],
    ['2026-03-18', 'Het gesprek is op 18 maart 2026.', false],
  ])('with a talk on %s: %s', (conversationDate, sentence, urgent) => {
    for (const change of [{}, { employeeReadyAt: ready }, { employerReadyAt: ready }]) {
      const step = nextStep(cycle({ conversationDate, ...change }), today)
      expect(step.sentence.endsWith(` ${sentence}`)).toBe(true)
      expect(step.urgent).toBe(urgent)
    }
  })
})

test.each([
  ['2026-03-09', 'Het opvolgmoment was gepland op 9 maart 2026.', true],
  ['2026-03-10', 'Het opvolgmoment is vandaag.', true],
  ['2026-03-11', 'Het opvolgmoment is morgen.', true],
  ['2026-03-17', 'Het opvolgmoment is op 17 maart 2026.', true],
  ['2026-03-18', 'Het opvolgmoment is op 18 maart 2026.', false],
])('with a progress meeting on %s: %s', (date, sentence, urgent) => {
  const step = nextStep(cycle({ phase: 'progress', nextFollowUp: { id: 'x', date } }), today)
  expect(step).toMatchObject({ to: 'progress', urgent, sentence: `Het plan loopt. ${sentence}` })
})

test('which documents a talk leads to', () => {
  expect(documentKinds('combined', false)).toEqual(['plan', 'report'])
  expect(documentKinds('combined', true)).toEqual(['report'])
  expect(documentKinds('pop', false)).toEqual(['plan'])
  expect(documentKinds('pop', true)).toEqual(['report'])
  expect(documentKinds('performance', false)).toEqual(['report'])
  expect(documentKinds('performance', true)).toEqual(['report'])
})

describe('a new cycle', () => {
  const employeeId = cycle().employeeId

  it.each([
    ['2026-03-10', '2027-03-09', '2026-03-31'],
    ['2028-02-29', '2029-02-27', '2028-03-21'],
    ['2026-12-31', '2027-12-30', '2027-01-21'],
  ])('from %s runs for a year until %s, with the talk on %s', (start, periodEnd, conversationDate) => {
    const defaults = newCycleDefaults(employeeId, 'Mieke Claes', start)
    expect(defaults).toMatchObject({ kind: 'combined', periodStart: start, periodEnd, conversationDate })
    expect(newCycleSchema.parse(defaults)).toEqual(defaults)
  })

  it('lasts a day at least and three years at most', () => {
    const accepts = (periodStart: string, periodEnd: string) =>
      newCycleSchema.safeParse({ ...newCycleDefaults(employeeId, 'M', today), periodStart, periodEnd }).success
    expect(accepts('2026-03-10', '2026-03-11')).toBe(true)
    expect(accepts('2026-03-10', '2026-03-10')).toBe(false)
    expect(accepts('2026-03-10', '2029-03-10')).toBe(true)
    expect(accepts('2026-03-10', addDays('2029-03-10', 1))).toBe(false)
    expect(accepts('2028-02-29', '2031-02-28')).toBe(true)
    expect(accepts('2028-02-29', '2031-03-01')).toBe(false)
  })
})

describe('the days agreed at the end of a talk', () => {
  const talk = '2026-11-29'
  it.each([
    [{ evaluationDate: '2026-10-01' }, 'De evaluatie ligt voor het gesprek van 29 november 2026. Kies een latere dag.'],
    [
      { followUpDate: '2026-11-28' },
      'Het opvolgmoment ligt voor het gesprek van 29 november 2026. Kies een latere dag.',
    ],
    [
      { nextConversationDate: '2025-11-29' },
      'Het volgende gesprek ligt voor het gesprek van 29 november 2026. Kies een latere dag.',
    ],
    [{ followUpDate: '2026-11-29', evaluationDate: '2027-10-01', nextConversationDate: '2027-11-29' }, null],
    [{ evaluationDate: null, employeeRemarks: 'Goed gesprek.' }, null],
  ])('%o', (closing, problem) => {
    expect(closingProblem(closing, talk)).toBe(problem)
  })
})
