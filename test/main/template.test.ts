import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import PizZip from 'pizzip'
import { beforeAll, describe, expect, it } from 'vitest'
import { collect } from '../../main/bulk/collect'
import { startJob } from '../../main/bulk/job'
import { folderTarget } from '../../main/bulk/target'
import { toWord } from '../../main/document/word'
import { paragraphsOf } from '../../main/docx/paragraphs'
import { findOffice } from '../../main/office/find'
import { sampleSignatures } from '../../main/sample/signatures'
import { fillTemplate } from '../../main/template/fill'
import { TEXT_PART } from '../../main/template/package'
import { readTemplate } from '../../main/template/read'
import { errorMessage } from '../../shared/ipc/messages'
import { AppError } from '../../shared/ipc/result'
import { catalogue, fieldsFor } from '../../shared/template/catalogue'
import { allNames, checkTemplate } from '../../shared/template/check'
import { exampleValues } from '../../shared/template/example'
import { examplePractice } from '../../shared/template/example-year'
import { problemInWords } from '../../shared/template/problem'
import { type TemplateKind, templateKinds } from '../../shared/template/schema'
import { filled } from '../support/fill-form'
import { libreOffice } from '../support/libreoffice'
import { smallPdf } from '../support/pdf'
import { sign, signInput, startApp, startCycle, startTalk } from '../support/practice'

const kinds = Object.keys(templateKinds) as TemplateKind[]
const shipped = (kind: TemplateKind) => toWord(catalogue[kind].shipped(examplePractice))
const office = libreOffice()

const linesOf = (bytes: Buffer): string[] => {
  const zip = new PizZip(bytes)
  return Object.keys(zip.files)
    .filter((name) => TEXT_PART.test(name))
    .flatMap((name) => paragraphsOf(zip.file(name)?.asText() ?? ''))
}

/** A template with a part changed, added, or put in its place. */
function changed(bytes: Buffer, part: string, change: (xml: string) => string): Buffer {
  const zip = new PizZip(bytes)
  zip.file(part, change(zip.file(part)?.asText() ?? ''))
  return zip.generate({ type: 'nodebuffer' })
}
const inText = (bytes: Buffer, words: string) =>
  changed(bytes, 'word/document.xml', (xml) => xml.replace('<w:body>', `<w:body><w:p>${words}</w:p>`))
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const told = async (kind: TemplateKind, bytes: Buffer) => (await readTemplate(kind, bytes)).problems.map(problemInWords)

