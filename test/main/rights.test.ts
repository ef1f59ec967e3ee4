import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { PASSPHRASE, practiceInput, sign, startApp, startTalk } from '../support/practice'

const app = startApp()
const place = path.join(app.folder, 'plaats')
const closed = path.join(app.folder, 'dicht')
let file = ''

beforeAll(async () => {
  mkdirSync(place)
  mkdirSync(closed, { mode: 0o555 })
  file = (await app.createPractice('plaats/De Wilg')).file
})

/** Takes rights away until the end of the test. */
function restrict(target: string, mode: number, usual: number): void {
  chmodSync(target, mode)
  onTestFinished(() => chmodSync(target, usual))
}

describe('a file or folder in which nothing may be written', () => {
  const create = () => app.problem('session.create', { practice: practiceInput, passphrase: PASSPHRASE })

  it('FOLDER_RIGHTS: a new practice is not made there, and the open one stays open', async () => {
    app.dialogs.saveAs = path.join(closed, 'De Wilg.praktijk')
    expect(await create()).toBe('FOLDER_RIGHTS')
    expect(readdirSync(closed)).toEqual([])
    expect((await app.call('session.state', {})).practice).toMatchObject({ path: file, status: 'open' })
  })

  it('FOLDER_RIGHTS: a document is not put there, and the talk stays signed', async () => {
    const { cycleId } = await startTalk(app)
    await sign(app, cycleId, 'employee')
    const [plan] = await app.call('document.list', { cycleId })
    app.dialogs.saveAs = path.join(closed, 'POP.docx')
    expect(await app.problem('document.export', { id: plan?.id, format: 'word' })).toBe('FOLDER_RIGHTS')
    expect(readdirSync(closed)).toEqual([])
    expect((await app.call('document.list', { cycleId }))[0]?.signatures).toHaveLength(1)
  })

  it('FOLDER_RIGHTS: a logo that may not be read', async () => {
    const logo = path.join(app.folder, 'logo.png')
    copyFileSync(file, logo)
    restrict(logo, 0o000, 0o600)
    app.dialogs.open = logo
    expect(await app.problem('practice.chooseLogo')).toBe('FOLDER_RIGHTS')
  })

  it.each([
    ['FILE_READONLY', 'a read-only file', () => restrict(file, 0o444, 0o600)],
    ['FOLDER_RIGHTS', 'a file that may not be read', () => restrict(file, 0o000, 0o600)],
    ['FOLDER_RIGHTS', 'a folder that may not be written', () => restrict(place, 0o555, 0o755)],
    ['FOLDER_RIGHTS', 'a folder that may not be entered', () => restrict(place, 0o000, 0o755)],
  ])('%s: %s is not opened, neither when it is chosen nor when it is unlocked', async (code, _, takeRights) => {
    await app.call('session.select', { path: file })
    const before = readFileSync(file)
    takeRights()
    expect(await app.problem('session.unlock', { passphrase: PASSPHRASE })).toBe(code)
    app.dialogs.open = file
    expect(await app.problem('session.choose')).toBe(code)
    chmodSync(place, 0o755)
    chmodSync(file, 0o600)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(await app.problem('session.unlock', { passphrase: PASSPHRASE })).toBe('ok')
  })
})
