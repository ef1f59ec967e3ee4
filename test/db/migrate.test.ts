import { copyFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import {
  codeOf,
  contentOf,
  fill,
  firstMigration,
  hashOf,
  key,
  readContent,
  rebuild,
  temporaryFolder,
  writeMigrations,
} from './practice-file'

function practiceAtFirstVersion() {
  const folder = temporaryFolder()
  const first = writeMigrations(path.join(folder, 'first'), firstMigration)
  const file = path.join(folder, 'a.praktijk')
  const practice = createPracticeFile(file, key, first)
  fill(practice)
  const content = contentOf(practice)
  practice.close()
  const next = (...sql: string[]) => writeMigrations(path.join(folder, 'next'), ...sql)
  return { folder, file, first, content, next }
}

/** What stands beside the file; migrations folders and SQLite's empty journals left out. */
function neighbours(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !['first', 'next'].includes(name) && !name.endsWith('-journal'))
    .toSorted()
}

describe('rebuilding a table to which others refer', () => {
  it('keeps them, and foreign keys are on again afterwards', () => {
    const { file, content, next } = practiceAtFirstVersion()
    const practice = openPracticeFile(file, key, next(firstMigration, rebuild))
    expect(contentOf(practice)).toBe(content)
    expect(practice.sqlite.pragma('user_version', { simple: true })).toBe(2)
    expect(() => practice.sqlite.exec('INSERT INTO child VALUES (999, 999, NULL)')).toThrow(/FOREIGN KEY/)
    practice.sqlite.exec('DELETE FROM parent WHERE id = 1')
    expect(practice.sqlite.prepare('SELECT count(*) FROM child').pluck().get()).toBe(199)
    practice.close()
  })
})

describe('the copy before a migration', () => {
  it('is a whole practice file of the former version', () => {
    const { folder, file, first, content, next } = practiceAtFirstVersion()
    openPracticeFile(file, key, next(firstMigration, 'DELETE FROM child;')).close()
    expect(neighbours(folder)).toEqual(['a.praktijk', 'a.praktijk.voor-v2.kopie'])
    expect(readContent(`${file}.voor-v2.kopie`, first)).toBe(content)
  })

  it('is not made for a new file, nor when there is nothing to migrate', () => {
    const { folder, file, first } = practiceAtFirstVersion()
    openPracticeFile(file, key, first).close()
    expect(neighbours(folder)).toEqual(['a.praktijk'])
  })
})

describe('a migration that fails', () => {
  it.each([
    ['on its SQL, after statements that worked', 'DROP TABLE child;--> statement-breakpoint\nSELECT * FROM nowhere;'],
    ['because rows refer to what is gone', 'DELETE FROM parent WHERE id = 7;'],
    [
      'because a rule of a table is broken',
      'PRAGMA ignore_check_constraints=ON;--> statement-breakpoint\nCREATE TABLE small (n CHECK (n < 5));--> statement-breakpoint\nINSERT INTO small VALUES (9);--> statement-breakpoint\nPRAGMA ignore_check_constraints=OFF;',
    ],
  ])('%s: everything is as it was', (_, sql) => {
    const { folder, file, first, content, next } = practiceAtFirstVersion()
    const before = hashOf(file)
    const migrations = next(firstMigration, 'CREATE TABLE extra (id);', sql)
    expect(codeOf(() => openPracticeFile(file, key, migrations))).toBe('MIGRATION_FAILED')
    expect(readContent(file, first)).toBe(content)
    expect(hashOf(file)).toBe(before)
    expect(readContent(`${file}.voor-v3.kopie`, first)).toBe(content)
    expect(neighbours(folder)).toEqual(['a.praktijk', 'a.praktijk.voor-v3.kopie'])
  })

  it('says why', () => {
    const { file, next } = practiceAtFirstVersion()
    const migrations = next(firstMigration, 'SELECT * FROM nowhere;')
    const cause = expect.objectContaining({ message: 'no such table: nowhere' })
    expect(() => openPracticeFile(file, key, migrations)).toThrow(expect.objectContaining({ cause }))
  })

  it('can be followed by one that works', () => {
    const { file, content, next } = practiceAtFirstVersion()
    expect(codeOf(() => openPracticeFile(file, key, next(firstMigration, 'broken')))).toBe('MIGRATION_FAILED')
    expect(readContent(file, next(firstMigration, rebuild))).toBe(content)
  })
})

describe('a history that is not ours', () => {
  it.each([
    ['edited', (sql: string) => `${sql}\n-- later thought`],
    ['replaced', () => 'CREATE TABLE other (id);'],
  ])('is refused: a migration was %s', (_, change) => {
    const { folder, file, next } = practiceAtFirstVersion()
    const before = hashOf(file)
    const migrations = next(change(firstMigration), 'CREATE TABLE extra (id);')
    expect(codeOf(() => openPracticeFile(file, key, migrations))).toBe('MIGRATION_FAILED')
    expect(hashOf(file)).toBe(before)
    expect(neighbours(folder)).toEqual(['a.praktijk'])
  })

  it('is refused: one that the file does not remember', () => {
    const { file, first } = practiceAtFirstVersion()
    const { sqlite, close } = openPracticeFile(file, key, first)
    sqlite.exec('DELETE FROM migration')
    close()
    expect(codeOf(() => openPracticeFile(file, key, first))).toBe('MIGRATION_FAILED')
  })
})

it('goes from the first version to the last in one step, or in several', () => {
  const { folder, file, first, next } = practiceAtFirstVersion()
  const steps = [
    firstMigration,
    'ALTER TABLE parent ADD COLUMN born TEXT;',
    rebuild.replaceAll('name', 'name, born'),
    'CREATE TABLE extra (id);',
  ]
  const copy = path.join(folder, 'b.praktijk')
  copyFileSync(file, copy)
  const all = next(...steps)
  const atOnce = readContent(file, all)
  for (let n = 2; n <= steps.length; n++) {
    openPracticeFile(copy, key, writeMigrations(path.join(folder, `step${n}`), ...steps.slice(0, n))).close()
  }
  expect(readContent(copy, all)).toBe(atOnce)
  expect(codeOf(() => openPracticeFile(file, key, first))).toBe('FILE_NEWER')
})
