import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { toWord } from '../../main/document/word'
import { freeze } from '../../main/signing/canonical'
import { documentChanges } from '../../shared/document/changes'
import type { PlanContent } from '../../shared/document/content'
import { toHtml } from '../../shared/document/html'
import { documentModel } from '../../shared/document/to-model'
import { draftMeta, planContent } from '../fixtures/document-content'
import { libreOffice } from '../support/libreoffice'

const office = libreOffice()
const [first, second] = planContent.goals
if (!first || !second) throw new Error('The sample plan has two goals')

const [, ...promises] = planContent.promises
const changed: PlanContent = {
  ...planContent,
  version: 2,
  goals: [{ ...first, dueDate: '2027-10-31', result: `${first.result}\nEn ook op zaterdag.` }],
  promises,
  closing: { ...planContent.closing, followUpDate: null },
}
const lines = documentChanges(planContent, changed)
const next: PlanContent = { ...changed, changes: { since: 1, lines } }
const model = documentModel(next, draftMeta())

describe('the document of a second version', () => {
  it('says in Word line by line what changed', async () => {
    const zip = await JSZip.loadAsync(await toWord(model))
    const text = ((await zip.file('word/document.xml')?.async('string')) ?? '').replace(/<[^>]+>/g, '\n')
    for (const line of [
      'Wat is er veranderd sinds versie 1',
      '30 september 2027',
      '31 oktober 2027',
      'Vervalt',
      'Niet ingevuld',
    ])
      expect(text).toContain(line)
    expect(text).toContain(second.title)
  })

  it('says the same in the PDF', () => {
    const html = toHtml(model, { fontFaceCss: '' })
    for (const line of ['Wat is er veranderd sinds versie 1', '31 oktober 2027', 'En ook op zaterdag.'])
      expect(html).toContain(line)
  })

  it('is signed with its changes: another difference is another hash, and none leaves the hash as it was', () => {
    expect(freeze(next).sha256).not.toBe(freeze(changed).sha256)
    expect(freeze({ ...planContent }).json).not.toContain('"changes"')
    expect(freeze(next).json).toContain('"changes":{"lines":[')
  })

  it.skipIf(!office)(
    'opens in LibreOffice with the section on its first pages',
    async () => {
      const pages = office?.pages(await toWord(model)) ?? []
      expect(pages.slice(0, 2).join('\n')).toContain('Wat is er veranderd sinds versie 1')
      expect(pages.join('\n')).toContain('31 oktober 2027')
    },
    60_000,
  )
})
