import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeEach, describe, expect, it } from 'vitest'
import { findCycle } from '../../db/cycle/store'
import { PLACEHOLDER } from '../../shared/preparation/form'
import type { FormLine } from '../../shared/preparation/form-reading'
import type { Side } from '../../shared/preparation/schema'
import { changed, filled, withoutTags } from '../support/fill-form'
import { libreOffice } from '../support/libreoffice'
import { atSeat, bySide, startApp, startCycle } from '../support/practice'

const office = libreOffice()
let app = startApp()
let cycleId = ''
let employeeId = ''
beforeEach(async () => {
  app = startApp()
  await app.createPractice()
  ;({ cycleId, employeeId } = await startCycle(app))
})

async function form(side: Side = 'employee', of = cycleId): Promise<Buffer> {
  app.dialogs.saveAs = path.join(app.folder, 'formulier.docx')
  return readFileSync((await app.call('form.export', { cycleId: of, side }))?.path ?? '')
}
function put(bytes: Buffer): void {
  app.dialogs.open = path.join(app.folder, 'ingevuld.docx')
  writeFileSync(app.dialogs.open, bytes)
}
async function read(bytes: Buffer, side: Side = 'employee') {
  put(bytes)
  const reading = await app.call('form.read', { cycleId, side })
  if (!reading) throw new Error('The dialog was cancelled')
  return reading
}
async function refusal(bytes: Buffer, side: Side = 'employee') {
  put(bytes)
  return app.problem('form.read', { cycleId, side })
}
const readList = (of: string) => findCycle(app.session.db(), of)?.questionListId ?? ''
const found = (lines: FormLine[]) =>
  Object.fromEntries(lines.filter(({ state }) => state !== 'empty').map(({ key, found: text }) => [key, text]))
const save = (key: string, text: string, side: Side = 'employee') =>
  bySide(app).call('preparation.saveAnswer', { cycleId, side, key, text })
const answers = async (side: Side = 'employee') =>
  (await bySide(app).call('preparation.get', { cycleId, side })).answers

const given = {
  m_goal: 'Zelf echo’s lezen & uitleggen\nen dat <blijven> doen',
  m_strengths_1: 'Rust',
  m_strengths_3: 'Overzicht',
  m_readiness_yes: true,
  signal_work_discuss: true,
} as const
const expected = {
  'm-goal': given.m_goal,
  'm-strengths.1': 'Rust',
  'm-strengths.3': 'Overzicht',
  'm-readiness': 'yes',
  'signal:work': 'discuss',
}

