import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFArray, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportedFile } from '../../db/export/table'
import { pdfSealOf } from '../../db/practice/store'
import { sealFor } from '../../main/seal/certificate'
import { readSeal } from '../../main/seal/read-seal'
import { type SealedParty, sealPdf } from '../../main/seal/seal-pdf'
import { localDay } from '../../shared/format/date'
import { libreOffice } from '../support/libreoffice'
import { poppler, smallPdf } from '../support/pdf'
import { PASSPHRASE, practiceInput, sign, signInput, startApp, startTalk, type TestApp } from '../support/practice'

const reader = poppler()
const office = libreOffice()

const owner = { name: 'De Wilg', country: 'BE' } as const
const seal = sealFor(owner, null)
const both: SealedParty[] = [
  { field: 'medewerker', name: 'Noor Aerts (medewerker)', reason: 'Voor akkoord.' },
  { field: 'werkgever', name: 'Mieke Claes (werkgever)', reason: 'Voor akkoord.' },
]
const wish = { seal, parties: both, documentId: crypto.randomUUID(), location: 'Gent', at: new Date() }
const unknownIssuer = 'Certificate issuer is unknown.'
const valid = (isTotal: boolean) => ({ isValid: true, isTotal, certificate: unknownIssuer })

/** The file with one byte other than it was. */
function flipped(pdf: Buffer, place: number): Buffer {
  const other = Buffer.from(pdf)
  other[place] = (other[place] ?? 0) ^ 1
  return other
}
const end = Buffer.from('%%EOF\n')
/** Where the part that the first seal covers ends. */
const firstEnd = (pdf: Buffer) => pdf.subarray(0, -end.length).lastIndexOf(end) + end.length
/** A place in the value of each signature, which is the last thing in it before the zeroes. */
const signatureValues = (pdf: Buffer): number[] =>
  [...pdf.toString('latin1').matchAll(/\/Contents <[0-9a-f]+?(?=0*>)/g)].map(
    ({ index, 0: all }) => index + all.length - 9,
  )

