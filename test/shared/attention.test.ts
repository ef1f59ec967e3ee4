import { describe, expect, test } from 'vitest'
import type { CycleSummary } from '../../shared/cycle/schema'
import type { Employee } from '../../shared/employee/schema'
import { addDays, addMonths } from '../../shared/format/date'
import { attention, groupByMoment } from '../../shared/overview/attention'
import { mayNotify, notificationOf } from '../../shared/overview/notification'
import { board, peopleCards } from '../../shared/overview/people'
import type { AttentionFacts } from '../../shared/overview/schema'
import { cycleEvents, yearEvents } from '../../shared/overview/year'
import { settingDefaults } from '../../shared/setting/schema'

const today = '2026-11-24'

const noor: Employee = {
  id: 'noor',
  firstName: 'Noor',
  lastName: 'Aerts',
  roleId: null,
  roleName: 'Assistent',
  supervisor: '',
  contractHours: null,
  inServiceSince: '2021-09-01',
  leavingDate: null,
  email: '',
  archived: false,
}

const cycle = (change: Partial<CycleSummary> = {}, closing: Partial<CycleSummary['closing']> = {}): CycleSummary => ({
  id: 'c1',
  employeeId: 'noor',
  kind: 'combined',
  phase: 'preparation',
  periodStart: '2026-11-01',
  periodEnd: '2027-10-31',
  conversationDate: addDays(today, 10),
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
    ...closing,
  },
  previousId: null,
  nextId: null,
  employeeJudgedAt: null,
  employerJudgedAt: null,
  revealedAt: null,
  closedAt: null,
  stopKind: null,
  stopReason: '',
  reopenReason: '',
  postponedTo: null,
  turns: [],
  goals: 1,
  employeeName: 'Noor Aerts',
  employeeFirstName: 'Noor',
  employeeRole: 'Assistent',
  progress: { employee: { answered: 3, total: 20 }, employer: { answered: 0, total: 12 } },
  signedBy: [],
  frozen: false,
  frozenAt: null,
  signedVersion: null,
  nextFollowUp: null,
  ...change,
})

const facts = (change: Partial<AttentionFacts> = {}): AttentionFacts => ({
  employees: [noor],
  cycles: [cycle()],
  certificates: [],
  needYears: [2026, 2027, 2028],
  left: [],
  subsidies: [],
  rhythm: settingDefaults.rhythm,
  ...change,
})
const points = (change: Partial<AttentionFacts> = {}) => attention(facts(change), today).items
const ofCycle = (change: Partial<CycleSummary>, closing: Partial<CycleSummary['closing']> = {}) =>
  points({ cycles: [cycle(change, closing)] })
const held = { openedAt: '2026-11-20T09:00:00.000Z', conversationDate: '2026-11-20' }

