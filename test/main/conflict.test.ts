import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { slotFile } from '../../db/slots'
import { isConflictName } from '../../shared/holder/conflict'
import { employeeInput, PASSPHRASE, startApp } from '../support/practice'

const ofSyncClients = [
  'De Wilg (conflicted copy 2026-11-27).praktijk',
  'De Wilg (Mieke’s conflicted copy 2026-11-27).praktijk',
  'De Wilg (BALIE conflicted copy 2026-11-27 101500).praktijk',
  'De Wilg (kopie met conflict van Mieke 2026-11-27).praktijk',
  'De Wilg (conflicterend exemplaar van BALIE 2026-11-27).praktijk',
  'De Wilg conflicterend exemplaar.praktijk',
  'De Wilg_conflict-20261127-101500.praktijk',
  'De Wilg-LAPTOP-MIEKE.praktijk',
  'De Wilg (1).praktijk',
  'De Wilg 2.praktijk',
  'De Wilg.sync-conflict-20261127-101500-ABCDEFG.praktijk',
  'De Wilg (eigen wijzigingen 2026-11-27 10.15).praktijk',
  'Kopie van De Wilg.praktijk',
]
const others = [
  'De Wilg.praktijk',
  'De Wilg.praktijk.sleutels',
  'De Wilg.praktijk.in-gebruik',
  'De Wilg.praktijk.voor-v9.kopie',
  'De Wilgenhof.praktijk',
  'De Wilg Gent.praktijk',
  'De Wilg (1).docx',
  'Andere (conflicted copy 2026-11-27).praktijk',
]

describe('the name of a conflict copy', () => {
  it.each(ofSyncClients)('is %s', (name) => expect(isConflictName('De Wilg.praktijk', name)).toBe(true))
  it.each(others)('is not %s', (name) => expect(isConflictName('De Wilg.praktijk', name)).toBe(false))
})

describe('copies beside the open practice', () => {
  it('are found when they are really ours, with what is in them, looked into, and left as they are', async () => {
    const app = startApp()
    const { file } = await app.createPractice()
    const at = (name: string) => path.join(app.folder, name)
    const add = (firstName: string) => app.call('employee.create', { ...employeeInput, firstName })
    const names = async () => (await app.call('employee.list', {})).map(({ firstName }) => firstName)
    await add('Samen')
    await app.call('session.lock', {})
    // One that was left behind, one in which somebody worked, one of another practice, one that is broken.
    copyFileSync(file, at('De Wilg (1).praktijk'))
    const second = startApp()
    const theirs = path.join(second.folder, 'De Wilg.praktijk')
    for (const [from, to] of [
      [file, theirs],
      [slotFile(file), slotFile(theirs)],
    ] as const)
      copyFileSync(from, to)
    second.dialogs.open = theirs
    await second.call('session.choose', {})
    await second.call('session.unlock', { passphrase: PASSPHRASE })
    await second.call('employee.create', { ...employeeInput, firstName: 'Ginder' })
    await second.call('session.lock', {})
    copyFileSync(theirs, at('De Wilg-THUIS.praktijk'))
    const stranger = startApp()
    copyFileSync((await stranger.createPractice()).file, at('De Wilg-Gent.praktijk'))
    writeFileSync(at('De Wilg (2).praktijk'), 'kapot')

    await app.call('session.unlock', { passphrase: PASSPHRASE })
    await add('Hier')
    const before = readdirSync(app.folder).filter((name) => name !== 'user-data')
    const bytes = () => ['De Wilg (1)', 'De Wilg-THUIS'].map((name) => readFileSync(at(`${name}.praktijk`), 'hex'))
    const untouched = bytes()
    const copies = await app.call('holder.copies', {})
    expect(copies.map(({ name, hasMore }) => [name, hasMore])).toEqual([
      ['De Wilg-THUIS.praktijk', true],
      ['De Wilg (1).praktijk', false],
    ])
    expect(readdirSync(app.folder).filter((name) => name !== 'user-data')).toEqual(before)

    expect(await app.problem('holder.openCopy', { path: at('De Wilg-Gent.praktijk') })).toBe('FILE_GONE')
    await app.call('holder.openCopy', { path: at('De Wilg-THUIS.praktijk') })
    expect((await app.call('session.state', {})).practice).toMatchObject({ status: 'locked', path: copies[0]?.path })
    expect(await app.problem('session.unlock', { passphrase: PASSPHRASE })).toMatch(/^FILE_OLDER/)
    expect(bytes()).toEqual(untouched)
    await app.call('session.unlock', { passphrase: PASSPHRASE, older: true })
    expect(await names()).toEqual(['Ginder', 'Samen'])
    await app.call('session.select', { path: file })
    // Who opened it is written down in it, and in no other.
    expect(bytes()[0]).toBe(untouched[0])
    expect(await app.problem('session.unlock', { passphrase: PASSPHRASE })).toBe('ok')
    expect(await names()).toEqual(['Hier', 'Samen'])
  })
})