describe('a sealed PDF', () => {
  const files = [
    ['with a list of its objects', () => smallPdf({ pages: 3 })],
    ['with that list in a stream', () => smallPdf({ pages: 3, useObjectStreams: true })],
  ] as const

  it.skipIf(!reader).each(files)('%s: both signatures are valid together, and it reads as it did', async (_, make) => {
    const pdf = await make()
    const sealed = await sealPdf(pdf, wish)
    expect(sealed.subarray(0, pdf.length).equals(pdf)).toBe(true)
    expect(reader?.signatures(sealed)).toMatchObject([valid(false), valid(true)])
    expect(reader?.text(sealed)).toBe(reader?.text(pdf))
    expect(reader?.info(sealed).Pages).toBe('3')
    expect(reader?.signatures(await sealPdf(pdf, { ...wish, parties: both.slice(1) }))).toMatchObject([valid(true)])
  })

  it.each(files)('%s: a byte that was changed anywhere is found', async (_, make) => {
    const pdf = await make()
    const sealed = await sealPdf(pdf, wish)
    expect(readSeal(sealed, seal.key)).toEqual({ holds: true, documentId: wish.documentId })
    // One in five of what the seals added, in turn the first and the second half of a byte in a seal; less of what stood before.
    const places = Array.from({ length: sealed.length }, (_place, place) => place)
    const some = places.filter((place) => place % (place > pdf.length - 200 ? 5 : 97) === 0)
    const missed = some.filter((place) => readSeal(flipped(sealed, place), seal.key)?.holds)
    expect(missed).toEqual([])
  })

  it.skipIf(!reader)('shows another program which part was changed', async () => {
    const pdf = await smallPdf()
    const sealed = await sealPdf(pdf, wish)
    const verdicts = (place: number) => reader?.signatures(flipped(sealed, place)).map(({ isValid }) => isValid)
    expect(verdicts(pdf.indexOf('/MediaBox') + 15)).toEqual([false, false])
    expect(verdicts(sealed.indexOf('/M (D:', pdf.length) + 9)).toEqual([false, false])
    expect(verdicts(sealed.lastIndexOf('/M (D:') + 9)).toEqual([true, false])
    const [first = 0, second = 0] = signatureValues(sealed)
    expect(verdicts(first)).toEqual([false, false])
    expect(verdicts(second)).toEqual([true, false])
  })

  it('is not the same when something was cut off or added, also where that is valid in itself', async () => {
    const sealed = await sealPdf(await smallPdf(), wish)
    const holds = (pdf: Buffer) => readSeal(pdf, seal.key)?.holds
    // What ends after the first of two seals.
    expect(holds(sealed.subarray(0, firstEnd(sealed)))).toBe(false)
    expect(holds(sealed.subarray(0, -1))).toBe(false)
    expect(holds(Buffer.concat([sealed, Buffer.from('\n')]))).toBe(false)
    const document = await PDFDocument.load(sealed, { forIncrementalUpdate: true })
    document.addPage()
    expect(holds(Buffer.from(await document.commit()))).toBe(false)
    // A seal of someone else over it all.
    const other = sealFor({ name: 'Een ander', country: 'NL' }, null)
    expect(holds(await sealPdf(sealed, { ...wish, seal: other }))).toBe(false)
  })

  it('is ours by its key alone: not by its name, and not without it', async () => {
    const pdf = await smallPdf()
    expect(readSeal(pdf, seal.key)).toBeNull()
    const namesake = sealFor(owner, null)
    expect(readSeal(await sealPdf(pdf, { ...wish, seal: namesake }), seal.key)).toBeNull()
    // Our certificate with a signature that another key made.
    const forged = await sealPdf(pdf, { ...wish, seal: { key: namesake.key, certificate: seal.certificate } })
    expect(readSeal(forged, seal.key)).toMatchObject({ holds: false })
  })

  it('takes no more of a hostile file than a look', () => {
    const key = new X509Certificate(seal.certificate).publicKey.export({ format: 'der', type: 'spki' }).toString('hex')
    const opening = `/Praktijkgroei [1 1 (${wish.documentId})] /ByteRange [0 `
    const files = [
      key,
      `${key}${opening.repeat(50_000)}`,
      `${key}${opening}99999999999999999999 1 1] /Contents <00>`,
      `${key}${'30808'.repeat(1_000_000)}`,
    ].map((text) => Buffer.from(`%PDF-1.7\n${text}`))
    // A signature that is only structure, ever deeper.
    const deep = Buffer.from(`%PDF-1.7\n${key}`)
    const start = deep.length + opening.length + 40
    const range = `${start} ${start + 12_002} 0]`.padEnd(28)
    const nested = Buffer.concat([
      deep,
      Buffer.from(`${opening}${range} /Contents `),
      Buffer.from(`<${'3080'.repeat(3_000)}>`),
    ])
    for (const file of [...files, nested]) {
      const before = performance.now()
      expect(readSeal(file, seal.key)).toMatchObject({ holds: false })
      expect(performance.now() - before).toBeLessThan(1_000)
    }
  })

  it('says in any letters who signed and what it is', async () => {
    const name = 'Łukasz (Zoë) O’Brien \\ <李> %🦷 /V 1 0 R'
    const pdf = await sealPdf(await smallPdf(), {
      ...wish,
      location: 'Sint-Job-in-’t-Goor',
      parties: [{ field: 'medewerker', name, reason: 'Voor akkoord >> endobj' }],
      seal: sealFor({ name: `“De Wilg” + O=Bank, CN=(x) 🦷 ${'lang '.repeat(20)}`, country: 'BE' }, null),
    })
    const document = await PDFDocument.load(pdf)
    const field = document.getForm().getFields()[0]?.acroField.dict
    const value = field?.lookup(PDFName.of('V'))
    const words = (key: string) =>
      value && 'lookup' in value && typeof value.lookup === 'function' ? value.lookup(PDFName.of(key)) : null
    const [written, reason] = [words('Name'), words('Reason')]
    expect(written instanceof PDFHexString && written.decodeText()).toBe(name)
    expect(reason instanceof PDFHexString && reason.decodeText()).toBe('Voor akkoord >> endobj')
    expect(words('Contents') instanceof PDFHexString && words('ByteRange') instanceof PDFArray).toBe(true)
    if (reader) expect(reader.signatures(pdf)).toMatchObject([valid(true)])
  })

  it('cannot be made of what is no PDF', async () => {
    await expect(sealPdf(Buffer.from('%PDF-1.7'), wish)).rejects.toThrow()
    await expect(sealPdf(Buffer.from('gewone tekst'), wish)).rejects.toThrow()
  })
})

