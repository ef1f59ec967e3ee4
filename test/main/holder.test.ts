import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type HolderRecord, holderFile, readHolder, textOf } from '../../db/holder/record'
import { turnOf } from '../../db/holder/turn'
import { slotFile } from '../../db/slots'
import { employeeInput, PASSPHRASE, practiceInput, startApp, type TestApp } from '../support/practice'

let app: TestApp
let file: string
beforeEach(async () => {
  app = startApp()
  file = (await app.createPractice()).file
})

const unlock = (anyway: object = {}) => app.problem('session.unlock', { passphrase: PASSPHRASE, ...anyway })
const names = async (of = app) => (await of.call('employee.list', {})).map(({ firstName }) => firstName)
const add = (firstName: string) => app.problem('employee.create', { ...employeeInput, firstName })
const practice = async () => (await app.call('session.state', {})).practice

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
/** What another computer writes beside the file. */
const elsewhere = (seen: string, change: Partial<HolderRecord> = {}) =>
  writeFileSync(
    holderFile(file),
    textOf({
      ...{ v: 1, host: 'THUIS', machine: randomUUID(), pid: 77, start: 'boot 1', token: randomUUID() },
      ...{ since: ago(60), seen },
      ...change,
    }),
  )

describe('one user of a practice file at a time', () => {
  it('is told beside the file as long as it is open, and leaves with the lock', async () => {
    expect(readHolder(holderFile(file))?.record).toMatchObject({ pid: process.pid })
    await app.call('session.lock', {})
    expect(existsSync(holderFile(file))).toBe(false)
    expect(await unlock()).toBe('ok')
    await app.call('session.close', {})
    expect(existsSync(holderFile(file))).toBe(false)
  })

  it('refuses before the passphrase is looked at, says who and since when, and changes nothing', async () => {
    await app.call('session.lock', {})
    elsewhere(ago(1))
    const before = readdirSync(app.folder).map((name) => [
      name,
      name.startsWith('De') && readFileSync(path.join(app.folder, name), 'hex'),
    ])
    expect(await app.problem('session.unlock', { passphrase: 'een heel andere' })).toMatch(
      /^LOCK_OTHER: Ze is open op de computer “THUIS” sinds/,
    )
    expect(await unlock({ takeOver: true })).toMatch(/^LOCK_OTHER/)
    expect(
      readdirSync(app.folder).map((name) => [
        name,
        name.startsWith('De') && readFileSync(path.join(app.folder, name), 'hex'),
      ]),
    ).toEqual(before)
    elsewhere(ago(7))
    expect(await unlock()).toMatch(
      /^LOCK_STALE: Ze ging open op de computer “THUIS” op .*, en die liet het laatst iets weten op /,
    )
    expect(await unlock({ takeOver: true })).toBe('ok')
    expect(readHolder(holderFile(file))?.record?.pid).toBe(process.pid)
  })

  it('opens with the recovery code under the same rules', async () => {
    const made = await app.createPractice('Tweede')
    file = made.file
    await app.call('session.lock', {})
    elsewhere(ago(1))
    const recover = (anyway: object = {}) =>
      app.problem('session.recover', { code: made.recoveryCode, passphrase: PASSPHRASE, ...anyway })
    expect(await recover()).toMatch(/^LOCK_OTHER/)
    elsewhere(ago(9))
    expect(await recover()).toMatch(/^LOCK_STALE/)
    expect(await recover({ takeOver: true })).toBe('ok')
  })

  it('finds out at its heartbeat that another took over: nothing more is written, and the work goes on in a copy', async () => {
    expect(await add('Bewaard')).toBe('ok')
    elsewhere(ago(0))
    const bytes = [readFileSync(file), readFileSync(holderFile(file))]
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 100_000 })
    try {
      expect(await add('Te laat')).toBe('LOCK_LOST')
    } finally {
      vi.useRealTimers()
    }
    expect(await names()).toEqual(['Bewaard'])
    expect((await practice())?.trouble).toEqual({ code: 'LOCK_LOST', copy: null })
    const { path: copy } = await app.call('session.continueInCopy', {})
    expect(path.basename(copy)).toMatch(/^De Wilg \(eigen wijzigingen \d{4}-\d\d-\d\d \d\d\.\d\d\)\.praktijk$/)
    expect(await add('In de kopie')).toBe('ok')
    expect(await names()).toEqual(['Bewaard', 'In de kopie'])
    expect(await practice()).toMatchObject({ path: copy, status: 'open', trouble: null })
    expect([readFileSync(file), readFileSync(holderFile(file))]).toEqual(bytes)
    await app.call('session.lock', {})
    expect(await unlock()).toBe('ok')
    expect(await app.problem('session.continueInCopy')).toBe('PHASE')
  })
})

