import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  earliest,
  formatDate,
  formatMoment,
  formatShortDate,
  isIsoDate,
  localDay,
  parseDutchDate,
} from '../../shared/format/date'
import { formatEuro, formatHours, formatNumber } from '../../shared/format/money'
import {
  capitalise,
  cleanText,
  isFilled,
  listInWords,
  requiredText,
  shortText,
  uniqueKeys,
} from '../../shared/format/text'

describe('a date as people type it', () => {
  const today = '2026-11-05'

  it.each([
    ['31/3/2026', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    ['31.3.2026', '2026-03-31'],
    ['31 3 2026', '2026-03-31'],
    ['  1/1/2027  ', '2027-01-01'],
    ['31-03-26', '2026-03-31'],
    ['1/1/00', '2000-01-01'],
    ['1/1/99', '2099-01-01'],
    ['31/3', '2027-03-31'],
    ['31 maart 2026', '2026-03-31'],
    ['31 maart, 2026', '2026-03-31'],
    ['31 MAART 26', '2026-03-31'],
    ['31 mrt. 2026', '2026-03-31'],
    ['31 mrt', '2027-03-31'],
    ['31maart2026', '2026-03-31'],
    ['1-mei-2026', '2026-05-01'],
    ['9 sept. 2026', '2026-09-09'],
    ['9 sep', '2026-09-09'],
    ['2026-03-31', '2026-03-31'],
    ['2026-3-1', '2026-03-01'],
    ['29/2/2028', '2028-02-29'],
    ['29 februari 2000', '2000-02-29'],
  ])('“%s” is %s', (text, date) => {
    expect(parseDutchDate(text, today)).toEqual({ date })
  })

  it.each([
    ['15/1', 'ahead', '2026-12-10', '2027-01-15'],
    ['15/1', 'near', '2026-12-10', '2027-01-15'],
    ['15/1', 'back', '2026-12-10', '2026-01-15'],
    ['1 juni', 'ahead', '2026-11-26', '2027-06-01'],
    ['1 juni', 'near', '2026-11-26', '2026-06-01'],
    ['1/11', 'near', '2026-11-26', '2026-11-01'],
    ['20/12', 'back', '2027-01-05', '2026-12-20'],
    ['20/12', 'near', '2027-01-05', '2026-12-20'],
    ['26/11', 'ahead', '2026-11-26', '2026-11-26'],
    ['26/11', 'back', '2026-11-26', '2026-11-26'],
    ['29/2', 'ahead', '2027-03-01', '2028-02-29'],
    ['29/2', 'back', '2029-01-01', '2028-02-29'],
  ] as const)('“%s” without a year, looking %s on %s, is %s', (text, lean, on, date) => {
    expect(parseDutchDate(text, on, lean)).toEqual({ date })
  })

  it('knows every month by its name, its short name and its first three letters', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}-09`
      const letters = month === 3 ? ['mrt', 'maa'] : [formatDate(date).split(' ')[1]?.slice(0, 3)]
      for (const written of [formatDate(date), formatShortDate(date), ...letters.map((name) => `9 ${name} 2026`)])
        expect(parseDutchDate(written, today), written).toEqual({ date })
    }
  })

  it.each([
    ['31 februari 2026', '31 februari 2026 bestaat niet.'],
    ['31/2/2026', '31 februari 2026 bestaat niet.'],
    ['29/2/2026', '29 februari 2026 bestaat niet.'],
    ['29/2', '29 februari 2026 bestaat niet.'],
    ['29/2/2100', '29 februari 2100 bestaat niet.'],
    ['31 april', '31 april 2026 bestaat niet.'],
    ['0/1/2026', '0 januari 2026 bestaat niet.'],
    ['1/13/2026', 'Maand 13 bestaat niet.'],
    ['1/0/2026', 'Maand 0 bestaat niet.'],
    ['2026-02-30', '30 februari 2026 bestaat niet.'],
    ['1/1/1899', 'Het jaar 1899 kan niet kloppen.'],
    ['1/1/2200', 'Het jaar 2200 kan niet kloppen.'],
    ['', 'Schrijf een datum als 31/3/2026 of 31 maart 2026.'],
    ['morgen', 'Schrijf een datum als 31/3/2026 of 31 maart 2026.'],
    ['31 ma 2026', 'Schrijf een datum als 31/3/2026 of 31 maart 2026.'],
    ['31 march 2026', 'Schrijf een datum als 31/3/2026 of 31 maart 2026.'],
    ['31/3/202', 'Schrijf een datum als 31/3/2026 of 31 maart 2026.'],
    ['31/3/2026/1', 'Schrijf een datum als 31/3/2026 of 31 maart 2026.'],
    ['maart 2026', 'Schrijf een datum als 31/3/2026 of 31 maart 2026.'],
  ])('“%s” is refused: %s', (text, problem) => {
    expect(parseDutchDate(text, today)).toEqual({ problem })
  })
})

describe('a day', () => {
  it('exists, or does not', () => {
    for (const day of ['2026-03-31', '2028-02-29', '1900-01-01', '2199-12-31']) expect(isIsoDate(day), day).toBe(true)
    for (const day of [
      '2026-02-29',
      '1899-12-31',
      '2200-01-01',
      '2026-3-1',
      '2026-00-10',
      ' 2026-01-01',
      '2026-01-01T00:00',
    ])
      expect(isIsoDate(day), day).toBe(false)
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months is %s', (date, count, expected) => {
    expect(addMonths(date, count)).toBe(expected)
  })

  it('counts days across summer time, leap years and years', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1)
    expect(daysBetween('2028-01-01', '2029-01-01')).toBe(366)
    expect(earliest('2026-02-10', '2026-02-09')).toBe('2026-02-09')
  })

  it('is that of the clock on the wall', () => {
    // Half past midnight in Brussels is still the day before in UTC.
    expect(localDay(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(formatMoment('2026-06-30T22:05:00Z')).toBe('1 juli 2026 om 00:05')
    expect(formatMoment('2026-12-31T23:30:00Z')).toBe('1 januari 2027 om 00:30')
  })
})

test('amounts and hours are written as in Dutch', () => {
  expect(formatEuro(0)).toBe('€\u00a00,00')
  expect(formatEuro(5)).toBe('€\u00a00,05')
  expect(formatEuro(125_000)).toBe('€\u00a01.250,00')
  expect(formatEuro(123_456_789)).toBe('€\u00a01.234.567,89')
  expect(formatHours(7.5)).toBe('7,5 uur')
  expect(formatHours(1_200)).toBe('1.200 uur')
  expect(formatNumber(30.4)).toBe('30,4')
  expect(formatNumber(0.1 + 0.2)).toBe('0,3')
})

describe('text', () => {
  it('is the same after cleaning it twice', () => {
    const messy = 'a\r\n\u0000b\u202ec\ud800 \u200fcafe\u0301 e\u202d\u0301 😀\ufeff\u2066'
    const once = cleanText(messy)
    expect(once).toBe('a\nbc\ufffd \u200fcafé é 😀')
    expect(cleanText(once)).toBe(once)
  })

  it('of one line is measured after cleaning', () => {
    expect(shortText(3).parse(' \n a\u0000bc \t')).toBe('abc')
    expect(shortText(3).safeParse('abcd').error?.issues[0]?.message).toBe('Deze tekst is te lang: hooguit 3 tekens.')
    expect(requiredText('Vul iets in.').safeParse(' \u202e\n').error?.issues[0]?.message).toBe('Vul iets in.')
  })

  it('is filled when it says something', () => {
    expect(['x', ' x\n'].map(isFilled)).toEqual([true, true])
    expect(['', ' \n\t', null, undefined].map(isFilled)).toEqual([false, false, false, false])
  })

  it('is put in words', () => {
    expect(capitalise('élan')).toBe('Élan')
    expect(capitalise('')).toBe('')
    expect([[], ['Emma'], ['Emma', 'Bram'], ['Emma', 'Bram', 'Noor']].map(listInWords)).toEqual([
      '',
      'Emma',
      'Emma en Bram',
      'Emma, Bram en Noor',
    ])
  })
})

test('equal lines get keys that differ, and a line keeps its key when another comes after it', () => {
  const keys = uniqueKeys(['a', 'b', 'a', '2 a', 'a'])
  expect(new Set(keys).size).toBe(5)
  expect(uniqueKeys(['a', 'b', 'a'])).toEqual(keys.slice(0, 3))
})
