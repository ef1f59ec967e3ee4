import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { collect } from '../../main/bulk/collect'
import { sign, startApp, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

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
