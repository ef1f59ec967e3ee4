import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { slotFile } from '../../db/slots'
import type { PracticeInput } from '../../shared/practice/schema'
import { employeeInput, PASSPHRASE, practiceInput, startApp } from '../support/practice'

const app = startApp()
const state = () => app.call('session.state', {})
const unlock = (passphrase: string) => app.problem('session.unlock', { passphrase })
const NEW_PASSPHRASE = 'drie kastanjes in de jaszak'

let file = ''
let code = ''
beforeAll(async () => {
  const none = { practice: null, recoveryPending: false, seated: false, recent: [], version: '0.0.0' }
  expect(await state()).toEqual(none)
  const made = await app.createPractice()
  file = made.file
  code = made.recoveryCode
})

describe('a new practice', () => {
  it('is open, with starter lists, and asks for its recovery code to be confirmed', async () => {
    expect(await state()).toMatchObject({
      practice: { name: 'De Wilg', path: file, status: 'open', isSample: false },
      recoveryPending: true,
    })
    expect(await app.call('practice.get', {})).toEqual({ ...practiceInput, logo: null })
    // Thirty of every practice, five of the pack for vets.
    expect(await app.call('competence.list', {})).toHaveLength(35)
    const roles = await app.call('role.list', {})
    expect(roles.length).toBeGreaterThan(2)
    for (const role of roles) expect(role.competences.length).toBeGreaterThan(4)
  })

  it('shows the code again until two groups of it were typed back', async () => {
    expect(await app.call('session.recoveryCode', {})).toEqual({ recoveryCode: code })
    const groups = code.split('-')
    expect(groups).toHaveLength(7)
    const confirm = (...positions: [number, string][]) =>
      app.problem('session.confirmRecovery', { groups: positions.map(([position, text]) => ({ position, text })) })
    const [second = '', fifth = ''] = [groups[1], groups[4]]
    expect(await confirm([2, second], [5, second === 'ZZZZ' ? 'YYYY' : 'ZZZZ'])).toBe('RECOVERY_GROUPS')
    expect(await confirm([2, fifth], [5, second])).toBe('RECOVERY_GROUPS')
    expect(await confirm([2, second], [2, second])).toBe('RECOVERY_GROUPS')
    expect(await confirm([2, second], [5, ''])).toBe('RECOVERY_GROUPS')
    expect(await confirm([2, second])).toMatch(/^IPC_ARGS/)
    expect(await confirm([2, second], [8, fifth])).toMatch(/^IPC_ARGS/)
    expect((await state()).recoveryPending).toBe(true)
    expect(await confirm([5, ` ${fifth.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `], [2, second])).toBe(
      'ok',
    )
    expect((await state()).recoveryPending).toBe(false)
    expect(await app.problem('session.recoveryCode')).toBe('PHASE')
  })
})

describe('locking', () => {
  it('closes everything until the passphrase is typed; a wrong one changes nothing', async () => {
    await app.call('employee.create', { ...employeeInput, firstName: 'Bewaard' })
    await app.call('session.lock', {})
    expect((await state()).practice).toMatchObject({ name: 'De Wilg', status: 'locked' })
    expect(await app.problem('employee.list')).toBe('LOCKED')
    const before = [readFileSync(file), readFileSync(slotFile(file))]
    expect(await unlock(`${PASSPHRASE} `)).toBe('KEY_WRONG')
    expect(await unlock('x'.repeat(500))).toBe('KEY_WRONG')
    expect(await unlock('')).toBe('IPC_ARGS: Vul uw wachtzin in.')
    expect([readFileSync(file), readFileSync(slotFile(file))]).toEqual(before)
    expect(await app.problem('employee.list')).toBe('LOCKED')
    expect(await unlock(PASSPHRASE)).toBe('ok')
    expect((await app.call('employee.list', {})).map((employee) => employee.firstName)).toEqual(['Bewaard'])
    expect((await state()).recoveryPending).toBe(false)
  })

  it('can be done twice, and closing goes back to the start', async () => {
    await app.call('session.lock', {})
    await app.call('session.lock', {})
    await app.call('session.close', {})
    expect((await state()).practice).toBeNull()
    expect(await unlock(PASSPHRASE)).toBe('FILE_GONE')
    await app.call('session.select', { path: file })
    expect((await state()).practice).toMatchObject({ name: 'De Wilg', status: 'locked' })
  })

  it('is survived by a key file that is gone, through its mirror, and says so when both are gone', async () => {
    const slots = readFileSync(slotFile(file))
    rmSync(slotFile(file))
    expect(await unlock(PASSPHRASE)).toBe('ok')
    await app.call('session.lock', {})
    const mirror = path.join(app.environment.userData, 'sleutels')
    renameSync(mirror, `${mirror}-weg`)
    expect(await unlock(PASSPHRASE)).toBe('KEY_MISSING')
    writeFileSync(slotFile(file), '{"v":1}')
    expect(await unlock(PASSPHRASE)).toBe('KEY_PARAMS')
    renameSync(`${mirror}-weg`, mirror)
    writeFileSync(slotFile(file), slots)
  })
})

