import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { partsOf, readContainer, writeContainer } from '../../db/backup/container'
import { makeCopy } from '../../db/backup/make'
import { databaseKey, masterFromRecovery } from '../../db/keys'
import { createPracticeFile } from '../../db/open'
import { mirrorFile, slotFile } from '../../db/slots'
import { copyFolder, keep } from '../../main/backup/state'
import { mirrorFolderOf } from '../../main/practice/session'
import { addDays, localDay } from '../../shared/format/date'
import { writeMigrations } from '../db/practice-file'
import { changedAbout } from '../support/bad-copies'
import { employeeInput, PASSPHRASE, startApp, type TestApp } from '../support/practice'

const add = (app: TestApp, firstName: string) => app.call('employee.create', { ...employeeInput, firstName })
const names = async (app: TestApp) => (await app.call('employee.list', {})).map(({ firstName }) => firstName)
const copies = async (app: TestApp) => (await app.call('backup.get', {})).copies
const settled = (app: TestApp) => app.session.copies.settled()

/** An open practice with one copy. */
async function started(name = 'De Wilg') {
  const app = startApp()
  const { file, recoveryCode } = await app.createPractice(name)
  await app.call('backup.make', {})
  const [copy] = await copies(app)
  if (!copy) throw new Error('No copy was made')
  return { app, file, recoveryCode, copy }
}

/** Chooses a copy in the dialog and looks in it. */
async function look(app: TestApp, file: string, key: { passphrase?: string; code?: string } = {}) {
  app.dialogs.open = file
  await app.call('backup.choose', {})
  return app.call('backup.look', { path: file, ...key })
}

const besides = (file: string) => readdirSync(path.dirname(file)).filter((name) => !name.endsWith('-journal'))

describe('a copy', () => {
  const app = startApp()
  let file = ''
  beforeAll(async () => {
    file = (await app.createPractice('De Wilg')).file
    await add(app, 'Noor')
  })

  it('is one file from which any program takes the practice file and its keys, and that says nothing about anyone', async () => {
    await app.call('backup.make', {})
    const [copy] = await copies(app)
    expect(copy).toMatchObject({ whole: true, place: 'laptop', outside: false, reason: 'hand' })
    expect(path.basename(copy?.path ?? '')).toMatch(/^De Wilg \d{4}-\d\d-\d\d \d\d\.\d\d\.praktijkkopie$/)
    const zip = await JSZip.loadAsync(readFileSync(copy?.path ?? ''), { checkCRC32: true })
    expect(Object.keys(zip.files)).toEqual(['inhoud.json', 'De Wilg.praktijk.sleutels', 'De Wilg.praktijk'])
    expect(await zip.file('De Wilg.praktijk')?.async('nodebuffer')).toEqual(readFileSync(file))
    const about = JSON.parse((await zip.file('inhoud.json')?.async('string')) ?? '')
    expect(Object.keys(about)).toEqual(['v', 'moment', 'fileId', 'app', 'reason'])
    expect(JSON.parse((await zip.file('De Wilg.praktijk.sleutels')?.async('string')) ?? '')).toEqual(
      JSON.parse(readFileSync(slotFile(file), 'utf8')),
    )
  })

  it('is made at closing when something changed since the last one, and not otherwise', async () => {
    await app.call('session.lock', {})
    await settled(app)
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    const before = (await copies(app)).length
    await app.call('employee.list', {})
    await app.call('session.lock', {})
    await settled(app)
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await copies(app)).toHaveLength(before)
    await add(app, 'Bram')
    await app.call('session.lock', {})
    await settled(app)
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    const after = await copies(app)
    expect(after).toHaveLength(before + 1)
    expect(after[0]).toMatchObject({ reason: 'close', whole: true })
  })

  it('is made before what cannot be undone, and refuses that when it cannot be made', async () => {
    await app.session.backupBefore('erasure')
    expect((await copies(app))[0]).toMatchObject({ reason: 'erasure' })
    const { makeCopy } = app.environment.copyWork
    app.environment.copyWork.makeCopy = () => Promise.reject(new Error('the disk is gone'))
    await expect(app.session.backupBefore('key')).rejects.toThrow('the disk is gone')
    expect((await app.call('backup.get', {})).failure).toMatchObject({ code: 'INTERNAL' })
    app.environment.copyWork.makeCopy = makeCopy
  })

  it('that was asked for ahead is the one that comes before, unless something changed or it is gone', async () => {
    await app.session.backupBefore('erasure')
    const [ahead] = await copies(app)
    await app.session.backupBefore('erasure')
    expect((await copies(app))[0]).toEqual(ahead)
    rmSync(ahead?.path ?? '')
    await app.session.backupBefore('erasure')
    const [again] = await copies(app)
    expect(again).toMatchObject({ reason: 'erasure', whole: true })
    expect(again?.moment).not.toBe(ahead?.moment)
    await add(app, 'Saar')
    await app.session.backupBefore('erasure')
    expect((await copies(app))[0]?.moment).not.toBe(again?.moment)
    await app.session.backupBefore('import')
    expect((await copies(app))[0]).toMatchObject({ reason: 'import' })
  })

  it('goes to the second place too; when that is not there nothing fails, and it catches up later', async () => {
    const stick = path.join(app.folder, 'stick')
    mkdirSync(stick)
    writeFileSync(path.join(stick, 'vakantie.jpg'), 'not ours')
    app.dialogs.folder = stick
    await app.call('backup.chooseSecond', {})
    await app.call('backup.make', {})
    let state = await app.call('backup.get', {})
    expect(state).toMatchObject({ second: { path: stick, reachable: true }, behindSince: null })
    expect(state.copies[0]).toMatchObject({ outside: true })
    rmSync(stick, { recursive: true })
    await app.call('backup.make', {})
    state = await app.call('backup.get', {})
    expect(state.second).toEqual({ path: stick, reachable: false })
    expect(state.behindSince).toBe(state.copies[0]?.moment)
    expect(existsSync(stick)).toBe(false)
    mkdirSync(stick)
    await app.session.copies.catchUp(app.session.copySource())
    state = await app.call('backup.get', {})
    expect(state.behindSince).toBeNull()
    expect(state.copies[0]).toMatchObject({ outside: true })
    expect(readdirSync(stick)).toEqual([path.basename(state.copies[0]?.path ?? '')])
  })

  it('is not made of the sample practice by itself', async () => {
    await app.call('session.sample', {})
    await app.session.backupBefore('import')
    expect(await copies(app)).toEqual([])
    await app.call('session.lock', {})
    await settled(app)
    expect(existsSync(copyFolder(app.environment.userData, app.session.state().practice?.path ?? ''))).toBe(false)
  })
})

