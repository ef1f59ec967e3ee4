import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { readContainer, writeContainer } from '../../db/backup/container'
import { slotFile } from '../../db/slots'
import { copyFolder, keep } from '../../main/backup/state'
import { addDays, localDay } from '../../shared/format/date'
import { add, copies, settled, started } from '../support/copies'
import { PASSPHRASE, startApp } from '../support/practice'

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
