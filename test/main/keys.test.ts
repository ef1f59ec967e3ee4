import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recoveryCode } from '../../db/keys'
import { getSetting, setSetting } from '../../db/setting/store'
import { readSlots, slotFile } from '../../db/slots'
import type { OsKey } from '../../main/environment'
import { createAttempts, waitAfter } from '../../main/keys/attempts'
import { AppError } from '../../shared/ipc/result'
import { employeeInput, PASSPHRASE, startApp, type TestApp } from '../support/practice'

const NEXT = 'drie kastanjes in de jaszak'
let app: TestApp
let file: string
let code: string

/** A keychain of this computer, which only this test can read. */
const ring = (state: ReturnType<OsKey['state']> = 'ready'): OsKey => ({
  state: () => state,
  seal: (text) => Buffer.from([...Buffer.from(text)].map((byte) => byte ^ 0x5a)),
  open: (sealed) => Buffer.from([...sealed].map((byte) => byte ^ 0x5a)).toString(),
})

async function start(osKey: OsKey = ring()) {
  app = startApp({ osKey })
  const made = await app.createPractice()
  file = made.file
  code = made.recoveryCode
}
beforeEach(() => start())

const unlock = (passphrase = PASSPHRASE) => app.problem('session.unlock', { passphrase })
const state = async () => app.call('session.state', {})
const names = async () => (await app.call('employee.list', {})).map(({ firstName }) => firstName)
const lock = () => app.call('session.lock', {})

describe('another passphrase', () => {
  it('takes the place of the present one, which is asked; the recovery code stays', async () => {
    const change = (present: string, next: string) => app.problem('keys.changePassphrase', { present, next })
    const before = readFileSync(slotFile(file))
    const bytes = readFileSync(file)
    expect(await change('een andere', NEXT)).toBe('KEY_WRONG')
    expect(await change(PASSPHRASE, 'kort')).toMatch(/^IPC_ARGS: Kies een wachtzin/)
    expect(readFileSync(slotFile(file)).equals(before)).toBe(true)
    expect(await change(PASSPHRASE, NEXT)).toBe('ok')
    expect(readFileSync(file).equals(bytes)).toBe(true)
    await lock()
    expect(await unlock()).toBe('KEY_WRONG')
    expect(await unlock(NEXT)).toBe('ok')
    await lock()
    expect(await app.problem('session.recover', { code, passphrase: PASSPHRASE })).toBe('ok')
    await lock()
    expect(await app.problem('keys.changePassphrase', { present: PASSPHRASE, next: NEXT })).toBe('LOCKED')
  })
})

describe('wrong passphrases', () => {
  it('cost nothing three times, then 1, 2, 4 … seconds, at most a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50].map(waitAfter)).toEqual([
      0, 0, 0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
    ])
  })

  it('make one wait, also after starting anew, and not with the recovery code', async () => {
    await lock()
    const told: string[][] = []
    app.environment.changed = (topics) => void told.push(topics)
    for (let wrong = 0; wrong < 4; wrong++) expect(await unlock('mis')).toBe('KEY_WRONG')
    expect(told).toContainEqual(['session'])
    expect(await unlock()).toMatch(/^KEY_WAIT: Nog 1 seconde\.$/)
    const { practice } = await state()
    expect(Date.parse(practice?.waitUntil ?? '')).toBeGreaterThan(Date.now())
    // The settings folder keeps it; another program that starts reads it.
    const again = createAttempts(app.environment.userData)
    expect(again.waitUntil(readSlots(file).fileId)).not.toBeNull()
    expect(await app.problem('session.recover', { code, passphrase: PASSPHRASE })).toBe('ok')
  })

  const seconds = async (attempts: ReturnType<typeof createAttempts>, id: string) => {
    const refused = await attempts.guard(id, async () => {}).catch((error: unknown) => error)
    return refused instanceof AppError ? `${refused.code} ${refused.detail}` : 'ok'
  }
  const wrong = (attempts: ReturnType<typeof createAttempts>, id: string) =>
    attempts
      .guard(id, () => Promise.reject(new AppError('KEY_WRONG')))
      .catch((error: unknown) => (error instanceof AppError ? error.code : error))

  it('grow for each file by itself, are forgotten by a right one, and do not grow by a clock that is put back', async () => {
    const userData = path.join(app.folder, 'elders')
    const attempts = createAttempts(userData)
    const [one, two] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T10:00:00Z') })
    try {
      for (let count = 0; count < 12; count++) {
        vi.setSystemTime(Date.now() + 61_000)
        expect(await wrong(attempts, one)).toBe('KEY_WRONG')
      }
      expect(await seconds(attempts, one)).toBe('KEY_WAIT Nog 60 seconden.')
      expect(await seconds(attempts, two)).toBe('ok')
      vi.setSystemTime(new Date('2026-11-20T10:00:00Z'))
      for (const either of [createAttempts(userData), attempts])
        expect(await seconds(either, one)).toBe('KEY_WAIT Nog 60 seconden.')
      vi.setSystemTime(Date.now() + 60_001)
      expect(await seconds(attempts, one)).toBe('ok')
      expect(await wrong(attempts, one)).toBe('KEY_WRONG')
      expect(await seconds(attempts, one)).toBe('ok')
    } finally {
      vi.useRealTimers()
    }
  })

  it('are counted before they are known, so that many at once give no more tries', async () => {
    const attempts = createAttempts(path.join(app.folder, 'tegelijk'))
    const id = '00000000-0000-4000-8000-000000000003'
    const many = await Promise.all(Array.from({ length: 20 }, () => wrong(attempts, id)))
    expect(many.filter((answer) => answer === 'KEY_WRONG').length).toBeLessThanOrEqual(4)
    expect(many.filter((answer) => answer === 'KEY_WAIT').length).toBeGreaterThanOrEqual(16)
  })

  it('keep their count when the first of many ends last', async () => {
    const attempts = createAttempts(path.join(app.folder, 'volgorde'))
    const id = '00000000-0000-4000-8000-000000000004'
    const ends = Array.from({ length: 4 }, () => Promise.withResolvers<never>())
    const tried = ends.map(({ promise }) => attempts.guard(id, () => promise).catch(() => 'ended'))
    for (const [at, { reject }] of [...ends.entries()].reverse()) {
      reject(new AppError('KEY_WRONG'))
      await tried[at]
    }
    expect(await wrong(attempts, id)).toBe('KEY_WAIT')
  })

  it('are also those for another passphrase, and a broken memory of them is an empty one', async () => {
    const change = () => app.problem('keys.changePassphrase', { present: 'mis', next: NEXT })
    for (let count = 0; count < 4; count++) expect(await change()).toBe('KEY_WRONG')
    expect(await change()).toMatch(/^KEY_WAIT/)
    const place = path.join(app.environment.userData, 'pogingen.json')
    for (const broken of ['', '[{"file":1}]', '{"wrong":-1}']) {
      writeFileSync(place, broken)
      expect(createAttempts(app.environment.userData).waitUntil(readSlots(file).fileId)).toBeNull()
    }
  })
})

