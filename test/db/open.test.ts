import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { translateError } from '../../db/file-check'
import { createPracticeFile, needsMigration, openPracticeFile } from '../../db/open'
import { badFiles } from './bad-files'
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

function filledPractice() {
  const folder = temporaryFolder()
  const migrations = writeMigrations(path.join(folder, 'migrations'), firstMigration)
  const file = path.join(folder, 'De Linde.praktijk')
  const practice = createPracticeFile(file, key, migrations)
  fill(practice)
  const content = contentOf(practice)
  practice.close()
  return { folder, migrations, file, content }
}

describe('a practice file', () => {
  it('keeps what is written, and shows none of it', () => {
    const { file, migrations, content } = filledPractice()
    expect(readContent(file, migrations)).toBe(content)
    const bytes = readFileSync(file).toString('latin1')
    expect(bytes).not.toContain('SQLite')
    expect(bytes).not.toContain('a longer note')
  })

  it('is not troubled by bytes that something put after its end', () => {
    const { file, migrations, content } = filledPractice()
    writeFileSync(file, randomBytes(4_096), { flag: 'a' })
    expect(readContent(file, migrations)).toBe(content)
  })

  it('is opened with the pragmas on which its safety rests', () => {
    const { file, migrations } = filledPractice()
    const { sqlite, close } = openPracticeFile(file, key, migrations)
    const read = (pragma: string) => sqlite.pragma(pragma, { simple: true })
    expect({
      cipher: read('cipher'),
      journal: read('journal_mode'),
      synchronous: read('synchronous'),
      locking: read('locking_mode'),
      temporary: read('temp_store'),
      trusted: read('trusted_schema'),
      cells: read('cell_size_check'),
      erase: read('secure_delete'),
      mapped: read('mmap_size'),
      references: read('foreign_keys'),
      application: read('application_id'),
      version: read('user_version'),
    }).toEqual({
      cipher: 'sqlcipher',
      journal: 'truncate',
      synchronous: 2,
      locking: 'normal',
      temporary: 2,
      trusted: 0,
      cells: 1,
      erase: 1,
      mapped: 0,
      references: 1,
      application: Buffer.from('PKGR').readInt32BE(),
      version: 1,
    })
    close()
  })

  it('is never made over something that is there', () => {
    const { file, migrations } = filledPractice()
    const before = hashOf(file)
    expect(codeOf(() => createPracticeFile(file, key, migrations))).toBe('FILE_EXISTS')
    expect(hashOf(file)).toBe(before)
  })

  it('is never made beside the journal of a file that is gone', () => {
    const folder = temporaryFolder()
    const migrations = writeMigrations(path.join(folder, 'migrations'), firstMigration)
    const file = path.join(folder, 'a.praktijk')
    writeFileSync(`${file}-journal`, 'what was there')
    expect(codeOf(() => createPracticeFile(file, key, migrations))).toBe('FILE_EXISTS')
    expect(readFileSync(`${file}-journal`, 'utf8')).toBe('what was there')
  })

  it('leaves nothing behind when it cannot be made', () => {
    const folder = temporaryFolder()
    const broken = writeMigrations(path.join(folder, 'migrations'), firstMigration, 'CREATE TABLE parent (id);')
    expect(codeOf(() => createPracticeFile(path.join(folder, 'a.praktijk'), key, broken))).toBe('MIGRATION_FAILED')
    expect(readdirSync(folder)).toEqual(['migrations'])
    expect(codeOf(() => createPracticeFile(path.join(folder, 'gone', 'a.praktijk'), key, broken))).toBe('FILE_GONE')
  })
})

