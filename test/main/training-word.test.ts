import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { toWord } from '../../main/document/word'
import { toHtml } from '../../shared/document/html'
import { trainingPlanModel } from '../../shared/document/training-plan'
import type { PlanLine } from '../../shared/training/plan'
import { emma, planLine, planLines, planOf } from '../fixtures/training-plan'
import { modelText } from '../support/document-text'
import { libreOffice } from '../support/libreoffice'
import { practiceInput } from '../support/practice'

const office = libreOffice()
const practice = { ...practiceInput, logo: null }
const modelOf = (lines: PlanLine[], change = {}) => trainingPlanModel(planOf(lines, change), practice, '2026-11-24')
const many = Array.from({ length: 40 }, (_, index) =>
  planLine(200 + index, { people: [emma], title: `Opleiding met een vrij lange naam, nummer ${index}` }),
)
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

describe('the training plan as a document', () => {
  it('tells the budget, who does what, the subsidies, the open needs, and what is still a draft', () => {
    const text = plain(modelText(modelOf(planLines)))
    for (const part of [
      'Opleidingsplan 2026',
      'Concept: 1 regel komt uit een plan dat nog niet ondertekend is',
      'Cursus stralingsbescherming',
      'Bram Peeters, Emma De Smet, Noor Aerts',
      '€ 1.475,50',
      '31 mrt. 2026 tot en met 14 apr. 2026',
      'kmo-portefeuille',
      'Voor de hele praktijk',
      'Behoeften waar nog niets voor gepland is',
      'Iemand die de sterilisatie overneemt als Karen met pensioen gaat',
      'Niet goedgekeurd',
      'Een dag telt 7,6 uur.',
    ])
      expect(text).toContain(part)
    expect(text).toContain('Over')
  })

  it('says so when there is no budget, no line and no need, and when the plan asks more than there is', () => {
    const empty = modelText(modelOf([], { budgetCents: null, openNeeds: [] }))
    expect(empty).toContain('Nog niet bepaald')
    expect(empty).toContain('In dit plan staat nog niets.')
    expect(empty).not.toMatch(/Behoeften|Subsidies\n|Concept/)
    expect(modelText(modelOf(planLines, { budgetCents: 100 }))).toContain('Boven het budget')
  })

  it('tells in a second table what the lines have no room for, and only where there is any', () => {
    const details = (lines: PlanLine[]) =>
      modelOf(lines).blocks.find((block) => block.type === 'table' && /^Bijzonderheden/.test(block.caption))
    const quiet = planLine(1, { competence: null, responsible: '', satisfaction: '', effect: '', certificate: null })
    expect(details([quiet])).toBeUndefined()
    const told = planLine(2, { ...quiet, key: 'k', inWorkTime: false, responsible: 'Karen', repayment: true })
    const table = details([quiet, told])
    if (table?.type !== 'table') throw new Error('No table')
    expect(table.columns.map(({ title }) => title)).toEqual([
      ...['Opleiding', 'Herkomst', 'Werktijd', 'Verantwoordelijke', 'Terugbetaling'],
    ])
    expect(table.rows).toHaveLength(1)
    const full = modelText(modelOf(planLines))
    for (const part of ['Zorgvuldig werken', 'Wettelijke plicht', 'Zeer bruikbaar, vooral de middag.'])
      expect(full).toContain(part)
  })

  it('has the same columns in every table of lines', () => {
    const tables = modelOf(planLines).blocks.filter(
      (block) => block.type === 'table' && /^Opleidingen van/.test(block.caption),
    )
    expect(tables.length).toBe(5)
    expect(new Set(tables.map((block) => JSON.stringify(block.type === 'table' && block.columns))).size).toBe(1)
  })
})

describe('its Word file', () => {
  const documentOf = async (lines: PlanLine[]) => {
    const zip = await JSZip.loadAsync(await toWord(modelOf(lines)))
    return (await zip.file('word/document.xml')?.async('string')) ?? ''
  }

  it('lies on its side, and no table is wider than the text', async () => {
    const xml = await documentOf(planLines)
    const [, width = 0, height = 0] =
      /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"\/>/.exec(xml)?.map(Number) ?? []
    expect([width, height]).toEqual([16838, 11906])
    const margins = [...(/<w:pgMar[^>]*w:right="(\d+)"[^>]*w:left="(\d+)"/.exec(xml) ?? [])].slice(1).map(Number)
    const text = width - margins.reduce((sum, margin) => sum + margin, 0)
    const tables = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, twips]) => sum + Number(twips), 0),
    )
    expect(tables.length).toBeGreaterThan(6)
    for (const table of tables) expect(table).toBeLessThanOrEqual(text + 5)
  })

  it('survives hostile text', async () => {
    const title = `=cmd|' /C calc'!A0 <b>&amp; \u0000\u000b \ud800 ]]> \u202e`
    const xml = await documentOf([planLine(1, { title, people: [{ ...emma, name: title }] })])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them, so Word would refuse the file
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(xml.isWellFormed()).toBe(true)
    expect(xml).toContain('=cmd|')
  })

  it('is standing paper for the documents of a talk, and lying paper for this one, in the PDF too', () => {
    const model = modelOf(planLines)
    expect(toHtml(model, { fontFaceCss: '' })).toContain('size: A4 landscape;')
    const { landscape: _, ...standing } = model
    expect(toHtml(standing, { fontFaceCss: '' })).toContain('size: A4;')
  })
})

describe.skipIf(!office)('its Word file as LibreOffice shows it', () => {
  it('repeats the heads of the columns, counts the pages and cuts off nothing', async () => {
    const pages = (office?.pages(await toWord(modelOf([...planLines, ...many]))) ?? []).map(plain)
    expect(pages.length).toBeGreaterThanOrEqual(6)
    expect(pages.length).toBeLessThanOrEqual(14)
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`)
    })
    const squeezed = pages.join('\n').replace(/\s+/g, '')
    for (const line of [...planLines, ...many])
      for (const word of line.title.split(/\s+/)) expect(squeezed).toContain(word)
    const middle = pages[3] ?? ''
    expect(middle).toMatch(/Opleiding of leervorm.*Kosten.*Subsidie/)
    expect(middle.match(/€ 1\.475,50/g)?.length).toBeGreaterThan(4)
  })
})
