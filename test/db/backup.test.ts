import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readContainer } from '../../db/backup/container'
import { sweep } from '../../db/backup/folder'
import { takeOut } from '../../db/backup/look'
import type { CopyOrder } from '../../db/backup/make'
import { putBack } from '../../db/backup/put-back'
import { readCopy } from '../../db/backup/sound'
import { connect } from '../../db/connection'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { copyPractice } from './copy-practice'
import {
  codeOf,
  contentOf,
  fill,
  firstMigration,
  hashOf,
  key,
  otherKey,
  readContent,
  temporaryFolder,
  writeMigrations,
} from './practice-file'
import { linesOf, startChild, useChild } from './run-child'

function practice(folder = temporaryFolder()) {
  const migrations = writeMigrations(path.join(temporaryFolder(), 'migrations'), firstMigration)
  const file = path.join(folder, 'a.praktijk')
  const made = createPracticeFile(file, key, migrations)
  fill(made)
  const content = contentOf(made)
  made.close()
  return { folder, file, migrations, content, copies: path.join(folder, 'kopieen') }
}

const copyOf = (file: string, change: Partial<CopyOrder> = {}) => copyPractice(file, key, change)

/** Everything in the two tables of a copy. */
const inCopy = (copy: string) =>
  readCopy(copy, readContainer(copy), key, `${copy}.uit.tmp`, (sqlite) => contentOf({ sqlite }))

describe('making a copy', () => {
  useChild()

  it('copies what is saved and nothing half, also while another connection is writing', () => {
    const { file, migrations, content } = practice()
    const writing = openPracticeFile(file, key, migrations)
    writing.sqlite.exec('BEGIN IMMEDIATE')
    writing.sqlite.exec('UPDATE child SET note = NULL')
    expect(inCopy(copyOf(file))).toBe(content)
    writing.sqlite.exec('COMMIT')
    expect(inCopy(copyOf(file))).toBe(contentOf(writing))
    writing.close()
  })

  it('finishes what an interrupted write left in the journal, before it copies', () => {
    const { file, folder, content } = practice()
    const spilling = connect(file, key)
    // So small a cache writes its pages into the file before the end of the transaction.
    spilling.pragma('cache_size = 1')
    spilling.exec("BEGIN IMMEDIATE; UPDATE child SET note = 'half of it'")
    const half = path.join(folder, 'half')
    mkdirSync(half)
    for (const name of ['a.praktijk', 'a.praktijk-journal'])
      writeFileSync(path.join(half, name), readFileSync(path.join(folder, name)))
    spilling.exec('ROLLBACK')
    spilling.close()
    expect(hashOf(path.join(half, 'a.praktijk'))).not.toBe(hashOf(file))
    expect(inCopy(copyOf(path.join(half, 'a.praktijk')))).toBe(content)
  })

  it('refuses to call a copy sound when one byte of the practice file is not', () => {
    const { file, copies } = practice()
    const bytes = readFileSync(file)
    const at = 4_096 * 5 + 100
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(file, bytes)
    expect(codeOf(() => copyOf(file))).toBe('BACKUP_VERIFY')
    expect(readdirSync(copies)).toEqual([])
  })

  it('refuses what was read when it is no practice file', () => {
    const { file, folder } = practice()
    const strange = path.join(folder, 'vreemd')
    writeFileSync(strange, Buffer.alloc(8_192, 7))
    const handle = openSync(strange, 'r')
    expect(codeOf(() => copyOf(file, { handle }))).toBe('BACKUP_VERIFY')
    closeSync(handle)
  })

  it('leaves no half copy after kill -9, whenever it comes', async () => {
    const { file, copies, content, migrations } = practice()
    let halves = 0
    for (let run = 0; run < 12; run++) {
      const child = startChild('copies', file, migrations)
      const ended = linesOf(child).catch(() => [])
      // From its first whole copy on, each time at another moment of the next ones.
      if (child.stdout) await once(child.stdout, 'data')
      await wait(run * 7)
      child.kill('SIGKILL')
      await ended
      const names = readdirSync(copies)
      halves += names.filter((name) => name.includes('.tmp')).length
      for (const name of names.filter((one) => one.endsWith('.praktijkkopie'))) {
        expect(inCopy(path.join(copies, name))).toBe(content)
        rmSync(path.join(copies, name))
      }
    }
    // Otherwise no kill came in the middle of one.
    expect(halves).toBeGreaterThan(0)
    sweep(copies)
    expect(readdirSync(copies)).toEqual([])
  }, 120_000)
})

describe('putting a copy back', () => {
  /** A practice file as a crash leaves it: half of a transaction in it, and the journal that undoes it beside it. */
  function interrupted(file: string): void {
    const writing = connect(file, key)
    writing.pragma('cache_size = 1')
    writing.exec("BEGIN IMMEDIATE; UPDATE child SET note = 'half of it'")
    const left = [file, `${file}-journal`].map((one) => ({ one, bytes: readFileSync(one) }))
    writing.exec('ROLLBACK')
    writing.close()
    for (const { one, bytes } of left) writeFileSync(one, bytes)
  }

  it('takes the journal of an interrupted write along with the file that it belongs to', () => {
    const { file, folder, migrations, content } = practice()
    const copy = copyOf(file)
    const later = openPracticeFile(file, key, migrations)
    later.sqlite.exec("UPDATE parent SET name = 'later'")
    const newer = contentOf(later)
    later.close()
    interrupted(file)
    const taken = `${file}.1.tmp`
    takeOut({ copy, key, newest: 1, target: taken })
    const aside = putBack(taken, null, { file, mirrorFolder: path.join(folder, 'mirror') }, '2026-11-27 09.01')
    expect(readContent(file, migrations)).toBe(content)
    expect(readContent(aside ?? '', migrations)).toBe(newer)
  })

  it('refuses a copy of a later version and of another practice, and leaves nothing', () => {
    const { file, folder } = practice()
    const copy = copyOf(file)
    const target = path.join(folder, 'b.tmp')
    expect(codeOf(() => takeOut({ copy, key, newest: 0, target }))).toBe('FILE_NEWER')
    expect(codeOf(() => takeOut({ copy, key: otherKey, newest: 1, target }))).toBe('KEY_WRONG')
    expect(readdirSync(folder).filter((name) => name.startsWith('b.tmp'))).toEqual([])
  })
})

/** As in full-disk.test.ts: a real small disk for root on Linux. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0

describe.runIf(isRoot)('a full disk', () => {
  useChild()

  it('leaves nothing of a copy that did not fit, and the practice file as it was', async () => {
    const disk = path.join(temporaryFolder(), 'disk')
    mkdirSync(disk)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { encoding: 'utf8' })
    if (mounted.status !== 0) throw new Error(`No small disk could be mounted: ${mounted.stderr}`)
    onTestFinished(() => void spawnSync('umount', [disk]))
    const { file, copies, migrations, content } = practice(disk)
    const before = hashOf(file)
    const { bavail, bsize } = statfsSync(disk)
    const ballast = path.join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - 60_000))
    expect(await linesOf(startChild('copy', file, migrations))).toEqual(['DISK_FULL'])
    expect(readdirSync(copies)).toEqual([])
    expect(hashOf(file)).toBe(before)
    const elsewhere = copyOf(file, { folder: temporaryFolder() })
    const taken = path.join(disk, 'terug.tmp')
    expect(await linesOf(startChild('takeOut', elsewhere, taken))).toEqual(['DISK_FULL'])
    expect(readdirSync(disk).filter((name) => name.startsWith('terug'))).toEqual([])
    rmSync(ballast)
    expect(inCopy(copyOf(file))).toBe(content)
  })
})
