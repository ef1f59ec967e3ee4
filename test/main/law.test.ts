import { beforeAll, describe, expect, it } from 'vitest'
import { figure } from '../../shared/law/rules'
import { practiceInput, startApp } from '../support/practice'

const app = startApp()
beforeAll(async () => {
  await app.createPractice()
})

const own = { country: 'BE', key: 'kmoPercent', value: 35, source: 'vlaio.be', checkedOn: '2026-05-01' } as const
const percent = async () => (await app.call('law.get', {})).parameters.find(({ key }) => key === 'kmoPercent')

describe('the legal figures', () => {
  it('are those of the country of the practice', async () => {
    const belgium = await app.call('law.get', {})
    expect(belgium.country).toBe('BE')
    expect(figure(belgium.parameters, 'rightFrom')).toBe(10)
    await app.call('practice.save', { ...practiceInput, country: 'NL' })
    const netherlands = await app.call('law.get', {})
    expect(netherlands.country).toBe('NL')
    expect(figure(netherlands.parameters, 'slimPercent')).toBe(60)
    expect(() => figure(netherlands.parameters, 'rightFrom')).toThrow()
    await app.call('practice.save', practiceInput)
  })

  it('can be changed with a source, changed again, and put back', async () => {
    await app.call('law.save', own)
    await app.call('law.save', { ...own, value: 40 })
    expect(await percent()).toMatchObject({ value: 40, source: 'vlaio.be', checkedOn: '2026-05-01', toCheck: false })
    await app.call('law.reset', { country: 'BE', key: 'kmoPercent' })
    expect(await percent()).toMatchObject({ value: 30, checkedOn: null })
    expect(await app.problem('law.reset', { country: 'BE', key: 'kmoPercent' })).toBe('ok')
  })

  it('without a source, under nothing or of another country are refused', async () => {
    expect(await app.problem('law.save', { ...own, source: ' ' })).toMatch(/^IPC_ARGS: Schrijf waar u dit cijfer vond/)
    expect(await app.problem('law.save', { ...own, value: -1 })).toMatch(/^IPC_ARGS: Een getal kan niet negatief/)
    expect(await app.problem('law.save', { ...own, key: 'planBefore', value: 431 })).toMatch(
      /^IPC_ARGS: Vul een bestaande/,
    )
    expect(await app.problem('law.save', { ...own, key: 'planBefore', value: 430 })).toBe('ok')
    expect(await app.problem('law.save', { ...own, country: 'NL' })).toBe('NOT_FOUND')
    expect(await app.problem('law.save', { ...own, key: 'iets' })).toMatch(/^IPC_ARGS/)
  })
  it('say how many hours a day of training counts in the plan', async () => {
    const hours = { country: 'BE', key: 'dayHours', source: 'arbeidsreglement', checkedOn: '2026-05-01' } as const
    await app.call('training.addLine', { year: 2026, title: 'EHBO', hours: 16, fromDate: '2026-05-04' })
    const days = async () => (await app.call('training.plan', { year: 2026 })).totals.days
    expect(await days()).toBe(2.11)
    await app.call('law.save', { ...hours, value: 8 })
    expect(await days()).toBe(2)
    await app.call('law.save', { ...hours, value: 0 })
    expect(await days()).toBe(16)
    await app.call('law.reset', { country: 'BE', key: 'dayHours' })
  })
})
