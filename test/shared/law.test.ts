import { describe, expect, it } from 'vitest'
import { agreementTrainings } from '../../shared/law/agreement-training'
import { legalKeys, shippedParameters } from '../../shared/law/parameters'
import { checkRepaymentAgreement, type RepaymentFacts } from '../../shared/law/repayment-check'
import { owedOn, type RepaymentInput, repaymentTable } from '../../shared/law/repayment-table'
import { effectiveParameters, figure, figureCents, figureInWords } from '../../shared/law/rules'
import {
  deadlineInWords,
  estimateInWords,
  isDouble,
  isPc330,
  type SubsidyLine,
  subsidyEstimate,
  yearEstimates,
} from '../../shared/law/subsidy'
import { trainingRight } from '../../shared/law/training-right'
import type { PlanLine } from '../../shared/training/plan'
import { lineOf } from '../support/training'

const be = effectiveParameters('BE', [])
const nl = effectiveParameters('NL', [])

describe('the figures', () => {
  it('each stand in a country, with a label, a source and a year', () => {
    for (const key of legalKeys) {
      const shipped = [shippedParameters.BE[key], shippedParameters.NL[key]].filter((one) => one !== undefined)
      expect(shipped.length).toBeGreaterThan(0)
      for (const one of shipped) expect([one.label, one.source, one.state, one.group].every(Boolean)).toBe(true)
    }
  })

  it('of the practice take the place of the shipped ones, which stay known', () => {
    const own = { key: 'kmoPercent', value: 35, source: 'vlaio.be', checkedOn: '2026-05-01' }
    const changed = effectiveParameters('BE', [own, { ...own, key: 'bestaat niet' }])
    expect(changed).toHaveLength(be.length)
    expect(changed.find(({ key }) => key === 'kmoPercent')).toMatchObject({
      value: 35,
      source: 'vlaio.be',
      checkedOn: '2026-05-01',
      toCheck: false,
      shipped: { value: 30 },
    })
    expect(figure(changed, 'clauseHours')).toBe(80)
  })

  it('are written with their unit', () => {
    expect(figureInWords(7500, 'euro')).toBe('€\u00a07.500,00')
    expect(figureInWords(30, '%')).toBe('30 %')
    expect(figureInWords(10, 'VTE')).toBe('10 VTE')
    expect(figureInWords(3, 'jaar')).toBe('3 jaar')
    expect(figureInWords(1, 'dagen')).toBe('1 dag')
    expect(figureInWords(6, 'maanden')).toBe('6 maanden')
    expect(figureInWords(2030, 'jaar')).toBe('2030')
    expect(figureInWords(331, 'datum')).toBe('31 maart')
    expect(figureCents(be, 'clauseCost')).toBe(361_232)
  })
})

describe('the trainings that an agreement can be about', () => {
  const emma = { id: 'emma', name: 'Emma', role: null }
  const bram = { id: 'bram', name: 'Bram', role: null }

  it('are also the own lines and the in-house courses of someone, a course with one part of its price', () => {
    const lines = [
      lineOf({ key: 'own', people: [emma], courseCents: 90_000, hours: 90 }),
      lineOf({ key: 'course', kind: 'course', people: [emma, bram], courseCents: 100_001 }),
      lineOf({ people: [bram] }),
      lineOf({ people: [emma], status: 'cancelled' }),
      lineOf({ kind: 'action', people: [emma] }),
    ]
    const found = agreementTrainings(lines, 'emma')
    expect(found.map(({ id, costCents }) => [id, costCents])).toEqual([
      ['own', 90_000],
      ['course', 50_001],
    ])
    expect(found[0]).toMatchObject({ hours: 90, group: 'Eigen regels van het plan' })
    expect(agreementTrainings(lines, '')).toEqual([])
  })
})

describe('the individual right to training', () => {
  const person = { contractHours: 38, archived: false, leavingDate: null, inServiceSince: '2020-01-01' }
  const right = (count: number, part = 0) =>
    trainingRight(
      [...Array.from({ length: count }, () => person), ...(part ? [{ ...person, contractHours: part }] : [])],
      be,
      '2026-06-01',
    )

  it.each([
    [5, 0, 'under', 0],
    [8, 37, 'under', 0],
    [9, 0, 'near', 0],
    [9, 37.9, 'near', 0],
    [10, 0, 'right', 1],
    [19, 37, 'right', 1],
    [20, 0, 'full', 5],
  ])('for %i full-time people and one of %d hours is %s', (count, part, status, days) => {
    expect(right(count, part)).toMatchObject({ status, days })
  })

  it('names the day of the plan that holds for the practice', () => {
    expect(right(20).sentence).toContain('elk jaar voor 31 maart klaar')
    const own = { key: 'planBefore', value: 430, source: 'cao', checkedOn: '2026-05-01' }
    const changed = effectiveParameters('BE', [own])
    expect(
      trainingRight(
        Array.from({ length: 20 }, () => person),
        changed,
        '2026-06-01',
      ).sentence,
    ).toContain('30 april')
  })

  it('counts who works here now, and tells whose hours are not known', () => {
    const found = trainingRight(
      [
        person,
        { ...person, contractHours: 19 },
        { ...person, contractHours: null },
        { ...person, archived: true },
        { ...person, leavingDate: '2026-05-31' },
        { ...person, inServiceSince: '2026-06-02' },
      ],
      be,
      '2026-06-01',
    )
    expect(found).toMatchObject({ fte: 1.5, unknown: 1, status: 'under' })
  })
})