describe.each(kinds)('the template of %s that comes with the application', (kind) => {
  it('holds every field, and nothing is wrong with it', async () => {
    const bytes = await shipped(kind)
    const read = await readTemplate(kind, bytes)
    expect(read.problems).toEqual([])
    expect(read.missing).toEqual([])
    const { used } = checkTemplate([{ part: 'text', paragraphs: linesOf(bytes) }], fieldsFor(kind))
    expect(new Set(used)).toEqual(new Set(allNames(fieldsFor(kind))))
  })

  it('is filled without a field left over', async () => {
    const { example } = await readTemplate(kind, await shipped(kind))
    const lines = linesOf(example?.bytes ?? Buffer.alloc(0))
    expect(lines.filter((line) => /[{}]|undefined|\[object/.test(line))).toEqual([])
    expect(lines.join('\n')).toContain(examplePractice.name)
  })

  it.skipIf(!office)('works the same after LibreOffice saved it', async () => {
    const resaved = office?.resaved(await shipped(kind)) ?? Buffer.alloc(0)
    const read = await readTemplate(kind, resaved)
    expect(read.problems).toEqual([])
    const words = (bytes: Buffer) => linesOf(bytes).join(' ').replace(/\s+/g, ' ')
    const own = (await readTemplate(kind, await shipped(kind))).example?.bytes ?? Buffer.alloc(0)
    const body = (bytes: Buffer) => words(bytes).length
    expect(read.example && body(read.example.bytes) / body(own)).toBeCloseTo(1, 1)
    expect(office?.pages(read.example?.bytes ?? Buffer.alloc(0)).join('\n')).toContain(examplePractice.name)
  })
})

describe('what is refused', () => {
  const rels = 'word/_rels/document.xml.rels'
  const relation = (type: string, target: string) => (xml: string) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    )
  const code = (words: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${words.slice(0, 6)}</w:instrText></w:r><w:r><w:instrText>${words.slice(6)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    [
      'a picture elsewhere',
      (bytes) => changed(bytes, rels, relation('image', 'http://192.0.2.1/pixel.png')),
      'http://192.0.2.1/pixel.png',
    ],
    [
      'a template elsewhere',
      (bytes) =>
        changed(bytes, 'word/_rels/settings.xml.rels', () =>
          relation(
            'attachedTemplate',
            '\\\\server\\evil.dotm',
          )('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'),
        ),
      'evil.dotm',
    ],
    [
      'a link',
      (bytes) => changed(bytes, rels, relation('hyperlink', 'https://voorbeeld.example')),
      'Hyperlink verwijderen',
    ],
    ['a macro', (bytes) => changed(bytes, 'word/vbaProject.bin', () => 'x'), 'vbaProject.bin'],
    ['a file in the file', (bytes) => changed(bytes, 'word/embeddings/oleObject1.bin', () => 'x'), 'oleObject1.bin'],
    [
      'another document in it',
      (bytes) => changed(bytes, 'word/afchunk1.html', () => '<script>1</script>'),
      'afchunk1.html',
    ],
    [
      'a script in a drawing',
      (bytes) =>
        changed(bytes, 'word/media/logo.svg', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'svg',
    ],
    [
      'a code that fetches, in pieces',
      (bytes) => inText(bytes, code('INCLUDEPICTURE "http://192.0.2.1/x.png"')),
      'INCLUDEPICTURE',
    ],
    [
      'a code that runs a program',
      (bytes) => inText(bytes, '<w:fldSimple w:instr="DDEAUTO c:\\\\windows\\\\calc.exe"/>'),
      'DDEAUTO',
    ],
    ['a date that changes by itself', (bytes) => inText(bytes, code('DATE \\@ "d MMMM yyyy"')), 'DATE'],
    [
      'changes that were kept',
      (bytes) => inText(bytes, `<w:ins w:id="1" w:author="x">${run('nieuw')}</w:ins>`),
      'Alle wijzigingen accepteren',
    ],
    ['a comment', (bytes) => inText(bytes, '<w:r><w:commentReference w:id="0"/></w:r>'), 'opmerkingen'],
    ['raw XML in place of words', (bytes) => inText(bytes, run('{@medewerker}')), '{@medewerker}'],
    [
      'a loop that begins in one table and ends outside',
      (bytes) =>
        changed(bytes, 'word/document.xml', (xml) =>
          xml.replace('{/acties}', '').replace('</w:tbl>', `</w:tbl><w:p>${run('{/acties}')}</w:p>`),
        ),
      '{#acties}',
    ],
  ])('%s', async (_what, make, words) => {
    const bytes = make(await shipped('plan'))
    const read = await readTemplate('plan', bytes)
    expect(read.problems.map(problemInWords).join('\n')).toContain(words)
    expect(read.example).toBeNull()
    expect(read.bytes).toHaveLength(0)
  })

  it('is told with every mistake at once', async () => {
    const bytes = inText(inText(await shipped('plan'), run('{medwerker}')), run('{praktjk}'))
    expect(await told('plan', bytes)).toEqual([
      'Het veld {praktjk} bestaat niet. Bedoelt u {praktijk}?',
      'Het veld {medwerker} bestaat niet. Bedoelt u {medewerker}?',
    ])
  })

  it('is no table of contents, and no number of a page', async () => {
    expect(await told('plan', inText(await shipped('plan'), code('TOC \\o "1-2"')))).toEqual([])
  })

  it('is a document of another kind', async () => {
    expect((await told('training', await shipped('plan')))[0]).toContain('bestaat niet')
  })
})

describe('texts', () => {
  it('stay texts, whatever they look like', async () => {
    const hostile = '{#doelen}{praktijk}{/doelen} [[x]] <w:p/> & "aanhaling" \u0000 ]]> {@invulvakken}'
    const values = { ...exampleValues('plan'), nu_afgesproken: `${hostile}\nTweede regel` }
    const stamp = { title: '<x>&', author: '"A"', subject: '', keywords: '', custom: { 'a"<': '&' }, marks: [] }
    const filled = await fillTemplate(await shipped('plan'), { values, stamp })
    const zip = new PizZip(filled)
    const text = zip.file('word/document.xml')?.asText() ?? ''
    expect(text).toContain('{#doelen}{praktijk}{/doelen} [[x]] &lt;w:p/&gt; &amp; &quot;aanhaling&quot;')
    expect(text).toMatch(/\{@invulvakken\}<\/w:t>.*?<w:br\/>.*?Tweede regel/)
    expect(zip.file('docProps/custom.xml')?.asText()).toContain('name="a&quot;&lt;"')
    if (office) expect(office.pages(filled).join('\n')).toContain('Tweede regel')
  })

  it('of a template writer are not in the file that leaves', async () => {
    const named = changed(await shipped('plan'), 'docProps/core.xml', (xml) =>
      xml.replace(/<dc:creator>[^<]*/, '<dc:creator>Jan Schrijver'),
    )
    const { example } = await readTemplate('plan', named)
    expect(new PizZip(example?.bytes ?? Buffer.alloc(0)).file('docProps/core.xml')?.asText()).not.toContain(
      'Jan Schrijver',
    )
  })
})

describe('in a practice', () => {
  const app = startApp()
  beforeAll(() => app.createPractice())

  /** Loads a template and uses it, as the screen does. */
  async function use(kind: TemplateKind, bytes: Buffer): Promise<string> {
    app.dialogs.open = path.join(app.folder, 'eigen.docx')
    writeFileSync(app.dialogs.open, bytes)
    const reading = await app.call('template.read', { kind })
    return (await app.call('template.use', { id: reading?.id ?? '' })).id
  }
  const withWords = async (words: string, kind: TemplateKind = 'plan') => inText(await shipped(kind), run(words))
  async function exported(id: string): Promise<Buffer> {
    app.dialogs.saveAs = path.join(app.folder, 'uit.docx')
    await app.call('document.export', { id, format: 'word' })
    return readFileSync(app.dialogs.saveAs)
  }
  async function signedTalk() {
    const { cycleId } = await startTalk(app)
    await app.call('goal.create', { cycleId, title: 'Echo’s lezen' })
    const input = await signInput(app, cycleId, 'employee')
    await app.call('signing.sign', { ...input, method: 'drawn', image: sampleSignatures.employee })
    await sign(app, cycleId, 'employer')
    const documents = await app.call('document.list', { cycleId })
    return { cycleId, plan: documents.find(({ kind }) => kind === 'plan')?.id ?? '' }
  }

  it('a template goes out, comes back and is used; signed documents keep the one they were made with', async () => {
    const before = await signedTalk()
    app.dialogs.saveAs = path.join(app.folder, 'sjabloon.docx')
    await app.call('template.export', { kind: 'plan', which: 'shipped' })
    expect(linesOf(readFileSync(app.dialogs.saveAs)).join('\n')).toContain('{#doelen}')

    await use('plan', await withWords('Eerste huisstijl van {praktijk}'))
    const first = await signedTalk()
    await use('plan', await withWords('Tweede huisstijl'))
    const second = await signedTalk()
    await app.call('template.restore', { kind: 'plan' })
    const last = await signedTalk()

    const text = async (id: string) => linesOf(await exported(id)).join('\n')
    expect(await text(before.plan)).not.toContain('huisstijl')
    expect(await text(first.plan)).toContain('Eerste huisstijl van De Wilg')
    expect(await text(first.plan)).toContain('Echo’s lezen')
    expect(await text(second.plan)).toContain('Tweede huisstijl')
    expect(await text(last.plan)).not.toContain('huisstijl')
    expect(await app.call('template.list', {})).toEqual([])
  })

  it('the drawn signature stands in it, and the file is known again', async () => {
    await use('plan', await withWords('Huisstijl'))
    const { plan } = await signedTalk()
    const bytes = await exported(plan)
    const media = Object.keys(new PizZip(bytes).files).filter((name) => name.includes('handtekening'))
    expect(media).toHaveLength(1)
    const check = (file: Buffer) => app.call('file.check', { name: 'POP.docx', data: file.toString('base64') })
    expect(await check(bytes)).toMatchObject({ verdict: 'same' })
    expect(
      await check(changed(bytes, 'word/document.xml', (xml) => xml.replace('Echo’s lezen', 'Echo’s schrijven'))),
    ).toMatchObject({ verdict: 'changed' })
    if (office) expect(office.pages(bytes).join('\n')).toContain('Mieke Claes')
    if (office?.signatures) expect(office.signatures(bytes)).toMatchObject([[{ isValid: true }]])
  })

  it('gives the Word file all the same where no program makes its PDF, and lists that', async () => {
    await use('plan', await withWords('Huisstijl'))
    await signedTalk()
    const environment = {
      ...app.environment,
      toPdf: async () => smallPdf(),
      officeToPdf: async (documents: readonly Buffer[]) => documents.map(() => new AppError('OFFICE_NONE')),
    }
    const db = app.session.db()
    const items = collect(db, { kind: 'all' })
    const target = folderTarget(app.folder, 'Documenten')
    const made = startJob({
      db,
      items,
      target,
      shape: 'folder',
      environment,
      requireOpen: () => {},
      exported: () => {},
    })
    await made.ended
    const own = items.filter((item) => item.paper().own)
    expect(own.length).toBeGreaterThan(0)
    const { title } = errorMessage('OFFICE_NONE')
    expect(made.state).toMatchObject({ step: 'done', files: items.length * 2 - own.length })
    expect(JSON.stringify(made.state).split(title)).toHaveLength(own.length + 1)
  })

  it('asks the other program for a few documents at once, and keeps the list in its order', async () => {
    const db = app.session.db()
    const all = collect(db, { kind: 'all' })
    const own = all.find((item) => item.paper().own)
    const ours = all.find((item) => !item.paper().own)
    if (!own || !ours) throw new Error('There is none of each')
    const kinds = [own, own, ours, ...Array.from({ length: 7 }, () => own), ours, own]
    const items = kinds.map((item, at) => ({ ...item, folder: 'Een map', what: `Nummer ${at + 1}.` }))
    const asked: number[] = []
    const done: number[] = []
    const target = folderTarget(app.folder, 'Bij elkaar')
    const made: ReturnType<typeof startJob> = startJob({
      ...{ db, items, target, shape: 'folder', requireOpen: () => {}, exported: () => {} },
      environment: {
        ...app.environment,
        toPdf: async () => smallPdf(),
        officeToPdf: async (documents) => {
          asked.push(documents.length)
          return Promise.all(documents.map(() => smallPdf()))
        },
        changed: () => made.state.step === 'running' && done.push(made.state.done),
      },
    })
    await made.ended
    expect(made.state).toMatchObject({ step: 'done', files: items.length * 2, failed: [] })
    expect(asked).toEqual([8, 2])
    expect(done).toEqual(items.map((_, at) => at + 1))
    const list = readFileSync(path.join(app.folder, 'Bij elkaar', 'Overzicht.html'), 'utf8')
    expect([...new Set(list.match(/Nummer \d+\./g))]).toEqual(items.map(({ what }) => what))
  })

  it('going back can be undone', async () => {
    const id = await use('report', await withWords('Huisstijl', 'report'))
    expect(await app.call('template.restore', { kind: 'report' })).toEqual({ id })
    await app.call('template.reuse', { id })
    expect((await app.call('template.list', {})).map((own) => own.id)).toContain(id)
  })

  it('a template with a mistake is not used, and says why', async () => {
    app.dialogs.open = path.join(app.folder, 'fout.docx')
    writeFileSync(app.dialogs.open, await withWords('{medwerker}'))
    const reading = await app.call('template.read', { kind: 'training' })
    expect(reading?.problems.length).toBeGreaterThan(0)
    expect(await app.problem('template.use', { id: reading?.id })).toBe('TEMPLATE_PROBLEMS')
    expect(await app.problem('template.example', { id: reading?.id })).toBe('TEMPLATE_PROBLEMS')
  })

  it('nothing waits any more once the practice was locked', async () => {
    app.dialogs.open = path.join(app.folder, 'eigen.docx')
    writeFileSync(app.dialogs.open, await shipped('plan'))
    const reading = await app.call('template.read', { kind: 'plan' })
    await app.call('session.lock', {})
    expect(await app.problem('template.use', { id: reading?.id })).toBe('LOCKED')
    await app.call('session.unlock', { passphrase: 'een lange zin voor de proef' }).catch(() => undefined)
  })
})

describe('a form in an own template', () => {
  const app = startApp()
  beforeAll(() => app.createPractice())

  it('is protected, and comes back like any other', async () => {
    const { cycleId } = await startCycle(app)
    app.dialogs.open = path.join(app.folder, 'formulier-sjabloon.docx')
    writeFileSync(app.dialogs.open, inText(await shipped('employeeForm'), run('Ons formulier')))
    const reading = await app.call('template.read', { kind: 'employeeForm' })
    await app.call('template.use', { id: reading?.id ?? '' })
    app.dialogs.saveAs = path.join(app.folder, 'formulier.docx')
    await app.call('form.export', { cycleId, side: 'employee' })
    const bytes = readFileSync(app.dialogs.saveAs)
    expect(linesOf(bytes)).toContain('Ons formulier')
    expect(new PizZip(bytes).file('word/settings.xml')?.asText()).toContain(
      '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
    )

    const [, tag = ''] =
      /<w:tag w:val="([^"]*)"\/>/.exec(new PizZip(bytes).file('word/document.xml')?.asText() ?? '') ?? []
    const typed = await filled(bytes, { [tag]: 'Ik plan zelf mijn week' })
    for (const file of [typed, ...(office ? [office.resaved(typed)] : [])]) {
      app.dialogs.open = path.join(app.folder, 'ingevuld.docx')
      writeFileSync(app.dialogs.open, file)
      const read = await app.call('form.read', { cycleId, side: 'employee' })
      expect(read?.lines.map(({ found }) => found)).toContain('Ik plan zelf mijn week')
    }
  })
})

describe('the PDF of an own template', () => {
  it.skipIf(!findOffice())('is laid out by LibreOffice, tagged and with an outline', async () => {
    const { officeToPdf } = await import('../../main/office/to-pdf')
    const { example } = await readTemplate('plan', await shipped('plan'))
    const document = example?.bytes ?? Buffer.alloc(0)
    // Half a document among others, which it must not take along.
    const [pdf, broken, other] = await officeToPdf([document, document.subarray(0, 2_000), document])
    if (!Buffer.isBuffer(pdf)) throw pdf
    expect(pdf.toString('latin1')).toMatch(/\/Marked true/)
    expect(broken).toMatchObject({ code: 'OFFICE_FAILED' })
    expect(Buffer.isBuffer(other)).toBe(true)
  })

  it('asks for LibreOffice where there is none, and says what to do', () => {
    expect(errorMessage('OFFICE_NONE').text).toContain('Opslaan als')
  })
})