describe('a filled form', () => {
  it('says what was filled in, and nothing of what was left empty', async () => {
    const reading = await read(await filled(await form(), given))
    expect(reading).toMatchObject({ fileName: 'ingevuld.docx', otherList: false })
    expect(found(reading.lines)).toEqual(expected)
    expect(reading.lines.find(({ key }) => key === 'm-readiness')?.foundText).toBe('Ja, graag')
    expect(await answers()).toEqual({})
  })

  it('is read when its tags are lost', async () => {
    expect(found((await read(await withoutTags(await filled(await form(), given)))).lines)).toEqual(expected)
  })

  it.skipIf(!office)('is read after LibreOffice saved it', async () => {
    const long = 'Wat ik ✓ wil leren, en waarom. '.repeat(120).trim()
    const list = '- eerst dit\n- dan dat\n\n\tEn tot slot:\n1. iets'
    const bytes = office?.resaved(await filled(await form(), { ...given, m_needs: list, m_went_well: long }))
    const reading = await read(bytes ?? Buffer.alloc(0))
    expect(reading.otherList).toBe(false)
    expect(found(reading.lines)).toEqual({ ...expected, 'm-needs': list, 'm-went-well': long })
    expect(reading.lines.filter(({ linesLost }) => linesLost)).toEqual([])
  })

  it.skipIf(!office)('warns where LibreOffice joined the lines, in a form with plain text controls', async () => {
    const plain = await changed(await filled(await form(), { ...given, m_strengths_1: '' }), (xml) =>
      xml.replace(/(<w:tag w:val="m_goal"\/>.*?)(<\/w:sdtPr>)/s, '$1<w:text w:multiLine="1"/>$2'),
    )
    const { lines } = await read(office?.resaved(plain) ?? Buffer.alloc(0))
    expect(lines.filter(({ linesLost }) => linesLost).map(({ key }) => key)).toEqual(['m-goal'])
  })

  it('takes no text from beside its fields, and keeps what was typed against the words of an empty one', async () => {
    const pasted = '<w:p><w:r><w:t>Geplakt buiten de vakken</w:t></w:r></w:p>'
    const bytes = await changed(await withoutTags(await form()), (xml) =>
      xml
        .replace('<w:body>', `<w:body>${pasted}`)
        .replace(/(w:name="pop_m_goal".*?<w:t(?: [^>]*)?>)[^<]*/s, `$1${PLACEHOLDER}Een goed doel`),
    )
    expect(found((await read(bytes)).lines)).toEqual({ 'm-goal': 'Een goed doel' })
  })

  it('misses a field that was thrown away as one that was left empty', async () => {
    const bytes = await changed(await filled(await form(), given), (xml) =>
      xml.replace(/<w:bookmarkStart w:name="pop_m_goal"[^>]*\/><w:sdt>.*?<\/w:sdt>/s, ''),
    )
    const { 'm-goal': _goal, ...rest } = expected
    expect(found((await read(bytes)).lines)).toEqual(rest)
  })

  it('with two boxes ticked says so, and gives nothing to take over', async () => {
    const { id, lines } = await read(await filled(await form(), { m_readiness_yes: true, m_readiness_no: true }))
    const line = lines.find(({ key }) => key === 'm-readiness')
    expect(line).toMatchObject({ state: 'unclear', found: '', foundText: 'Ja, graag, Liever niet op dit moment' })
    expect(await app.problem('form.takeOver', { id, choices: [{ key: 'm-readiness', choice: 'form' }] })).toBe(
      'NOT_FOUND',
    )
  })
})

describe('a form that was dropped', () => {
  const dropped = (bytes: Buffer, name = 'gesleept.docx') => ({ name, data: bytes.toString('base64') })

  it('is read from its bytes, and asks for no file', async () => {
    app.dialogs.open = null
    const bytes = await filled(await form(), given)
    const reading = await app.call('form.read', { cycleId, side: 'employee', dropped: dropped(bytes) })
    expect(reading?.fileName).toBe('gesleept.docx')
    expect(found(reading?.lines ?? [])).toEqual(expected)
    const choices = [{ key: 'm-goal', choice: 'form' as const }]
    expect(await app.call('form.takeOver', { id: reading?.id ?? '', choices })).toMatchObject({ taken: 1 })
  })

  it('meets the same guards as one that was chosen', async () => {
    const problem = (bytes: Buffer) =>
      app.problem('form.read', { cycleId, side: 'employee', dropped: dropped(bytes, '../../foto.docx') })
    expect(await problem(Buffer.from('\x89PNG\r\n'))).toBe('DOCX_KIND')
    expect(await problem(Buffer.alloc(0))).toBe('DOCX_KIND')
    expect(await problem(await form('employer'))).toBe('FORM_OTHER_SIDE')
    expect(await problem((await form()).subarray(0, 2_000))).toBe('DOCX_UNREADABLE')
  })
})