describe('the certificate of a practice', () => {
  const at = new Date('2026-03-31T12:00:00Z')
  const year = (years: number) => new Date(`${2026 + years}-03-31T12:00:00Z`)

  it('names the practice, holds from the day before, and is good for signing alone', () => {
    const made = new X509Certificate(sealFor(owner, null, at).certificate)
    expect(made.subject).toBe('C=BE\nO=De Wilg\nCN=De Wilg (zegel van Praktijkgroei)')
    expect(made.issuer).toBe(made.subject)
    expect(made.verify(made.publicKey)).toBe(true)
    expect(made.ca).toBe(false)
    expect([made.validFrom, made.validTo]).toEqual(['Mar 30 12:00:00 2026 GMT', 'Mar 31 12:00:00 2056 GMT'])
    expect(new X509Certificate(sealFor(owner, null, at).certificate).serialNumber).not.toBe(made.serialNumber)
  })

  it('stays as it is, and follows a new name or its end with the same key', async () => {
    const first = sealFor(owner, null, at)
    expect(sealFor(owner, first, year(19))).toBe(first)
    const later = sealFor(owner, first, year(21))
    const renamed = sealFor({ ...owner, name: 'De Nieuwe Wilg' }, first, at)
    for (const next of [later, renamed]) {
      expect(next.key).toBe(first.key)
      expect(next.certificate.equals(first.certificate)).toBe(false)
      const earlier = await sealPdf(await smallPdf(), { ...wish, seal: first })
      expect(readSeal(earlier, next.key)).toMatchObject({ holds: true })
    }
    expect(new X509Certificate(renamed.certificate).subject).toContain('O=De Nieuwe Wilg\n')
  })
})