describe('another key', () => {
  it('keeps the practice and its passphrase, changes the recovery code, and asks to confirm it', async () => {
    await app.call('employee.create', { ...employeeInput, firstName: 'Blijft' })
    const groups = code.split('-')
    const confirm = [2, 5].map((position) => ({ position, text: groups[position - 1] ?? '' }))
    await app.call('session.confirmRecovery', { groups: confirm })
    expect(await app.problem('keys.renew', { passphrase: 'mis' })).toBe('KEY_WRONG')
    expect(await app.problem('keys.renew', { passphrase: PASSPHRASE })).toBe('ok')
    expect((await state()).recoveryPending).toBe(true)
    const { recoveryCode: next } = await app.call('session.recoveryCode', {})
    expect(next).not.toBe(code)
    expect(await names()).toEqual(['Blijft'])
    await app.call('employee.create', { ...employeeInput, firstName: 'Nieuw' })
    await lock()
    expect(await app.problem('session.recover', { code, passphrase: PASSPHRASE })).toBe('RECOVERY_OTHER')
    expect(await unlock()).toBe('ok')
    expect(await names()).toEqual(['Blijft', 'Nieuw'])
    await lock()
    expect(await app.problem('session.recover', { code: next, passphrase: NEXT })).toBe('ok')
    await lock()
    // The copy from before opens with what it always opened with, and with nothing newer.
    const before = (await app.call('backup.list', {})).copies.find(({ reason }) => reason === 'key')
    const look = { path: before?.path ?? '' }
    expect((await app.call('backup.look', { ...look, code }))?.copy.people).toEqual(['Blijft Aerts'])
    expect((await app.call('backup.look', { ...look, passphrase: PASSPHRASE }))?.copy.people).toEqual(['Blijft Aerts'])
    expect(await app.problem('backup.look', { ...look, code: next })).toBe('RECOVERY_OTHER')
  })

  it('lets changes wait and reading go on while it is made', async () => {
    const { renewedCopy } = app.environment
    let finish = () => {}
    const finished = new Promise<void>((resolve) => (finish = resolve))
    const begun = Promise.withResolvers<void>()
    app.environment.renewedCopy = async (...given) => {
      begun.resolve()
      await finished
      return renewedCopy(...given)
    }
    const renewing = app.problem('keys.renew', { passphrase: PASSPHRASE })
    await begun.promise
    const adding = app.problem('employee.create', { ...employeeInput, firstName: 'Wacht' })
    expect(await names()).toEqual([])
    // Slots around the old key would open nothing once the new one is there.
    expect(await app.problem('keys.changePassphrase', { present: PASSPHRASE, next: NEXT })).toBe('BUSY')
    expect(await app.problem('keys.renew', { passphrase: PASSPHRASE })).toBe('BUSY')
    finish()
    expect(await renewing).toBe('ok')
    expect(await adding).toBe('ok')
    expect(await names()).toEqual(['Wacht'])
    await lock()
    expect(await unlock()).toBe('ok')
    expect(await names()).toEqual(['Wacht'])
  })

  it('does not take the place of a file that was replaced meanwhile, nor of one that something was still written to', async () => {
    const { renewedCopy } = app.environment
    app.environment.renewedCopy = async (...given) => {
      await renewedCopy(...given)
      setSetting(app.session.db(), 'onderweg', true)
    }
    expect(await app.problem('keys.renew', { passphrase: PASSPHRASE })).toBe('BUSY')
    expect(getSetting(app.session.db(), 'onderweg')).toBe(true)
    const other = path.join(app.folder, 'ander')
    app.environment.renewedCopy = async (...given) => {
      await renewedCopy(...given)
      copyFileSync(file, other)
      renameSync(other, file)
    }
    expect(await app.problem('keys.renew', { passphrase: PASSPHRASE })).toMatch(/^FILE_MOVED/)
    expect(existsSync(`${file}.nieuwe-sleutel`)).toBe(false)
    expect(recoveryCode(app.session.vault().master)).toBe(code)
  })

  it('that cannot be made leaves all as it was', async () => {
    app.environment.renewedCopy = async () => {
      throw new AppError('DISK_FULL')
    }
    expect(await app.problem('keys.renew', { passphrase: PASSPHRASE })).toBe('DISK_FULL')
    await app.call('employee.create', { ...employeeInput, firstName: 'Toch' })
    await lock()
    expect(await unlock()).toBe('ok')
    expect(await names()).toEqual(['Toch'])
    expect(readdirSync(app.folder).filter((name) => name.includes('nieuw'))).toEqual([])
  })
})

