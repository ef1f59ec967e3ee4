import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { readMigrations } from '../../db/migrate'
import { slotFile } from '../../db/slots'
import { PASSPHRASE, practiceInput, sign, startApp, startTalk } from '../support/practice'

const app = startApp()
let file = ''
beforeAll(async () => {
  file = (await app.createPractice()).file
})

const at = (name: string) => path.join(app.folder, name)

describe('a file that is chosen to open', () => {
  const choose = async (chosen: string) => {
    app.dialogs.open = chosen
    return app.problem('session.choose')
  }
  const spoilt: [string, string, (target: string) => void][] = [
    ['FILE_EMPTY', 'empty', (target) => writeFileSync(target, '')],
    ['FILE_DAMAGED', 'cut off', (target) => truncateSync(target, 10_000)],
    ['FILE_KIND', 'a PDF', (target) => writeFileSync(target, `%PDF-1.7\n${'\0'.repeat(9_000)}`)],
    [
      'FILE_PLAIN',
      'a database without encryption',
      (target) => {
        rmSync(target)
        new Database(target).exec('CREATE TABLE answer (text)').close()
      },
    ],
  ]

  it.each(spoilt)('%s: %s; it keeps its bytes and the open practice stays open', async (code, _, spoil) => {
    const target = at('gekozen.praktijk')
    copyFileSync(file, target)
    spoil(target)
    const before = readFileSync(target)
    expect(await choose(target)).toBe(code)
    expect(readFileSync(target).equals(before)).toBe(true)
    expect(await app.problem('session.select', { path: target })).toBe('FILE_GONE')
    expect((await app.call('session.state', {})).practice).toMatchObject({ path: file, status: 'open' })
  })

  it('FILE_NEWER: of a later version, only known with the passphrase; it keeps its bytes', async () => {
    const target = at('nieuwer.praktijk')
    const version = readMigrations(app.environment.migrations).length
    app.session.db().run(sql.raw(`PRAGMA user_version = ${version + 1}`))
    copyFileSync(file, target)
    copyFileSync(slotFile(file), slotFile(target))
    app.session.db().run(sql.raw(`PRAGMA user_version = ${version}`))
    const before = readFileSync(target)
    expect(await choose(target)).toBe('ok')
    expect(await app.problem('session.unlock', { passphrase: PASSPHRASE })).toMatch(/^FILE_NEWER/)
    expect(readFileSync(target).equals(before)).toBe(true)
    expect((await app.call('session.state', {})).practice).toMatchObject({ path: target, status: 'locked' })
    await app.call('session.select', { path: file })
    await app.call('session.unlock', { passphrase: PASSPHRASE })
  })

  it('FILE_DAMAGED: random bytes under the right name, with slots that fit', async () => {
    const target = at('ruis.praktijk')
    writeFileSync(target, randomBytes(40_960))
    copyFileSync(slotFile(file), slotFile(target))
    const before = readFileSync(target)
    expect(await choose(target)).toBe('ok')
    expect(await app.problem('session.unlock', { passphrase: PASSPHRASE })).toBe('FILE_DAMAGED')
    expect(readFileSync(target).equals(before)).toBe(true)
    await app.call('session.select', { path: file })
    await app.call('session.unlock', { passphrase: PASSPHRASE })
  })

  it('is nothing when the dialog is cancelled', async () => {
    app.dialogs.open = null
    expect(await app.call('session.choose', {})).toBeNull()
    expect((await app.call('session.state', {})).practice?.path).toBe(file)
  })

  it('may only be named by the page when the user named it before', async () => {
    const stranger = at('vreemd.praktijk')
    copyFileSync(file, stranger)
    expect(await app.problem('session.select', { path: stranger })).toBe('FILE_GONE')
    expect(await app.problem('session.select', { path: `${app.folder}/./De Wilg.praktijk` })).toBe('FILE_GONE')
    expect((await app.call('session.state', {})).practice).toMatchObject({ path: file, status: 'open' })
    app.dialogs.open = stranger
    expect(await app.call('session.choose', {})).toEqual({ path: stranger })
    await app.call('session.close', {})
    expect(await app.problem('session.select', { path: stranger })).toBe('ok')
    await app.call('session.select', { path: file })
    await app.call('session.unlock', { passphrase: PASSPHRASE })
  })
})