describe('a file that is refused', () => {
  it.each(badFiles)('%s: %s', (code, _, spoil) => {
    const { file, migrations } = filledPractice()
    spoil(file)
    const before = hashOf(file)
    expect(codeOf(() => openPracticeFile(file, key, migrations))).toBe(code)
    expect(hashOf(file)).toBe(before)
  })

  it('FILE_KIND: a folder, and a file of some other app that is not whole pages', () => {
    const { folder, migrations } = filledPractice()
    expect(codeOf(() => openPracticeFile(folder, key, migrations))).toBe('FILE_KIND')
    const film = path.join(folder, 'vakantie.mp4')
    writeFileSync(film, randomBytes(10_000))
    expect(codeOf(() => openPracticeFile(film, key, migrations))).toBe('FILE_KIND')
  })

  it('FILE_KIND: an encrypted database of another app', () => {
    const { file, migrations } = filledPractice()
    const { sqlite, close } = openPracticeFile(file, key, migrations)
    sqlite.pragma('application_id = 1')
    close()
    const before = hashOf(file)
    expect(codeOf(() => openPracticeFile(file, key, migrations))).toBe('FILE_KIND')
    expect(hashOf(file)).toBe(before)
  })

  it('FILE_NEWER: a file of a later version', () => {
    const { folder, file, migrations } = filledPractice()
    const later = writeMigrations(path.join(folder, 'later'), firstMigration, 'CREATE TABLE extra (id);')
    openPracticeFile(file, key, later).close()
    const before = hashOf(file)
    expect(codeOf(() => openPracticeFile(file, key, migrations))).toBe('FILE_NEWER')
    expect(hashOf(file)).toBe(before)
  })

  it('FILE_GONE: nothing there, and nothing is made', () => {
    const { folder, file, migrations } = filledPractice()
    renameSync(file, path.join(folder, 'elders.praktijk'))
    expect(codeOf(() => openPracticeFile(file, key, migrations))).toBe('FILE_GONE')
    expect(existsSync(file)).toBe(false)
  })

  it('FILE_DAMAGED: a key that does not fit', () => {
    const { file, migrations } = filledPractice()
    const before = hashOf(file)
    expect(codeOf(() => openPracticeFile(file, otherKey, migrations))).toBe('FILE_DAMAGED')
    expect(codeOf(() => needsMigration(file, otherKey, migrations))).toBe('FILE_DAMAGED')
    expect(hashOf(file)).toBe(before)
  })

  it('BUSY: a file that another program is writing', () => {
    const { file, migrations, content } = filledPractice()
    const holder = openPracticeFile(file, key, migrations)
    holder.sqlite.exec('BEGIN EXCLUSIVE')
    expect(codeOf(() => openPracticeFile(file, key, migrations))).toBe('BUSY')
    holder.sqlite.exec('ROLLBACK')
    holder.close()
    expect(readContent(file, migrations)).toBe(content)
  })
})

describe('rights', () => {
  useChild()

  const open = async (file: string, migrations: string) => linesOf(startChild('open', file, migrations))

  /** A copy in a folder of its own, with these rights on both. */
  function practiceWithRights(fileMode: number, folderMode: number) {
    const { folder, file, migrations } = filledPractice()
    const place = path.join(folder, 'place')
    mkdirSync(place)
    const copy = path.join(place, 'a.praktijk')
    copyFileSync(file, copy)
    chmodSync(copy, fileMode)
    chmodSync(place, folderMode)
    return { copy, migrations, before: hashOf(file) }
  }

  it.each([
    ['no error', 0o666, 0o777],
    ['FILE_READONLY', 0o444, 0o777],
    ['FOLDER_RIGHTS', 0o666, 0o555],
    ['FOLDER_RIGHTS', 0o000, 0o777],
    ['FOLDER_RIGHTS', 0o666, 0o000],
  ])('%s: file %o in folder %o', async (code, fileMode, folderMode) => {
    const { copy, migrations, before } = practiceWithRights(fileMode, folderMode)
    expect(await open(copy, migrations)).toEqual([code])
    chmodSync(path.dirname(copy), 0o755)
    chmodSync(copy, 0o644)
    expect(hashOf(copy)).toBe(before)
  })

  it('DISK_IO: file and folder may be written but the journal may not, which only a real write finds out', async () => {
    const { copy, migrations, before } = practiceWithRights(0o666, 0o777)
    writeFileSync(`${copy}-journal`, '', { mode: 0o444 })
    expect(await open(copy, migrations)).toEqual(['DISK_IO'])
    expect(hashOf(copy)).toBe(before)
  })

  it('FOLDER_RIGHTS: a new file where none may be made', async () => {
    const { folder, migrations } = filledPractice()
    const place = path.join(folder, 'place')
    mkdirSync(place)
    chmodSync(place, 0o555)
    const file = path.join(place, 'a.praktijk')
    expect(await linesOf(startChild('create', file, migrations))).toEqual(['FOLDER_RIGHTS'])
    chmodSync(place, 0o755)
    expect(readdirSync(place)).toEqual([])
  })
})

describe('translateError', () => {
  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['SQLITE_FULL', 'DISK_FULL'],
    ['SQLITE_READONLY', 'FILE_READONLY'],
    ['SQLITE_READONLY_DIRECTORY', 'FOLDER_RIGHTS'],
    ['SQLITE_READONLY_DBMOVED', 'FILE_GONE'],
    ['EROFS', 'FILE_READONLY'],
    ['EACCES', 'FOLDER_RIGHTS'],
    ['EPERM', 'FOLDER_RIGHTS'],
    ['SQLITE_IOERR_WRITE', 'DISK_IO'],
    ['EIO', 'DISK_IO'],
    ['SQLITE_BUSY_SNAPSHOT', 'BUSY'],
    ['SQLITE_LOCKED', 'BUSY'],
    ['SQLITE_CORRUPT_INDEX', 'FILE_DAMAGED'],
    ['SQLITE_NOTADB', 'FILE_DAMAGED'],
    ['ENOENT', 'FILE_GONE'],
  ])('%s is %s, with the original as cause', (original, code) => {
    const cause = Object.assign(new Error('x'), { code: original })
    expect(translateError(cause)).toMatchObject({ code, cause })
  })

  it('leaves the rest as it is', () => {
    for (const other of [new TypeError('x'), Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT' }), 'x']) {
      expect(translateError(other)).toBe(other)
    }
  })
})
