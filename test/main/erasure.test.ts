import { copyFileSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect, type Sqlite } from '../../db/connection'
import { doomedRows } from '../../db/erasure/doomed'
import { eraseForGood } from '../../db/erasure/for-good'
import { copyWorkBy, doCopyJob } from '../../main/backup/jobs'
import { countsInWords, erasureWords } from '../../shared/erasure/words'
import { employeeInput, PASSPHRASE, sign, startApp, startCycle, startTalk, type TestApp } from '../support/practice'
import { asBytes, readablePages } from '../support/readable-pages'

const leaving = (leavingDate: string | null) => ({ ...employeeInput, leavingDate })

describe('how long what is kept about who left stays', () => {
  const app = startApp()
  const term = async (employeeId: string) =>
    (await app.call('erasure.list', {})).people.find((person) => person.employeeId === employeeId)

  it('is fixed when the last day is written down, and moves with that day alone', async () => {
    await app.createPractice()
    const { id } = await app.call('employee.create', employeeInput)
    expect(await term(id)).toBeUndefined()
    await app.call('employee.save', { ...leaving('2024-03-31'), id })
    expect(await term(id)).toMatchObject({ leavingDate: '2024-03-31', retainUntil: '2029-03-31', reason: '' })

    const years = { country: 'BE', key: 'retainYears', value: 3, source: 'Reglement', checkedOn: '2026-01-05' } as const
    await app.call('law.save', years)
    await app.call('employee.save', { ...leaving('2024-03-31'), id, lastName: 'Aerts-Maes' })
    expect(await term(id)).toMatchObject({ retainUntil: '2029-03-31' })
    await app.call('employee.save', { ...leaving('2024-04-30'), id })
    expect(await term(id)).toMatchObject({ retainUntil: '2027-04-30' })
    await app.call('law.reset', { country: 'BE', key: 'retainYears' })
  })

  it('can be another day with a reason, and the usual one again', async () => {
    const { id } = await app.call('employee.create', leaving('2024-01-31'))
    expect(await app.problem('erasure.setRetention', { employeeId: id, until: '2031-01-31', reason: ' ' })).toMatch(
      /^IPC_ARGS: Schrijf in één zin/,
    )
    await app.call('erasure.setRetention', { employeeId: id, until: '2031-01-31', reason: 'Er loopt een geschil.' })
    expect(await term(id)).toMatchObject({ retainUntil: '2031-01-31', reason: 'Er loopt een geschil.' })
    await app.call('erasure.usualRetention', { employeeId: id })
    expect(await term(id)).toMatchObject({ retainUntil: '2029-01-31', reason: '' })
  })

  it('has no day for who was only put in the archive', async () => {
    const { id } = await app.call('employee.create', employeeInput)
    await app.call('employee.archive', { id, archived: true })
    expect(await term(id)).toMatchObject({ leavingDate: null, retainUntil: null })
    expect(await app.problem('erasure.setRetention', { employeeId: id, until: '2031-01-31', reason: 'x' })).toBe(
      'PHASE',
    )
  })
})

/** What SQLite answered. */
function refusal(act: () => unknown): string {
  try {
    act()
    return 'done'
  } catch (error) {
    return String(error instanceof Error && error.cause)
  }
}

/** Texts that stand nowhere but in the rows that go: those of every column of every table. */
function ownTexts(sqlite: Sqlite, doomed: Map<string, Set<number>>): string[] {
  const tables = sqlite
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  const going = new Set<string>()
  const staying: string[] = []
  for (const table of tables) {
    const rows = sqlite.prepare<[], Record<string, unknown> & { row: number }>(`SELECT rowid AS row, * FROM "${table}"`)
    for (const { row, ...fields } of rows.all())
      for (const value of Object.values(fields)) {
        if (typeof value !== 'string' || value.length < 12) continue
        if (doomed.get(table)?.has(row)) going.add(value.slice(0, 200))
        else staying.push(value)
      }
  }
  const rest = staying.join('\n')
  return [...going].filter((text) => !rest.includes(text))
}

