import { describe, expect, it } from 'vitest'
import {
  guessMapping,
  type ImportField,
  importExample,
  mapColumn,
  namesPeople,
  recogniseHeader,
  toTable,
} from '../../shared/employee/import'
import { importRows, readDay, readHours, splitName, unknownRoles } from '../../shared/employee/import-rows'

const today = '2026-11-23'
const context = { today, owner: 'Mieke Claes', people: [{ firstName: 'Noor', lastName: 'Aerts', email: 'noor@x.be' }] }

describe('the head of a column', () => {
  it.each<[string, ImportField | null]>([
    ['Voornaam', 'firstName'],
    ['FAMILIENAAM', 'lastName'],
    ['Naam', 'name'],
    ['Tussenvoegsel(s)', 'prefix'],
    ['Voorvoegsel', 'prefix'],
    ['  E-mail adres ', 'email'],
    ['Uren/week', 'contractHours'],
    ['Contracturen', 'contractHours'],
    ['In dienst', 'inServiceSince'],
    ['Datum in dienst', 'inServiceSince'],
    ['Uit dienst', 'leavingDate'],
    ['First name', 'firstName'],
    ['Hire date', 'inServiceSince'],
    ['Prénom', 'firstName'],
    ['Functie', 'role'],
    ['Leidinggevende', 'supervisor'],
    ['Rijksregisternummer', null],
    ['', null],
  ])('"%s" is %s', (head, field) => {
    expect(recogniseHeader(head)).toBe(field)
  })

  it('"Naam" beside "Voornaam" is the last name, and beside both it says nothing', () => {
    expect(guessMapping(['Naam', 'Voornaam', 'Functie'])).toEqual(['lastName', 'firstName', 'role'])
    expect(guessMapping(['Voornaam', 'Achternaam', 'Medewerker'])).toEqual(['firstName', 'lastName', null])
    expect(guessMapping(['Medewerker', 'Functie', 'Rol'])).toEqual(['name', 'role', null])
  })

  it('that the user chooses takes the place of another', () => {
    const mapping = mapColumn(['firstName', null, 'role'], 1, 'role')
    expect(mapping).toEqual(['firstName', 'role', null])
    expect(namesPeople(mapping)).toBe(false)
    expect(namesPeople(mapColumn(mapping, 2, 'lastName'))).toBe(true)
  })
})

describe('a list', () => {
  it('may have a title and empty rows above its heads, and between its rows', () => {
    const table = toTable('lijst.csv', [
      ['Personeel 2026'],
      [''],
      ['Naam', 'Functie'],
      [],
      ['An Peeters', 'Balie', 'x'],
      [],
    ])
    expect(table.headers).toEqual(['Naam', 'Functie', ''])
    expect(table.rows).toEqual([{ line: 5, cells: ['An Peeters', 'Balie', 'x'] }])
  })

  it('without heads is all rows', () => {
    expect(
      toTable('x.csv', [
        ['An', 'Peeters'],
        ['Jo', 'Maes'],
      ]),
    ).toMatchObject({ headers: [], rows: [{ line: 1 }, { line: 2 }] })
  })
})

describe('a day', () => {
  it.each([
    ['31/03/2026', '2026-03-31'],
    ['31-3-2026', '2026-03-31'],
    ['31.03.2026', '2026-03-31'],
    ['31 maart 2026', '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T00:00:00', '2026-03-31'],
    ['31/03/2026 0:00', '2026-03-31'],
    ['1/9/98', '1998-09-01'],
    ['1/9/21', '2021-09-01'],
    [46_112, '2026-03-31'],
    [46_112.75, '2026-03-31'],
    ['46112', '2026-03-31'],
    [36_526, '2000-01-01'],
  ])('%s', (cell, day) => {
    expect(readDay(cell, today)).toEqual({ value: day })
  })

  it.each([['31/03'], ['31/02/2026'], ['2021'], [2021], [12], ['gisteren'], ['2026-13-01'], ['=1+1'], [9_999_999]])(
    'is not %s',
    (cell) => {
      expect(readDay(cell, today)).toHaveProperty('problem')
    },
  )
})

describe('hours and names', () => {
  it.each([
    ['38', 38],
    ['30,4', 30.4],
    ['30.4', 30.4],
    ['19 u/week', 19],
    ['38 uur per week', 38],
    ['38u.', 38],
    [22.5, 22.5],
  ])('%s', (cell, value) => {
    expect(readHours(cell)).toEqual({ value })
  })
  it.each(['80%', 0.8, '0,8', 1, 'voltijds', '38-40', '1e3', '-5', '38,555'])('%s is no number of hours', (cell) => {
    expect(readHours(cell)).toHaveProperty('problem')
  })

  it.each([
    ['Emma De Smet', 'Emma', 'De Smet'],
    ['De Smet, Emma', 'Emma', 'De Smet'],
    ['Emma', 'Emma', ''],
    ['', '', ''],
  ])('"%s"', (text, firstName, lastName) => {
    expect(splitName(text)).toEqual({ firstName, lastName })
  })
})