describe('an older version of a practice file', () => {
  it('is noticed when it is put back, may be opened, and is then the one that counts', async () => {
    const old = path.join(app.folder, 'oud.kopie')
    await add('Eerste')
    await app.call('session.lock', {})
    copyFileSync(file, old)
    await unlock()
    await add('Tweede')
    await app.call('session.lock', {})
    copyFileSync(old, file)
    const before = readFileSync(file)
    expect(await unlock()).toMatch(/^FILE_OLDER: Hierin werd het laatst gewerkt op .*, op deze laptop op /)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(holderFile(file))).toBe(false)
    expect(await unlock({ older: true })).toBe('ok')
    expect(await names()).toEqual(['Eerste'])
    // Looked at only: the newer one is still known.
    await app.call('session.lock', {})
    expect(await unlock()).toMatch(/^FILE_OLDER/)
    await unlock({ older: true })
    await add('Derde')
    await app.call('session.lock', {})
    expect(await unlock()).toBe('ok')
    expect(await names()).toEqual(['Derde', 'Eerste'])
  })

  it('is also one that went on without the work of this laptop, and not one that was only copied or went on with it', async () => {
    const other = path.join(app.folder, 'elders')
    await add('Samen')
    await app.call('session.lock', {})
    copyFileSync(file, other)
    const second = startApp()
    const theirs = path.join(second.folder, 'De Wilg.praktijk')
    copyFileSync(file, theirs)
    copyFileSync(slotFile(file), slotFile(theirs))
    second.dialogs.open = theirs
    await second.call('session.choose', {})
    await second.call('session.unlock', { passphrase: PASSPHRASE })
    await second.call('employee.create', { ...employeeInput, firstName: 'Ginder' })
    await second.call('session.lock', {})
    // The file comes here with their work on top of ours.
    copyFileSync(theirs, file)
    expect(await unlock()).toBe('ok')
    await add('Hier')
    await app.call('session.lock', {})
    // Theirs goes on without what was done here.
    await second.call('session.unlock', { passphrase: PASSPHRASE })
    for (const name of ['Nog', 'Meer']) await second.call('employee.create', { ...employeeInput, firstName: name })
    await second.call('session.lock', {})
    copyFileSync(theirs, file)
    expect(await unlock()).toMatch(/^FILE_OLDER/)
  })

  it('costs one turn a session that writes, and none for one that only reads', async () => {
    await add('Een')
    await add('Twee')
    await app.call('session.lock', {})
    await unlock()
    const turn = turnOf(app.session.db())
    expect(turn?.turn).toBeGreaterThan(0)
    await names()
    await app.call('session.lock', {})
    await unlock()
    expect(turnOf(app.session.db())).toEqual(turn)
  })
})

describe('a file that changes under an open practice', () => {
  it('is not written to when another was put in its place: what was saved is kept as a copy, and the work goes on there', async () => {
    await add('Eigen')
    const other = path.join(app.folder, 'ander')
    const second = startApp()
    const { file: theirs } = await second.createPractice()
    await second.call('session.lock', {})
    copyFileSync(theirs, other)
    renameSync(other, file)
    const before = readFileSync(file)
    expect(await add('Nieuw')).toMatch(
      /^FILE_MOVED: Wat u tot nu toe bewaarde, staat ook in “De Wilg \(eigen wijzigingen/,
    )
    expect(await add('Nieuw')).toMatch(/^FILE_MOVED/)
    expect(readdirSync(app.folder).filter((name) => /eigen wijzigingen.*praktijk$/.test(name))).toHaveLength(1)
    expect(await app.problem('note.save', { cycleId: randomUUID(), text: 'x' })).toMatch(/^FILE_MOVED/)
    const { path: copy } = await app.call('session.continueInCopy', {})
    expect(await add('Nieuw')).toBe('ok')
    expect(await names()).toEqual(['Eigen', 'Nieuw'])
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(copy).not.toBe(file)
  })

  it('is not written to either when another program wrote over it, and says that there is no copy', async () => {
    await add('Eigen')
    const second = startApp()
    const { file: theirs } = await second.createPractice()
    await second.call('session.lock', {})
    writeFileSync(file, readFileSync(theirs))
    const before = readFileSync(file)
    expect(await add('Nieuw')).toMatch(/^(FILE_MOVED|FILE_DAMAGED)$/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is waited for when it is away for a moment, and then it goes on', async () => {
    renameSync(file, `${file}.weg`)
    expect(await add('Nieuw')).toBe('FILE_GONE')
    renameSync(`${file}.weg`, file)
    expect(await add('Nieuw')).toBe('ok')
    expect((await practice())?.trouble).toBeNull()
  })
})

it('makes a practice also where a holder file was left behind', async () => {
  await app.call('session.close', {})
  for (const left of [file, slotFile(file)]) rmSync(left)
  elsewhere(ago(30))
  app.dialogs.saveAs = file
  expect(await app.problem('session.create', { practice: practiceInput, passphrase: PASSPHRASE })).toBe('ok')
})