const all: RepaymentFacts = {
  hours: 90,
  costCents: 500_000,
  termMonths: 36,
  required: false,
  written: true,
  openEnded: true,
  shortage: false,
  yearlyPayCents: 4_500_000,
  signature: true,
  needed: false,
  sliding: true,
  explained: true,
}

describe('a scholingsbeding', () => {
  const check = (change: Partial<RepaymentFacts>) => checkRepaymentAgreement('BE', { ...all, ...change }, be)
  const lightOf = (key: string, change: Partial<RepaymentFacts>) =>
    check(change).conditions.find((condition) => condition.key === key)?.light

  it('seems possible when every condition is met', () => {
    expect(check({})).toMatchObject({ outcome: 'possible' })
    expect(check({}).conditions.every(({ light }) => light === 'met')).toBe(true)
  })

  it('of a short, cheap course does not, and says that most courses cannot', () => {
    const { outcome, conclusion } = check({ hours: 32, costCents: 98_000 })
    expect(outcome).toBe('impossible')
    expect(conclusion).toBe(
      'Met deze gegevens lijkt een scholingsbeding niet mogelijk: de opleiding duurt minder dan 80 uur en kost minder dan €\u00a03.612,32. De meeste korte opleidingen komen niet in aanmerking.',
    )
  })

  it.each([
    [{ hours: 80, costCents: 0 }, 'met'],
    [{ hours: 79, costCents: 361_232 }, 'met'],
    [{ hours: 79, costCents: 361_231 }, 'unmet'],
    [{ hours: null, costCents: 361_232 }, 'met'],
    [{ hours: 10, costCents: null }, 'open'],
    [{ hours: null, costCents: null }, 'open'],
  ] as const)('asks hours or cost: %o is %s', (change, light) => {
    expect(lightOf('size', change)).toBe(light)
  })

  it.each([
    [{ yearlyPayCents: 4_196_900, shortage: false }, 'unmet'],
    [{ yearlyPayCents: 4_196_901, shortage: false }, 'met'],
    [{ yearlyPayCents: 2_000_000, shortage: true }, 'met'],
    [{ yearlyPayCents: null, shortage: true }, 'met'],
    [{ yearlyPayCents: null, shortage: false }, 'open'],
    [{ yearlyPayCents: 2_000_000, shortage: null }, 'open'],
  ] as const)('asks pay or a shortage occupation: %o is %s', (change, light) => {
    expect(lightOf('pay', change)).toBe(light)
  })

  it.each([
    ['required', { required: true }, 'unmet'],
    ['required', { required: null }, 'open'],
    ['openEnded', { openEnded: false }, 'unmet'],
    ['term', { termMonths: 37 }, 'unmet'],
    ['term', { termMonths: 36 }, 'met'],
    ['term', { termMonths: null }, 'open'],
    ['written', { written: false }, 'unmet'],
    ['signature', { signature: false }, 'unmet'],
  ] as const)('%s with %o is %s', (key, change, light) => {
    expect(lightOf(key, change)).toBe(light)
  })

  it('says nothing before anything is known', () => {
    const nothing = Object.fromEntries(Object.keys(all).map((key) => [key, null])) as RepaymentFacts
    expect(checkRepaymentAgreement('BE', nothing, be)).toMatchObject({
      outcome: 'open',
      conclusion: 'Vul in wat u weet. Dan ziet u of een scholingsbeding mogelijk lijkt.',
    })
  })

  it('is not decided while something is open, and one refusal decides', () => {
    expect(check({ written: null })).toMatchObject({ outcome: 'open' })
    expect(check({ written: null }).conclusion).toMatch(/één punt is nog na te gaan/)
    expect(check({ written: null, required: true })).toMatchObject({ outcome: 'impossible' })
  })

  it('follows the figures of the practice', () => {
    const own = effectiveParameters('BE', [{ key: 'clauseHours', value: 30, source: 'x', checkedOn: '2026-01-01' }])
    expect(checkRepaymentAgreement('BE', { ...all, hours: 32, costCents: 0 }, own).outcome).toBe('possible')
  })
})