describe('the keychain of this computer', () => {
  const on = (passphrase = PASSPHRASE) => app.problem('keys.setOsKey', { on: true, passphrase })
  const open = () => app.problem('session.unlockByOsKey')

  it('opens the practice by choice, until it is taken away; the passphrase always works', async () => {
    expect(await on('mis')).toBe('KEY_WRONG')
    expect(await on()).toBe('ok')
    expect(await app.call('keys.state', {})).toEqual({ isSample: false, osKey: 'ready', opensByOsKey: true })
    await lock()
    expect((await state()).practice?.opensByOsKey).toBe(true)
    expect(await open()).toBe('ok')
    await lock()
    expect(await unlock()).toBe('ok')
    expect(await app.problem('keys.setOsKey', { on: false })).toBe('ok')
    await lock()
    expect((await state()).practice?.opensByOsKey).toBe(false)
    expect(await open()).toBe('OS_KEY')
    expect(await unlock()).toBe('ok')
  })

  it('keeps its slot in the settings folder, never beside the file, and no master can be read in it', async () => {
    const before = readdirSync(app.folder)
    await on()
    expect(readdirSync(app.folder)).toEqual(before)
    const [slot = ''] = readdirSync(path.join(app.environment.userData, 'sleutelbos'))
    const { master } = app.session.vault()
    const text = readFileSync(path.join(app.environment.userData, 'sleutelbos', slot), 'utf8')
    for (const form of [master.toString('hex'), master.toString('base64'), code]) expect(text).not.toContain(form)
  })

  it('goes along with a new passphrase and a new key', async () => {
    await on()
    await app.call('keys.changePassphrase', { present: PASSPHRASE, next: NEXT })
    expect(await app.problem('keys.renew', { passphrase: NEXT })).toBe('ok')
    await lock()
    expect(await open()).toBe('ok')
  })

  it('is refused where it would keep its secrets for anyone to read, or is not there', async () => {
    for (const [kind, osKey] of [
      ['insecure', ring('insecure')],
      ['none', ring('none')],
    ] as const) {
      await start(osKey)
      expect(await on()).toBe('OS_KEY')
      expect(await app.call('keys.state', {})).toEqual({ isSample: false, osKey: kind, opensByOsKey: false })
      expect(existsSync(path.join(app.environment.userData, 'sleutelbos'))).toBe(false)
    }
  })

  it('that gives something else, or another file’s slot, opens nothing', async () => {
    await on()
    await lock()
    const folder = path.join(app.environment.userData, 'sleutelbos')
    const place = path.join(folder, readdirSync(folder)[0] ?? '')
    const good = readFileSync(place, 'utf8')
    const { fileId } = readSlots(file)
    const sealed = (id: string, master: Buffer) =>
      ring()
        .seal(JSON.stringify({ fileId: id, master: master.toString('base64') }))
        .toString('base64')
    const bad = [
      '',
      '{}',
      good.replace(/"sealed":"./, '"sealed":"!'),
      JSON.stringify({ v: 1, fileId, sealed: sealed('00000000-0000-4000-8000-000000000001', Buffer.alloc(16)) }),
      JSON.stringify({ v: 1, fileId, sealed: sealed(fileId, Buffer.alloc(16, 7)) }),
    ]
    for (const text of bad) {
      writeFileSync(place, text)
      expect(await open(), text).toBe('OS_KEY')
    }
    writeFileSync(place, good)
    expect(await open()).toBe('ok')
  })
})
