import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { imageSize } from '../../main/document/image-size'
import { toWord } from '../../main/document/word'
import type { DocumentModel } from '../../shared/document/model'
import { documentModel } from '../../shared/document/to-model'
import {
  draftMeta,
  drawnSignature,
  largePlan,
  logo,
  noPlanContent,
  planContent,
  reportContent,
  sampleHash,
  signedMeta,
} from '../fixtures/document-content'
import { contentTexts, modelText } from '../support/document-text'
import { libreOffice } from '../support/libreoffice'

const office = libreOffice()

async function unpack(model: DocumentModel) {
  const zip = await JSZip.loadAsync(await toWord(model))
  const read = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('')
  return { zip, read, document: await read('word/document.xml') }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** The text of a part, a line for each paragraph and each line break. */
const plain = (xml: string): string =>
  xml
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')

const samples = {
  plan: documentModel(planContent, signedMeta()),
  report: documentModel(reportContent, signedMeta()),
  noPlan: documentModel(noPlanContent, draftMeta()),
  large: documentModel(largePlan(), signedMeta()),
}

describe('the Word file', () => {
  it.each([
    ['plan', planContent, samples.plan],
    ['report', reportContent, samples.report],
    ['report without plan', noPlanContent, samples.noPlan],
    ['plan with eight goals', largePlan(), samples.large],
  ] as const)('holds every text of the %s', async (_name, content, model) => {
    const text = plain((await unpack(model)).document)
    const told = contentTexts(content).filter((one) => modelText(model).includes(one))
    expect(told.length).toBeGreaterThan(40)
    expect(told.filter((one) => !text.includes(one))).toEqual([])
  })

  it('has real headings with an outline, in the language of the reader', async () => {
    const { read, document } = await unpack(samples.plan)
    const styles = await read('word/styles.xml')
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(7)
    expect(document.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1)
    expect(styles).toContain('<w:outlineLvl w:val="0"/>')
    expect(styles).toContain('<w:outlineLvl w:val="1"/>')
    expect(styles).toContain('w:val="nl-BE"')
  })

  it('repeats the head of each table and keeps its rows whole', async () => {
    const { document } = await unpack(samples.large)
    const tables = samples.large.blocks.filter((block) => block.type === 'table')
    expect(tables).toHaveLength(9)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(9)
    const rows = tables.reduce(
      (sum, one) => sum + (one.type === 'table' ? one.rows.length + 1 + (one.foot ? 1 : 0) : 0),
      0,
    )
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(rows)
  })

  it('gives no line an exact height where an image stands', async () => {
    const { document } = await unpack(samples.plan)
    const withImage = document.split('<w:p>').filter((paragraph) => paragraph.includes('<w:drawing>'))
    expect(withImage).toHaveLength(2)
    for (const paragraph of withImage) expect(paragraph).not.toContain('w:lineRule="exact"')
  })

  it('keeps the proportions of the images, inside their place, and describes them', async () => {
    const wide = { ...signedMeta(), logo: logo(1200, 200) }
    const { document } = await unpack(documentModel(planContent, wide))
    const extents = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(([, cx, cy]) => [
      Number(cx),
      Number(cy),
    ])
    const sizes = [wide.logo, drawnSignature()].map((url) => imageSize(Buffer.from(url.split(',')[1] ?? '', 'base64')))
    expect(extents).toHaveLength(2)
    const perMm = 36_000
    const boxes = [
      [70, 18],
      [62, 19],
    ]
    extents.forEach(([cx = 0, cy = 0], index) => {
      const size = sizes[index]
      const [width = 0, height = 0] = boxes[index] ?? []
      expect(cx).toBeLessThanOrEqual(width * perMm * 1.01)
      expect(cy).toBeLessThanOrEqual(height * perMm * 1.01)
      expect(cx / cy).toBeCloseTo((size?.width ?? 0) / (size?.height ?? 1), 1)
    })
    expect(document).toContain('descr="Logo van Tandartspraktijk De Linde"')
    expect(document).toContain('descr="Handtekening van Emma De Smet"')
  })

  it('carries its id, version and hash as properties of the file', async () => {
    const { read } = await unpack(samples.plan)
    const custom = await read('docProps/custom.xml')
    expect(custom).toMatch(/name="documentId"><vt:lpwstr>00000000-0000-4000-8000-000000000077</)
    expect(custom).toMatch(/name="version"><vt:lpwstr>1</)
    expect(custom).toContain(sampleHash)
    const core = await read('docProps/core.xml')
    expect(core).toContain('<dc:title>Persoonlijk ontwikkelingsplan – Emma De Smet')
    expect(core).toContain('<dc:creator>Tandartspraktijk De Linde</dc:creator>')
    expect(core).toContain('<dc:subject>Persoonlijk ontwikkelingsplan van Emma De Smet</dc:subject>')
    expect(core).toContain('<dc:language>nl-BE</dc:language>')
  })

  it('says on each page which one it is, and on the first has no running head', async () => {
    const { zip, read, document } = await unpack(samples.plan)
    expect(document).toContain('<w:titlePg/>')
    const footers = Object.keys(zip.files).filter((name) => /word\/footer\d+\.xml/.test(name))
    expect(footers).toHaveLength(2)
    for (const name of footers) {
      const footer = await read(name)
      expect(plain(footer)).toContain(sampleHash.slice(0, 16))
      expect(footer).toContain('NUMPAGES')
    }
    const heads = await Promise.all(
      Object.keys(zip.files)
        .filter((name) => /word\/header\d+\.xml/.test(name))
        .map(async (name) => plain(await read(name)).trim()),
    )
    expect(heads.sort()).toEqual(['', 'Tandartspraktijk De LindePOP Emma De Smet'])
  })

  it('survives hostile text', async () => {
    const hostile = '<b>&amp;</b> "quotes" \u0000\u0007\u000b\ufffe \ud800 מימין לשמאל 😀👩‍⚕️ ]]> \u202e x'
    const content = {
      ...planContent,
      employee: { ...planContent.employee, name: hostile },
      now: { ...planContent.now, agreed: hostile },
    }
    const { zip, document } = await unpack(
      documentModel(content, { ...signedMeta(), logo: 'data:image/png;base64,AAAA' }),
    )
    expect(plain(document)).toContain('<b>&amp;</b> "quotes"')
    expect(plain(document)).toContain('מימין לשמאל 😀👩‍⚕️ ]]>')
    for (const name of Object.keys(zip.files).filter((one) => one.endsWith('.xml'))) {
      const xml = (await zip.file(name)?.async('string')) ?? ''
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them, so Word would refuse the file
      expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(xml.isWellFormed(), name).toBe(true)
    }
  })

  it('makes a plan with eight goals quickly', async () => {
    await toWord(samples.large)
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      await toWord(samples.large)
      times.push(performance.now() - start)
    }
    // Some 60 ms on a quiet machine; the limit leaves room for a busy one.
    expect(Math.min(...times)).toBeLessThan(200)
  })
})

