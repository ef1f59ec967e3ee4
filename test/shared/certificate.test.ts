import { describe, expect, it } from 'vitest'
import {
  byExpiry,
  certificateInWords,
  certificateState,
  settledCertificates,
  validForYears,
} from '../../shared/certificate/rules'
import { certificateSchema } from '../../shared/certificate/schema'

describe('a certificate', () => {
  it.each([
    ['2026-06-01', 'expired', -1, 'Vervallen sinds 1 juni 2026'],
    ['2026-06-02', 'late', 0, 'Vandaag de laatste dag'],
    ['2026-06-03', 'late', 1, 'Vervalt morgen'],
    ['2026-07-02', 'late', 30, 'Vervalt over 30 dagen'],
    ['2026-07-03', 'early', 31, 'Vervalt over 31 dagen'],
    ['2026-08-31', 'early', 90, 'Vervalt over 90 dagen'],
    ['2026-09-01', 'valid', 91, 'Geldig'],
  ])('valid until %s is %s on 2 June 2026', (validUntil, status, days, words) => {
    expect(certificateState(validUntil, '2026-06-02')).toEqual({ status, days })
    expect(certificateInWords(validUntil, '2026-06-02')).toBe(words)
  })

  it('counts 29 February as a day', () => {
    expect(certificateState('2028-03-01', '2028-01-31').days).toBe(30)
    expect(certificateState('2028-02-29', '2028-02-29')).toEqual({ status: 'late', days: 0 })
    expect(certificateState('2028-02-29', '2028-03-01').status).toBe('expired')
    expect(certificateState('2027-03-01', '2027-01-30').days).toBe(30)
  })

  it('without a last day does not expire', () => {
    expect(certificateState(null, '2026-06-02')).toEqual({ status: 'lasting', days: null })
    expect(certificateInWords(null, '2026-06-02')).toBe('Vervalt niet')
  })

  it('obtained on 29 February ends on the 28th where there is no 29th', () => {
    expect(validForYears('2028-02-29', 1)).toBe('2029-02-28')
    expect(validForYears('2028-02-29', 4)).toBe('2032-02-29')
  })

  it('comes before what expires later, and what does not expire comes last', () => {
    const list = [
      { name: 'Diploma', validUntil: null },
      { name: 'Later', validUntil: '2027-01-01' },
      { name: 'Bijna', validUntil: '2026-01-01' },
      { name: 'Ook bijna', validUntil: '2026-01-01' },
    ]
    expect(list.toSorted(byExpiry).map(({ name }) => name)).toEqual(['Bijna', 'Ook bijna', 'Later', 'Diploma'])
  })

  const one = {
    id: 'oud',
    employeeId: 'e',
    name: 'Reanimatie ',
    obtainedOn: '2024-01-01',
    validUntil: '2026-01-01',
    notNeededOn: null,
  }
  const settled = (...list: Parameters<typeof settledCertificates>[0]) => [...settledCertificates(list)]

  it('that was renewed asks nothing any more', () => {
    const renewed = { ...one, id: 'nieuw', name: 'reanimatie', obtainedOn: '2026-01-01', validUntil: '2028-01-01' }
    const other = { ...one, id: 'ander', employeeId: 'f' }
    expect(settled(one, renewed, other)).toEqual([['oud', 'renewed']])
    expect(settled(one, { ...one, id: 'dubbel' })).toEqual([['dubbel', 'renewed']])
  })

  it('is renewed by one that does not expire only when that was obtained later', () => {
    const lasting = { ...one, id: 'blijvend', validUntil: null }
    expect(settled(one, { ...lasting, obtainedOn: '2020-01-01' })).toEqual([])
    expect(settled(one, { ...lasting, obtainedOn: null })).toEqual([])
    expect(settled(one, { ...lasting, obtainedOn: '2025-06-01' })).toEqual([['oud', 'renewed']])
  })

  it('that need not be renewed asks nothing any more', () => {
    expect(settled({ ...one, notNeededOn: '2026-02-01' })).toEqual([['oud', 'notNeeded']])
  })

  it('may not end before it was obtained', () => {
    const base = {
      employeeId: crypto.randomUUID(),
      actionId: null,
      lineId: null,
      name: 'EHBO',
      issuer: '',
      obtainedOn: '2026-05-01',
    }
    expect(certificateSchema.safeParse({ ...base, validUntil: '2026-05-01' }).success).toBe(true)
    expect(certificateSchema.safeParse({ ...base, validUntil: '2026-04-30' }).success).toBe(false)
  })
})
