import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import {
  contentOf,
  fill,
  firstMigration,
  hashOf,
  key,
  readContent,
  temporaryFolder,
  writeMigrations,
} from './practice-file'
import { linesOf, startChild, useChild } from './run-child'

/**
 * Root on Linux gets a real disk of 1 MB in memory, that really fills up. Anyone else gets a limit on the size of a
 * file: the same failing write in the same place, but the system calls it an input/output error.
 */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const way = isRoot ? 'a disk of 1 MB' : 'a limit on the size of files'
const full = isRoot ? 'DISK_FULL' : 'DISK_IO'

/** A folder on the small disk, or just a folder. The migrations stand elsewhere. */
function smallDisk() {
  const folder = temporaryFolder()
  const disk = path.join(folder, 'disk')
  mkdirSync(disk)
  if (isRoot) {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { encoding: 'utf8' })
    if (mounted.status !== 0) throw new Error(`No small disk could be mounted: ${mounted.stderr}`)
    onTestFinished(() => void spawnSync('umount', [disk]))
    chmodSync(disk, 0o777)
  }
  return { disk, folder, migrations: writeMigrations(path.join(folder, 'migrations'), firstMigration) }
}

/** Leaves so many bytes free on the small disk. Answers with what gives the room back. */
function leaveFree(disk: string, bytes: number): () => void {
  if (!isRoot) return () => {}
  const { bavail, bsize } = statfsSync(disk)
  const ballast = path.join(disk, 'ballast')
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - bytes))
  return () => rmSync(ballast)
}

describe(`a full disk (${way})`, () => {
  useChild()

  it('stops writing with a code; every reported row is there, and afterwards writing works again', async () => {
    const { disk, migrations } = smallDisk()
    const file = path.join(disk, 'a.praktijk')
    createPracticeFile(file, key, migrations).close()
    const limit = isRoot ? undefined : 500
    const lines = await linesOf(startChild('fill', file, migrations, {}, limit))
    expect(lines.at(-1)).toBe(full)
    const reported = lines.length - 1
    expect(reported).toBeGreaterThan(20)
    // With not a byte left the file still opens, to be read.
    leaveFree(disk, 0)
    const { sqlite, close } = openPracticeFile(file, key, migrations)
    expect(sqlite.prepare('SELECT count(*) FROM parent').pluck().get()).toBe(reported)
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    if (isRoot) spawnSync('mount', ['-o', 'remount,size=2m', disk])
    sqlite.prepare('INSERT INTO parent VALUES (?, ?)').run(100_000, 'later')
    expect(sqlite.prepare('SELECT count(*) FROM parent').pluck().get()).toBe(reported + 1)
    close()
  })

  it('leaves nothing of a file that could not be made', async () => {
    const { disk, migrations } = smallDisk()
    leaveFree(disk, 8_192)
    const file = path.join(disk, 'a.praktijk')
    expect(await linesOf(startChild('create', file, migrations, {}, isRoot ? undefined : 8))).toEqual([full])
    expect(readdirSync(disk).filter((name) => name !== 'ballast')).toEqual([])
  })

  it('keeps a file as it is when there is no room for the copy before a migration', async () => {
    const { disk, folder, migrations } = smallDisk()
    const file = path.join(disk, 'a.praktijk')
    const practice = createPracticeFile(file, key, migrations)
    fill(practice)
    const content = contentOf(practice)
    practice.close()
    const before = hashOf(file)
    const giveBack = leaveFree(disk, 40_960)
    const next = writeMigrations(path.join(folder, 'next'), firstMigration, 'CREATE TABLE extra (id);')
    expect(await linesOf(startChild('open', file, next, {}, isRoot ? undefined : 40))).toEqual([full])
    expect(hashOf(file)).toBe(before)
    expect(readdirSync(disk).filter((name) => !['ballast', 'a.praktijk-journal'].includes(name))).toEqual([
      'a.praktijk',
    ])
    giveBack()
    expect(readContent(file, next)).toBe(content)
  })
})