describe('a cycle asks one thing, the most pressing', () => {
  test('the preparation of whoever is not ready, by the day of the talk', () => {
    const [both] = ofCycle({})
    expect(both).toMatchObject({ kind: 'preparation', moment: 'month', action: 'Zelf voorbereiden' })
    expect(both?.sentence).toBe(
      'Het gesprek met Noor Aerts is op 4 december 2026. Beide voorbereidingen zijn nog niet klaar.',
    )
    expect(ofCycle({ employeeReadyAt: 'x' })[0]?.sentence).toMatch('Uw voorbereiding is nog niet klaar.')
    expect(ofCycle({ employerReadyAt: 'x' })[0]).toMatchObject({
      sentence: expect.stringMatching('Noor is nog niet klaar met voorbereiden.'),
      target: { to: 'step', cycleId: 'c1', step: 'employee' },
    })
  })

  test('the talk itself when both are ready, late once its day is past', () => {
    const ready = { employeeReadyAt: 'x', employerReadyAt: 'x' }
    expect(ofCycle({ ...ready, conversationDate: today })[0]).toMatchObject({
      kind: 'talk',
      moment: 'week',
      action: 'Gesprek openen',
      sentence: 'Het gesprek met Noor Aerts is vandaag. Beiden zijn klaar met voorbereiden.',
    })
    expect(ofCycle({ ...ready, conversationDate: '2026-11-23' })[0]).toMatchObject({
      moment: 'late',
      sentence: 'Het gesprek met Noor Aerts was gepland op 23 november 2026. Beiden zijn klaar.',
    })
  })

  test('a day for the talk when there is none', () => {
    expect(ofCycle({ conversationDate: null })[0]).toMatchObject({
      kind: 'plan',
      date: null,
      action: 'Dag kiezen',
      target: { to: 'chooseDay', cycleId: 'c1' },
    })
  })

  test('the invitation from three to two weeks ahead, as long as the employee did not begin', () => {
    const nothing = { progress: { employee: { answered: 0, total: 20 }, employer: { answered: 0, total: 12 } } }
    const kindAt = (days: number, change = nothing) =>
      ofCycle({ ...change, conversationDate: addDays(today, days) })[0]?.kind
    expect([22, 21, 14, 13].map((days) => kindAt(days))).toEqual([
      'preparation',
      'invitation',
      'invitation',
      'preparation',
    ])
    const began = { progress: { ...nothing.progress, employee: { answered: 1, total: 20 } } }
    expect(kindAt(18, began)).toBe('preparation')
    const ownerBegan = { progress: { ...nothing.progress, employer: { answered: 5, total: 12 } } }
    expect(kindAt(18, ownerBegan)).toBe('invitation')
  })

  test('an open talk is late when it is not written up after a week, the second signature two after the first', () => {
    const talk = { ...held, phase: 'conversation' } as const
    expect(ofCycle(talk)[0]).toMatchObject({
      kind: 'talk',
      moment: 'week',
      action: 'Verder met het gesprek',
      target: { to: 'talk', cycleId: 'c1' },
    })
    const early = { ...talk, openedAt: '2026-11-09T09:00:00.000Z', conversationDate: '2026-11-09' }
    expect(ofCycle(early)[0]?.moment).toBe('late')
    const signed = { frozen: true, frozenAt: early.openedAt }
    expect(ofCycle({ ...early, ...signed, signedBy: ['employer'] })[0]).toMatchObject({
      kind: 'signature',
      moment: 'late',
      sentence: 'De handtekening van Noor Aerts ontbreekt nog.',
    })
    expect(ofCycle({ ...talk, ...signed, frozenAt: held.openedAt, signedBy: ['employee'] })[0]).toMatchObject({
      moment: 'month',
      sentence: 'Uw handtekening bij het gesprek met Noor Aerts ontbreekt nog.',
    })
  })

  test('a next version asks to be finished, and what was signed before goes on', () => {
    const second = { ...held, phase: 'conversation', version: 2, signedVersion: 1 } satisfies Partial<CycleSummary>
    const nextFollowUp = { id: 'f1', date: '2026-11-20' }
    expect(ofCycle({ ...second, nextFollowUp })).toMatchObject([
      { key: 'running c1', kind: 'followUp', moment: 'late', action: 'Voortgang bespreken' },
      { key: 'cycle c1', kind: 'talk', date: null, action: 'Verder met aanpassen' },
    ])
    expect(ofCycle(second, { evaluationDate: '2026-11-30' })).toMatchObject([
      { key: 'running c1', kind: 'evaluation', date: '2026-11-30', action: 'Cyclus bekijken' },
      { key: 'cycle c1' },
    ])
    expect(ofCycle({ ...second, signedVersion: null, nextFollowUp })).toHaveLength(1)
  })

  test('the second signature under a next version is not late because the talk was long ago', () => {
    const half = { version: 2, signedVersion: 1, frozen: true, signedBy: ['employer'] } satisfies Partial<CycleSummary>
    const opened = { openedAt: '2026-03-09T09:00:00.000Z', conversationDate: '2026-03-09' }
    const [point] = ofCycle({
      ...opened,
      ...half,
      phase: 'conversation',
      frozenAt: '2026-11-24T09:00:00.000Z',
      periodEnd: '2027-10-31',
    })
    expect(point).toMatchObject({ kind: 'signature', date: '2026-12-08', moment: 'month' })
  })

  test('a started evaluation stays in sight however far away its day was', () => {
    const started = { ...held, phase: 'evaluation' } as const
    expect(ofCycle(started)).toMatchObject([{ kind: 'evaluation', date: today, moment: 'week' }])
    expect(ofCycle(started, { evaluationDate: '2026-11-01' })).toMatchObject([{ moment: 'late' }])
  })

  test('without an agreed day looking back is late only after the period', () => {
    const ends = (periodEnd: string) => ofCycle({ ...held, phase: 'progress', periodEnd })[0]
    expect(ends('2026-12-10')).toMatchObject({
      date: '2026-12-10',
      moment: 'month',
      action: 'Evaluatie starten',
      sentence: 'De periode van Noor Aerts loopt tot 10 december 2026. Kijk dan samen terug.',
    })
    expect(ends('2026-11-10')).toMatchObject({
      date: '2026-11-10',
      moment: 'late',
      sentence: 'De periode van Noor Aerts liep tot 10 november 2026. Kijk nu samen terug.',
    })
  })

  test('nothing is asked after the last day in service, but what was begun is', () => {
    const employees = [{ ...noor, leavingDate: '2026-12-01' }]
    const kinds = (change: Partial<CycleSummary>) =>
      points({ employees, cycles: [cycle(change, { evaluationDate: '2026-12-20' })] }).map(({ kind }) => kind)
    expect(kinds({})).toEqual([])
    expect(kinds({ conversationDate: '2026-11-30' })).toEqual(['preparation'])
    expect(kinds({ ...held, phase: 'progress', nextFollowUp: { id: 'f1', date: '2026-12-02' } })).toEqual([])
    expect(kinds({ ...held, phase: 'progress', nextFollowUp: { id: 'f1', date: '2026-11-30' } })).toEqual(['followUp'])
    const half = { frozen: true, frozenAt: held.openedAt, signedBy: ['employee'] } satisfies Partial<CycleSummary>
    expect(kinds({ ...held, phase: 'conversation', ...half })).toEqual(['signature'])
  })

  test('the next follow-up, and the evaluation as soon as that comes first', () => {
    const progress = { ...held, phase: 'progress', nextFollowUp: { id: 'f1', date: '2026-11-30' } } as const
    expect(ofCycle(progress)[0]).toMatchObject({
      kind: 'followUp',
      moment: 'week',
      sentence: 'Het opvolgmoment met Noor Aerts is op 30 november 2026.',
    })
    expect(ofCycle({ ...progress, nextFollowUp: { id: 'f1', date: '2026-11-20' } })[0]?.moment).toBe('late')
    expect(ofCycle(progress, { evaluationDate: '2026-12-01' })).toMatchObject([
      { kind: 'evaluation', date: '2026-12-01' },
    ])
    expect(ofCycle({ ...progress, nextFollowUp: null, periodEnd: '2026-12-31' })[0]).toMatchObject({
      kind: 'evaluation',
      date: '2026-12-01',
      sentence: 'De periode van Noor Aerts loopt tot 31 december 2026. Kijk dan samen terug.',
    })
  })

  test('what lies more than three months ahead asks nothing, and is named as what comes next', () => {
    const far = cycle({ ...held, phase: 'progress', nextFollowUp: { id: 'f1', date: '2027-03-01' } })
    expect(attention(facts({ cycles: [far] }), today)).toEqual({
      items: [],
      upcoming: { date: '2027-03-01', sentence: 'Het opvolgmoment met Noor Aerts is op 1 maart 2027.' },
    })
  })
})

