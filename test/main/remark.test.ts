import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import JSZip from 'jszip'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { collect } from '../../main/bulk/collect'
import { startJob } from '../../main/bulk/job'
import { personData, personJson } from '../../main/rights/person-data'
import { employeeInput, PASSPHRASE, sign, startApp, startTalk } from '../support/practice'

const printed: string[] = []
/** What the user does in the print dialog. */
let prints = true
const app = startApp({
  printDocument: async ({ title }) => {
    if (prints) printed.push(title)
    return prints
  },
})
beforeAll(() => app.createPractice())
beforeEach(() => {
  prints = true
  printed.length = 0
})

async function signedPlan() {
  const ids = await startTalk(app)
  await sign(app, ids.cycleId, 'employee')
  await sign(app, ids.cycleId, 'employer')
  const [plan] = await app.call('document.list', { cycleId: ids.cycleId })
  return { ...ids, id: plan?.id ?? '', sha256: plan?.sha256 ?? '' }
}
const textOf = async (file: string) =>
  (await JSZip.loadAsync(readFileSync(file))).file('word/document.xml')?.async('string')

describe('a remark beside a signed document', () => {
  it('leaves the contents, their hash and the file of the document as they are, and goes out beside it', async () => {
    const { cycleId, id, sha256 } = await signedPlan()
    await app.call('remark.add', { documentId: id, party: 'employee', text: 'Dat was in maart, niet in mei.' })
    const folder = path.join(app.folder, 'naast')
    mkdirSync(folder)
    app.dialogs.saveAs = path.join(folder, 'POP.docx')
    const saved = await app.call('document.export', { id, format: 'word' })
    const again = await app.call('document.export', { id, format: 'word' })
    expect((await app.call('document.list', { cycleId }))[0]?.sha256).toBe(sha256)
    expect(readdirSync(folder).sort()).toEqual([
      'Opmerking bij POP Aerts Noor 2026 v1 (2).docx',
      'Opmerking bij POP Aerts Noor 2026 v1.docx',
      'POP.docx',
    ])
    expect(await textOf(saved?.path ?? '')).not.toContain('Dat was in maart')
    for (const file of [saved, again])
      expect(await textOf(file?.remarks ?? '')).toContain('Dat was in maart, niet in mei.')
    expect(await textOf(saved?.remarks ?? '')).toContain(sha256)
    const newest = readFileSync(again?.path ?? '').toString('base64')
    expect(await app.call('file.check', { name: 'POP.docx', data: newest })).toMatchObject({ verdict: 'same' })
  })

  it('can be removed until the document goes out with it, and not after that', async () => {
    const { cycleId, id } = await signedPlan()
    const add = () =>
      app.call('remark.add', { documentId: id, party: 'employer', text: 'Het budget is later gegeven.' })
    app.dialogs.saveAs = path.join(app.folder, 'eerder.docx')
    await app.call('document.export', { id, format: 'word' })
    await app.call('remark.remove', await add())
    expect(await app.call('remark.list', { cycleId })).toEqual([])
    const { id: remarkId } = await add()
    expect(await app.call('remark.list', { cycleId })).toMatchObject([{ given: false, party: 'employer' }])
    await app.call('document.export', { id, format: 'word' })
    expect(await app.call('remark.list', { cycleId })).toMatchObject([{ given: true }])
    expect(await app.problem('remark.remove', { id: remarkId })).toBe('REMARK_GIVEN')
  })

  it.each(['document.print', 'preview.print'] as const)(
    'goes along on paper, and stays after that: %s',
    async (route) => {
      const { cycleId, id } = await signedPlan()
      const remark = await app.call('remark.add', { documentId: id, party: 'employee', text: 'Dat was in maart' })
      const given = async () => (await app.call('remark.list', { cycleId })).map((one) => one.given)
      const print = () =>
        route === 'document.print' ? app.call(route, { id }) : app.call(route, { of: 'document' as const, id })
      prints = false
      await print()
      expect(await given()).toEqual([false])
      prints = true
      await print()
      expect(printed).toEqual(['Persoonlijk ontwikkelingsplan', expect.stringMatching(/^Opmerking/)])
      expect(await given()).toEqual([true])
      expect(await app.problem('remark.remove', remark)).toBe('REMARK_GIVEN')
      await app.call('remark.add', { documentId: id, party: 'employee', text: 'Of toch in april' })
      expect(await given()).toEqual([true, false])
    },
  )

  it('stays once it was given out among all documents, and not when that was broken off', async () => {
    const { cycleId, id, employeeId } = await signedPlan()
    await app.call('remark.add', { documentId: id, party: 'employee', text: 'Dat was in maart' })
    const given = async () => (await app.call('remark.list', { cycleId })).map((one) => one.given)
    const target = () => ({ add: () => {}, finish: () => 'klaar', drop: () => {} })
    const start = () =>
      startJob({
        ...{ db: app.session.db(), items: collect(app.session.db(), { kind: 'person', employeeId }), shape: 'folder' },
        ...{ target: target(), requireOpen: () => {}, exported: () => {} },
        environment: { ...app.environment, toPdf: async () => Buffer.from('%PDF'), sealPdf: async (pdf) => pdf },
      })
    const broken = start()
    broken.stop()
    await broken.ended
    expect(await given()).toEqual([false])
    const whole = start()
    await whole.ended
    expect(whole.state).toMatchObject({ step: 'done', failed: [] })
    expect(await given()).toEqual([true])
  })

  it('stands among all that is given out together, after its document', async () => {
    const { id, employeeId } = await signedPlan()
    await app.call('remark.add', { documentId: id, party: 'employee', text: 'Nog dit' })
    const names = collect(app.session.db(), { kind: 'person', employeeId }).map(({ name }) => name)
    expect(names[names.indexOf('POP Aerts Noor 2026 v1') + 1]).toBe('Opmerking bij POP Aerts Noor 2026 v1')
  })

  it('is refused beside what nobody signed, and without words', async () => {
    const { cycleId } = await startTalk(app)
    const documents = await app.call('document.list', { cycleId })
    const hashes = Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256]))
    await app.call('signing.freeze', { cycleId, hashes })
    const [frozen] = await app.call('document.list', { cycleId })
    const remark = { documentId: frozen?.id, party: 'employee', text: 'Nog dit' }
    expect(await app.problem('remark.add', remark)).toBe('PHASE')
    expect(await app.problem('remark.add', { ...remark, text: '  ' })).toMatch(/^IPC_ARGS: Schrijf op/)
  })
})

