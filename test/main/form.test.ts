import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocx } from '../../main/docx/read-docx'
import { formThemes, PLACEHOLDER } from '../../shared/preparation/form'
import { allowedKeys } from '../../shared/preparation/rules'
import type { Side } from '../../shared/preparation/schema'
import { libreOffice } from '../support/libreoffice'
import { bySide, startApp, startCycle } from '../support/practice'

const office = libreOffice()
const app = startApp()
let cycleId = ''
let employeeId = ''
beforeAll(async () => {
  await app.createPractice()
  ;({ cycleId, employeeId } = await startCycle(app))
})

const file = (name: string) => path.join(app.folder, name)

/** The bytes of the form of one side. */
async function exported(side: Side, of = cycleId): Promise<Buffer> {
  app.dialogs.saveAs = file('formulier.docx')
  const saved = await app.call('form.export', { cycleId: of, side })
  return readFileSync(saved?.path ?? '')
}

describe('the form', () => {
  it.each(['employee', 'employer'] as const)(
    'asks the %s all of the own list, and nothing of the other',
    async (side) => {
      const bytes = await exported(side)
      const { list } = await bySide(app).call('preparation.get', { cycleId, side })
      const text = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? ''
      const plain = text.replace(/<[^>]+>/g, '')
      for (const question of list.questions) expect(plain.includes(question.hint)).toBe(question.side === side)
      const fields = formThemes(list, side).flatMap(({ questions }) => questions.flatMap((one) => one.fields))
      for (const { key } of fields) expect(allowedKeys(list, side)).toContain(key)
      expect(new Set(fields.map(({ tag }) => tag)).size).toBe(fields.length)
      const { controls, bookmarks } = await readDocx(file('formulier.docx'))
      expect(controls.map(({ name }) => name)).toEqual(fields.map(({ tag }) => tag))
      expect(bookmarks.slice(2).map(({ name }) => name)).toEqual(fields.map(({ tag }) => `pop_${tag}`))
      for (const { text: said } of controls) expect([PLACEHOLDER, '☐']).toContain(said)
    },
  )

  it('is protected, and says of the person only the name', async () => {
    await bySide(app).call('preparation.saveAnswer', { cycleId, side: 'employee', key: 'm-goal', text: 'Heel geheim' })
    const zip = await JSZip.loadAsync(await exported('employee'))
    const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('string')))
    expect(await zip.file('word/settings.xml')?.async('string')).toMatch(
      /<w:documentProtection [^>]*w:edit="forms"[^>]*w:enforcement="(1|true)"/,
    )
    const all = parts.join('\n')
    expect(all).not.toContain('Heel geheim')
    expect(all).toContain('Noor Aerts')
    expect(all).not.toContain(employeeId)
    expect(all).toContain('xmlns:w14=')
  })

  it('has a file name of the house, and is not made any more once the talk is open', async () => {
    app.dialogs.saveAs = null
    expect(await app.call('form.export', { cycleId, side: 'employer' })).toBeNull()
    const other = await startCycle(app)
    await app.call('conversation.open', { cycleId: other.cycleId, force: true })
    expect(await app.problem('form.export', { cycleId: other.cycleId, side: 'employee' })).toBe('PHASE')
  })

  it.skipIf(!office)('prints on few pages, with every question', async () => {
    const pages = office?.pages(await exported('employee')) ?? []
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.length).toBeLessThan(9)
    const squeeze = (text: string) => text.replace(/\s+/g, '')
    const { list } = await bySide(app).call('preparation.get', { cycleId, side: 'employee' })
    const all = squeeze(pages.join(''))
    for (const { text, side } of list.questions) if (side === 'employee') expect(all).toContain(squeeze(text))
  })

  it.skipIf(!office)('is known again after LibreOffice saved it', async () => {
    writeFileSync(file('terug.docx'), office?.resaved(await exported('employee')) ?? '')
    const { bookmarks, properties } = await readDocx(file('terug.docx'))
    const { list } = await bySide(app).call('preparation.get', { cycleId, side: 'employee' })
    const fields = formThemes(list, 'employee').flatMap(({ questions }) => questions.flatMap((one) => one.fields))
    expect(bookmarks.map(({ name }) => name)).toEqual(
      expect.arrayContaining([`pop_f_${cycleId.replaceAll('-', '')}_m`, ...fields.map(({ tag }) => `pop_${tag}`)]),
    )
    for (const { text } of bookmarks) expect(['', PLACEHOLDER, '☐']).toContain(text.trim())
    expect(properties.formulierGesprek).toBe(cycleId)
  })
})