describe('a practice that cannot be made or opened to the end', () => {
  it('leaves nothing behind when its first rows are refused, so that a second try can have its name', async () => {
    const place = path.join(app.environment.userData, 'Halverwege.praktijk')
    const refused: PracticeInput = JSON.parse(JSON.stringify({ ...practiceInput, name: null }))
    await expect(app.session.create(place, refused, PASSPHRASE)).rejects.toThrow()
    expect([existsSync(place), existsSync(slotFile(place))]).toEqual([false, false])
    await app.session.create(place, practiceInput, PASSPHRASE)
    app.session.close()
    app.session.select(file)
  })

  it('stays closed when another file was chosen while it was read through', async () => {
    const { quickCheck } = app.environment
    const other = path.join(app.environment.userData, 'Halverwege.praktijk')
    app.environment.quickCheck = (...checked) => {
      app.session.select(other)
      return quickCheck(...checked)
    }
    expect(await unlock(PASSPHRASE)).toBe('LOCKED')
    app.environment.quickCheck = quickCheck
    expect((await state()).practice).toMatchObject({ path: other, status: 'locked' })
    await app.call('session.select', { path: file })
    await app.call('session.forget', { path: other })
  })
})

describe('the recovery code', () => {
  const recover = (typed: string, passphrase = NEW_PASSPHRASE) =>
    app.problem('session.recover', { code: typed, passphrase })

  it('of another practice is told from a typing mistake, and changes nothing', async () => {
    const other = startApp()
    const { recoveryCode } = await other.createPractice('Elders')
    const before = [readFileSync(file), readFileSync(slotFile(file))]
    expect(await recover(recoveryCode)).toBe('RECOVERY_OTHER')
    expect(await recover(code.slice(0, -1))).toBe('RECOVERY_FORM')
    expect(await recover('')).toBe('RECOVERY_FORM')
    expect(await recover(`${code.startsWith('0') ? '1' : '0'}${code.slice(1)}`)).toBe('RECOVERY_CHECK')
    expect(await recover(code, 'te kort')).toMatch(/^IPC_ARGS: Kies een wachtzin/)
    expect([readFileSync(file), readFileSync(slotFile(file))]).toEqual(before)
    expect((await state()).practice?.status).toBe('locked')
  })

  it('opens the practice however it is typed, and from then on only the new passphrase fits', async () => {
    const typed = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'i')}\n`
    expect(await recover(typed)).toBe('ok')
    expect((await app.call('employee.list', {})).map((employee) => employee.firstName)).toEqual(['Bewaard'])
    await app.call('session.lock', {})
    expect(await unlock(PASSPHRASE)).toBe('KEY_WRONG')
    expect(await unlock(NEW_PASSPHRASE)).toBe('ok')
  })

  it('is enough when there are no keys at all', async () => {
    await app.call('session.lock', {})
    rmSync(slotFile(file))
    rmSync(path.join(app.environment.userData, 'sleutels'), { recursive: true })
    expect(await unlock(NEW_PASSPHRASE)).toBe('KEY_MISSING')
    expect(await recover(code, PASSPHRASE)).toBe('ok')
    await app.call('session.lock', {})
    expect(await unlock(PASSPHRASE)).toBe('ok')
  })
})

describe('the list of what was opened lately', () => {
  it('has the newest first, with the name of today, and says what is gone', async () => {
    const { file: second } = await app.createPractice('Tweede')
    expect((await state()).recent.map(({ name, exists }) => [name, exists])).toEqual([
      ['Tweede', true],
      ['De Wilg', true],
    ])
    await app.call('practice.save', { ...practiceInput, name: 'Tweede naam' })
    expect((await state()).practice?.name).toBe('Tweede naam')
    await app.call('session.select', { path: file })
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    const copy = `${second}.elders`
    renameSync(second, copy)
    expect((await state()).recent.map(({ name, exists }) => [name, exists])).toEqual([
      ['De Wilg', true],
      ['Tweede naam', false],
    ])
    expect(await app.problem('session.select', { path: second })).toBe('FILE_GONE')
    expect((await state()).practice).toMatchObject({ path: file, status: 'open' })
    copyFileSync(copy, second)
    await app.call('session.forget', { path: second })
    expect((await state()).recent.map(({ name }) => name)).toEqual(['De Wilg'])
    expect(await app.problem('session.select', { path: second })).toBe('FILE_GONE')
    expect(readFileSync(second)).toEqual(readFileSync(copy))
  })

  it('holds six, and a list that cannot be read is an empty one', async () => {
    const list = path.join(app.environment.userData, 'recent.json')
    const entry = (name: string) => ({ path: `/${name}.praktijk`, name, openedAt: '2026-01-01', isSample: false })
    writeFileSync(list, JSON.stringify(Array.from({ length: 8 }, (_, index) => entry(`P${index}`))))
    await app.call('practice.save', practiceInput)
    expect((await state()).recent.map(({ name }) => name)).toEqual(['De Wilg', 'P0', 'P1', 'P2', 'P3', 'P4'])
    for (const broken of ['', '{', '{"path":1}', 'null']) {
      writeFileSync(list, broken)
      expect((await state()).recent).toEqual([])
    }
  })
})

describe('a file too large to be read through first', () => {
  it('opens before a large file is read through; what is changed waits for the end of it', async () => {
    const { quickCheck } = app.environment
    const finish = slowCheck(async (...checked) => quickCheck(...checked))
    expect(await unlock(PASSPHRASE)).toBe('ok')
    expect((await app.call('practice.get', {})).name).toBe(practiceInput.name)
    const saving = app.call('practice.save', { ...practiceInput, city: 'Brugge' })
    await wait(50)
    expect((await app.call('practice.get', {})).city).toBe(practiceInput.city)
    finish()
    await saving
    expect((await app.call('practice.get', {})).city).toBe('Brugge')
    await app.call('practice.save', practiceInput)
    app.environment.quickCheck = quickCheck
    await app.call('session.lock', {})
  })

  it('locks a large file that turns out to be damaged, says why on the lock, and changes nothing in it', async () => {
    const { quickCheck, changed } = app.environment
    const told: string[][] = []
    app.environment.changed = (topics) => void told.push(topics)
    const finish = slowCheck(async () => 'Tree 7 page 12: btreeInitPage() returns error code 11')
    const before = readFileSync(file)
    expect(await unlock(PASSPHRASE)).toBe('ok')
    const saving = app.problem('practice.save', { ...practiceInput, city: 'Brugge' })
    finish()
    expect(await saving).toBe('FILE_DAMAGED')
    expect((await state()).practice).toMatchObject({ path: file, status: 'locked', problem: 'FILE_DAMAGED' })
    expect(told).toEqual([['session']])
    expect(readFileSync(file).equals(before)).toBe(true)
    Object.assign(app.environment, { quickCheck, changed })
    expect(await unlock(PASSPHRASE)).toBe('ok')
    expect((await state()).practice).toMatchObject({ status: 'open', problem: null })
    await app.call('session.lock', {})
  })
})

/** Lets the check of the whole file take until `finish` is called. */
function slowCheck(check: typeof app.environment.quickCheck): () => void {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => (finish = resolve))
  app.environment.quickCheck = async (...checked) => {
    await finished
    return check(...checked)
  }
  return finish
}