describe('the reminder', () => {
  it('comes after a week without a copy outside the laptop, and not any more when it was refused', async () => {
    const { app } = await started()
    const { userData } = app.environment
    const fileId = app.session.fileId()
    expect(await app.call('backup.reminder', {})).toBeNull()
    const since = `${addDays(localDay(new Date()), -7)}T10:00:00.000Z`
    keep(userData, fileId, { behindSince: since })
    expect(await app.call('backup.reminder', {})).toEqual({ since, second: null })
    await app.call('backup.stopReminding', {})
    expect(await app.call('backup.reminder', {})).toBeNull()
  })
})

describe('rotation', () => {
  it('removes old copies of this practice and nothing else', async () => {
    const { app, copy } = await started()
    const folder = path.dirname(copy.path)
    writeFileSync(path.join(folder, 'brief.docx'), 'a letter')
    writeFileSync(path.join(folder, 'kapot.praktijkkopie'), 'not a copy at all')
    const other = await started('Andere')
    copyFileSync(other.copy.path, path.join(folder, 'Andere.praktijkkopie'))
    for (let made = 0; made < 14; made++) await app.call('backup.make', {})
    expect(await copies(app).then((list) => list.filter(({ fileId }) => fileId === copy.fileId))).toHaveLength(10)
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['brief.docx', 'kapot.praktijkkopie', 'Andere.praktijkkopie']),
    )
    expect((await copies(app)).map(({ moment }) => moment)).not.toContain(copy.moment)
  })

  it('lets the old go in a second place that was left, and leaves the newest here', async () => {
    const { app, copy } = await started()
    const [first, second] = ['stick', 'wolk'].map((name) => path.join(app.folder, name))
    for (const folder of [first, second]) {
      mkdirSync(folder ?? '')
      app.dialogs.folder = folder ?? ''
      await app.call('backup.chooseSecond', {})
    }
    const old = path.join(first ?? '', 'Oud.praktijkkopie')
    const day = `${addDays(localDay(new Date()), -56)}T10:00:00.000Z`
    const { about, slots, name, practice } = readContainer(copy.path)
    writeContainer(old, {
      about: { ...about, moment: day },
      slots,
      name,
      size: practice.size,
      practice: [Buffer.alloc(practice.size)],
    })
    const there = readdirSync(first ?? '').length
    await app.session.copies.catchUp(app.session.copySource())
    expect(existsSync(old)).toBe(false)
    expect(readdirSync(first ?? '')).toHaveLength(there - 1)
    expect((await copies(app))[0]).toMatchObject({ outside: true })
  })

  it('takes away what an earlier version left beside the practice file, after eight weeks', async () => {
    const { app, file } = await started()
    const left = ['De Wilg.praktijk.voor-v7.kopie', 'De Wilg.praktijk.voor-v9.kopie', 'Andere.praktijk.voor-v7.kopie']
    for (const name of left) {
      writeFileSync(path.join(app.folder, name), 'a copy')
      const day = new Date(`${addDays(localDay(new Date()), name.includes('v9') ? -55 : -56)}T12:00:00`)
      utimesSync(path.join(app.folder, name), day, day)
    }
    await app.session.copies.catchUp({ file, fileId: app.session.fileId() })
    expect(readdirSync(app.folder).filter((name) => name.endsWith('.kopie'))).toEqual([left[2], left[1]])
  })
})