describe('a row', () => {
  const rowsOf = (heads: string[], ...rows: (string | number)[][]) => {
    const table = toTable('lijst.xlsx', [heads, ...rows])
    return importRows(table, guessMapping(table.headers), context)
  }

  it('becomes an employee; without a supervisor in the file the owner is it', () => {
    const heads = ['Voornaam', 'Naam', 'Functie', 'Uren', 'In dienst', 'E-mail']
    const [row] = rowsOf(heads, [' An  Sofie ', 'Maes', 'Balie', '30,4', 46_112, 'an@praktijk.be'])
    expect(row).toMatchObject({ line: 2, problems: [], double: null, roleName: 'Balie' })
    expect(row?.employee).toEqual({
      firstName: 'An Sofie',
      lastName: 'Maes',
      roleId: null,
      supervisor: 'Mieke Claes',
      contractHours: 30.4,
      inServiceSince: '2026-03-31',
      leavingDate: null,
      email: 'an@praktijk.be',
    })
  })

  it('has its prefix before the last name, once', () => {
    const heads = ['Roepnaam', 'Tussenvoegsels', 'Achternaam']
    const rows = rowsOf(
      heads,
      ['Jan', 'van den', 'Berg'],
      ['Els', '', 'Bos'],
      ['Kim', "van 't", "Van 't Hof"],
      ['Bo', 'de', ''],
    )
    expect(rows.map(({ employee }) => employee?.lastName)).toEqual(['van den Berg', 'Bos', "Van 't Hof", undefined])
    expect(rows[3]?.problems).toEqual([{ field: 'lastName', text: 'Vul de achternaam in.' }])
    const whole = rowsOf(['Naam', 'Tussenvoegsel'], ['Jan Berg', 'van den'], ['Berg, Jan', 'van den'])
    expect(whole.map(({ employee }) => employee?.lastName)).toEqual(['van den Berg', 'van den Berg'])
  })

  it('says everything that is wrong with it, and keeps what stood there', () => {
    const heads = ['Voornaam', 'Naam', 'Uren', 'In dienst', 'Uit dienst', 'E-mail']
    const [row] = rowsOf(heads, ['', 'Maes', 'veel', '31/02/2026', '1/1/2026', 'maes@'])
    expect(row?.employee).toBeNull()
    expect(row?.shown).toMatchObject({ contractHours: 'veel', inServiceSince: '31/02/2026', leavingDate: '2026-01-01' })
    expect(row?.problems.map(({ field, text }) => `${field}: ${text}`)).toEqual([
      'contractHours: Schrijf de uren als 38 of 30,4.',
      'inServiceSince: 31 februari 2026 bestaat niet.',
      'firstName: Vul de voornaam in.',
      'email: Dit e-mailadres is niet volledig.',
    ])
  })

  it('with one word for a name, or leaving before starting, cannot be added', () => {
    expect(rowsOf(['Naam'], ['Cher'])[0]?.problems).toEqual([{ field: 'name', text: 'Vul de achternaam in.' }])
    const [row] = rowsOf(['Naam', 'In dienst', 'Uit dienst'], ['An Maes', '1/2/2026', '1/1/2026'])
    expect(row?.problems[0]?.text).toBe('De datum uit dienst ligt voor de datum in dienst.')
  })

  it('that is there already says so: in the practice, in the file, by name or by e-mail', () => {
    const rows = rowsOf(
      ['Naam', 'E-mail'],
      ['Nóór AERTS', ''],
      ['An Maes', 'an@x.be'],
      ['an maes', ''],
      ['Anna Maes', 'AN@x.be'],
      ['Jo Maes', ''],
    )
    expect(rows.map(({ double }) => double)).toEqual([
      'Staat al bij uw medewerkers.',
      null,
      'Staat ook al in rij 3 van dit bestand.',
      'Staat ook al in rij 3 van dit bestand.',
      null,
    ])
  })

  it('keeps what looks like a formula as plain text, and refuses what no field can hold', () => {
    const [row, long] = rowsOf(['Voornaam', 'Naam'], [`=cmd|' /C calc'!A0`, 'Maes'], ['x'.repeat(1_000), 'Maes'])
    expect(row?.employee?.firstName).toBe(`=cmd|' /C calc'!A0`)
    expect(long?.problems).toEqual([{ field: 'firstName', text: 'Deze tekst is te lang: hooguit 60 tekens.' }])
  })
})

it('names the roles that are new, each once, whatever the capitals', () => {
  expect(unknownRoles(['Balie', 'balie', '', 'Assistent', 'BALIE'], [{ name: 'assistent' }])).toEqual(['Balie'])
})

it('gives an example that is understood as it stands', () => {
  const lines = importExample
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'))
  const table = toTable('voorbeeld.csv', lines)
  const mapping = guessMapping(table.headers)
  expect(mapping).not.toContain(null)
  expect(importRows(table, mapping, context).map(({ problems }) => problems)).toEqual([[], []])
})
