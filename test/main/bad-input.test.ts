import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { LONG_TEXT_LIMIT } from '../../shared/format/text'
import { bySide, cycleInput, employeeInput, practiceInput, startApp, startCycle, startTalk } from '../support/practice'

const app = startApp()
let cycleId = ''
beforeAll(async () => {
  await app.createPractice()
  cycleId = (await startCycle(app)).cycleId
})

const key = 'm-went-well'
const save = (text: unknown) => bySide(app).problem('preparation.saveAnswer', { cycleId, side: 'employee', key, text })
const saved = async () => (await bySide(app).call('preparation.get', { cycleId, side: 'employee' })).answers[key]

describe('a text', () => {
  it.each([
    ['100,000 characters with line ends', `${'Het team is fijn.\n'.repeat(6_000)}`.slice(0, 100_000)],
    ['as long as may be', 'é'.repeat(LONG_TEXT_LIMIT)],
    ['emoji, joined and with a skin colour', 'Fijn 😀 👩🏾‍⚕️ 🇧🇪'],
    ['right to left, with its marks', 'שלום\u200f (Noor)\u200e مرحبا'],
    ['quotes, backslashes and what looks like SQL or HTML', `'); DROP TABLE answer; -- \\ "<script>" \${x} %s`],
    ['tabs, and spaces at both ends', '  \teen\n\n twee  '],
    ['nothing', ''],
  ])('comes back as it was typed: %s', async (_, text) => {
    expect(await save(text)).toBe('ok')
    expect(await saved()).toBe(text)
  })

  it.each([
    ['NUL and other control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['marks that turn the text around', 'betaal \u202e00,1 €\u202c \u2066x\u2069', 'betaal 00,1 € x'],
    ['a byte order mark', '\ufeffeen\ufefftwee', 'eentwee'],
    ['halves of an emoji', 'a\ud83d b\ude00 c', 'a\ufffd b\ufffd c'],
    ['line ends of other systems', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['an accent on its own', 'cafe\u0301', 'café'],
  ])('loses what can deceive or break: %s', async (_, text, expected) => {
    expect(await save(text)).toBe('ok')
    expect(await saved()).toBe(expected)
  })

  it('over the limit is refused in Dutch, and the former one stays', async () => {
    await save('Wat er stond')
    expect(await save('x'.repeat(LONG_TEXT_LIMIT + 1))).toBe('IPC_ARGS: Deze tekst is te lang: hooguit 200.000 tekens.')
    expect(await save('x'.repeat(2_000_000))).toBe('IPC_ARGS: Deze tekst is te lang.')
    for (const other of [null, 7, ['a'], { toString: 'x' }]) expect(await save(other)).toMatch(/^IPC_ARGS: Ongeldig/)
    expect(await saved()).toBe('Wat er stond')
  })

  it('of one line stays one line', async () => {
    const name = ' An\n\tSofie \u202e\u00a0Peeters\u0000 '
    const { id } = await app.call('employee.create', { ...employeeInput, firstName: name })
    const found = (await app.call('employee.list', {})).find((employee) => employee.id === id)
    expect(found?.firstName).toBe('An Sofie Peeters')
  })
})

describe('a field of an employee, cycle, goal or action', () => {
  it.each([
    ['no first name', { firstName: ' \u0000 ' }, 'Vul de voornaam in.'],
    ['a long name', { lastName: 'x'.repeat(81) }, 'Deze tekst is te lang: hooguit 80 tekens.'],
    ['negative hours', { contractHours: -1 }, 'Uren kunnen niet negatief zijn.'],
    ['too many hours', { contractHours: 61 }, 'Dat zijn te veel uren: hooguit 60.'],
    ['hours that are no number', { contractHours: Number.NaN }, 'Vul een getal in.'],
    ['endless hours', { contractHours: Number.POSITIVE_INFINITY }, 'Vul een getal in.'],
    ['hours as a text', { contractHours: '38' }, 'Vul een getal in.'],
    ['a day that does not exist', { inServiceSince: '2026-02-31' }, 'Deze datum bestaat niet.'],
    ['29 February in an ordinary year', { inServiceSince: '2026-02-29' }, 'Deze datum bestaat niet.'],
    ['a date in Dutch order', { inServiceSince: '31/12/2020' }, 'Deze datum bestaat niet.'],
    ['a year out of reach', { inServiceSince: '0021-09-01' }, 'Deze datum bestaat niet.'],
    ['leaving before starting', { leavingDate: '2021-08-31' }, 'De datum uit dienst ligt voor de datum in dienst.'],
    ['half an address', { email: 'noor@' }, 'Dit e-mailadres is niet volledig.'],
    ['a role that is no id', { roleId: '1; DROP TABLE role' }, 'Dit verwijst naar niets.'],
  ])('is refused in Dutch, when it is made and when it is changed: %s', async (_, change, sentence) => {
    const { id } = await app.call('employee.create', employeeInput)
    const before = await app.call('employee.list', {})
    expect(await app.problem('employee.create', { ...employeeInput, ...change })).toBe(`IPC_ARGS: ${sentence}`)
    expect(await app.problem('employee.save', { ...employeeInput, ...change, id })).toBe(`IPC_ARGS: ${sentence}`)
    expect(await app.call('employee.list', {})).toEqual(before)
  })

  it('may be the last day as well as the first', async () => {
    expect(await app.problem('employee.create', { ...employeeInput, leavingDate: employeeInput.inServiceSince })).toBe(
      'ok',
    )
    expect(await app.problem('employee.create', { ...employeeInput, inServiceSince: '2024-02-29' })).toBe('ok')
  })

  it.each([
    ['31 February', { conversationDate: '2026-02-31' }, 'Deze datum bestaat niet.'],
    ['the end before the begin', { periodEnd: '2025-12-31' }, 'Het einde van de periode moet na het begin liggen.'],
    ['the end on the begin', { periodEnd: '2026-01-01' }, 'Het einde van de periode moet na het begin liggen.'],
    ['more than three years', { periodEnd: '2029-01-02' }, 'Een cyclus duurt hooguit drie jaar.'],
    ['a talk of nothing', { plannedMinutes: 0 }, 'Trek ten minste 15 minuten uit.'],
    ['half a minute', { plannedMinutes: 60.5 }, 'Vul hele minuten in.'],
    ['nobody to talk with', { employerName: ' ' }, 'Vul in wie het gesprek voert.'],
    ['another kind', { kind: 'beoordeling' }, 'Kies een van de mogelijkheden.'],
  ])('is refused in Dutch for a cycle: %s', async (_, change, sentence) => {
    const { id: employeeId } = await app.call('employee.create', employeeInput)
    const before = await app.call('cycle.list', {})
    expect(await app.problem('cycle.create', { ...cycleInput, employeeId, ...change })).toBe(`IPC_ARGS: ${sentence}`)
    if (!('kind' in change))
      expect(await app.problem('cycle.change', { ...cycleInput, cycleId, ...change })).toBe(`IPC_ARGS: ${sentence}`)
    expect(await app.call('cycle.list', {})).toEqual(before)
  })

  it.each([
    [{ ownHours: -0.5 }, 'Uren kunnen niet negatief zijn.'],
    [{ coachHours: 2_001 }, 'Dat zijn te veel uren: hooguit 2000.'],
    [{ courseCents: -1 }, 'Een bedrag kan niet negatief zijn.'],
    [{ courseCents: 0.1 }, 'Vul een bedrag in met hooguit twee cijfers na de komma.'],
    [{ subsidyCents: 100_000_001 }, 'Dat bedrag is te groot: hooguit € 1.000.000.'],
    [{ type: 'vakantie' }, 'Kies een van de mogelijkheden.'],
    [{ dueDate: '2026-04-31' }, 'Deze datum bestaat niet.'],
  ])('is refused in Dutch for an action: %o', async (change, sentence) => {
    const talk = await startTalk(app)
    const { id: goalId } = await app.call('goal.create', { cycleId: talk.cycleId })
    const { id } = await app.call('action.create', { goalId })
    expect(await app.problem('action.save', { id, ...change })).toBe(`IPC_ARGS: ${sentence}`)
    expect(await app.problem('action.create', { goalId, ...change })).toBe(`IPC_ARGS: ${sentence}`)
    expect((await app.call('conversation.get', { cycleId: talk.cycleId })).goals[0]?.actions).toHaveLength(1)
  })
})

describe('a passphrase', () => {
  it.each([
    [0, 'IPC_ARGS: Kies een wachtzin van ten minste 10 tekens. Een kort zinnetje werkt goed.'],
    [1, 'IPC_ARGS: Kies een wachtzin van ten minste 10 tekens. Een kort zinnetje werkt goed.'],
    [9, 'IPC_ARGS: Kies een wachtzin van ten minste 10 tekens. Een kort zinnetje werkt goed.'],
    [10, 'ok'],
    [200, 'ok'],
    [201, 'IPC_ARGS: Deze wachtzin is te lang: hooguit 200 tekens.'],
    [500, 'IPC_ARGS: Deze wachtzin is te lang: hooguit 200 tekens.'],
  ])('of %i characters', async (length, expected) => {
    // The dialog is cancelled, so nothing is made of the ones that are good.
    const input = { practice: practiceInput, passphrase: 'w'.repeat(length) }
    expect(await app.problem('session.create', input)).toBe(expected)
  })
})

describe('a logo', () => {
  const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }))
  const good = png(40, 20)
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080014002801011100ffd9', 'hex')

  async function choose(name: string, bytes: Buffer): Promise<string> {
    const file = path.join(app.folder, name)
    writeFileSync(file, bytes)
    app.dialogs.open = file
    return app.problem('practice.chooseLogo')
  }
  const logo = async () => (await app.call('practice.get', {})).logo

  it('is kept as it stands in the file, PNG or JPEG, whatever the name says', async () => {
    expect(await choose('logo.png', good)).toBe('ok')
    expect(await logo()).toBe(`data:image/png;base64,${good.toString('base64')}`)
    expect(await choose('logo2.png', jpeg)).toBe('ok')
    expect(await logo()).toBe(`data:image/jpeg;base64,${jpeg.toString('base64')}`)
  })

  it('that is none is refused, and the former one stays', async () => {
    await choose('logo.png', good)
    const wide = Buffer.from(png(6_001, 1))
    const refused: [string, Buffer, string][] = [
      ['brief.png', Buffer.from('Beste collega, zie de bijlage.'), 'LOGO_KIND'],
      ['leeg.png', Buffer.alloc(0), 'LOGO_KIND'],
      ['half.png', good.subarray(0, good.length / 2), 'LOGO_KIND'],
      ['kop.png', good.subarray(0, 8), 'LOGO_KIND'],
      ['kop.jpg', jpeg.subarray(0, 3), 'LOGO_KIND'],
      ['logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'LOGO_KIND'],
      ['breed.png', wide, 'LOGO_TOO_LARGE'],
      ['zwaar.png', Buffer.concat([good, Buffer.alloc(5_000_000)]), 'LOGO_TOO_LARGE'],
    ]
    for (const [name, bytes, code] of refused) expect(await choose(name, bytes), name).toBe(code)
    expect(await logo()).toBe(`data:image/png;base64,${good.toString('base64')}`)
  })

  it.each([
    ['40 MB', 40_000_000],
    // More than Node can read: whoever tried would fail in another way.
    ['3 GB', 3_000_000_000],
  ])('of %s is refused by its size, without being read', async (_, size) => {
    const file = path.join(app.folder, 'film.png')
    writeFileSync(file, good)
    truncateSync(file, size)
    app.dialogs.open = file
    expect(await app.problem('practice.chooseLogo')).toBe('LOGO_TOO_LARGE')
  })

  it('is left alone when the dialog is cancelled, and gone when it is taken away', async () => {
    await choose('logo.png', good)
    app.dialogs.open = null
    expect(await app.call('practice.chooseLogo', {})).toBe(false)
    expect(await logo()).not.toBeNull()
    app.dialogs.open = path.join(app.folder, 'nergens.png')
    expect(await app.problem('practice.chooseLogo')).toBe('FILE_GONE')
    await app.call('practice.setLogo', { logo: null })
    expect(await logo()).toBeNull()
  })

  it('that was dropped is checked in the same way', async () => {
    const dropped = (bytes: Buffer, type = 'image/png') =>
      app.problem('practice.setLogo', { logo: `data:${type};base64,${bytes.toString('base64')}` })
    expect(await dropped(readFileSync(path.join(app.folder, 'logo.png')))).toBe('ok')
    expect(await dropped(Buffer.from('tekst'))).toBe('LOGO_KIND')
    expect(await dropped(good, 'image/svg+xml')).toBe('LOGO_KIND')
    expect(await dropped(Buffer.concat([good, Buffer.alloc(5_000_000)]))).toBe('LOGO_TOO_LARGE')
    expect(await app.problem('practice.setLogo', { logo: 'http://example.com/logo.png' })).toBe('LOGO_KIND')
  })
})