describe('a new practice', () => {
  const create = () => app.problem('session.create', { practice: practiceInput, passphrase: PASSPHRASE })

  it('is not made over a file that is there', async () => {
    // Compared is a closed one: in the one that is open the trail may write at any moment.
    const closed = at('al daar.praktijk')
    copyFileSync(file, closed)
    copyFileSync(slotFile(file), slotFile(closed))
    const before = [readFileSync(closed), readFileSync(slotFile(closed))]
    for (const chosen of [file, closed, closed.replace(/\.praktijk$/, '')]) {
      app.dialogs.saveAs = chosen
      expect(await create()).toBe('FILE_EXISTS')
    }
    expect([readFileSync(closed), readFileSync(slotFile(closed))]).toEqual(before)
    expect((await app.call('session.state', {})).practice).toMatchObject({ path: file, status: 'open' })
  })

  it('leaves the keys alone of a practice whose file is elsewhere for the moment', async () => {
    const gone = at('op de stick.praktijk')
    writeFileSync(slotFile(gone), 'de sleutels van die praktijk')
    app.dialogs.saveAs = gone
    expect(await create()).toBe('FILE_EXISTS')
    expect(readFileSync(slotFile(gone), 'utf8')).toBe('de sleutels van die praktijk')
    expect(existsSync(gone)).toBe(false)
  })

  it('is nothing when the dialog is cancelled', async () => {
    app.dialogs.saveAs = null
    const before = readdirSync(app.folder)
    expect(await app.call('session.create', { practice: practiceInput, passphrase: PASSPHRASE })).toBeNull()
    expect(readdirSync(app.folder)).toEqual(before)
  })

  it('says that the folder is gone', async () => {
    app.dialogs.saveAs = at('weg/praktijk.praktijk')
    expect(await create()).toBe('FILE_GONE')
  })
})

describe('an exported document', () => {
  async function signedDocument(): Promise<string> {
    const { cycleId } = await startTalk(app)
    await sign(app, cycleId, 'employee')
    const [plan] = await app.call('document.list', { cycleId })
    if (!plan?.id) throw new Error('Nothing was frozen')
    return plan.id
  }

  it('is a whole Word file with the hash in it, and can then be opened and shown', async () => {
    const id = await signedDocument()
    app.dialogs.saveAs = at('POP Noor')
    const exported = await app.call('document.export', { id, format: 'word' })
    expect(exported).toEqual({ path: at('POP Noor.docx'), remarks: null })
    const zip = await JSZip.loadAsync(readFileSync(at('POP Noor.docx')))
    const properties = (await zip.file('docProps/custom.xml')?.async('string')) ?? ''
    expect(properties).toContain(id)
    expect(properties).toMatch(/[0-9a-f]{64}/)
    await app.call('document.open', { path: at('POP Noor.docx') })
    await app.call('document.showInFolder', { path: at('POP Noor.docx') })
    expect(app.opened).toEqual([at('POP Noor.docx'), at('POP Noor.docx')])
  })

  it('is the only kind of file that can be opened or shown', async () => {
    const before = app.opened.length
    for (const other of ['/etc/passwd', file, at('POP Noor.DOCX'), `${app.folder}/./POP Noor.docx`])
      for (const route of ['document.open', 'document.showInFolder'] as const)
        expect(await app.problem(route, { path: other }), other).toBe('FILE_GONE')
    expect(app.opened).toHaveLength(before)
  })

  it('is nothing when the dialog is cancelled or the making fails, and then leaves the former file as it was', async () => {
    const id = await signedDocument()
    app.dialogs.saveAs = null
    expect(await app.call('document.export', { id, format: 'word' })).toBeNull()
    writeFileSync(at('eerder.pdf'), 'wat er stond')
    app.dialogs.saveAs = at('eerder.pdf')
    expect(await app.problem('document.export', { id, format: 'pdf' })).toBe('INTERNAL')
    expect(readFileSync(at('eerder.pdf'), 'utf8')).toBe('wat er stond')
    app.dialogs.saveAs = at('weg/POP.docx')
    expect(await app.problem('document.export', { id, format: 'word' })).toBe('FILE_GONE')
    expect(readdirSync(app.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
