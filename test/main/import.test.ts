import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import JSZip from 'jszip'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { guessMapping, type ImportTable, importExample } from '../../shared/employee/import'
import { errorMessage } from '../../shared/ipc/messages'
import { startApp } from '../support/practice'

let app = startApp()
beforeAll(async () => {
  await app.createPractice()
})

const at = (name: string) => path.join(app.folder, name)
/** What the page gets when the user chooses a file with these bytes. */
async function choose(name: string, bytes: Buffer | string) {
  writeFileSync(at(name), bytes)
  app.dialogs.open = at(name)
  const chosen = await app.call('employee.importChoose', {})
  if (!chosen) throw new Error('The dialog was cancelled')
  return chosen
}
async function refusal(name: string, bytes: Buffer | string) {
  writeFileSync(at(name), bytes)
  app.dialogs.open = at(name)
  return app.problem('employee.importChoose')
}
const cells = (table: ImportTable) => table.rows.map((row) => row.cells)
const names = async () =>
  (await app.call('employee.list', {})).map(({ firstName, lastName }) => `${firstName} ${lastName}`)
const csv = 'Voornaam;Naam;Functie;Uren;In dienst\r\nZoë;Maes;Balie;30,4;31/03/2026\r\nJo;Peeters;;38;\r\n'

describe('a CSV file', () => {
  const expected = [
    ['Zoë', 'Maes', 'Balie', '30,4', '31/03/2026'],
    ['Jo', 'Peeters', '', '38', ''],
  ]
  it.each<[string, Buffer | string]>([
    ['in UTF-8', csv],
    ['in UTF-8 with its mark', `\ufeff${csv}`],
    ['in Windows-1252, as Excel writes it', Buffer.from(csv, 'latin1')],
    ['in UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['in UTF-16 without its mark', Buffer.from(csv, 'utf16le')],
    ['with tabs', csv.replace(/;/g, '\t')],
    ['with commas and quotes', csv.replace('30,4', '"30,4"').replace(/;/g, ',')],
    ['with the separator named first', `sep=;\r\n${csv}`],
    ['with line ends of a Mac', csv.replace(/\r\n/g, '\n')],
  ])('%s is read', async (_, bytes) => {
    const { table } = await choose('lijst.csv', bytes)
    expect(table).toMatchObject({
      fileName: 'lijst.csv',
      headers: ['Voornaam', 'Naam', 'Functie', 'Uren', 'In dienst'],
    })
    expect(cells(table)).toEqual(expected)
  })

  it('may hold line ends and quotes inside a cell', async () => {
    const { table } = await choose('lijst.csv', 'Naam;Functie\n"An ""Annie"" Maes";"Balie\nen administratie"\n')
    expect(cells(table)).toEqual([['An "Annie" Maes', 'Balie\nen administratie']])
  })
})

describe('a loose quote in a CSV file', () => {
  it('takes nobody away: the line is read with the quote as a sign, and the others as ever', async () => {
    const { table } = await choose(
      'lijst.csv',
      'Voornaam;Naam;Functie\nAn;Maes;Balie\n"Jo;Peeters;Balie\nIlse;"De ""Smet""";"Balie; avond"\nTom;Wouters;Balie\n',
    )
    expect(cells(table)).toEqual([
      ['An', 'Maes', 'Balie'],
      ['"Jo', 'Peeters', 'Balie'],
      ['Ilse', 'De "Smet"', 'Balie; avond'],
      ['Tom', 'Wouters', 'Balie'],
    ])
  })

  it('that closes at another loose one further on takes nobody away either', async () => {
    const { table } = await choose('lijst.csv', 'Voornaam;Naam\n"Jo;Peeters\nAn;"Maes\nTom;"Wouters"\n')
    expect(cells(table).map(([first]) => first)).toEqual(['"Jo', 'An', 'Tom'])
  })

  it('is refused where nobody can say what belongs together', async () => {
    const split = 'Voornaam;Naam;Functie\nAn;Maes;"Balie\nen avond"\n"Jo;Peeters;Balie\n'
    expect(await refusal('lijst.csv', split)).toBe('IMPORT_UNREADABLE')
  })
})

describe('an Excel file', () => {
  const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }) as const

  it('is read with its days and numbers, whatever the time zone; empty rows and merged cells are no trouble', async () => {
    const bytes = await writeExcelFile([
      [{ value: 'Personeel', columnSpan: 3 }, null, null],
      [],
      ['Naam', 'Contracturen', 'In dienst'],
      ['An Maes', 30.4, day('2026-03-31')],
      [],
      ['Jo Peeters', 38, day('1999-12-31')],
    ]).toBuffer()
    const { table } = await choose('lijst.xlsx', bytes)
    expect(table.rows).toEqual([
      { line: 4, cells: ['An Maes', 30.4, '2026-03-31'] },
      { line: 6, cells: ['Jo Peeters', 38, '1999-12-31'] },
    ])
  })

  it('with more sheets gives the one with names, and a .csv that is an Excel file is read as what it is', async () => {
    const bytes = await writeExcelFile([
      { sheet: 'Uitleg', data: [['Deze lijst is van 2026']] },
      {
        sheet: 'Mensen',
        data: [
          ['Voornaam', 'Achternaam'],
          ['An', 'Maes'],
        ],
      },
    ]).toBuffer()
    const { table } = await choose('verkeerd.csv', bytes)
    expect(cells(table)).toEqual([['An', 'Maes']])
    expect(table.sheet).toEqual({ name: 'Mensen', count: 2 })
  })

  it('says nothing of other sheets on which nothing stands', async () => {
    const bytes = await writeExcelFile([
      { sheet: 'Mensen', data: [['Naam'], ['An Maes']] },
      { sheet: 'Blad2', data: [] },
    ]).toBuffer()
    expect((await choose('lijst.xlsx', bytes)).table.sheet).toBeNull()
  })
})

