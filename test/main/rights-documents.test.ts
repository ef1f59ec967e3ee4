import { readFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { talkDates } from '../../main/rights/accreditation'
import { localDay } from '../../shared/format/date'
import type { privacyParts } from '../../shared/rights/privacy'
import { closePlan, startPlan } from '../support/plan'
import { employeeInput, practiceInput, startApp } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

/** All that stands in a Word or Excel file. */
async function textOf(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file))
  const parts = await Promise.all(Object.values(zip.files).map((part) => (part.dir ? '' : part.async('string'))))
  return parts.join('\n')
}

describe('the text for the staff', () => {
  const part = async (name: keyof typeof privacyParts) =>
    (await app.call('privacy.get', {})).find((one) => one.part === name)

  it('follows the country and the terms of the practice', async () => {
    expect((await part('long'))?.text).toContain('daarna nog 5 jaar')
    expect((await part('complaint'))?.text).toContain('Gegevensbeschermingsautoriteit')
    expect((await part('rights'))?.text).toContain('Mieke Claes (info@dewilg.example)')
    await app.call('law.save', { country: 'BE', key: 'retainYears', value: 3, source: 'Zelf', checkedOn: '2026-01-01' })
    expect((await part('long'))?.text).toContain('daarna nog 3 jaar')
    await app.call('practice.save', { ...practiceInput, country: 'NL' })
    expect((await part('long'))?.text).toContain('daarna nog 2 jaar')
    expect((await part('complaint'))?.text).toContain('Autoriteit Persoonsgegevens')
    await app.call('practice.save', practiceInput)
  })

  it('keeps what the practice wrote, part by part, until it takes ours back', async () => {
    const ours = await part('why')
    await app.call('privacy.save', { part: 'why', text: 'Omdat het helpt.' })
    expect(await part('why')).toEqual({ part: 'why', text: 'Omdat het helpt.', isOwn: true })
    expect(await part('what')).toMatchObject({ isOwn: false })
    app.dialogs.saveAs = path.join(app.folder, 'Privacy.docx')
    const saved = await app.call('privacy.export', { format: 'word' })
    expect(await textOf(saved?.path ?? '')).toContain('Omdat het helpt.')
    await app.call('privacy.save', { part: 'why', text: ours?.text ?? '' })
    expect(await part('why')).toEqual(ours)
  })
})

describe('the days of talks, for an accreditation', () => {
  it('has the days of each talk of the year, and everyone who had none', async () => {
    const { cycleId } = await startPlan(app, { evaluation: true })
    await closePlan(app, cycleId, ['reached', 'partly'])
    await app.call('employee.create', { ...employeeInput, firstName: 'Bram', lastName: 'Zonder' })
    const { id: gone } = await app.call('employee.create', { ...employeeInput, firstName: 'Weg', lastName: 'Is' })
    await app.call('employee.archive', { id: gone, archived: true })
    const today = localDay(new Date())
    const { rows } = talkDates(app.session.db(), 2026)
    expect(rows.map(({ name }) => name)).toEqual(['Bram Zonder', 'Noor Aerts'])
    expect(rows[0]).toMatchObject({ talk: null, isHeld: false, plan: null, followUps: [] })
    expect(rows[1]).toMatchObject({
      talk: '2026-03-10',
      isHeld: true,
      plan: today,
      signed: { employee: today, employer: today },
      evaluation: today,
    })
    expect(talkDates(app.session.db(), 2020).rows.every(({ talk }) => talk === null)).toBe(true)
  })

  it.each(['word', 'excel'] as const)('holds nothing of what was said: %s', async (format) => {
    app.dialogs.saveAs = path.join(app.folder, `Data.${format === 'word' ? 'docx' : 'xlsx'}`)
    const saved = await app.call('accreditation.export', { year: 2026, format })
    const text = await textOf(saved?.path ?? '')
    expect(text).toContain('Noor Aerts')
    const [cycle] = await app.call('cycle.list', {})
    const { goals, promises } = await app.call('conversation.get', { cycleId: cycle?.id ?? '' })
    const contents = [
      ...goals.flatMap(({ title, actions }) => [title, ...actions.map(({ description }) => description)]),
    ]
    for (const words of [...contents, ...promises.map(({ description }) => description)]) {
      expect(words.length).toBeGreaterThan(5)
      expect(text).not.toContain(words)
    }
  })
})
