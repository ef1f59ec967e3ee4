import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { beat, letGo, refuseHeld, takeHold } from '../../db/holder/hold'
import { type Holder, type HolderRecord, holderFile, readHolder, textOf } from '../../db/holder/record'
import { startOf } from '../../main/holder/process-start'
import { report, times } from '../proof/figures'
import { codeOf, temporaryFolder } from './practice-file'
import { useChild } from './run-child'

const machine = randomUUID()
const me: Holder = { host: 'BALIE', machine, pid: process.pid, start: startOf(process.pid), startOf }
const place = () => holderFile(path.join(temporaryFolder(), 'Wilg.praktijk'))
/** A number that no process has. */
const NO_PROCESS = 2 ** 30

const ago = (ms: number) => new Date(Date.now() - ms).toISOString()
const minutes = (count: number) => count * 60_000
const record = (change: Partial<HolderRecord> = {}): HolderRecord => ({
  ...{ v: 1, host: 'THUIS', machine: randomUUID(), pid: 77, start: 'boot 1', token: randomUUID() },
  ...{ since: ago(minutes(30)), seen: ago(1_000) },
  ...change,
})
const standing = (at: string, change: Partial<HolderRecord>) => writeFileSync(at, textOf(record(change)))
const wanted = (at: string, takeOver = false) => codeOf(() => letGo(takeHold(at, me, { takeOver }), me))

describe('who may hold a practice file', () => {
  it('is the first, and the next once it was left; nothing stays behind', () => {
    const at = place()
    const hold = takeHold(at, me)
    expect(readHolder(at)?.record).toMatchObject({ host: 'BALIE', machine, pid: process.pid })
    letGo(hold, me)
    expect(readdirSync(path.dirname(at))).toEqual([])
  })

  it('is whoever comes when the holder of this computer is dead, at once and without asking', () => {
    const at = place()
    standing(at, { machine, pid: NO_PROCESS })
    expect(wanted(at)).toBe('no error')
    // The number was given out again: to a process that started at another time.
    standing(at, { machine, pid: process.ppid, start: 'boot 1' })
    expect(wanted(at)).toBe('no error')
    expect(readdirSync(path.dirname(at))).toEqual([])
  })

  it('is nobody else as long as a process of this computer works, asked or not', () => {
    const at = place()
    const before = { machine, pid: process.ppid, start: startOf(process.ppid) }
    standing(at, before)
    const bytes = readFileSync(at)
    expect([wanted(at), wanted(at, true)]).toEqual(['LOCK_HELD', 'LOCK_HELD'])
    expect(readFileSync(at)).toEqual(bytes)
    // But for ever it keeps nobody out: a silent one may be taken over after asking.
    standing(at, { ...before, seen: ago(minutes(6)) })
    expect([wanted(at), wanted(at, true)]).toEqual(['LOCK_STALE', 'no error'])
  })

  it('is nobody else as long as another computer is heard, asked or not', () => {
    const at = place()
    standing(at, { seen: ago(minutes(4)) })
    expect([wanted(at), wanted(at, true)]).toEqual(['LOCK_OTHER', 'LOCK_OTHER'])
    expect(() => refuseHeld(at, me)).toThrow('op de computer “THUIS” sinds')
    expect(readdirSync(path.dirname(at))).toEqual([path.basename(at)])
  })

  it.each([
    ['was not heard for five minutes', ago(minutes(6))],
    ['says a moment that is still to come', ago(-minutes(60 * 24 * 365))],
  ])('is who takes over, after asking, from another computer that %s', (_, seen) => {
    const at = place()
    standing(at, { seen })
    expect([wanted(at), wanted(at, true)]).toEqual(['LOCK_STALE', 'no error'])
    expect(existsSync(at)).toBe(false)
  })
})

describe('a heartbeat', () => {
  it('keeps the place, and finds out that another has it, without a word written over the other', () => {
    const at = place()
    const hold = takeHold(at, me)
    const first = readHolder(at)?.record?.seen ?? ''
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    expect(beat(hold)).toBe('kept')
    expect(Date.parse(readHolder(at)?.record?.seen ?? '')).toBeGreaterThan(Date.parse(first))
    standing(at, {})
    const other = readFileSync(at)
    expect(beat(hold)).toBe('lost')
    letGo(hold, me)
    expect(readFileSync(at)).toEqual(other)
  })

  it('puts the file back that someone cleared away, and says nothing of a disk that is away', () => {
    const at = place()
    const hold = takeHold(at, me)
    renameSync(at, `${at}.weg`)
    expect(beat(hold)).toBe('kept')
    expect(readHolder(at)?.token).toBe(hold.record.token)
    renameSync(path.dirname(at), `${path.dirname(at)}-weg`)
    expect(beat(hold)).toBe('unknown')
    letGo(hold, me)
    renameSync(`${path.dirname(at)}-weg`, path.dirname(at))
    expect(beat(hold)).toBe('kept')
  })
})