describe('a remark that is being written', () => {
  const draftOf = (cycleId: string) => app.call('remark.draft', { cycleId })

  it('is kept over a lock, moves to the other party with its text, and goes when it is emptied', async () => {
    const { cycleId, id: documentId } = await signedPlan()
    const place = { cycleId, documentId, party: 'employee' } as const
    await app.call('remark.saveDraft', { ...place, text: 'Dat was in' })
    await app.call('session.lock', {})
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await draftOf(cycleId)).toEqual({ ...place, text: 'Dat was in' })
    await app.call('remark.saveDraft', { ...place, party: 'employer' })
    expect(await draftOf(cycleId)).toEqual({ ...place, party: 'employer', text: 'Dat was in' })
    await app.call('remark.saveDraft', { ...place, text: ' \n' })
    expect(await draftOf(cycleId)).toBeNull()
    await app.call('remark.saveDraft', place)
    expect(await draftOf(cycleId)).toBeNull()
  })

  it('is no remark until it is added, and no draft after that', async () => {
    const { cycleId, id: documentId, employeeId } = await signedPlan()
    const remark = { documentId, party: 'employee', text: 'Dat was in maart' } as const
    await app.call('remark.saveDraft', { cycleId, ...remark })
    expect(await app.call('remark.list', { cycleId })).toEqual([])
    expect(collect(app.session.db(), { kind: 'person', employeeId }).map(({ name }) => name)).not.toContain(
      'Opmerking bij POP Aerts Noor 2026 v1',
    )
    await app.call('remark.add', { ...remark, text: 'Iets anders' })
    expect(await draftOf(cycleId)).not.toBeNull()
    await app.call('remark.add', remark)
    expect(await draftOf(cycleId)).toBeNull()
    expect((await app.call('remark.list', { cycleId })).map(({ text }) => text)).toEqual(['Iets anders', remark.text])
  })

  it('stands in the copy of everything, and is erased with the person', async () => {
    const { cycleId, id: documentId, employeeId } = await signedPlan()
    await app.call('remark.saveDraft', { cycleId, documentId, party: 'employee', text: 'KANARIE-CONCEPT' })
    expect(personJson(personData(app.session.db(), employeeId))).toContain('KANARIE-CONCEPT')
    const left = { firstName: 'Noor', lastName: 'Aerts', leavingDate: '2020-01-01', inServiceSince: '2015-01-01' }
    await app.call('employee.save', { ...employeeInput, ...left, id: employeeId })
    const preview = await app.call('erasure.preview', { of: 'employee', id: employeeId })
    expect(preview.counts).toMatchObject({ remark_draft: 1 })
    const target = { of: 'employee', id: employeeId, ground: 'retention', name: 'Noor Aerts' } as const
    await app.call('erasure.erase', target)
    expect(app.session.db().all(sql`SELECT * FROM remark_draft WHERE text LIKE 'KANARIE%'`)).toEqual([])
  })

  it('is refused beside what nobody signed, and beside the document of another cycle', async () => {
    const { cycleId } = await startTalk(app)
    const { id: documentId } = await signedPlan()
    const draft = { cycleId, documentId, party: 'employee', text: 'Nog dit' }
    expect(await app.problem('remark.saveDraft', draft)).toBe('NOT_FOUND')
    const documents = await app.call('document.list', { cycleId })
    const hashes = Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256]))
    await app.call('signing.freeze', { cycleId, hashes })
    const [frozen] = await app.call('document.list', { cycleId })
    expect(await app.problem('remark.saveDraft', { ...draft, documentId: frozen?.id })).toBe('PHASE')
  })
})