describe('what is there already', () => {
  it('stands beside it, and is only replaced by choice', async () => {
    await save('m-goal', 'Wat al getypt was')
    await save('m-strengths.1', 'Rust')
    await save('m-strengths.2', 'Humor')
    const { id, lines } = await read(await filled(await form(), given))
    const state = Object.fromEntries(lines.map(({ key, state: one }) => [key, one]))
    expect(state).toMatchObject({
      'm-goal': 'differs',
      'm-strengths.1': 'same',
      'm-strengths.2': 'empty',
      'm-strengths.3': 'new',
      'm-needs': 'empty',
    })
    expect(
      await app.call('form.takeOver', {
        id,
        choices: [
          { key: 'm-goal', choice: 'both' },
          { key: 'm-strengths.3', choice: 'form' },
        ],
      }),
    ).toMatchObject({ taken: 2 })
    expect(await answers()).toEqual({
      'm-goal': `Wat al getypt was\n\n${given.m_goal}`,
      'm-strengths.1': 'Rust',
      'm-strengths.2': 'Humor',
      'm-strengths.3': 'Overzicht',
    })
    // What was taken over once is not waiting for a second time.
    expect(await app.problem('form.takeOver', { id, choices: [{ key: 'm-goal', choice: 'form' }] })).toBe('NOT_FOUND')
  })

  it('and changed since the form was shown is not replaced, and neither is anything else', async () => {
    const { id } = await read(await filled(await form(), given))
    await save('m-strengths.3', 'Intussen iets anders')
    const choices = [
      { key: 'm-goal', choice: 'form' },
      { key: 'm-strengths.3', choice: 'form' },
    ]
    expect(await app.problem('form.takeOver', { id, choices })).toBe('FORM_CHANGED')
    expect(await answers()).toEqual({ 'm-strengths.3': 'Intussen iets anders' })
  })

  it('can be handed in as ready, which only a form of the employee says', async () => {
    for (const side of ['employee', 'employer'] as const) {
      const bytes = await filled(await form(side), { [side === 'employee' ? 'm_goal' : 'w_role']: 'Uit het formulier' })
      const reading = await read(bytes, side)
      const key = side === 'employee' ? 'm-goal' : 'w-role'
      const take = { id: reading?.id ?? '', choices: [{ key, choice: 'form' as const }], ready: true }
      expect(await app.call('form.takeOver', take)).toMatchObject({ taken: 1 })
    }
    const [cycle] = (await app.call('cycle.list', {})).filter(({ id }) => id === cycleId)
    expect(cycle?.employeeReadyAt).toMatch(/^20/)
    expect(cycle?.employerReadyAt).toBeNull()
    // From here on it is closed like any other preparation.
    expect((await app.call('preparation.get', { cycleId, side: 'employee' })).answers).toEqual({})
  })

  it('is not called ready by the owner over what the employee keeps behind an own code', async () => {
    await save('m-strengths.1', 'KANARIE-GETYPT')
    await atSeat(app, cycleId, 'preparation', () => app.call('seat.setPin', { of: 'employee', pin: '7410' }))
    const reading = await read(await filled(await form(), { m_goal: 'Uit het formulier' }))
    const take = { id: reading?.id ?? '', choices: [{ key: 'm-goal', choice: 'form' as const }] }
    expect(await app.problem('form.takeOver', { ...take, ready: true })).toBe('SEAT_CLOSED')
    expect(await app.problem('conversation.open', { cycleId, force: true })).toBe('SEAT_CLOSED')
    expect(await app.call('form.takeOver', take)).toEqual({ taken: 1, employeeId })
    expect(await app.problem('conversation.open', { cycleId, force: true })).toBe('SEAT_CLOSED')
  })

  it('never shows the owner what the employee typed', async () => {
    await save('m-goal', 'KANARIE-GETYPT')
    const reading = await read(await filled(await form(), { m_goal: 'Uit het formulier' }))
    expect(JSON.stringify(reading)).not.toContain('KANARIE')
    expect(reading?.lines.find(({ key }) => key === 'm-goal')).toMatchObject({ state: 'differs', stored: '' })
    const taken = await app.call('form.takeOver', {
      id: reading?.id ?? '',
      choices: [{ key: 'm-goal', choice: 'both' }],
    })
    expect(taken).toMatchObject({ taken: 1 })
    expect((await answers())['m-goal']).toBe('KANARIE-GETYPT\n\nUit het formulier')
  })

  it('is closed once its side is ready or the talk is open, also for a form that was read before', async () => {
    const bytes = await filled(await form(), given)
    const { id } = await read(bytes)
    const take = { id, choices: [{ key: 'm-goal', choice: 'form' }] }
    await bySide(app).call('preparation.setReady', { cycleId, side: 'employee', ready: true })
    expect(await refusal(bytes)).toBe('PHASE')
    expect(await app.problem('form.takeOver', take)).toBe('PHASE')
    expect(await app.problem('form.export', { cycleId, side: 'employee' })).toBe('PHASE')
    await bySide(app).call('preparation.setReady', { cycleId, side: 'employee', ready: false })
    await app.call('conversation.open', { cycleId, force: true })
    expect(await refusal(bytes)).toBe('PHASE')
    expect(await app.problem('form.takeOver', take)).toBe('PHASE')
  })

  it('of the other side is nowhere in it', async () => {
    await save('w-level', 'Alleen van de werkgever', 'employer')
    expect(JSON.stringify(await read(await filled(await form(), given)))).not.toContain('Alleen van de werkgever')
  })
})

