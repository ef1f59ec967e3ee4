import { describe, expect, it } from 'vitest'
import type { TrainingAction } from '../../shared/certificate/schema'
import { examplesFor } from '../../shared/register/examples'
import { mayCount, periodEnd, registerMeter, splitPeriods } from '../../shared/register/rules'
import { normSchema, type RegisterCredit } from '../../shared/register/schema'

const norm = { id: 'n', name: 'Dierenarts', unit: 'points', amount: 60, years: 3, source: '', checkedOn: null } as const
const credit = (date: string, amount: number, actionDone: boolean | null = null): RegisterCredit => ({
  id: date,
  registrationId: 'r',
  actionId: actionDone === null ? null : 'a',
  description: 'Studiedag',
  date,
  amount,
  actionDone,
})
const meter = (credits: RegisterCredit[], today: string) =>
  registerMeter({ norm, periodStart: '2025-01-01', credits }, today)

describe('the register meter', () => {
  it('counts what is done, what is planned and what is still to be found', () => {
    const found = meter(
      [credit('2025-06-01', 20), credit('2026-09-01', 12, false), credit('2027-03-01', 8)],
      '2026-07-01',
    )
    expect(found).toMatchObject({ done: 20, planned: 20, open: 20, toGo: 40, until: '2027-12-31', pace: 'behind' })
    expect(found.sentence).toBe(
      'Achter op schema: naar verhouding van de tijd hoort de teller nu op 30 punten te staan. Nog te vinden, want niet gedaan en niet gepland: 20 punten.',
    )
  })

  it('of a training the training decides, not the day', () => {
    expect(meter([credit('2026-01-10', 12, false)], '2026-07-01')).toMatchObject({ done: 0, planned: 12 })
    expect(meter([credit('2026-12-10', 12, true)], '2026-07-01')).toMatchObject({ done: 12, planned: 0 })
  })

  it('leaves out what lies outside the period', () => {
    expect(
      meter([credit('2024-12-31', 10), credit('2025-01-01', 5), credit('2028-01-01', 10)], '2026-07-01'),
    ).toMatchObject({
      done: 5,
      planned: 0,
    })
  })

  it.each([
    ['reached', [credit('2025-02-01', 60)], '2025-03-01'],
    ['reached', [credit('2025-02-01', 61)], '2028-03-01'],
    ['planned', [credit('2027-02-01', 60, false)], '2027-01-01'],
    ['onPace', [credit('2025-02-01', 30)], '2026-07-01'],
    ['behind', [credit('2025-02-01', 29)], '2026-07-01'],
    ['missed', [credit('2025-02-01', 59)], '2028-01-01'],
    ['ahead', [], '2024-12-31'],
  ] as const)('says %s', (pace, credits, today) => {
    expect(meter([...credits], today).pace).toBe(pace)
  })

  it('adds fractions without crumbs', () => {
    expect(meter([credit('2025-02-01', 0.1), credit('2025-02-02', 0.2)], '2026-07-01').done).toBe(0.3)
  })

  it('ends the day before the period began, also after 29 February', () => {
    expect(periodEnd('2025-01-01', 1)).toBe('2025-12-31')
    expect(periodEnd('2028-02-29', 1)).toBe('2029-02-27')
    expect(periodEnd('2028-02-29', 4)).toBe('2032-02-28')
  })
})

describe('periods', () => {
  it('of one person in one register: the last is the running one', () => {
    const one = { employeeId: 'e', normId: 'n', periodStart: '2022-01-01' }
    const two = { ...one, periodStart: '2025-01-01' }
    const other = { ...one, employeeId: 'f' }
    expect(splitPeriods([one, two, other])).toEqual({ current: [two, other], earlier: [one] })
  })
})

describe('the examples', () => {
  it('are norms to be checked, of the own profession and country', () => {
    expect(examplesFor('BE', 'dentist')).toEqual([])
    expect(examplesFor('NL', 'lawyer')[0]).toMatchObject({ amount: 20, years: 1, unit: 'points' })
    expect(examplesFor('BE', 'vet')).toMatchObject([{ amount: 60, years: 3 }])
    for (const example of [...examplesFor('NL', 'dentist'), ...examplesFor('NL', 'other')]) {
      expect(normSchema.parse(example)).toEqual(example)
      expect(example.checkedOn).toBeNull()
    }
  })
})

describe('what stands in the plans', () => {
  const training = (change: Partial<TrainingAction> = {}): TrainingAction => ({
    id: 'a',
    employeeId: 'noor',
    goalTitle: 'Zelfstandig opereren',
    description: 'Cursus verdoving',
    type: 'course',
    provider: '',
    status: 'planned',
    fromDate: '2026-05-01',
    dueDate: '2026-06-01',
    courseCents: null,
    hours: 12,
    ...change,
  })
  const offered = (change: Partial<TrainingAction>, credits: RegisterCredit[] = []) =>
    mayCount({ norm, periodStart: '2025-01-01', employeeId: 'noor', credits }, [training(change)]).length === 1

  it('is offered when it falls in the period and may be recognised', () => {
    expect(offered({})).toBe(true)
    expect(offered({ dueDate: null })).toBe(true)
    expect(offered({ fromDate: null, dueDate: null })).toBe(false)
    expect(offered({ dueDate: '2028-01-01' })).toBe(false)
    expect(offered({ type: 'onTheJob' })).toBe(false)
    expect(offered({ employeeId: 'bram' })).toBe(false)
  })

  it('is not offered once it counts', () => {
    expect(offered({}, [credit('2026-06-01', 12, false)])).toBe(false)
  })
})
