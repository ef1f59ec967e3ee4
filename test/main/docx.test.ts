import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import JSZip from 'jszip'
import { afterAll, describe, expect, it } from 'vitest'
import { readDocx } from '../../main/docx/read-docx'
import { AppError } from '../../shared/ipc/result'

const folder = mkdtempSync(path.join(tmpdir(), 'docx-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = path.join(folder, 'formulier.docx')

const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const wrap = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

async function zip(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new JSZip()
  for (const [name, content] of Object.entries(parts)) archive.file(name, content, { createFolders: false })
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const docx = (body: string) => zip({ 'word/document.xml': wrap(body) })

/** Other words of the same length in an archive: names and sizes that no honest program writes. */
function forged(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
}

/** Says of every part that it is small. */
function lying(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (const [mark, at] of [
    [0x04034b50, 22],
    [0x02014b50, 24],
  ] as const)
    for (let place = 0; place + 30 < copy.length; place++)
      if (copy.readUInt32LE(place) === mark) copy.writeUInt32LE(1_000, place + at)
  return copy
}

async function codeOf(bytes: Buffer | string): Promise<string> {
  writeFileSync(file, bytes)
  return refusal()
}
async function refusal(): Promise<string> {
  try {
    await readDocx(file)
    return 'ok'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

describe('a hostile file is refused within a second, and memory stays flat:', () => {
  const bomb = () => docx(paragraph('a'.repeat(60_000_000)))
  const laughs = Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
  const attack = (definitions: string) =>
    zip({ 'word/document.xml': `<!DOCTYPE w [${definitions}]>${wrap(paragraph('&l20;')).slice(38)}` })
  const many = () => zip(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`word/${n}.xml`, ''])))
  const named = async (name: string, other: string) =>
    forged(await zip({ 'word/document.xml': wrap(''), [name]: 'x' }), name, other)

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['a bomb', bomb, 'DOCX_TOO_LARGE'],
    ['a bomb that says it is small', async () => lying(await bomb()), 'DOCX_UNREADABLE'],
    [
      'one that reads a file of the computer',
      () => attack('<!ENTITY l20 SYSTEM "file:///etc/passwd">'),
      'DOCX_REFUSED',
    ],
    ['a billion laughs', () => attack(`<!ENTITY l0 "ha">${laughs}`), 'DOCX_REFUSED'],
    ['100,000 tags in each other', () => docx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)), 'DOCX_REFUSED'],
    ['a million tags after each other', () => docx('<w:p/>'.repeat(1_000_000)), 'DOCX_REFUSED'],
    ['20,000 parts', many, 'DOCX_REFUSED'],
    ['a part that climbs out', () => named('word/aa/bb.xml', '../../../b.xml'), 'DOCX_REFUSED'],
    ['a part with a backslash', () => named('word/aa/bb.xml', 'word\\aa\\bb.xml'), 'DOCX_REFUSED'],
    ['a part at the root', () => named('word/aa/bb.xml', '/ord/aa/bb.xml'), 'DOCX_REFUSED'],
    ['a part on a drive', () => named('word/aa/bb.xml', 'C:/d/aa/bb.xml'), 'DOCX_REFUSED'],
    ['a part that is there twice', () => named('word/documant.xml', 'word/document.xml'), 'DOCX_REFUSED'],
    ['a renamed PDF', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'DOCX_KIND'],
    ['an old .doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'DOCX_OLD'],
    ['an empty file', () => Buffer.alloc(0), 'DOCX_KIND'],
    ['a zip of something else', () => zip({ 'xl/workbook.xml': '<a/>' }), 'DOCX_KIND'],
    ['half a file', async () => (await docx(paragraph('x'.repeat(500)))).subarray(0, 200), 'DOCX_UNREADABLE'],
    ['half a tag', () => zip({ 'word/document.xml': '<w:document><w:p' }), 'DOCX_UNREADABLE'],
    ['tags that do not fit', () => zip({ 'word/document.xml': '<a><b></a></b>' }), 'DOCX_UNREADABLE'],
    [
      'another encoding',
      () => zip({ 'word/document.xml': Buffer.from(`\ufeff${wrap('')}`, 'utf16le') }),
      'DOCX_UNREADABLE',
    ],
    ['a thousand comments without end', () => docx('<!--'.repeat(1_000_000)), 'DOCX_UNREADABLE'],
  ])('%s', async (_name, make, code) => {
    writeFileSync(file, await make())
    const before = process.memoryUsage.rss()
    const started = performance.now()
    expect(await refusal()).toBe(code)
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000)
  })

  it('a huge file, of which no byte is read', async () => {
    writeFileSync(file, 'PK\x03\x04')
    truncateSync(file, 500_000_000)
    const before = process.memoryUsage.rss()
    expect(await refusal()).toBe('DOCX_TOO_LARGE')
    expect(process.memoryUsage.rss() - before).toBeLessThan(20_000_000)
  })

  it('fields in fields, which would multiply the text between them', async () => {
    const starts = Array.from({ length: 500 }, (_, n) => `<w:bookmarkStart w:id="${n}" w:name="pop_${n}"/>`).join('')
    expect(await codeOf(await docx(`${starts}${paragraph('x'.repeat(100_000))}`))).toBe('DOCX_REFUSED')
  })
})

describe('an honest file', () => {
  const control = (tag: string, inside: string, more = '') =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

  it('gives what stands in its controls and bookmarks, and its own properties', async () => {
    const body = [
      control('een', '<w:p><w:r><w:t>Eerste</w:t><w:br/><w:t xml:space="preserve"> &amp; tweede</w:t></w:r></w:p>'),
      control('leeg', paragraph('Typ hier'), '<w:showingPlcHdr/>'),
      paragraph('Tekst ernaast'),
      '<w:p><w:bookmarkStart w:id="3" w:name="pop_twee"/><w:r><w:t>Wat </w:t></w:r><w:del><w:r><w:delText>niet </w:delText></w:r></w:del>',
      '<w:r><w:t>wel</w:t></w:r><w:bookmarkEnd w:id="3"/><w:r><w:t> erna</w:t></w:r></w:p>',
      '<w:p><w:bookmarkStart w:id="4" w:name="pop_open"/><w:bookmarkStart w:id="5" w:name="_GoBack"/></w:p>',
    ].join('')
    const properties =
      '<Properties xmlns:vt="v"><property name="formulier"><vt:lpwstr>abc</vt:lpwstr></property></Properties>'
    writeFileSync(file, await zip({ 'word/document.xml': wrap(body), 'docProps/custom.xml': properties }))
    expect(await readDocx(file)).toEqual({
      controls: [
        { name: 'een', text: 'Eerste\n & tweede\n', empty: false },
        { name: 'leeg', text: 'Typ hier\n', empty: true },
      ],
      bookmarks: [{ name: 'pop_twee', text: 'Wat wel', empty: false }],
      properties: { formulier: 'abc' },
    })
  })

  it('never looks at what it refers to', async () => {
    const relations =
      '<Relationships><Relationship Id="r1" TargetMode="External" Target="http://elders.example/sjabloon.dotx"/></Relationships>'
    expect(
      await codeOf(await zip({ 'word/document.xml': wrap(paragraph('x')), 'word/_rels/document.xml.rels': relations })),
    ).toBe('ok')
  })

  it('that is not there any more is said to be gone', async () => {
    rmSync(file)
    expect(await refusal()).toBe('DOCX_GONE')
  })
})