describe('the PDF that leaves the practice', () => {
  const app = startApp({ toPdf: () => smallPdf() })
  beforeAll(() => app.createPractice())

  async function exported(id: string, from: TestApp = app): Promise<Buffer> {
    from.dialogs.saveAs = path.join(from.folder, `${crypto.randomUUID()}.pdf`)
    const saved = await from.call('document.export', { id, format: 'pdf' })
    return readFileSync(saved?.path ?? '')
  }
  const documents = async (cycleId: string, from: TestApp = app) =>
    (await from.call('document.list', { cycleId })).map(({ id }) => id ?? '')
  const talk = async (from: TestApp = app) => {
    const { cycleId } = await startTalk(from)
    await from.call('goal.create', { cycleId, title: 'Echo’s lezen' })
    return cycleId
  }
  const check = (pdf: Buffer) => app.call('file.check', { name: 'plan.pdf', data: pdf.toString('base64') })
  const signatures = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type \/Sig /g)].length

  it.skipIf(!reader)('has a seal for each who signed on the screen, by the same certificate every time', async () => {
    const cycleId = await talk()
    await sign(app, cycleId, 'employee')
    const [plan = '', report = ''] = await documents(cycleId)
    expect(reader?.signatures(await exported(plan))).toMatchObject([valid(true)])
    await sign(app, cycleId, 'employer')
    const pdf = await exported(plan)
    const by = 'De Wilg (zegel van Praktijkgroei)'
    expect(reader?.signatures(pdf)).toMatchObject([
      { ...valid(false), by },
      { ...valid(true), by },
    ])
    const before = pdfSealOf(app.session.db())
    await app.call('session.lock', {})
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(reader?.signatures(await exported(report))).toMatchObject([valid(false), valid(true)])
    expect(pdfSealOf(app.session.db())).toEqual(before)
  })

  it('has none for a signature on paper, and none where nobody signed on the screen', async () => {
    const cycleId = await talk()
    const hashes = (await signInput(app, cycleId, 'employee')).hashes
    await app.call('signing.freeze', { cycleId, hashes })
    const [plan = ''] = await documents(cycleId)
    expect(signatures(await exported(plan))).toBe(0)
    const onPaper = { ...(await signInput(app, cycleId, 'employee')), method: 'paper' as const }
    await app.call('signing.sign', { ...onPaper, signedOn: localDay(new Date()) })
    expect(signatures(await exported(plan))).toBe(0)
    await sign(app, cycleId, 'employer')
    expect(signatures(await exported(plan))).toBe(1)
  })

  it('has none for who refused, also where that person did sign the other document', async () => {
    const cycleId = await talk()
    const input = await signInput(app, cycleId, 'employee')
    const [plan, report] = input.decisions
    if (!plan || !report) throw new Error('There are two documents')
    const refused = { ...report, manner: 'refused' as const, words: 'Meegegeven aan Noor.' }
    await app.call('signing.sign', { ...input, decisions: [plan, refused] })
    const [planId = '', reportId = ''] = await documents(cycleId)
    expect(signatures(await exported(planId))).toBe(1)
    expect(signatures(await exported(reportId))).toBe(0)
  })

  it('is known again: by its bytes, and by its seal where those were not kept', async () => {
    const cycleId = await talk()
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    const [plan = ''] = await documents(cycleId)
    const pdf = await exported(plan)
    expect(await check(pdf)).toMatchObject({ verdict: 'same' })
    expect(await check(Buffer.concat([pdf, Buffer.from('1 0 obj\n%%EOF\n')]))).toMatchObject({ verdict: 'changed' })
    app.session.db().delete(exportedFile).run()
    const document = { title: 'Persoonlijk ontwikkelingsplan', employeeName: 'Noor Aerts', cycleId, exportedAt: null }
    expect(await check(pdf)).toEqual({ verdict: 'sealed', document })
    expect(await check(flipped(pdf, 40))).toEqual({ verdict: 'unsealed', document })
    expect(await check(pdf.subarray(0, firstEnd(pdf)))).toEqual({ verdict: 'unsealed', document })
    expect(await check(await smallPdf())).toEqual({ verdict: 'unknown', reason: 'elsewhere' })
    await app.call('practice.save', { ...practiceInput, name: 'De Nieuwe Wilg' })
    expect(signatures(await exported(plan))).toBe(2)
    expect(await check(pdf)).toEqual({ verdict: 'sealed', document })
  })

  it('of another practice is not ours, however it is called', async () => {
    const other = startApp({ toPdf: () => smallPdf() })
    await other.createPractice()
    const cycleId = await talk(other)
    await sign(other, cycleId, 'employee')
    const [plan = ''] = await documents(cycleId, other)
    expect(await check(await exported(plan, other))).toEqual({ verdict: 'unknown', reason: 'elsewhere' })
  })

  it('is not written without its seal', async () => {
    const cycleId = await talk()
    await sign(app, cycleId, 'employee')
    const [plan = ''] = await documents(cycleId)
    const { toPdf } = app.environment
    app.environment.toPdf = async () => Buffer.from('%PDF-1.7')
    app.dialogs.saveAs = path.join(app.folder, 'zonder.pdf')
    expect(await app.problem('document.export', { id: plan, format: 'pdf' })).toBe('SEAL_FAILED')
    expect(() => readFileSync(path.join(app.folder, 'zonder.pdf'))).toThrow('ENOENT')
    app.environment.toPdf = toPdf
  })
})

