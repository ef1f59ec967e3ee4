import { writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { guessMapping } from '../../shared/employee/import'
import { errorMessage } from '../../shared/ipc/messages'
import { exported } from '../support/exported'
import { smallPdf } from '../support/pdf'
import { cycleInput, employeeInput, startApp, startTalk } from '../support/practice'

const whole = startApp({ toPdf: () => smallPdf() })
beforeAll(async () => {
  await whole.createPractice()
})
const at = (name: string) => path.join(whole.folder, name)
const chooseList = (name: string, bytes: Buffer | string) => {
  writeFileSync(at(name), bytes)
  whole.dialogs.open = at(name)
  return whole.call('employee.importChoose', {})
}
async function importAll(bytes: Buffer | string) {
  const chosen = await chooseList('lijst.csv', bytes)
  if (!chosen) throw new Error('The dialog was cancelled')
  const lines = chosen.table.rows.map(({ line }) => line)
  return whole.call('employee.importRun', {
    id: chosen.id,
    mapping: guessMapping(chosen.table.headers),
    lines,
    addRoles: true,
  })
}
const part = async (bytes: Buffer, name: string) =>
  (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? ''

describe('a name that means something to another program', () => {
  const formula = "=cmd|' /C calc'!A0"
  const breakOut = 'Jo\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Verzonnen'
  const long = `${'Zoë🦷é'.repeat(11)}`

  beforeAll(async () => {
    const csv = `Voornaam;Achternaam;Functie\r\n"${formula}";"@SUM(1+9)";"+Balie"\r\nZoë;Maës;Assistente\r\n`
    // In Windows-1252 these stand where Latin-1 has nothing: € ’ Š.
    const signs = Buffer.from([0x80, 0x92, 0x8a])
    const last = Buffer.concat([Buffer.from('Bo;D'), signs, Buffer.from(';Assistente\r\n')])
    await importAll(Buffer.concat([Buffer.from(csv, 'latin1'), last]))
    await whole.call('employee.create', {
      ...employeeInput,
      firstName: breakOut.slice(0, 60),
      lastName: 'BEGIN:VEVENT',
    })
    await whole.call('employee.create', { ...employeeInput, firstName: '__proto__', lastName: 'constructor' })
    await whole.call('employee.create', { ...employeeInput, firstName: long.slice(0, 50), lastName: long.slice(0, 66) })
    for (const [index, { id: employeeId }] of (await whole.call('employee.list', {})).entries()) {
      const { cycleId } = await startTalk(whole, {
        employeeId,
        periodStart: '2031-01-01',
        periodEnd: '2031-12-31',
        conversationDate: '2031-03-30',
      })
      const { id: goalId } = await whole.call('goal.create', { cycleId, title: formula })
      await whole.call('action.create', {
        goalId,
        description: index ? `-1+1 ${index}` : formula,
        type: 'course',
        fromDate: '2031-10-26',
        dueDate: '2031-10-26',
        courseCents: 100,
      })
      await whole.call('cycle.create', {
        ...cycleInput,
        employeeId,
        periodStart: '2031-01-01',
        periodEnd: '2031-12-31',
        conversationDate: '2031-10-26',
      })
    }
  })

  it('is imported as it stands, from a Windows-1252 file with semicolons', async () => {
    const people = (await whole.call('employee.list', {})).map(({ firstName, lastName, roleName }) => [
      firstName,
      lastName,
      roleName,
    ])
    expect(people).toContainEqual([formula, '@SUM(1+9)', '+Balie'])
    expect(people).toContainEqual(['Zoë', 'Maës', 'Assistente'])
    expect(people).toContainEqual(['Bo', 'D€’Š', 'Assistente'])
  })

  it('is text in Excel and Word, with no formula but those of the plan itself', async () => {
    const excel = await exported(whole, 'training.export', { year: 2031, format: 'excel' })
    const strings = await part(excel, 'xl/sharedStrings.xml')
    expect(strings).toContain('=cmd|')
    for (const sheet of ['sheet1', 'sheet2', 'sheet3', 'sheet4']) {
      const xml = await part(excel, `xl/worksheets/${sheet}.xml`)
      expect(xml).not.toMatch(/<f>[^<]*(cmd|SUM\(1\+9\))/)
      expect(xml).not.toMatch(/ddeLink|externalLink/)
    }
    expect(strings).toContain('__proto__ constructor')
    const word = await part(
      await exported(whole, 'training.export', { year: 2031, format: 'word' }),
      'word/document.xml',
    )
    expect(word).toContain('=cmd|')
    expect(word).not.toMatch(/<w:instrText[^>]*>[^<]*(cmd|DDE)/i)
  })

  it('is one line of one event in a calendar, folded at 75 bytes and never inside a character', async () => {
    const bytes = await exported(whole, 'calendar.export', { what: 'year', year: 2031 })
    const text = bytes.toString('utf8')
    expect(text).not.toContain('\ufffd')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n')
    const begins = unfolded.filter((line) => line === 'BEGIN:VEVENT').length
    expect(begins).toBe(unfolded.filter((line) => line === 'END:VEVENT').length)
    expect(begins).toBe(unfolded.filter((line) => line.startsWith('UID:')).length)
    expect(unfolded.filter((line) => /^SUMMARY:Verzonnen/.test(line))).toEqual([])
    expect(unfolded.some((line) => line.includes(formula))).toBe(true)
    expect(unfolded.some((line) => line.includes(`${long.slice(0, 50).toWellFormed()}`.slice(0, 40)))).toBe(true)
  })

  it('is found as it is typed; signs of a pattern are plain signs', async () => {
    const found = async (text: string) => (await whole.call('search.find', { text })).flatMap(({ hits }) => hits).length
    expect(await found('=cmd|')).toBeGreaterThan(0)
    for (const text of ['.*', '(', '[', '\\', '^$', '(a+)+$', '[[:<:]]', '%', '_x_', '$&', '\u0000'])
      expect(await whole.problem('search.find', { text }), text).toBe('ok')
    expect(await found('.*')).toBe(0)
    for (const text of ['', ' ', '  \t\n ', '\u00a0\u00a0']) expect(await found(text), JSON.stringify(text)).toBe(0)
    expect(await found('__proto__')).toBeGreaterThan(0)
    expect(await whole.problem('search.find', { text: 'x'.repeat(200) })).toBe('ok')
    expect(await whole.problem('search.find', { text: 'x'.repeat(201) })).toMatch(/^IPC_ARGS: /)
    expect(await whole.problem('search.find', { text: 'a '.repeat(100) })).toBe('ok')
  })
})

describe('a file that is not what its name says', () => {
  it('an .xlsx that is a zip of something else is told in Dutch, and nothing is stored', async () => {
    const zip = new JSZip()
    zip.file('vakantie.jpg', 'geen lijst')
    writeFileSync(at('lijst.xlsx'), await zip.generateAsync({ type: 'nodebuffer' }))
    whole.dialogs.open = at('lijst.xlsx')
    const before = await whole.call('employee.list', {})
    expect(await whole.problem('employee.importChoose')).toBe('IMPORT_KIND')
    expect(errorMessage('IMPORT_KIND')).toEqual({
      title: 'In dit bestand staat geen lijst die te lezen is',
      text: 'Er is niets toegevoegd. Kies een Excel-bestand (.xlsx) of een CSV-bestand met één medewerker per rij.',
    })
    expect(await whole.call('employee.list', {})).toEqual(before)
  })
})