describe('erasing someone', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T10:00:00Z') }))
  afterEach(() => vi.useRealTimers())

  /** The sample practice, in which Tine left, and the key to look into its file. */
  async function withTineGone(app: TestApp) {
    await app.call('session.sample', {})
    const file = (await app.call('session.state', {})).practice?.path ?? ''
    const people = await app.call('employee.list', {})
    const tine = people.find(({ firstName }) => firstName === 'Tine')
    if (!tine) throw new Error('Tine is not there')
    const { archived: _a, roleName: _r, id, ...input } = tine
    await app.call('employee.save', { ...input, id, inServiceSince: '2012-01-02', leavingDate: '2020-06-30' })
    return { file, id, name: `${tine.firstName} ${tine.lastName}` }
  }

  it('leaves none of the texts in any page of the file, and the same search finds them after a plain removal', async () => {
    const keys: Buffer[] = []
    const app = startApp({
      eraseForGood: async (file, key, order) => {
        keys.push(Buffer.from(key))
        eraseForGood(file, key, order)
      },
    })
    const { file, id, name } = await withTineGone(app)
    const before = path.join(app.folder, 'ervoor.praktijk')
    copyFileSync(file, before)
    const doomed = doomedRows(app.session.db(), 'employee', id)
    const preview = await app.call('erasure.preview', { of: 'employee', id })
    expect(preview).toMatchObject({ name, ground: 'retention', copiesUntil: '2027-01-22' })

    await app.call('erasure.erase', { of: 'employee', id, ground: 'retention', name: name.toUpperCase() })
    const [key = Buffer.alloc(0)] = keys
    const old = connect(before, key)
    const texts = ownTexts(old, doomed)
    expect(texts.length).toBeGreaterThan(120)
    const pages = readablePages(file, key)
    expect(pages).toContain('CREATE TABLE')
    expect(texts.filter((text) => pages.includes(asBytes(text)))).toEqual([])
    expect(pages).not.toContain(asBytes(name))

    // The control: SQLite without what makes an erasure real.
    old.pragma('secure_delete = OFF')
    old.exec(`DROP TRIGGER document_is_kept; DROP TRIGGER signature_is_kept`)
    old.prepare('DELETE FROM employee WHERE id = ?').run(id)
    old.close()
    const left = readablePages(before, key)
    expect(texts.filter((text) => left.includes(asBytes(text))).length).toBeGreaterThan(100)
  })

  it('keeps a note without who and what, and keeps all others and the guards of what is signed', async () => {
    const app = startApp()
    const { id, name } = await withTineGone(app)
    const others = (await app.call('employee.list', {})).filter((person) => person.id !== id)
    const cycles = (await app.call('cycle.list', {})).filter(({ employeeId }) => employeeId !== id)
    const { counts } = await app.call('erasure.preview', { of: 'employee', id })
    await app.call('erasure.erase', { of: 'employee', id, ground: 'request', name })

    expect(await app.call('employee.list', {})).toEqual(others)
    expect(await app.call('cycle.list', {})).toEqual(cycles)
    const { notes, people } = await app.call('erasure.list', {})
    expect(people.map(({ employeeId }) => employeeId)).not.toContain(id)
    expect(notes).toMatchObject([{ ground: 'request', copiesUntil: '2027-01-22', counts: { employee: 1 } }])
    expect(notes[0]?.counts).toMatchObject(counts)
    expect(countsInWords(notes[0]?.counts ?? {}).join()).toMatch(/^1 naam met contactgegevens,\d+ cycli,/)
    for (const table of ['document', 'signature'])
      expect(
        refusal(() => app.session.db().run(sql.raw(`DELETE FROM ${table}`))),
        table,
      ).toMatch(/FROZEN/)
    expect(app.session.db().all(sql`PRAGMA foreign_key_check`)).toEqual([])
  })

  it('asks for the name, refuses who works here and who is not there, and changes nothing then', async () => {
    const app = startApp()
    await app.createPractice()
    const { id } = await app.call('employee.create', leaving('2024-01-31'))
    const { id: here } = await app.call('employee.create', { ...employeeInput, firstName: 'Lena' })
    const erase = { of: 'employee', id, ground: 'mistake', name: 'Noor' } as const
    expect(await app.problem('erasure.erase', erase)).toBe('ERASE_NAME')
    expect(await app.problem('erasure.erase', { ...erase, id: here, name: 'Lena Aerts' })).toBe('PHASE')
    expect(await app.problem('erasure.erase', { ...erase, id: crypto.randomUUID() })).toBe('NOT_FOUND')
    expect(await app.call('employee.list', {})).toHaveLength(2)
    expect((await app.call('erasure.list', {})).notes).toEqual([])
    await app.call('erasure.erase', { ...erase, ground: 'mistake', name: ' noor  AÉRTS ' })
    expect(await app.call('employee.list', {})).toMatchObject([{ firstName: 'Lena' }])
  })

  /** An erasing that has done its work, and ends when the test says so. */
  function heldBack() {
    const begun = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<void>()
    const app = startApp({
      eraseForGood: (...all) => {
        eraseForGood(...all)
        begun.resolve()
        return ended.promise
      },
    })
    return { app, begun, ended }
  }

  it('waits with everything else while the file is written anew, and says what went wrong with it', async () => {
    const { app, begun, ended } = heldBack()
    await app.createPractice()
    const { id } = await app.call('employee.create', leaving('2024-01-31'))
    const erasing = app.problem('erasure.erase', { of: 'employee', id, ground: 'mistake', name: 'Noor Aerts' })
    await begun.promise
    let read = false
    const list = app.call('employee.list', {}).then((people) => {
      read = true
      return people
    })
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(read).toBe(false)
    // What does not wait (the lock, its keys) does not take our own hand in the file for another's.
    app.session.beforeChange()
    ended.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }))
    expect(await erasing).toBe('DISK_FULL')
    expect(await list).toEqual([])
    // What was written anew by our own hand is no other file: work goes on.
    await app.call('employee.create', employeeInput)
  })

  it('has the trail wait too: its writing would hold up everything until it gave up', async () => {
    const { app, begun, ended } = heldBack()
    await app.createPractice()
    const { id } = await app.call('employee.create', leaving('2024-01-31'))
    const lines = () => app.session.db().all(sql`SELECT 1 FROM audit`).length
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date() })
    await app.call('employee.create', { ...employeeInput, firstName: 'Lena' })
    const erasing = app.call('erasure.erase', { of: 'employee', id, ground: 'mistake', name: 'Noor Aerts' })
    await begun.promise
    const before = lines()
    vi.advanceTimersByTime(30_000)
    expect(lines()).toBe(before)
    ended.resolve()
    await erasing
    vi.advanceTimersByTime(3_000)
    expect(lines()).toBeGreaterThan(before)
  })

  it('has what is asked meanwhile wait before the trail looks whose it is', async () => {
    const begun = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<void>()
    const app = startApp({
      eraseForGood: async (file, key, order) => {
        const beside = connect(file, key)
        beside.exec('BEGIN EXCLUSIVE')
        begun.resolve()
        await ended.promise
        beside.close()
        eraseForGood(file, key, order)
      },
    })
    await app.createPractice()
    const { id } = await app.call('employee.create', leaving('2024-01-31'))
    const { cycleId, employeeId } = await startTalk(app)
    // So that the trail does not know yet whose this talk is.
    await app.call('session.lock', {})
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    const erasing = app.call('erasure.erase', { of: 'employee', id, ground: 'mistake', name: 'Noor Aerts' })
    await begun.promise
    // The file cannot be read now: who looks in it holds up everything for 80 ms, and finds nobody.
    const looking = app.call('note.get', { cycleId })
    ended.resolve()
    await Promise.all([erasing, looking])
    const lines = await app.call('audit.list', { employeeId, limit: 100 })
    expect(lines.map(({ kind, subject }) => `${kind} ${subject}`)).toContain('opened note')
  })

  it('has its copy made while the name is typed, once', async () => {
    const app = startApp()
    await app.createPractice()
    const { id } = await app.call('employee.create', leaving('2024-01-31'))
    const made = async () => (await app.call('backup.get', {})).copies
    await app.call('erasure.preview', { of: 'employee', id })
    await app.session.copies.settled()
    const ahead = await made()
    expect(ahead).toMatchObject([{ reason: 'erasure' }])
    await app.call('erasure.erase', { of: 'employee', id, ground: 'mistake', name: 'Noor Aerts' })
    expect(await made()).toEqual(ahead)
  })

  it('of two people at once goes one after the other', async () => {
    let running = 0
    let most = 0
    const app = startApp({
      eraseForGood: async (...all) => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 20))
        eraseForGood(...all)
        running--
      },
    })
    await app.createPractice()
    const ids: string[] = []
    for (let count = 0; count < 3; count++) ids.push((await app.call('employee.create', leaving('2024-01-31'))).id)
    const all = ids.map((id) =>
      app.call('erasure.erase', { of: 'employee', id, ground: 'mistake', name: 'Noor Aerts' }),
    )
    await Promise.all(all)
    expect(most).toBe(1)
    expect(await app.call('employee.list', {})).toEqual([])
    expect((await app.call('erasure.list', {})).notes).toHaveLength(3)
  })

  it('takes the person out of what is found, also by who searched before', async () => {
    const app = startApp()
    await app.createPractice()
    const { id } = await app.call('employee.create', leaving('2024-01-31'))
    const found = async () => (await app.call('search.find', { text: 'noor' })).length
    expect(await found()).toBeGreaterThan(0)
    await app.call('erasure.erase', { of: 'employee', id, ground: 'mistake', name: 'Noor Aerts' })
    expect(await found()).toBe(0)
  })

  it('is not begun in a file that was put in the place of the practice meanwhile', async () => {
    const real = copyWorkBy(doCopyJob)
    const app = startApp({
      copyWork: {
        ...real,
        makeCopy: async (order) => {
          const made = await real.makeCopy(order)
          copyFileSync(order.file, `${order.file}.ander`)
          renameSync(`${order.file}.ander`, order.file)
          return made
        },
      },
    })
    await app.createPractice()
    const { id } = await app.call('employee.create', leaving('2024-01-31'))
    const file = (await app.call('session.state', {})).practice?.path ?? ''
    const before = readFileSync(file)
    const erase = { of: 'employee', id, ground: 'mistake', name: 'Noor Aerts' } as const
    expect(await app.problem('erasure.erase', erase)).toMatch(/^FILE_MOVED/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('an old report of someone who works here', () => {
  const app = startApp()
  it('is offered once it is old, can be kept, and is erased alone', async () => {
    await app.createPractice()
    const period = { periodStart: '2015-01-01', periodEnd: '2015-12-31' }
    const { cycleId, employeeId } = await startTalk(app, { kind: 'performance', ...period })
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    const { cycleId: recent } = await startCycle(app, { employeeId })
    const offered = async () => (await app.call('erasure.list', {})).oldReports.map((report) => report.cycleId)
    expect(await offered()).toEqual([])
    expect(await app.problem('erasure.preview', { of: 'cycle', id: cycleId })).toBe('PHASE')
    await app.call('cycle.stop', { cycleId, kind: 'other', reason: 'Oud' })
    expect(await offered()).toEqual([cycleId])

    await app.call('erasure.keepReport', { cycleId, kept: true })
    expect(await offered()).toEqual([])
    await app.call('erasure.keepReport', { cycleId, kept: false })
    const { counts } = await app.call('erasure.preview', { of: 'cycle', id: cycleId })
    expect(counts).toMatchObject({ cycle: 1, document: 1, signature: 2 })
    await app.call('erasure.erase', { of: 'cycle', id: cycleId, ground: 'old-report', name: 'Noor Aerts' })
    expect((await app.call('cycle.list', {})).map(({ id }) => id)).toEqual([recent])
    expect(await app.call('employee.list', {})).toHaveLength(1)
  })
})

it('every table that goes with a person has its words in the preview', async () => {
  const app = startApp()
  await app.createPractice()
  const going = app.session.db().all<{ name: string; parent: string }>(
    sql`SELECT m.name AS name, f."table" AS parent FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' AND f.on_delete = 'CASCADE'`,
  )
  const reached = new Set(['employee'])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const { name, parent } of going) if (reached.has(parent)) reached.add(name)
  }
  // Scans are counted whole.
  expect([...reached].filter((table) => !Object.hasOwn(erasureWords, table))).toEqual(['scan_piece'])
})