describe.skipIf(!reader || !office)('a document that LibreOffice made a PDF of', () => {
  it('is sealed as any other, and looks as it did', async () => {
    const app = startApp()
    await app.call('session.sample', {})
    const signed = (await app.call('cycle.list', {})).find(({ phase }) => phase === 'progress')
    const [plan] = await app.call('document.list', { cycleId: signed?.id ?? '' })
    if (!plan || !office) throw new Error('The sample has a plan that both signed')
    const pdf = office.pdf(await app.environment.toWord(plan.model))
    const sealed = await sealPdf(pdf, wish)
    expect(reader?.signatures(sealed)).toMatchObject([valid(false), valid(true)])
    expect(reader?.text(sealed)).toBe(reader?.text(pdf))
    expect(reader?.pictures(sealed)).toEqual(reader?.pictures(pdf))
    const { Tagged, Pages, Title } = reader?.info(pdf) ?? {}
    expect(reader?.info(sealed)).toMatchObject({ Tagged, Pages, Title })
  })
})

describe('a Word file that leaves the practice', () => {
  const app = startApp()
  beforeAll(() => app.createPractice('De “Wilg” & <Co>'))

  async function exported(): Promise<Buffer> {
    const { cycleId } = await startTalk(app)
    await app.call('goal.create', { cycleId, title: 'Echo’s lezen' })
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    const [plan] = await app.call('document.list', { cycleId })
    app.dialogs.saveAs = path.join(app.folder, 'plan.docx')
    const saved = await app.call('document.export', { id: plan?.id ?? '', format: 'word' })
    return readFileSync(saved?.path ?? '')
  }
  async function changed(docx: Buffer, part: string, from: string, to: string): Promise<Buffer> {
    const zip = await JSZip.loadAsync(docx)
    const text = (await zip.file(part)?.async('string')) ?? ''
    expect(text).toContain(from)
    return zip.file(part, text.replace(from, to)).generateAsync({ type: 'nodebuffer' })
  }

  it.skipIf(!office?.signatures)('has one seal that LibreOffice calls valid, until something is changed', async () => {
    const docx = await exported()
    const files = [
      docx,
      await changed(docx, 'word/document.xml', 'Echo’s lezen', 'Echo’s leren'),
      await changed(docx, 'docProps/custom.xml', '<property', '<property '),
      await changed(docx, 'word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="settings.xml"'),
      await changed(docx, '_xmlsignatures/sig1.xml', 'naam getypt', 'naam gezegd'),
    ]
    expect(office?.signatures?.(...files)).toEqual([
      [{ isValid: true, by: expect.stringContaining('(zegel van Praktijkgroei)') }],
      ...files.slice(1).map(() => [{ isValid: false, by: expect.any(String) }]),
    ])
  })

  it.skipIf(!office)('opens and is known as any other', async () => {
    const docx = await exported()
    expect(office?.pages(docx).join('')).toContain('Echo’s lezen')
    const check = (file: Buffer) => app.call('file.check', { name: 'plan.docx', data: file.toString('base64') })
    expect(await check(docx)).toMatchObject({ verdict: 'same' })
    expect(await check(await changed(docx, 'word/styles.xml', '<w:style', '<w:style '))).toMatchObject({
      verdict: 'resaved',
    })
  })

  it('is given as it is where no seal can be put on it', async () => {
    const { toWord } = app.environment
    const odd = await new JSZip().file('word/document.xml', '<x/>').generateAsync({ type: 'nodebuffer' })
    app.environment.toWord = async () => odd
    expect((await exported()).equals(odd)).toBe(true)
    app.environment.toWord = toWord
  })
})
