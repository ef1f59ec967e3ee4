import { existsSync, readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { toWord } from '../../main/document/word'
import { progressNote } from '../../main/progress/document'
import type { DocumentModel } from '../../shared/document/model'
import { progressModel } from '../../shared/document/progress-note'
import { addDays, addMonths, formatDate, localDay } from '../../shared/format/date'
import { emptyProgress, fullProgress, hostileProgress, longProgress, progressPractice } from '../fixtures/progress'
import { modelText } from '../support/document-text'
import { libreOffice } from '../support/libreoffice'
import { startPlan } from '../support/plan'
import { nobody, startApp } from '../support/practice'

const printed: DocumentModel[] = []
const app = startApp({ printDocument: async (model) => printed.push(model) > 0 })
beforeAll(() => app.createPractice())

const today = localDay(new Date())

/** A running plan with a meeting of today. */
async function startMeeting() {
  const plan = await startPlan(app, { periodStart: addMonths(today, -1), periodEnd: addMonths(today, 11) })
  const { id } = await app.call('progress.plan', { cycleId: plan.cycleId, date: today, note: '' })
  return { ...plan, id }
}
const noteOf = (id: string) => modelText(progressNote(app.session.db(), id).paper().model)

describe('the note of a progress meeting', () => {
  it('tells what was noted, held or not, and what comes next', async () => {
    const { id, goals, actions, promises } = await startMeeting()
    const said = { followUpId: id, subject: 'goal' as const, subjectId: goals[0] }
    await app.call('progress.saveLine', {
      ...said,
      side: 'employee',
      colour: 'green',
      text: 'Ik lees er twee per week',
    })
    await app.call('progress.saveLine', { ...said, side: 'employer', colour: 'red', text: 'Nog niet alleen' })
    await app.call('progress.setStatus', { followUpId: id, subject: 'action', subjectId: actions[0], status: 'done' })
    await app.call('progress.setStatus', {
      followUpId: id,
      subject: 'promise',
      subjectId: promises[1],
      status: 'notKept',
    })
    await app.call('progress.saveActual', { followUpId: id, actionId: actions[0], actualHours: 6, actualCents: 13_000 })
    await app.call('progress.saveTexts', { id, changes: 'Elke dinsdag samen lezen' })
    expect(noteOf(id)).toContain('Gesprek nog niet afgerond')
    await app.call('progress.hold', { id, nextDate: addDays(today, 30) })
    const text = noteOf(id)
    for (const words of [
      'Loopt goed.\nIk lees er twee per week',
      'Loopt vast.\nNog niet alleen',
      'Gedaan',
      'Niet nagekomen',
      'Echt besteed: 6 uur, €\u00a0130,00 (gepland: €\u00a0125,00)',
      'Elke dinsdag samen lezen',
      formatDate(addDays(today, 30)),
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('nog niet afgerond')
  })

  it('names the meeting that came after it, not the next one from now', async () => {
    const { id, cycleId } = await startMeeting()
    await app.call('progress.change', { id, date: addDays(today, -20) })
    const { id: after } = await app.call('progress.plan', { cycleId, date: addDays(today, -5), note: '' })
    expect(noteOf(id)).toContain(formatDate(addDays(today, -5)))
    await app.call('progress.setRemoved', { id: after, removed: true })
    expect(noteOf(id)).not.toContain(formatDate(addDays(today, -5)))
  })

  it('leaves as Word with its own name, or not when the question is cancelled, and goes to paper', async () => {
    const { id } = await startMeeting()
    app.dialogs.saveAs = null
    expect(await app.call('progress.export', { id, format: 'word' })).toBeNull()
    expect(progressNote(app.session.db(), id).name('docx')).toBe(`Voortgangsnota Aerts Noor ${today}.docx`)
    app.dialogs.saveAs = `${app.folder}/Nota`
    const saved = await app.call('progress.export', { id, format: 'word' })
    expect(saved?.path.endsWith('Nota.docx')).toBe(true)
    expect(
      readFileSync(saved?.path ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    await app.call('preview.print', { of: 'progress', id })
    expect(printed.at(-1)?.title).toBe('Voortgangsnota')
  })

  it('of a meeting that was removed, or never was, does not leave', async () => {
    const { id } = await startMeeting()
    await app.call('progress.setRemoved', { id, removed: true })
    app.dialogs.saveAs = `${app.folder}/Weg.docx`
    for (const gone of [id, nobody]) {
      expect(await app.problem('progress.export', { id: gone, format: 'word' })).toBe('NOT_FOUND')
      expect(await app.problem('preview.print', { of: 'progress', id: gone })).toBe('NOT_FOUND')
    }
    expect(existsSync(app.dialogs.saveAs)).toBe(false)
  })
})

const modelOf = (content: typeof fullProgress) => progressModel(content, progressPractice, null)

it('is a Word file that opens, whatever was typed', async () => {
  const zip = await JSZip.loadAsync(await toWord(modelOf(hostileProgress)))
  for (const name of Object.keys(zip.files).filter((one) => one.endsWith('.xml'))) {
    const xml = (await zip.file(name)?.async('string')) ?? ''
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them, so Word would refuse the file
    expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(xml, name).not.toContain('<b>')
    expect(xml.isWellFormed(), name).toBe(true)
  }
})

const office = libreOffice()
describe.skipIf(!office)('the note as LibreOffice shows it', () => {
  it('is one page when little was said, and names what it is on each next one', async () => {
    expect(office?.pages(await toWord(modelOf(emptyProgress)))).toHaveLength(1)
    const [, ...further] = office?.pages(await toWord(modelOf(fullProgress))) ?? []
    expect(further).toHaveLength(1)
    expect(further[0]).toContain('Voortgangsnota Noor Aerts')
  })

  it('loses nothing of texts at their longest, nor of a word without a space', async () => {
    const text = office?.pages(await toWord(modelOf(longProgress))).join('\n') ?? ''
    for (const name of Object.keys(longProgress.texts)) expect(text).toContain(`einde van ${name}`)
    expect(text.replace(/\s/g, '')).toContain('x'.repeat(20))
  })
})