describe('putting a copy back', () => {
  it('shows what is in it, sets the present file aside, and both open', async () => {
    const { app, file } = await started()
    await add(app, 'Noor')
    await app.call('backup.make', {})
    const [copy] = await copies(app)
    await add(app, 'Later')
    await app.call('backup.list', {})
    const seen = await app.call('backup.look', { path: copy?.path ?? '' })
    expect(seen?.copy).toMatchObject({ people: ['Noor Aerts'], cycles: 0, reason: 'hand' })
    expect(seen?.target).toBe(file)
    expect(seen?.present).toMatchObject({ contents: { people: ['Later Aerts', 'Noor Aerts'] } })
    const done = await app.call('backup.restore', { path: copy?.path ?? '' })
    expect(done?.aside).toMatch(/^De Wilg opzij gezet \d{4}-\d\d-\d\d \d\d\.\d\d\.praktijk$/)
    expect((await app.call('session.state', {})).practice).toMatchObject({ status: 'locked', restored: done })
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await names(app)).toEqual(['Noor'])
    await app.call('session.close', {})
    app.dialogs.open = path.join(app.folder, done?.aside ?? '')
    await app.call('session.choose', {})
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await names(app)).toEqual(['Later', 'Noor'])
  })

  it('is no way around the waiting after wrong passphrases, and the recovery code never waits', async () => {
    const own = startApp()
    const { recoveryCode } = await own.createPractice()
    await own.call('backup.make', {})
    await own.call('session.lock', {})
    const [copy] = (await own.call('backup.list', {})).copies
    const guess = () => own.problem('backup.look', { path: copy?.path ?? '', passphrase: 'een andere zin' })
    for (let wrong = 0; wrong < 4; wrong++) expect(await guess()).toBe('KEY_WRONG')
    expect(await guess()).toMatch(/^KEY_WAIT/)
    expect(await own.problem('session.unlock', { passphrase: PASSPHRASE })).toMatch(/^KEY_WAIT/)
    expect(await own.problem('backup.look', { path: copy?.path ?? '', code: recoveryCode })).toBe('ok')
  })

  it('works with the passphrase of the copy, from nothing but the copy', async () => {
    const { app, file, copy } = await started()
    await settled(app)
    const elsewhere = startApp()
    app.session.close()
    const stick = path.join(elsewhere.folder, 'stick.praktijkkopie')
    copyFileSync(copy.path, stick)
    elsewhere.dialogs.open = stick
    await elsewhere.call('backup.choose', {})
    expect(await elsewhere.call('backup.look', { path: stick })).toBeNull()
    expect(await elsewhere.problem('backup.look', { path: stick, passphrase: 'een andere zin' })).toBe('KEY_WRONG')
    expect(await elsewhere.problem('backup.restore', { path: stick })).toBe('NOT_FOUND')
    const seen = await elsewhere.call('backup.look', { path: stick, passphrase: PASSPHRASE })
    expect(seen?.present).toBeNull()
    expect(await elsewhere.call('backup.restore', { path: stick })).toBeNull()
    elsewhere.dialogs.saveAs = path.join(elsewhere.folder, path.basename(file))
    expect(await elsewhere.call('backup.restore', { path: stick })).toMatchObject({ aside: null })
    await elsewhere.call('session.unlock', { passphrase: PASSPHRASE })
    expect((await elsewhere.call('practice.get', {})).name).toBe('De Wilg')
  })

  it('works with the recovery code only, when no slots are left anywhere', async () => {
    const { app, file, recoveryCode, copy } = await started()
    await add(app, 'Later')
    app.session.close()
    await settled(app)
    const bare = path.join(app.folder, 'bare.praktijkkopie')
    withoutSlots(copy.path, bare)
    for (const one of [slotFile(file), mirrorFile(file, mirrorFolderOf(app.environment.userData))]) rmSync(one)
    app.dialogs.open = bare
    await app.call('backup.choose', {})
    expect(await app.problem('backup.look', { path: bare, passphrase: PASSPHRASE })).toBe('KEY_MISSING')
    expect(await app.problem('backup.look', { path: bare, code: `${recoveryCode.slice(0, -1)}?` })).toBe(
      'RECOVERY_FORM',
    )
    const other = await started('Andere')
    expect(await app.problem('backup.look', { path: bare, code: other.recoveryCode })).toBe('RECOVERY_OTHER')
    expect((await app.call('backup.look', { path: bare, code: recoveryCode }))?.copy.people).toEqual([])
    const target = path.join(app.folder, 'Terug.praktijk')
    app.dialogs.saveAs = target
    await app.call('backup.restore', { path: bare })
    expect(await app.problem('session.unlock', { passphrase: PASSPHRASE })).toBe('KEY_MISSING')
    await app.call('session.recover', { code: recoveryCode, passphrase: 'een nieuwe lange wachtzin' })
    expect(await names(app)).toEqual([])
    app.session.close()
    await app.call('session.select', { path: target })
    await app.call('session.unlock', { passphrase: 'een nieuwe lange wachtzin' })
  })

  it('works from a copy of two versions ago, which is brought up to date after a copy of its own', async () => {
    const { app, recoveryCode, copy } = await started()
    const old = path.join(app.folder, 'Oud.praktijk')
    const { about, slots } = readContainer(copy.path)
    oldPractice(old, recoveryCode, 2)
    const handle = openSync(old, 'r')
    const key = databaseKey(masterFromRecovery(recoveryCode))
    const made = makeCopy({ file: old, handle, key, slots, about, folder: path.join(app.folder, 'oud'), name: 'Oud' })
    closeSync(handle)
    expect((await look(app, made.path))?.copy).toMatchObject({ people: ['Vroeger Peeters'], cycles: 0 })
    await app.call('backup.restore', { path: made.path })
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await names(app)).toEqual(['Vroeger'])
    const after = await copies(app)
    expect(after.map(({ reason }) => reason).filter((reason) => reason === 'migration')).toHaveLength(1)
    expect(after[0]).toMatchObject({ reason: 'migration' })
    // Nothing is left beside the practice file that no rotation would take away.
    expect(readdirSync(app.folder).filter((name) => name.endsWith('.kopie'))).toEqual([])
  })

  it('refuses a copy of which one byte changed, wherever, and changes nothing', async () => {
    const { app, file, copy } = await started()
    const sound = readFileSync(copy.path)
    const before = readFileSync(file)
    const spoiled = path.join(app.folder, 'bedorven.praktijkkopie')
    const places = [0, 14, 20, 35, 120, 400, 700, 1_500, sound.length - 200, sound.length - 5]
    const step = Math.floor(sound.length / 40)
    for (let at = 0; at < sound.length; at += step) places.push(at)
    app.dialogs.open = spoiled
    for (const at of places) {
      const bytes = Buffer.from(sound)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(spoiled, bytes)
      const chosen = await app.problem('backup.choose')
      // With the key of the open practice, as it is deeper in that damage must be found.
      const code = chosen === 'ok' ? await app.problem('backup.look', { path: spoiled }) : chosen
      expect(['BACKUP_DAMAGED', 'BACKUP_KIND'], `byte ${at}`).toContain(code)
    }
    writeFileSync(spoiled, sound.subarray(0, sound.length - 1))
    expect(await app.problem('backup.choose')).toBe('BACKUP_DAMAGED')
    expect(readFileSync(file)).toEqual(before)
    expect(besides(file).filter((name) => name.includes('opzij'))).toEqual([])
  })

  it('refuses another kind of file, and one in a form of later', async () => {
    const { app, file, copy } = await started()
    const made = async (name: string, content: Buffer | string) => {
      const one = path.join(app.folder, name)
      writeFileSync(one, content)
      app.dialogs.open = one
      return app.problem('backup.choose')
    }
    const zip = await new JSZip().file('brief.txt', 'x').generateAsync({ type: 'nodebuffer' })
    expect(await made('a.praktijkkopie', zip)).toBe('BACKUP_KIND')
    expect(await made('b.praktijkkopie', '')).toBe('BACKUP_KIND')
    expect(await made('c.praktijkkopie', readFileSync(file))).toBe('BACKUP_KIND')
    const later = changedAbout(readFileSync(copy.path), (about) => about.replace('"v":1', '"v":2'))
    expect(await made('d.praktijkkopie', later)).toBe('FILE_NEWER')
    app.dialogs.open = path.join(app.folder, 'nergens.praktijkkopie')
    expect(await app.problem('backup.choose')).toBe('FILE_GONE')
    expect(await app.problem('backup.look', { path: '/etc/hostname' })).toBe('FILE_GONE')
  })

  it('leaves everything as it was when the copy cannot take its place', async () => {
    const { app, file, copy } = await started()
    await look(app, copy.path)
    const slots = readFileSync(slotFile(file))
    // The slots cannot be written: their mirror is a file where a folder should be.
    const mirror = mirrorFolderOf(app.environment.userData)
    rmSync(mirror, { recursive: true })
    writeFileSync(mirror, 'in the way')
    expect(await app.problem('backup.restore', { path: copy.path })).not.toBe('ok')
    expect(readFileSync(slotFile(file))).toEqual(slots)
    expect(besides(file).filter((name) => name.includes('opzij') || name.endsWith('.tmp'))).toEqual([])
    rmSync(mirror)
    mkdirSync(mirror)
    await app.call('session.unlock', { passphrase: PASSPHRASE })
  })
})