describe.skipIf(!office)('the Word file as LibreOffice shows it', () => {
  const squeeze = (text: string) => text.replace(/\s+/g, '')

  it.each([
    ['plan', planContent, samples.plan, [3, 4]],
    ['report', reportContent, samples.report, [3, 4]],
    ['plan with eight goals', largePlan(), samples.large, [6, 9]],
  ] as const)('prints the whole %s on a sane number of pages', async (_name, content, model, [least, most]) => {
    const pages = office?.pages(await toWord(model)) ?? []
    expect(pages.length).toBeGreaterThanOrEqual(least)
    expect(pages.length).toBeLessThanOrEqual(most)
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`)
      expect(page.includes('POP Emma De Smet') || page.includes('Gespreksverslag Emma De Smet')).toBe(index > 0)
    })
    // Words, since columns beside each other cut sentences; a word that is broken over lines counts by its start.
    const text = squeeze(pages.join('\n'))
    const words = contentTexts(content)
      .filter((one) => modelText(model).includes(one))
      .flatMap((one) => one.split(/[\s-]+/))
    expect(words.filter((word) => !text.includes(word.slice(0, 12)))).toEqual([])
  })

  it('prints an answer of 100,000 characters', async () => {
    const long = 'Een zin over de balie, de stoel en de agenda. '.repeat(2_174)
    const themes = reportContent.themes.map((theme) =>
      theme.id === 'work' ? { ...theme, employee: [{ question: 'Wat ging goed?', lines: [`${long}EINDE`] }] } : theme,
    )
    const pages = office?.pages(await toWord(documentModel({ ...reportContent, themes }, draftMeta()))) ?? []
    expect(pages.length).toBeGreaterThan(15)
    expect(pages.join('')).toContain('EINDE')
    expect(pages.at(-1)).toContain('Ondertekening')
  })
})