describe('a studiekostenbeding', () => {
  const check = (change: Partial<RepaymentFacts>) => checkRepaymentAgreement('NL', { ...all, ...change }, nl)

  it('seems possible for training that is neither required nor needed', () => {
    expect(check({}).outcome).toBe('possible')
    expect(check({}).conclusion).toMatch(/^Met deze gegevens lijkt een studiekostenbeding mogelijk/)
  })

  it.each([
    { required: true },
    { needed: true },
    { sliding: false },
    { explained: false },
    { written: false },
    { termMonths: 0 },
  ])('seems impossible with %o', (change) => {
    expect(check(change).outcome).toBe('impossible')
  })
})

const agreement: RepaymentInput = {
  country: 'BE',
  costCents: 400_001,
  start: '2026-01-31',
  termMonths: 36,
  yearlyPayCents: null,
  inServiceSince: '2020-01-01',
}
const table = (change: Partial<RepaymentInput>) => {
  const input = { ...agreement, ...change }
  return repaymentTable(input, input.country === 'BE' ? be : nl)
}

describe('the repayment table', () => {
  it('of Belgium goes by thirds, rounded down to the cent', () => {
    const rows = table({})
    expect(rows).toHaveLength(36)
    expect(rows.map(({ percent }) => percent)).toEqual([
      ...Array(12).fill(80),
      ...Array(12).fill(50),
      ...Array(12).fill(20),
    ])
    expect([rows[0]?.cents, rows[12]?.cents, rows[35]?.cents]).toEqual([320_000, 200_000, 80_000])
  })

  it('counts months on the calendar, each day in exactly one row', () => {
    const rows = table({ termMonths: 3 })
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-31', '2026-02-27'],
      ['2026-02-28', '2026-03-30'],
      ['2026-03-31', '2026-04-29'],
    ])
    expect(table({ start: '2028-02-29', termMonths: 12 }).at(-1)).toMatchObject({
      from: '2029-01-29',
      to: '2029-02-27',
    })
  })

  it('takes the lower percentage for a month that lies in two thirds', () => {
    expect(table({ termMonths: 10 }).map(({ percent }) => percent)).toEqual([80, 80, 80, 50, 50, 50, 20, 20, 20, 20])
    expect(table({ termMonths: 1 }).map(({ percent }) => percent)).toEqual([20])
  })

  it('stays under the part of yearly pay', () => {
    const rows = table({ yearlyPayCents: 1_000_001 })
    expect(rows[0]).toMatchObject({ cents: 300_000, limit: 'pay' })
    expect(rows[12]).toMatchObject({ cents: 200_000, limit: null })
  })

  it('asks nothing in the first six months in service, to the day', () => {
    const rows = table({ start: '2026-03-01', inServiceSince: '2026-01-15', termMonths: 12 })
    expect(owedOn(rows, '2026-07-14')).toMatchObject({ cents: 0, row: { limit: 'quietMonths' } })
    expect(owedOn(rows, '2026-07-15')).toMatchObject({ cents: 200_000, row: { limit: null } })
    expect(rows).toHaveLength(13)
    const covered = rows.slice(1).map(({ from }, index) => [rows[index]?.to, from])
    for (const [to, from] of covered)
      expect(new Date(`${from}`).getTime() - new Date(`${to}`).getTime()).toBe(86_400_000)
  })

  it('of the Netherlands goes down to nothing in steps that add up to the cost', () => {
    const rows = table({ country: 'NL', costCents: 100_000, termMonths: 36 })
    const left = [...rows.map(({ cents }) => cents), 0]
    expect(left[0]).toBe(100_000)
    expect(left[18]).toBe(50_000)
    const steps = left.slice(1).map((cents, index) => (left[index] ?? 0) - cents)
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(100_000)
    expect(new Set(steps)).toEqual(new Set([2_777, 2_778]))
    expect(left.every(Number.isInteger)).toBe(true)
  })

  it('before the term nothing is owed yet, after it nothing any more', () => {
    const rows = table({ country: 'NL', start: '2026-03-01', termMonths: 12 })
    expect(owedOn(rows, '2026-02-28')).toMatchObject({ state: 'before', cents: 0 })
    expect(owedOn(rows, '2026-03-01')).toMatchObject({ state: 'during', cents: 400_001 })
    expect(owedOn(rows, '2027-02-28')).toMatchObject({ state: 'during' })
    expect(owedOn(rows, '2027-03-01')).toMatchObject({ state: 'after', cents: 0 })
    expect(owedOn(table({ termMonths: 0 }), '2026-03-01')).toMatchObject({ state: 'before', cents: 0 })
  })
})

