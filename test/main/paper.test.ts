import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { signature } from '../../db/document/table'
import { sealKeyOf } from '../../db/practice/store'
import { brokenScans, findScan, listScans } from '../../db/scan/store'
import { scanPiece } from '../../db/scan/table'
import { scanPicture } from '../../main/scan/handlers'
import { clearBrokenScans, readScan } from '../../main/scan/pieces'
import { isSealIntact } from '../../main/signing/seal'
import { addDays, localDay } from '../../shared/format/date'
import { MAX_SCAN_BYTES } from '../../shared/scan/schema'
import { nobody, PASSPHRASE, sign, signInput, startApp, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

const today = localDay(new Date())
const documents = async (cycleId: string) =>
  (await app.call('document.list', { cycleId })).filter(({ superseded }) => !superseded)
const hashes = async (cycleId: string) =>
  Object.fromEntries((await documents(cycleId)).map(({ kind, sha256 }) => [kind, sha256]))

/** A talk with a goal, of which the contents were laid down to be printed. */
async function laidDown() {
  const { cycleId } = await startTalk(app)
  await app.call('goal.create', { cycleId, title: 'Echo’s lezen' })
  await app.call('signing.freeze', { cycleId, hashes: await hashes(cycleId) })
  return cycleId
}
const onPaper = async (cycleId: string, party: 'employee' | 'employer', signedOn: string | null = today) => ({
  ...(await signInput(app, cycleId, party)),
  method: 'paper' as const,
  signedOn,
})

describe('signing with a pen', () => {
  it('starts with contents that lie fixed, with nobody’s signature under them', async () => {
    const cycleId = await laidDown()
    const [plan, report] = await documents(cycleId)
    expect([plan?.signatures, report?.signatures]).toEqual([[], []])
    expect(plan?.id).not.toBeNull()
    expect(plan?.model.notice).toBe('Om te ondertekenen')
    expect(await app.problem('goal.create', { cycleId, title: 'Nog iets' })).toBe('FROZEN')
    const cycle = (await app.call('cycle.list', {})).find(({ id }) => id === cycleId)
    expect(cycle).toMatchObject({ phase: 'conversation', frozen: true, signedBy: [], signedVersion: null })
    // Asked twice, nothing happens twice.
    await app.call('signing.freeze', { cycleId, hashes: await hashes(cycleId) })
    expect((await documents(cycleId)).map(({ id }) => id)).toEqual([plan?.id, report?.id])
  })

  it('lays nothing down that is not what stood on the screen', async () => {
    const { cycleId } = await startTalk(app)
    const seen = await hashes(cycleId)
    await app.call('conversation.saveAgreement', { cycleId, theme: 'work', text: 'Iets anders' })
    expect(await app.problem('signing.freeze', { cycleId, hashes: seen })).toBe('CONTENT_CHANGED')
    expect((await documents(cycleId)).every(({ id }) => id === null)).toBe(true)
  })

  it('is noted with its day, sealed, and stands in the document as what it is', async () => {
    const cycleId = await laidDown()
    await app.call('signing.sign', await onPaper(cycleId, 'employee'))
    // The other one may sign on the screen.
    expect(await sign(app, cycleId, 'employer')).toEqual({ complete: true })
    const [plan] = await documents(cycleId)
    const signed = plan?.signatures.find(({ party }) => party === 'employee')
    expect(signed).toMatchObject({ method: 'paper', image: null, manner: 'agreed' })
    expect(localDay(new Date(signed?.signedAt ?? ''))).toBe(today)
    expect(JSON.stringify(plan?.model)).toContain('afdruk is het bewijs')
    const db = app.session.db()
    const row = db
      .select()
      .from(signature)
      .all()
      .find(({ documentId, party }) => documentId === plan?.id && party === 'employee')
    if (!row || !plan) throw new Error('There is no row')
    const record = {
      ...{ documentId: row.documentId, kind: plan.kind, version: plan.version, sha256: plan.sha256 },
      ...{ party: row.party, name: row.name, manner: row.manner, words: row.words, method: row.method },
      ...{ imageSha256: null, signedAt: row.signedAt },
    }
    expect(isSealIntact(record, row.seal, sealKeyOf(db))).toBe(true)
    expect(isSealIntact({ ...record, method: 'drawn' }, row.seal, sealKeyOf(db))).toBe(false)
  })

  it('is refused without a day, with a day that cannot be, and before there is paper', async () => {
    const cycleId = await laidDown()
    expect(await app.problem('signing.sign', await onPaper(cycleId, 'employee', null))).toContain('op welke dag')
    expect(await app.problem('signing.sign', await onPaper(cycleId, 'employee', addDays(today, 1)))).toContain(
      'toekomst',
    )
    expect(await app.problem('signing.sign', await onPaper(cycleId, 'employee', addDays(today, -1)))).toContain(
      'pas vast sinds',
    )
    const { cycleId: draft } = await startTalk(app)
    expect(await app.problem('signing.sign', await onPaper(draft, 'employee'))).toContain('druk ze af')
    const typed = { ...(await signInput(app, cycleId, 'employee')), signedOn: today }
    expect(await app.problem('signing.sign', typed)).toContain('hoort geen dag bij')
  })

  it('can be followed by a next version when something must change after printing', async () => {
    const cycleId = await laidDown()
    await app.call('signing.newVersion', { cycleId })
    await app.call('goal.create', { cycleId, title: 'Nog iets' })
    expect((await documents(cycleId)).map(({ version, id }) => [version, id])).toEqual([
      [2, null],
      [2, null],
    ])
  })
})

describe('a scan', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const file = (name: string, bytes: Buffer) => {
    const folder = path.join(app.folder, 'scans')
    mkdirSync(folder, { recursive: true })
    app.dialogs.open = path.join(folder, name)
    writeFileSync(app.dialogs.open, bytes)
  }
  const pieces = () => app.session.db().select({ at: scanPiece.at }).from(scanPiece).all().length
  const planOf = async (cycleId: string) => (await documents(cycleId))[0]?.id ?? ''

  it('is kept, shown while the practice is open, given out again as it came, and removed for good', async () => {
    const cycleId = await laidDown()
    const documentId = await planOf(cycleId)
    file('Blad van Noor.png', png)
    const { id } = (await app.call('scan.add', { documentId })) ?? { id: '' }
    expect(await app.call('scan.list', { cycleId })).toMatchObject([
      { id, documentId, name: 'Blad van Noor', type: 'png', bytes: png.length },
    ])
    expect(await scanPicture(app.session, id)).toEqual({ data: png, mimeType: 'image/png' })
    app.dialogs.saveAs = path.join(app.folder, 'terug.png')
    const saved = await app.call('scan.export', { id })
    expect(readFileSync(saved?.path ?? '')).toEqual(png)
    await app.call('scan.remove', { id })
    expect(await app.call('scan.list', { cycleId })).toEqual([])
    expect(await app.problem('scan.export', { id })).toBe('NOT_FOUND')
  })

  it('of the largest size comes back byte for byte, and lets others have their turn while it comes and goes', async () => {
    const cycleId = await laidDown()
    const documentId = await planOf(cycleId)
    const large = Buffer.concat([Buffer.from('%PDF-1.7'), randomBytes(MAX_SCAN_BYTES - 8)])
    file('groot.pdf', large)
    const adding = app.call('scan.add', { documentId })
    let turns = 0
    for (let isBusy = true; isBusy; turns++) {
      isBusy = await Promise.race([adding.then(() => false), breath(true)])
      // Nobody sees half a scan.
      if (isBusy) expect(listScans(app.session.db(), cycleId)).toEqual([])
    }
    expect(turns).toBeGreaterThan(40)
    const { id } = (await adding) ?? { id: '' }
    expect(await app.call('scan.list', { cycleId })).toMatchObject([{ id, bytes: MAX_SCAN_BYTES }])
    expect((await readScan(app.session.db(), id, app.session.openStill())).equals(large)).toBe(true)
    expect(findScan(app.session.db(), id)?.sha256).toBe(createHash('sha256').update(large).digest('hex'))
    await app.call('scan.remove', { id })
    expect(pieces()).toBe(0)
  })

  it('is not taken for one that was cut off while it is on its way', async () => {
    const cycleId = await laidDown()
    const documentId = await planOf(cycleId)
    const large = Buffer.concat([Buffer.from('%PDF-1.7'), randomBytes(3_000_000)])
    file('onderweg.pdf', large)
    const adding = app.call('scan.add', { documentId })
    while (pieces() === 0) await breath()
    await clearBrokenScans(app.session)
    const { id } = (await adding) ?? { id: '' }
    expect((await readScan(app.session.db(), id, app.session.openStill())).equals(large)).toBe(true)
    await app.call('scan.remove', { id })
  })

  it('that was cut off by the lock is there for nobody, and goes after the next opening', async () => {
    const cycleId = await laidDown()
    const documentId = await planOf(cycleId)
    file('groot.pdf', Buffer.concat([Buffer.from('%PDF-1.7'), randomBytes(2_000_000)]))
    const adding = app.problem('scan.add', { documentId })
    while (pieces() === 0) await breath()
    app.session.lock()
    expect(await adding).toBe('LOCKED')
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await app.call('scan.list', { cycleId })).toEqual([])
    expect(pieces()).toBeGreaterThan(0)
    await expect.poll(() => brokenScans(app.session.db()), { timeout: 10_000 }).toEqual([])
    expect(pieces()).toBe(0)
  })

  it('is known by its contents and not by its name; nothing else is taken in', async () => {
    const cycleId = await laidDown()
    const documentId = await planOf(cycleId)
    const wrong: [string, Buffer, string][] = [
      ['leeg.pdf', Buffer.alloc(0), 'SCAN_KIND'],
      ['tekst.png', Buffer.from('geen beeld'), 'SCAN_KIND'],
      ['half.png', png.subarray(0, 10), 'SCAN_KIND'],
      ['pagina.jpg', Buffer.from('<html><script>alert(1)</script></html>'), 'SCAN_KIND'],
      ['groot.pdf', Buffer.alloc(MAX_SCAN_BYTES + 1, '%PDF-1.7 '), 'SCAN_TOO_LARGE'],
      // A PNG of a few bytes that says to be 60,000 pixels wide and high.
      [
        'bom.png',
        Buffer.concat([png.subarray(0, 16), Buffer.from('0000ea600000ea60', 'hex'), png.subarray(24)]),
        'SCAN_KIND',
      ],
    ]
    for (const [name, bytes, code] of wrong) {
      file(name, bytes)
      expect(await app.problem('scan.add', { documentId }), name).toBe(code)
    }
    expect(await app.call('scan.list', { cycleId })).toEqual([])
    file('klopt.txt', Buffer.from('%PDF-1.7\n%âãÏÓ'))
    await app.call('scan.add', { documentId })
    expect(await app.call('scan.list', { cycleId })).toMatchObject([{ type: 'pdf', name: 'klopt' }])
    expect(await app.problem('scan.add', { documentId: nobody })).toBe('NOT_FOUND')
    app.dialogs.open = null
    expect(await app.call('scan.add', { documentId })).toBeNull()
  })

  it('is not shown while the practice is locked, nor a PDF as a picture', async () => {
    const cycleId = await laidDown()
    file('blad.png', png)
    const { id } = (await app.call('scan.add', { documentId: await planOf(cycleId) })) ?? { id: '' }
    file('blad.pdf', Buffer.from('%PDF-1.7'))
    const { id: pdf } = (await app.call('scan.add', { documentId: await planOf(cycleId) })) ?? { id: '' }
    expect(await scanPicture(app.session, pdf)).toBeNull()
    expect(await scanPicture(app.session, nobody)).toBeNull()
    app.session.lock()
    expect(await scanPicture(app.session, id)).toBeNull()
  })
})