describe('a file that is no list', () => {
  const excel = () => writeExcelFile([['Naam'], ['An Maes']]).toBuffer()
  const zipOf = async (files: Record<string, string>) => {
    const zip = new JSZip()
    for (const [name, text] of Object.entries(files)) zip.file(name, text)
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
  /** An Excel file with this text for its sheet. */
  async function withSheet(change: (xml: string) => string) {
    const zip = await JSZip.loadAsync(await excel())
    zip.file('xl/worksheets/sheet1.xml', change((await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? ''))
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  }

  it.each<[string, string, () => Buffer | string | Promise<Buffer>]>([
    ['IMPORT_KIND', 'another zip', () => zipOf({ 'foto.txt': 'hallo' })],
    ['IMPORT_KIND', 'a PDF', () => `%PDF-1.7\n${'x;y\n'.repeat(20)}`],
    ['IMPORT_KIND', 'random bytes', () => Buffer.from(Array.from({ length: 9_000 }, (_, index) => (index * 89) % 251))],
    ['IMPORT_OLD_EXCEL', 'an old Excel file', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2_000, '0'), 'hex')],
    ['IMPORT_EMPTY', 'nothing', () => ''],
    ['IMPORT_EMPTY', 'white space', () => '\r\n ; ;\r\n'],
    ['IMPORT_EMPTY', 'heads alone', () => 'Voornaam;Achternaam\r\n'],
    ['IMPORT_EMPTY', 'an Excel file with heads alone', () => writeExcelFile([['Naam', 'Functie']]).toBuffer()],
    ['IMPORT_UNREADABLE', 'an Excel file that is cut off', async () => (await excel()).subarray(0, 900)],
    ['IMPORT_UNREADABLE', 'a sheet that is no XML', () => withSheet(() => '<worksheet><sheetData><row')],
    ['IMPORT_TOO_LARGE', 'more than 10 MB', () => Buffer.alloc(10_000_001, 'a;b\n')],
    ['IMPORT_TOO_MANY', '5,001 people', () => `Naam\n${'An Maes\n'.repeat(5_001)}`],
    ['IMPORT_TOO_LARGE', 'a packed sheet of 60 MB', () => withSheet((xml) => xml + ' '.repeat(60_000_000))],
    [
      'IMPORT_TOO_LARGE',
      'a cell in the far corner',
      () =>
        withSheet((xml) =>
          xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        ),
    ],
    [
      'IMPORT_UNREADABLE',
      'a far cell whose place is written in codes',
      () =>
        withSheet((xml) =>
          xml.replace('</sheetData>', '<row r="&#57;99999"><c r="A&#57;99999"><v>1</v></c></row></sheetData>'),
        ),
    ],
  ])('%s: %s; nobody is added', async (code, _, bytes) => {
    expect(await refusal('lijst.xlsx', await bytes())).toBe(code)
    expect(await names()).toEqual([])
  })

  it('IMPORT_TOO_LARGE: an archive whose directory says that little is in it', async () => {
    const packed = deflateRawSync(Buffer.alloc(60_000_000, ' '))
    const bytes = await withSheet((xml) => xml)
    const zip = await JSZip.loadAsync(bytes)
    const sizes = Object.keys(zip.files).length
    expect(sizes).toBeGreaterThan(4)
    expect(await refusal('bom.xlsx', lyingZip('xl/workbook.xml', packed, 100))).toBe('IMPORT_TOO_LARGE')
  })

  it('is fine when only the look of empty cells reaches the far corner', async () => {
    const bytes = await withSheet((xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'),
    )
    expect(cells((await choose('opgemaakt.xlsx', bytes)).table)).toEqual([['An Maes']])
  })

  it('says that the file is gone, and is nothing when the dialog is cancelled', async () => {
    app.dialogs.open = at('weg.csv')
    expect(await app.problem('employee.importChoose')).toBe('IMPORT_GONE')
    app.dialogs.open = null
    expect(await app.call('employee.importChoose', {})).toBeNull()
  })

  // The administrator may read everything.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says that it may not be read', async () => {
    writeFileSync(at('dicht.csv'), csv, { mode: 0o000 })
    app.dialogs.open = at('dicht.csv')
    expect(await app.problem('employee.importChoose')).toBe('IMPORT_RIGHTS')
  })

  it.each(['IMPORT_GONE', 'IMPORT_RIGHTS', 'IMPORT_TOO_LARGE', 'IMPORT_TOO_MANY'] as const)(
    '%s says that nobody was added',
    (code) => {
      expect(errorMessage(code).text).toContain('Er is niets toegevoegd.')
    },
  )
})