describe('the next talk of someone', () => {
  const closed = { ...held, phase: 'closed', closedAt: '2026-11-20T10:00:00.000Z' } as const

  test('is planned three weeks before it is due', () => {
    const newcomer = { ...noor, inServiceSince: '2026-06-20' }
    expect(points({ employees: [newcomer], cycles: [] })[0]).toMatchObject({
      kind: 'plan',
      date: '2026-11-29',
      moment: 'week',
      sentence: 'Het eerste gesprek met Noor Aerts wordt verwacht rond 20 december 2026.',
      action: 'Gesprek plannen',
      target: { to: 'newTalk', employeeId: 'noor' },
    })
  })

  test('is never late for who was here long before the file', () => {
    expect(points({ cycles: [] })).toMatchObject([
      { date: null, moment: 'month', sentence: 'Met Noor Aerts is hier nog geen gesprek gepland.' },
    ])
    expect(points({ employees: [{ ...noor, inServiceSince: null }], cycles: [] })).toHaveLength(1)
  })

  test('follows from the closed cycle, on the agreed day rather than by the rhythm', () => {
    const before = { ...closed, conversationDate: '2025-12-10', openedAt: '2025-12-10T09:00:00.000Z' }
    expect(ofCycle(before)[0]).toMatchObject({
      action: 'Volgende cyclus starten',
      sentence: 'Het volgende gesprek met Noor Aerts wordt verwacht rond 10 december 2026.',
      target: { to: 'step', cycleId: 'c1', step: 'next' },
    })
    expect(ofCycle(before, { nextConversationDate: '2027-01-15' })[0]?.sentence).toMatch('15 januari 2027')
  })

  test('is late once its day is past', () => {
    expect(
      ofCycle({ ...closed, conversationDate: '2025-11-01', openedAt: '2025-11-01T09:00:00.000Z' })[0],
    ).toMatchObject({
      moment: 'late',
      sentence: 'Het volgende gesprek met Noor Aerts werd verwacht rond 1 november 2026.',
    })
  })

  test('is asked again of whom a preparation was stopped', () => {
    const employees = [{ ...noor, inServiceSince: null }]
    const stopped = (stopKind: CycleSummary['stopKind']) =>
      points({ employees, cycles: [cycle({ phase: 'closed', stopKind })] })
    expect(stopped('other')).toMatchObject([{ sentence: 'Met Noor Aerts is hier nog geen gesprek gepland.' }])
    expect(stopped('leaving')).toEqual([])
  })

  test('is not asked while another cycle runs or an evaluation comes first', () => {
    const old = cycle({ ...closed, id: 'c0', conversationDate: '2025-11-01', openedAt: '2025-11-01T09:00:00.000Z' })
    expect(points({ cycles: [cycle(), old] })).toHaveLength(1)
    const running = cycle(
      { ...held, phase: 'progress' },
      { evaluationDate: '2026-12-20', nextConversationDate: '2027-01-05' },
    )
    expect(points({ cycles: [running] }).map(({ kind }) => kind)).toEqual(['evaluation'])
  })

  test('is not asked of who is in the archive, left, or leaves before', () => {
    const newcomer = { ...noor, inServiceSince: '2026-06-20' }
    for (const change of [{ archived: true }, { leavingDate: '2026-11-01' }, { leavingDate: '2026-12-01' }])
      expect(points({ employees: [{ ...newcomer, ...change }], cycles: [] })).toEqual([])
    expect(points({ employees: [{ ...noor, archived: true }] })).toEqual([])
  })
})