describe('subsidies of a year', () => {
  const dear = { courseCents: 1_500_000, hours: 6, fromDate: '2026-09-01' }
  const practice = { country: 'BE', profession: 'vet' } as const
  const kmoOf = (lines: PlanLine[]) =>
    yearEstimates(lines, be, practice).map(({ estimates }) => estimates.find(({ key }) => key === 'kmo'))

  it('share the yearly limit of the kmo-portefeuille, and say when it is used up', () => {
    const [first, second, third] = kmoOf([lineOf(dear), lineOf(dear), lineOf(dear)])
    expect([first?.cents, second?.cents, third?.cents]).toEqual([450_000, 300_000, 0])
    expect([first?.limited, second?.limited, third?.limited]).toEqual([false, true, true])
    expect(estimateInWords({ cents: 0, limited: true })).toContain('jaarbedrag van de praktijk is op')
  })

  it('count what is noted first, but not on a line that does not go on', () => {
    const noted = { ...dear, subsidySource: 'KMO-portefeuille', subsidyCents: 700_000 }
    expect(kmoOf([lineOf(dear), lineOf(noted)])[0]?.cents).toBe(50_000)
    expect(kmoOf([lineOf(dear), lineOf({ ...noted, status: 'cancelled' })])[0]?.cents).toBe(450_000)
  })

  it('signal when two are proposed for one line, and know whose amounts are not known', () => {
    expect(isDouble(subsidyEstimate(lineOf(dear), be, practice))).toBe(true)
    expect(isDouble(subsidyEstimate(lineOf(dear), be, { ...practice, profession: 'gp' }))).toBe(false)
    expect(isPc330({ country: 'BE', profession: 'dentist' })).toBe(true)
    expect([isPc330(practice), isPc330({ country: 'NL', profession: 'gp' })]).toEqual([false, false])
    for (const { state } of nl.filter(({ group }) => group === 'SLIM')) expect(state).toContain('2026')
  })
})

describe('subsidies', () => {
  const line: SubsidyLine = {
    courseCents: 98_000,
    hours: 32,
    fromDate: '2026-03-01',
    people: [{ id: 'e', name: 'Noor Aerts', role: null }],
  }
  const estimate = (change: Partial<SubsidyLine>, profession: 'dentist' | 'vet' = 'dentist') =>
    subsidyEstimate({ ...line, ...change }, be, { country: 'BE', profession })

  it('kmo-portefeuille: 30 percent, to be asked within 14 days after the start', () => {
    expect(estimate({})).toMatchObject([{ key: 'kmo', cents: 29_400, percent: 30, deadline: '2026-03-15' }])
    expect(estimate({ fromDate: null })).toMatchObject([{ deadline: null }])
  })

  it('kmo-portefeuille: nothing under 100 euro, no more than 7,500 a year', () => {
    expect(estimate({ courseCents: 9_999 })).toEqual([])
    expect(estimate({ courseCents: 10_000 })).toMatchObject([{ cents: 3_000 }])
    expect(estimate({ courseCents: 3_000_000 })).toMatchObject([{ cents: 750_000 }])
    expect(estimate({ courseCents: null })).toEqual([])
  })

  it('Liberform: for the professions of PC 336, per hour, per day and per participant', () => {
    const liberform = (change: Partial<SubsidyLine>) => estimate(change, 'vet').find(({ key }) => key === 'liberform')
    expect(liberform({})?.cents).toBe(24_000)
    expect(liberform({ hours: 4 })?.cents).toBe(4_000)
    expect(liberform({ hours: 10 })?.cents).toBe(8_000)
    expect(liberform({ people: [...line.people, ...line.people] })?.cents).toBe(48_000)
    expect(liberform({ courseCents: 10_000 })?.cents).toBe(10_000)
    expect(liberform({ hours: null })).toBeUndefined()
    expect(estimate({}).map(({ key }) => key)).toEqual(['kmo'])
  })

  it('SLIM: 60 percent in the Netherlands', () => {
    expect(subsidyEstimate(line, nl, { country: 'NL', profession: 'gp' })).toMatchObject([
      { key: 'slim', cents: 58_800 },
    ])
  })

  it('says until when to ask, and when it is too late', () => {
    expect(deadlineInWords('2026-03-15', '2026-02-01')).toEqual({
      text: 'Aanvragen tot en met 15 maart 2026',
      late: false,
    })
    expect(deadlineInWords('2026-03-15', '2026-03-14').text).toBe('Aanvragen tot en met 15 maart 2026 (nog 1 dag)')
    expect(deadlineInWords('2026-03-15', '2026-03-15').text).toBe('Aanvragen tot en met 15 maart 2026 (vandaag)')
    expect(deadlineInWords('2026-03-15', '2026-03-16')).toMatchObject({ late: true })
    expect(deadlineInWords(null, '2026-03-16').late).toBe(false)
  })
})
