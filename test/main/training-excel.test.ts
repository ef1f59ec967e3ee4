import JSZip from 'jszip'
import readSheets from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { toExcel } from '../../main/training/workbook'
import { largePlan, noor, planLine, planLines, planOf } from '../fixtures/training-plan'
import { libreOffice } from '../support/libreoffice'

const cellsOf = libreOffice()?.cells ?? null
type Values = (string | number | boolean | Date | null)[][]

async function sheetsOf(bytes: Buffer): Promise<Map<string, Values>> {
  return new Map((await readSheets(bytes)).map(({ sheet, data }) => [sheet, data as Values]))
}
const rowsOf = (values: Values | undefined) => {
  const [heads = [], ...rows] = values ?? []
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null])))
}
const partOf = async (bytes: Buffer, name: string) => (await JSZip.loadAsync(bytes)).file(name)?.async('string') ?? ''

describe('the training plan in Excel', () => {
  it('has a line for every line of the plan, with real numbers and days, and the sums under it', async () => {
    const sheets = await sheetsOf(await toExcel(planOf(planLines)))
    expect([...sheets.keys()]).toEqual(['Opleidingsplan 2026', 'Per persoon', 'Budget', 'Cursussen samen'])
    const rows = rowsOf(sheets.get('Opleidingsplan 2026'))
    expect(rows).toHaveLength(planLines.length + 1)
    expect(rows[0]).toMatchObject({
      Medewerker: 'Emma De Smet',
      'Opleiding of leervorm': 'Cursus stralingsbescherming',
      Van: new Date('2026-03-31T00:00:00Z'),
      'Uren per deelnemer': 8,
      Cursusprijs: 1250,
      Leermiddelen: 25.5,
      Verplaatsing: null,
      'Kosten samen': 1475.5,
      'Subsidie in %': 0.3,
      'Na subsidie': 1100.5,
      'Nog te betalen': 1100.5,
      Prioriteit: 'Nodig',
      Stand: 'Goedgekeurd',
      Concept: 'Nee',
    })
    expect(rows[4]).toMatchObject({
      Medewerker: 'Bram Peeters, Emma De Smet, Noor Aerts',
      'Uren van alle deelnemers': 12,
    })
    expect(rows[5]).toMatchObject({ Medewerker: 'Hele praktijk', Van: null, Competentie: null })
    expect(rows[6]).toMatchObject({
      Medewerker: 'Som van wat zichtbaar is',
      'Kosten samen': 1475.5 + 512.4 + 900 + 600.01 + 210,
    })
  })

  it('counts per person and against the budget as the plan itself does', async () => {
    const plan = planOf(planLines)
    const sheets = await sheetsOf(await toExcel(plan))
    const people = rowsOf(sheets.get('Per persoon'))
    expect(people.map((row) => [row.Medewerker, row.Gepland, row.Besteed, row.Uren])).toEqual(
      plan.perPerson.map((person) => [person.name, person.plannedCents / 100, person.spentCents / 100, person.hours]),
    )
    const budget = new Map(sheets.get('Budget')?.map(([label, amount]) => [label, amount]))
    expect(budget.get('Budget')).toBe(5000)
    expect(budget.get('Besteed na subsidie')).toBe(501)
    expect(budget.get('Over')).toBe(5000 - 501 - 1100.5 - (600.01 + 210))
    expect(budget.get('Kosten van het plan')).toBe(plan.totals.plannedCents / 100)
  })

  it('keeps the head in sight, filters all lines, and sums only what the filter shows', async () => {
    const bytes = await toExcel(planOf(planLines))
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toContain('<autoFilter ref="A1:AN7"/>')
    expect(sheet).toMatch(/<f>SUBTOTAL\(109,X2:X7\)<\/f><v>[\d.]+<\/v>/)
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain("'Opleidingsplan 2026'!$A:$A,'Opleidingsplan 2026'!$1:$1")
  })

  it('is fine without lines, without a budget and with a name that means something to a formula', async () => {
    const empty = await sheetsOf(await toExcel(planOf([], { budgetCents: null })))
    expect(empty.get('Opleidingsplan 2026')).toHaveLength(1)
    expect(empty.get('Budget')?.[1]?.slice(0, 2)).toEqual(['Budget', null])
    const odd = planOf([
      planLine(1, { people: [{ ...noor, id: 'x', name: 'Noor *' }] }),
      planLine(2, { people: [noor] }),
    ])
    const people = rowsOf((await sheetsOf(await toExcel(odd))).get('Per persoon'))
    expect(people.map((row) => [row.Medewerker, row.Gepland])).toEqual([
      ['Noor *', 1475.5],
      ['Noor Aerts', 1475.5],
    ])
  })

  const hostile = [
    `=cmd|' /C calc'!A0`,
    '=1+1',
    '+32 2 123',
    '-2',
    '@SUM(A1:A9)',
    '=HYPERLINK("https://kwaad.example";"klik")',
    'constructor',
    '__proto__',
    '_x000D_ blijft staan',
    'twee\nregels & <b>vet</b> "aanhaling"',
    'emoji 😀👩‍⚕️ en שלום',
    'stuurteken \u0000\u0007\u000b weg, half \ud800 teken',
  ]
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
  const shownAs = (text: string) => text.replace(/[\u0000-\u0008\u000b\ufffd]|\ud800/g, '')

  it('shows what people wrote as text, whatever it looks like', async () => {
    const bytes = await toExcel(planOf(hostile.map((title, index) => planLine(index, { title, aim: title }))))
    const titles = rowsOf((await sheetsOf(bytes)).get('Opleidingsplan 2026')).map((row) => row['Opleiding of leervorm'])
    expect(titles.slice(0, -1).map(String)).toEqual(hostile.map(shownAs))
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toMatch(/<f>[^<]*(cmd|HYPERLINK|1\+1|@SUM)/)
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml']) {
      const xml = await partOf(bytes, name)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them, so Excel would refuse the file
      expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(xml.isWellFormed(), name).toBe(true)
    }
  })

  it('cuts a text that is longer than a cell can hold, and no character in two', async () => {
    const long = `${'a'.repeat(32_766)}😀 en nog veel meer`
    const bytes = await toExcel(planOf([planLine(1, { satisfaction: long })]))
    expect(rowsOf((await sheetsOf(bytes)).get('Opleidingsplan 2026'))[0]?.['Hoe het beviel']).toBe('a'.repeat(32_766))
  })

  it('makes five thousand lines without failing', async () => {
    const bytes = await toExcel(largePlan(5_000))
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:AN5001"/>')
  })
})