describe('certificates and subsidies', () => {
  const certificate = (validUntil: string | null, change = {}) => ({
    id: validUntil ?? 'x',
    employeeId: 'noor',
    employeeName: 'Noor Aerts',
    name: 'Reanimatie',
    obtainedOn: null,
    validUntil,
    notNeededOn: null,
    ...change,
  })
  const ofCertificates = (...certificates: ReturnType<typeof certificate>[]) =>
    points({ cycles: [], certificates }).filter(({ kind }) => kind === 'certificate')

  test('ask attention from ninety days ahead, and after', () => {
    const momentAt = (days: number) => ofCertificates(certificate(addDays(today, days)))[0]?.moment
    expect([91, 90, 31, 30, 7, 0, -1].map(momentAt)).toEqual([
      undefined,
      'later',
      'month',
      'month',
      'week',
      'week',
      'late',
    ])
    expect(ofCertificates(certificate(null))).toEqual([])
    expect(ofCertificates(certificate('2026-11-06'))[0]).toMatchObject({
      sentence: '“Reanimatie” van Noor Aerts is vervallen sinds 6 november 2026.',
      target: { to: 'certificates', employeeId: 'noor' },
    })
  })

  test('that were renewed ask nothing, whatever the capitals', () => {
    expect(ofCertificates(certificate('2026-11-06'), certificate('2028-11-06', { name: 'reanimatie ' }))).toEqual([])
    expect(ofCertificates(certificate('2026-11-06'), certificate(null, { obtainedOn: '2026-11-20' }))).toEqual([])
  })

  test('of who no longer works here ask nothing', () => {
    expect(points({ employees: [], cycles: [], certificates: [certificate('2026-11-06')] })).toEqual([])
  })

  test('a request for subsidy is named in its last thirty days and not after', () => {
    const kinds = (days: number) =>
      points({
        cycles: [cycle()],
        subsidies: [
          { id: 's', title: 'Excel', employeeId: null, employeeName: null, deadline: addDays(today, days), year: 2026 },
        ],
      }).filter(({ kind }) => kind === 'subsidy')
    expect([31, 30, 0, -1].map((days) => kinds(days).length)).toEqual([0, 1, 1, 0])
    expect(kinds(6)[0]?.sentence).toBe(
      'Subsidie voor “Excel” aanvragen kan tot en met 30 november 2026. Kijk na of ze voor u geldt.',
    )
  })

  test('a subsidy for who no longer works here asks nothing', () => {
    const one = { id: 's', title: 'Excel', employeeName: 'Noor Aerts', deadline: addDays(today, 6), year: 2026 }
    const ofWho = (employeeId: string) =>
      points({ cycles: [cycle()], subsidies: [{ ...one, employeeId }] }).filter(({ kind }) => kind === 'subsidy').length
    expect([ofWho('noor'), ofWho('weg')]).toEqual([1, 0])
  })
})