function fileOf(at: string, text: string, size: number) {
  writeFileSync(at, text)
  truncateSync(at, size)
}

function folderWith(at: string, name: string) {
  mkdirSync(at)
  writeFileSync(path.join(at, name), 'van een ander')
}

describe('a holder file that is broken or was made to do harm', () => {
  const harm: [name: string, make: (at: string) => void][] = [
    ['empty', (at) => writeFileSync(at, '')],
    ['no JSON', (at) => writeFileSync(at, '\0\0\0 {{{')],
    ['JSON of another kind', (at) => writeFileSync(at, '[]')],
    ['with other types', (at) => writeFileSync(at, JSON.stringify({ ...record(), pid: '1', since: 5 }))],
    ['with a pid that is none', (at) => writeFileSync(at, JSON.stringify({ ...record({ machine }), pid: -1 }))],
    ['with more than it should', (at) => writeFileSync(at, JSON.stringify({ ...record(), root: true }))],
    ['deeply nested', (at) => writeFileSync(at, '['.repeat(4_000))],
    ['of four gigabytes', (at) => fileOf(at, '{', 4_000_000_000)],
    ['a folder', (at) => folderWith(at, 'iets.txt')],
    ['a link to something else', (at) => symlinkSync('/etc/hostname', at)],
    ['a link to nothing', (at) => symlinkSync('/nergens', at)],
  ]
  if (process.platform === 'linux') harm.push(['a pipe', (at) => void execFileSync('mkfifo', [at])])

  it.each(harm)('%s: is said, and may be taken over', (name, make) => {
    const at = place()
    make(at)
    // What is empty for two seconds is not being written any more.
    if (name === 'empty') utimesSync(at, Date.now() / 1_000 - 10, Date.now() / 1_000 - 10)
    const began = Date.now()
    expect([wanted(at), wanted(at, true)]).toEqual(['LOCK_BROKEN', 'no error'])
    expect(Date.now() - began).toBeLessThan(2_000)
    const aside = readdirSync(path.dirname(at)).filter((left) => left.endsWith('.opzij'))
    // What we did not write is put aside, not thrown away.
    if (name === 'a folder') expect(readdirSync(path.join(path.dirname(at), aside[0] ?? ''))).toEqual(['iets.txt'])
  })
})

const PROCESSES = 12
const ROUNDS = times(12, 4)

describe(`a race of ${PROCESSES} processes, ${ROUNDS} times, for the place of a dead holder`, () => {
  const child = useChild('holder-child.ts')

  async function race(way: 'careful' | 'without-links' | 'naive') {
    const folder = temporaryFolder()
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    const racers = Array.from({ length: PROCESSES }, () => {
      const process_ = spawn(process.execPath, [child.bundle(), way, machine], { env, stdio: 'pipe' })
      return { process_, lines: createInterface({ input: process_.stdout })[Symbol.asyncIterator]() }
    })
    const total = { inside: 0, overlaps: 0 }
    for (const { lines } of racers) expect(await next(lines)).toBe('ready')
    for (let round = 0; round < ROUNDS; round++) {
      const at = path.join(folder, `${round}.in-gebruik`)
      standing(at, { machine, pid: NO_PROCESS })
      const begin = Date.now() + 60
      for (const { process_ } of racers) process_.stdin.write(`${at}\t${begin}\n`)
      for (const { lines } of racers) {
        const seen = JSON.parse(await next(lines))
        total.inside += seen.inside
        total.overlaps += seen.overlaps
      }
    }
    await Promise.all(racers.map(({ process_ }) => ended(process_)))
    return { ...total, left: readdirSync(folder) }
  }

  const next = async (lines: AsyncIterator<string>) => String((await lines.next()).value)

  async function ended(process_: ChildProcess) {
    process_.stdin?.end()
    process_.kill()
    await once(process_, 'close')
  }

  it('lets in one at a time, with second names for a file and without, where the naive way lets in many', {
    timeout: 240_000,
  }, async () => {
    const careful = await race('careful')
    const withoutLinks = await race('without-links')
    const naive = await race('naive')
    const overlaps = careful.overlaps + withoutLinks.overlaps
    const inside = careful.inside + withoutLinks.inside
    report({
      proof: 'race',
      figure: `${PROCESSES} processes, ${ROUNDS} times: ${overlaps} overlaps of ${inside} that were inside`,
      control: `looks and then writes: ${naive.overlaps} overlaps of ${naive.inside}`,
      holds: overlaps === 0 && naive.overlaps > 0,
    })
    expect(careful.inside).toBeGreaterThan(ROUNDS * 3)
    expect(withoutLinks.inside).toBeGreaterThan(ROUNDS)
    expect(careful).toMatchObject({ overlaps: 0, left: [] })
    expect(withoutLinks.overlaps).toBe(0)
    expect(naive.overlaps).toBeGreaterThan(0)
  })
})