describe.skipIf(!cellsOf)('the training plan in Excel as LibreOffice calculates it', () => {
  /** Without the results beside the formulas, so that nothing is left but to calculate them. */
  async function withoutResults(bytes: Buffer): Promise<Buffer> {
    const zip = await JSZip.loadAsync(bytes)
    for (const name of Object.keys(zip.files).filter((one) => /worksheets\/sheet\d+\.xml$/.test(one))) {
      const xml = (await zip.file(name)?.async('string')) ?? ''
      zip.file(name, xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))
    }
    return zip.generateAsync({ type: 'nodebuffer' })
  }

  it('gives the figures that are written beside the formulas', async () => {
    const bytes = await toExcel(planOf(planLines))
    const bare = await withoutResults(bytes)
    const written = [...(await sheetsOf(bytes)).values()]
    for (const number of [1, 2, 3]) {
      const calculated = cellsOf?.(bare, number) ?? []
      const expected = written[number - 1] ?? []
      expect(calculated.length).toBeGreaterThanOrEqual(expected.length)
      for (const [row, cells] of expected.entries())
        for (const [column, cell] of cells.entries())
          if (typeof cell === 'number')
            expect(Number(calculated[row]?.[column]?.replace('%', 'e-2')), `${number} ${row} ${column}`).toBeCloseTo(
              cell,
              2,
            )
    }
  })

  it('shows a text that looks like a formula and does not run it', async () => {
    const lines = ['=1+1', `=cmd|' /C calc'!A0`, '@SUM(1)'].map((title, index) => planLine(index, { title }))
    const cells = cellsOf?.(await toExcel(planOf(lines)), 1) ?? []
    expect(cells.slice(1, 4).map((row) => row[2])).toEqual(['=1+1', `=cmd|' /C calc'!A0`, '@SUM(1)'])
  })
})