/** A practice file as it was so many migrations ago, with one employee. */
function oldPractice(file: string, recoveryCode: string, versions: number): void {
  const folder = path.resolve(import.meta.dirname, '../../db/migrations')
  const { entries }: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8'),
  )
  const steps = entries.slice(0, -versions).map(({ tag }) => readFileSync(path.join(folder, `${tag}.sql`), 'utf8'))
  const migrations = writeMigrations(`${file}-migrations`, ...steps)
  const { sqlite, close } = createPracticeFile(file, databaseKey(masterFromRecovery(recoveryCode)), migrations)
  const insert = (table: string, known: Record<string, unknown>) => {
    const columns = sqlite
      .prepare<[string], { name: string; type: string; notnull: number }>('SELECT * FROM pragma_table_info(?)')
      .all(table)
    const row = Object.fromEntries(
      columns.flatMap(({ name, type, notnull }): [string, unknown][] => {
        if (Object.hasOwn(known, name)) return [[name, known[name]]]
        if (!notnull) return []
        return [[name, /int|real/i.test(type) ? 0 : /blob/i.test(type) ? Buffer.from('x') : '']]
      }),
    )
    const marks = Object.keys(row).map((name) => `@${name}`)
    sqlite.prepare(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${marks.join(', ')})`).run(row)
  }
  insert('practice', { id: 1, name: 'De Wilg', profession: 'vet', country: 'BE' })
  insert('employee', { id: crypto.randomUUID(), first_name: 'Vroeger', last_name: 'Peeters' })
  close()
}

/** A copy as the product writes it, of which the slots were lost. */
function withoutSlots(copy: string, target: string): void {
  const container = readContainer(copy)
  const bytes = readFileSync(copy)
  const { practice, name } = container
  const start = bytes.indexOf(Buffer.from(name), practice.offset) + Buffer.byteLength(name)
  const handle = openSync(copy, 'r')
  const parts = partsOf(handle, start, practice.size)
  writeContainer(target, {
    about: { ...container.about, fileId: crypto.randomUUID() },
    slots: null,
    name,
    size: practice.size,
    practice: parts,
  })
  closeSync(handle)
}
