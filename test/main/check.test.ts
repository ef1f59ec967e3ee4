import { readFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { insertExport } from '../../db/export/store'
import { differences } from '../../main/check/compare'
import { paragraphsOf } from '../../main/docx/paragraphs'
import { sha256 } from '../../main/signing/canonical'
import { libreOffice } from '../support/libreoffice'
import { sign, startApp, startTalk } from '../support/practice'

const office = libreOffice()

const app = startApp()
let documentId = ''
let word = Buffer.alloc(0)

beforeAll(async () => {
  await app.createPractice()
  const { cycleId } = await startTalk(app)
  await app.call('goal.create', { cycleId, title: 'Echo’s lezen & beoordelen' })
  await sign(app, cycleId, 'employee')
  await sign(app, cycleId, 'employer')
  const [plan] = await app.call('document.list', { cycleId })
  documentId = plan?.id ?? ''
  app.dialogs.saveAs = path.join(app.folder, 'plan.docx')
  const saved = await app.call('document.export', { id: documentId, format: 'word' })
  word = readFileSync(saved?.path ?? '')
})

const check = (bytes: Buffer) => app.call('file.check', { name: 'bestand', data: bytes.toString('base64') })

/** The Word file with something changed in one of its parts. */
async function changed(part: string, change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(word)
  zip.file(part, change((await zip.file(part)?.async('string')) ?? ''))
  return zip.generateAsync({ type: 'nodebuffer' })
}

describe('a file that someone has', () => {
  it('is the same when it was not touched', async () => {
    expect(await check(word)).toMatchObject({
      verdict: 'same',
      document: { title: 'Persoonlijk ontwikkelingsplan', employeeName: 'Noor Aerts', exportedAt: expect.any(String) },
    })
  })

  it('has the same text when another program only saved it', async () => {
    expect(await check(await changed('word/document.xml', (xml) => xml))).toMatchObject({ verdict: 'resaved' })
  })

  it('says what is no longer there and what came', async () => {
    const file = await changed('word/document.xml', (xml) => xml.replace('lezen &amp; beoordelen', 'lezen'))
    expect(await check(file)).toMatchObject({
      verdict: 'changed',
      missing: [expect.stringContaining('lezen & beoordelen')],
      added: [expect.stringMatching(/lezen$/)],
    })
  })

  it('of a PDF is known when something was added behind it', async () => {
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n')
    insertExport(app.session.db(), { sha256: sha256(pdf), documentId, name: 'plan.pdf' })
    expect(await check(pdf)).toMatchObject({ verdict: 'same' })
    expect(await check(Buffer.concat([pdf, Buffer.from('2 0 obj\nendobj\n%%EOF\n')]))).toMatchObject({
      verdict: 'changed',
      missing: [],
    })
    expect(await check(Buffer.from('%PDF-1.7\n%%EOF'))).toEqual({ verdict: 'unknown', reason: 'elsewhere' })
  })

  it('is not ours when it names no document of this practice', async () => {
    const other = await changed('docProps/custom.xml', (xml) => xml.replace(documentId, crypto.randomUUID()))
    expect(await check(other)).toEqual({ verdict: 'unknown', reason: 'elsewhere' })
    expect(await check(Buffer.from('gewone tekst'))).toEqual({ verdict: 'unknown', reason: 'kind' })
    expect(await check(Buffer.alloc(0))).toEqual({ verdict: 'unknown', reason: 'kind' })
    const sheet = await new JSZip().file('xl/workbook.xml', '<x/>').generateAsync({ type: 'nodebuffer' })
    expect(await check(sheet)).toEqual({ verdict: 'unknown', reason: 'kind' })
  })

  it.skipIf(!office)('keeps its text through LibreOffice', async () => {
    expect(await check(office?.resaved(word) ?? word)).toMatchObject({ verdict: 'resaved' })
  })
})

describe('a hostile file', () => {
  const unreadable = { verdict: 'unknown', reason: 'unreadable' }
  it('is refused at once: damaged, too many parts, a part that unpacks to far more than it should', async () => {
    expect(await check(word.subarray(0, word.length / 2))).toEqual(unreadable)
    const many = new JSZip()
    for (let part = 0; part < 2_000; part++) many.file(`p${part}`, '')
    expect(await check(await many.generateAsync({ type: 'nodebuffer' }))).toEqual(unreadable)
    const bomb = new JSZip().file('word/document.xml', Buffer.alloc(200_000_000))
    const bytes = await bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
    expect(await check(bytes)).toEqual(unreadable)
    // The same bomb whose directory says that it is small.
    const lie = Buffer.from(bytes)
    const directory = lie.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    lie.writeUInt32LE(1_000, directory + 24)
    expect(await check(lie)).toEqual(unreadable)
  })

  it('is never parsed as XML, so an entity stays what it is: some letters', async () => {
    const file = await changed(
      'word/document.xml',
      (xml) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace('Echo’s', '&e;')}`,
    )
    expect(await check(file)).toMatchObject({ verdict: 'changed', added: [expect.stringContaining('&e; lezen')] })
  })
})

describe('the text of a Word file', () => {
  it('is read by paragraph, with breaks as spaces and characters as they are meant', () => {
    const xml =
      '<w:p><w:r><w:t>A &amp; B</w:t><w:br/><w:t xml:space="preserve"> &#233;&#xE9;</w:t></w:r></w:p><w:p/><w:p><w:t>C</w:t></w:p>'
    expect(paragraphsOf(xml)).toEqual(['A & B éé', 'C'])
  })

  it('is compared line by line, each as often as it stands there', () => {
    expect(differences(['a', 'b', 'b'], ['b', 'a'])).toEqual({ missing: ['b'], added: [] })
    expect(differences(['a'], ['a', 'a', 'c'])).toEqual({ missing: [], added: ['a', 'c'] })
    expect(differences(['a', 'b'], ['b', 'a'])).toEqual({ missing: [], added: [] })
    // A hostile file can have any number of lines; comparing each with each would take hours.
    const many = Array.from({ length: 500_000 }, (_, line) => `regel ${line}`)
    expect(differences(['a'], many).added).toHaveLength(20)
  })
})
