import { describe, expect, test } from 'vitest'
import type { CycleSummary } from '../../shared/cycle/schema'
import { addDays } from '../../shared/format/date'
import { attention, groupByMoment } from '../../shared/overview/attention'
import { board, peopleCards } from '../../shared/overview/people'
import { cycleEvents, yearEvents } from '../../shared/overview/year'
import { settingDefaults } from '../../shared/setting/schema'
import { cycle, facts, held, noor, points, today } from '../fixtures/attention-facts'

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