describe('a form that belongs elsewhere is refused:', () => {
  it('of the other side', async () => {
    expect(await refusal(await form('employer'))).toBe('FORM_OTHER_SIDE')
    expect(await refusal(await form('employee'), 'employer')).toBe('FORM_OTHER_SIDE')
  })

  it('of another talk, of the same person or of someone else', async () => {
    const later = await startCycle(app, { employeeId })
    expect(await refusal(await form('employee', later.cycleId))).toBe('FORM_OTHER_CYCLE')
    const other = await startCycle(app)
    expect(await refusal(await form('employee', other.cycleId))).toBe('FORM_OTHER_PERSON')
  })

  it('of another practice', async () => {
    const bytes = await form()
    app = startApp()
    await app.createPractice('Elders')
    ;({ cycleId } = await startCycle(app))
    expect(await refusal(bytes)).toBe('FORM_OTHER_PRACTICE')
  })

  it('of nobody: a Word file of another kind, or no Word file at all', async () => {
    const strange = await changed(await form(), (xml) => xml.replace(/w:name="pop_[^"]*"/g, 'w:name="x"'))
    // Without its bookmarks the properties of the file still say it.
    expect(found((await read(strange)).lines)).toEqual({})
    const other = new JSZip().file('word/document.xml', '<document><p><t>Een brief</t></p></document>')
    expect(await refusal(await other.generateAsync({ type: 'nodebuffer' }))).toBe('FORM_NONE')
    expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('DOCX_KIND')
  })

  it('but one of another list of questions is read as far as it goes, and says so', async () => {
    const bytes = await changed(await filled(await form(), given), (xml) =>
      xml.replace(/pop_l_\w{32}/, `pop_l_${'0'.repeat(32)}`),
    )
    const reading = await read(bytes)
    expect(reading.otherList).toBe(true)
    expect(found(reading.lines)).toEqual(expected)
  })

  it('and says of which questions the words changed since that list', async () => {
    const kinds = ['combined', 'performance'] satisfies ['combined', 'performance']
    const text = 'Wat wilt u volgend jaar kunnen?'
    const was = (await bySide(app).call('preparation.get', { cycleId, side: 'employee' })).list
    const before = was.questions.find(({ id }) => id === 'm-goal')?.text
    await app.call('question.reword', { id: 'm-goal', text, hint: '', kinds })
    const later = await startCycle(app)
    const older = readList(cycleId)
    // The form of a talk that starts now, made from the list of before.
    const bytes = await changed(await filled(await form('employee', later.cycleId), given), (xml) =>
      xml.replace(/pop_l_\w{32}/, `pop_l_${older.replaceAll('-', '')}`),
    )
    put(bytes)
    const reading = await app.call('form.read', { cycleId: later.cycleId, side: 'employee' })
    expect(reading?.otherList).toBe(true)
    const asked = reading?.lines.filter(({ askedAs }) => askedAs !== null) ?? []
    expect(asked).toMatchObject([{ key: 'm-goal', question: text, askedAs: before }])
  })

  it('and a cancelled choice changes nothing', async () => {
    app.dialogs.open = null
    expect(await app.call('form.read', { cycleId, side: 'employee' })).toBeNull()
  })
})
