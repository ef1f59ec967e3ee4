import { copyFileSync } from 'node:fs'
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
  otherKey,
  readContent,
  temporaryFolder,
  writeMigrations,
} from './practice-file'

function newPractice() {
  const folder = temporaryFolder()
  const migrations = writeMigrations(path.join(folder, 'migrations'), firstMigration)
  const file = path.join(folder, 'a.praktijk')
  return { folder, migrations, file, practice: createPracticeFile(file, key, migrations) }
}

describe('an interrupted write', () => {
  it('is undone at the next opening, and a wrong key in between does not spoil that', () => {
    const { folder, migrations, file, practice } = newPractice()
    fill(practice)
    const content = contentOf(practice)
    // A small cache makes SQLite write to the file before the commit; the copies are what a power cut would leave.
    practice.sqlite.pragma('cache_size = 2')
    practice.sqlite.exec(
      `BEGIN; UPDATE child SET note = 'half' || note; INSERT INTO child SELECT id + 1000, parent_id, note FROM child`,
    )
    const left = path.join(folder, 'left.praktijk')
    for (const ending of ['', '-journal']) copyFileSync(file + ending, left + ending)
    practice.sqlite.exec('ROLLBACK')
    practice.close()
    expect(hashOf(left)).not.toBe(hashOf(file))
    expect(codeOf(() => openPracticeFile(left, otherKey, migrations))).toBe('FILE_DAMAGED')
    expect(readContent(left, migrations)).toBe(content)
  })
})
