import { describe, expect, test } from 'vitest'
import type { CycleSummary } from '../../shared/cycle/schema'
import { addDays, addMonths } from '../../shared/format/date'
import { attention } from '../../shared/overview/attention'
import { mayNotify, notificationOf } from '../../shared/overview/notification'
import { cycle, facts, held, noor, ofCycle, points, today } from '../fixtures/attention-facts'

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