it('a remark of an earlier version went out with the first file of its document after it', () => {
  const folder = path.resolve(import.meta.dirname, '../../db/migrations')
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8'),
  )
  const step = journal.entries.find(({ tag }) => tag.endsWith('_beside-what-is-signed'))?.tag
  const [, , fill = ''] = readFileSync(path.join(folder, `${step}.sql`), 'utf8').split('--> statement-breakpoint')
  const db = app.session.db()
  db.run(sql`UPDATE remark SET given_at = NULL`)
  const [one, two] = db.all<{ id: string; documentId: string }>(sql`SELECT id, document_id AS documentId FROM remark`)
  if (!one || !two) throw new Error('There are no remarks')
  db.run(sql`UPDATE remark SET added_at = '2026-03-10T10:00:00.000Z'`)
  db.run(sql`DELETE FROM exported_file`)
  for (const [sha, at] of [
    ['a', '2026-03-09T10:00:00.000Z'],
    ['b', '2026-03-12T10:00:00.000Z'],
    ['c', '2026-03-11T10:00:00.000Z'],
  ])
    db.run(sql`INSERT INTO exported_file VALUES (${sha}, ${one.documentId}, 'POP', ${at})`)
  db.run(sql.raw(fill))
  const given = new Map(
    db.all<{ id: string; at: string | null }>(sql`SELECT id, given_at AS at FROM remark`).map(({ id, at }) => [id, at]),
  )
  expect(given.get(one.id)).toBe('2026-03-11T10:00:00.000Z')
  expect(given.get(two.id)).toBeNull()
})