test('the list goes from late to later, and each group by day', () => {
  const at = (id: string, days: number | null) =>
    cycle({ id, conversationDate: days === null ? null : addDays(today, days) })
  const items = points({ cycles: [at('later', 60), at('none', null), at('week', 3), at('late', -3), at('month', 25)] })
  expect(groupByMoment(items).map(([moment, group]) => [moment, group.map(({ key }) => key)])).toEqual([
    ['late', ['cycle late']],
    ['week', ['cycle week']],
    ['month', ['cycle month', 'cycle none']],
    ['later', ['cycle later']],
  ])
})

test('nothing at all is calm', () => {
  expect(attention(facts({ employees: [], cycles: [] }), today)).toEqual({ items: [], upcoming: null })
})

test('the cards of people show the busiest cycle, or when the next talk is', () => {
  const progress = cycle({ ...held, id: 'c2', phase: 'progress' })
  const open = cycle({ ...held, id: 'c3', phase: 'conversation' })
  const card = (cycles: CycleSummary[], person = noor) =>
    peopleCards([person], cycles, settingDefaults.rhythm, today)[0]
  expect(card([progress, open])).toMatchObject({ cycle: { id: 'c3', phase: 'conversation' } })
  expect(card([], { ...noor, inServiceSince: '2026-09-24' })).toMatchObject({
    cycle: null,
    next: 'Eerste gesprek rond 24 maart 2027.',
  })
  expect(card([])?.next).toBe('Nog geen gesprek gepland.')
  const stopped = card([cycle({ ...held, phase: 'closed', stopKind: 'roleChange' })])
  expect(stopped).toMatchObject({ cycle: null })
  expect(stopped?.next).toMatch(/^De vorige cyclus is gestopt\. Volgend gesprek rond /)
})

test('the board has the running cycles, marks those of who left, and counts the closed ones', () => {
  const cycles = [cycle(), cycle({ id: 'c2', phase: 'closed' }), cycle({ id: 'c3', employeeId: 'weg' })]
  expect(board([noor], cycles, today)).toMatchObject({
    columns: [
      {
        phase: 'preparation',
        cards: [
          { cycleId: 'c1', left: false },
          { cycleId: 'c3', left: true, urgent: false },
        ],
      },
      {},
      {},
      {},
    ],
    closed: 1,
  })
})

test('the year has talks, follow-ups, evaluations and what is foreseen, in the order of the days', () => {
  const running = cycle(
    { ...held, phase: 'progress' },
    { evaluationDate: '2027-10-01', nextConversationDate: '2027-11-20' },
  )
  const followUps = [
    { id: 'f1', cycleId: 'c1', date: '2027-02-01', heldAt: null },
    { id: 'f0', cycleId: 'c1', date: '2026-11-22', heldAt: '2026-11-22T10:00:00.000Z' },
  ]
  const all = { employees: [noor], cycles: [running], followUps, rhythm: settingDefaults.rhythm }
  const days = (year: number) => yearEvents(all, year, today).map(({ date, kind, done }) => [date, kind, done])
  expect(days(2026)).toEqual([
    ['2026-11-20', 'talk', true],
    ['2026-11-22', 'followUp', true],
  ])
  expect(days(2027)).toEqual([
    ['2027-02-01', 'followUp', false],
    ['2027-10-01', 'evaluation', false],
    ['2027-11-20', 'nextTalk', false],
  ])
  expect(yearEvents({ ...all, employees: [{ ...noor, archived: true }] }, 2027, today)).toEqual([])
})

test('a day that was held stands where it was held', () => {
  const early = cycle({ phase: 'progress', openedAt: '2026-11-20T09:00:00.000Z', conversationDate: '2026-11-25' })
  const followUps = [{ id: 'f0', cycleId: 'c1', date: '2027-02-01', heldAt: '2026-11-23T10:00:00.000Z' }]
  const all = { employees: [noor], cycles: [early], followUps, rhythm: settingDefaults.rhythm }
  expect(yearEvents(all, 2026, today)).toMatchObject([
    { kind: 'talk', date: '2026-11-20', done: true },
    { kind: 'followUp', date: '2026-11-23', done: true },
  ])
})