/** A zip of one part that claims to be `claimed` bytes long unpacked. */
function lyingZip(name: string, packed: Buffer, claimed: number): Buffer {
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(packed.length, 4)
  sizes.writeUInt32LE(claimed, 8)
  const lengths = Buffer.alloc(4)
  lengths.writeUInt16LE(name.length, 0)
  const start = Buffer.from('14000000080000000000', 'hex')
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), start, sizes, lengths, Buffer.from(name)])
  const middle = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), start, sizes, lengths, Buffer.alloc(14)])
  const directory = Buffer.concat([middle, Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length + packed.length, 16)
  return Buffer.concat([local, packed, directory, end])
}

describe('adding the people of a list', () => {
  beforeEach(async () => {
    app = startApp()
    await app.createPractice()
  })
  const list = [
    'Voornaam;Naam;Functie;E-mail',
    'An;Maes;Balie;an@x.be',
    'Jo;Peeters;balie;',
    'Ilse;;Balie;',
    `=cmd|' /C calc'!A0;Janssens;Dierenartsassistent;`,
  ].join('\n')
  const add = async (lines: number[], addRoles = true) => {
    const { id, table } = await choose('lijst.csv', list)
    const done = await app.call('employee.importRun', { id, mapping: guessMapping(table.headers), lines, addRoles })
    return { id, ...done }
  }
  const roles = async () => (await app.call('role.list', {})).map(({ name }) => name)

  it('adds the chosen rows with their roles, and stores nothing before', async () => {
    const before = await roles()
    const { table } = await choose('lijst.csv', list)
    expect(table.rows).toHaveLength(4)
    expect([await names(), await roles()]).toEqual([[], before])
    expect(await add([2, 3, 5])).toMatchObject({ added: 3, roles: 1 })
    expect(await names()).toEqual([`=cmd|' /C calc'!A0 Janssens`, 'An Maes', 'Jo Peeters'])
    expect(await roles()).toEqual([...before, 'Balie'])
    const people = await app.call('employee.list', {})
    expect(people.map(({ roleName, supervisor }) => [roleName, supervisor])).toEqual([
      ['Dierenartsassistent', 'Mieke Claes'],
      ['Balie', 'Mieke Claes'],
      ['Balie', 'Mieke Claes'],
    ])
  })

  it('leaves a new role empty when that is the choice', async () => {
    const before = await roles()
    await add([2, 5], false)
    expect((await app.call('employee.list', {})).map(({ roleName }) => roleName)).toEqual(['Dierenartsassistent', null])
    expect(await roles()).toEqual(before)
  })

  it('adds all or nothing: not when one of the rows cannot be added', async () => {
    const { id, table } = await choose('lijst.csv', list)
    const mapping = guessMapping(table.headers)
    expect(await app.problem('employee.importRun', { id, mapping, lines: [2, 4], addRoles: true })).toBe('NOT_FOUND')
    expect(await app.problem('employee.importRun', { id, mapping, lines: [2, 99], addRoles: true })).toBe('NOT_FOUND')
    expect(await names()).toEqual([])
  })

  it('rolls everything back when the file fails halfway', async () => {
    const before = await roles()
    app.session
      .db()
      .run(
        "CREATE TRIGGER full BEFORE INSERT ON employee WHEN NEW.first_name = 'Jo' BEGIN SELECT RAISE(ABORT, 'vol'); END",
      )
    const { id, table } = await choose('lijst.csv', list)
    const input = { id, mapping: guessMapping(table.headers), lines: [2, 3], addRoles: true }
    expect(await app.problem('employee.importRun', input)).not.toBe('ok')
    expect([await names(), await roles()]).toEqual([[], before])
  })

  it('that was read stays when the next file cannot be read', async () => {
    const { id, table } = await choose('lijst.csv', list)
    expect(await refusal('kapot.xlsx', '%PDF-1.7')).toBe('IMPORT_KIND')
    const input = { id, mapping: guessMapping(table.headers), lines: [2], addRoles: false }
    expect(await app.call('employee.importRun', input)).toMatchObject({ added: 1 })
  })

  it('is done once, with the list that was chosen last, and forgotten with the practice', async () => {
    const { id, table } = await choose('lijst.csv', list)
    const input = { id, mapping: guessMapping(table.headers), lines: [2], addRoles: false }
    const { id: later } = await choose('later.csv', list)
    expect(await app.problem('employee.importRun', input)).toBe('NOT_FOUND')
    await app.call('employee.importRun', { ...input, id: later })
    expect(await app.problem('employee.importRun', { ...input, id: later })).toBe('NOT_FOUND')
    const { id: last } = await choose('lijst.csv', list)
    await app.call('session.lock', {})
    expect(await app.problem('employee.importRun', { ...input, id: last })).toBe('LOCKED')
    expect(await app.problem('employee.importChoose')).toBe('LOCKED')
  })

  it('can be taken back, but for who was changed or has a talk since', async () => {
    const before = await roles()
    const first = await add([2, 3])
    expect(await app.call('employee.importUndo', { id: first.id })).toEqual({ removed: 2, kept: 0 })
    expect([await names(), await roles()]).toEqual([[], before])
    expect(await app.problem('employee.importUndo', { id: first.id })).toBe('NOT_FOUND')

    const { id } = await add([2, 3, 5])
    const [formula, an] = await app.call('employee.list', {})
    if (!formula || !an) throw new Error('Nobody was added')
    const { archived: _a, roleName: _r, ...fields } = an
    await app.call('employee.save', { ...fields, email: 'nieuw@x.be' })
    await app.call('cycle.create', {
      employeeId: formula.id,
      kind: 'combined',
      periodStart: '2026-01-01',
      periodEnd: '2026-12-31',
      conversationDate: null,
      employerName: 'Mieke Claes',
      plannedMinutes: 60,
    })
    expect(await app.call('employee.importUndo', { id })).toEqual({ removed: 1, kept: 2 })
    expect(await names()).toEqual([formula, an].map(({ firstName, lastName }) => `${firstName} ${lastName}`))
    expect(await roles()).toEqual([...before, 'Balie'])
  })

  it('reads and adds five hundred people within a second', async () => {
    const many = [
      'Naam;Functie;In dienst',
      ...Array.from({ length: 500 }, (_, n) => `An${n} Maes;Balie;31/03/2026`),
    ].join('\n')
    const start = performance.now()
    const { id, table } = await choose('groot.csv', many)
    const lines = table.rows.map(({ line }) => line)
    await app.call('employee.importRun', { id, mapping: guessMapping(table.headers), lines, addRoles: true })
    expect(performance.now() - start).toBeLessThan(1_000)
    expect(await names()).toHaveLength(500)
  })
})

it('saves an example that Excel opens and that can be read again', async () => {
  app.dialogs.saveAs = at('Voorbeeld')
  const saved = await app.call('employee.importExample', {})
  expect(saved).toEqual({ path: at('Voorbeeld.csv') })
  expect(readFileSync(at('Voorbeeld.csv'), 'utf8')).toBe(importExample)
  expect(await app.problem('document.open', saved)).toBe('ok')
  app.dialogs.open = at('Voorbeeld.csv')
  expect((await app.call('employee.importChoose', {}))?.table.rows).toHaveLength(2)
})
