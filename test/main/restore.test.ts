import { closeSync, copyFileSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { partsOf, readContainer, writeContainer } from '../../db/backup/container'
import { makeCopy } from '../../db/backup/make'
import { databaseKey, masterFromRecovery } from '../../db/keys'
import { createPracticeFile } from '../../db/open'
import { mirrorFile, slotFile } from '../../db/slots'
import { mirrorFolderOf } from '../../main/practice/session'
import { writeMigrations } from '../db/practice-file'
import { changedAbout } from '../support/bad-copies'
import { add, besides, copies, look, names, settled, started } from '../support/copies'
import { PASSPHRASE, startApp } from '../support/practice'

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