test('the days of a signed plan stay while its next version is written, and end with the last day in service', () => {
  const second = cycle(
    { ...held, phase: 'conversation', version: 2, signedVersion: 1 },
    { evaluationDate: '2027-10-01' },
  )
  const followUps = [{ id: 'f1', cycleId: 'c1', date: '2027-02-01', heldAt: null }]
  const all = { employees: [noor], cycles: [second], followUps, rhythm: settingDefaults.rhythm }
  const toCome = (given: typeof all) => yearEvents(given, 2027, today).map(({ kind }) => kind)
  expect(toCome(all)).toEqual(['followUp', 'evaluation'])
  const leaving = { ...all, employees: [{ ...noor, leavingDate: '2027-03-31' }] }
  expect(toCome(leaving)).toEqual(['followUp'])
  expect(cycleEvents(leaving, 'c1').map(({ kind }) => kind)).toEqual(['talk', 'followUp'])
  expect(toCome({ ...all, cycles: [{ ...second, signedVersion: null }] })).toEqual([])
})

describe('the notification', () => {
  const moment = { wanted: true, today, hour: 10, shownOn: null }

  test('comes once a day, by day, and only when wanted', () => {
    expect(mayNotify(moment)).toBe(true)
    expect(mayNotify({ ...moment, wanted: false })).toBe(false)
    expect(mayNotify({ ...moment, shownOn: today })).toBe(false)
    expect(mayNotify({ ...moment, shownOn: '2026-11-23' })).toBe(true)
    expect([7, 8, 17, 18].map((hour) => mayNotify({ ...moment, hour }))).toEqual([false, true, true, false])
  })

  test('says how many points are late or due today, and never a name', () => {
    const due = points({
      cycles: [cycle({ conversationDate: today }), cycle({ id: 'c2', conversationDate: addMonths(today, -1) })],
    })
    expect(notificationOf(due, today)?.body).toBe('2 punten vragen vandaag aandacht.')
    expect(notificationOf(due.slice(0, 1), today)?.body).toBe('Eén punt vraagt vandaag aandacht.')
    expect(JSON.stringify(notificationOf(due, today))).not.toMatch(/Noor|Aerts/)
    expect(notificationOf(points(), today)).toBeNull()
  })
})

describe('the yearly round of needs', () => {
  const running = cycle({ phase: 'progress', ...held, signedBy: ['employee', 'employer'] })
  const asked = (day: string, needYears: number[], cycles = [running]) =>
    attention(facts({ cycles, needYears }), day).items.find(({ kind }) => kind === 'needs')

  test('is asked from October for the coming year, until its list has something in it', () => {
    expect(asked('2026-11-24', [2026])).toMatchObject({
      sentence: 'Wat de praktijk in 2027 nodig zal hebben, is nog niet opgeschreven. Dat doet u één keer per jaar.',
      date: '2027-01-31',
      moment: 'later',
      target: { to: 'needs', year: 2027 },
    })
    expect(asked('2026-11-24', [2026, 2027])).toBeUndefined()
    expect(asked('2026-09-24', [2026])).toBeUndefined()
  })

  test('is never late, and not asked before there is a plan to lay it beside', () => {
    expect(asked('2026-06-01', [])).toMatchObject({ moment: 'month', target: { to: 'needs', year: 2026 } })
    expect(asked('2026-11-24', [], [cycle()])).toBeUndefined()
    expect(asked('2026-11-24', [], [{ ...running, kind: 'performance' }])).toBeUndefined()
    expect(asked('2026-11-24', [], [{ ...running, closing: { ...running.closing, noPlan: true } }])).toBeUndefined()
  })
})

test('names who left once the term is over, and not before', () => {
  const left = [{ employeeId: 'e9', name: 'Piet Maes', retainUntil: '2026-03-31' }]
  const asked = (day: string) => attention(facts({ left }), day).items.filter(({ kind }) => kind === 'retention')
  expect(asked('2026-03-31')).toEqual([])
  expect(asked('2026-04-01')).toMatchObject([
    { sentence: 'De bewaartermijn van Piet Maes liep af op 31 maart 2026.', target: { to: 'retention' } },
  ])
})
