import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
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

/** Repeatable "random" whole numbers below a limit (the Park–Miller generator). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

const kinds: Record<string, (bytes: Buffer, below: (limit: number) => number) => void> = {
  'one bit turned over': (bytes, below) => {
    const at = below(bytes.length)
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(8)), at)
  },
  'a stretch of zeros': (bytes, below) => {
    const at = below(bytes.length)
    bytes.fill(0, at, Math.min(bytes.length, at + 1 + below(2_000)))
  },
  'two pages changed places': (bytes, below) => {
    const pages = bytes.length / 4_096
    const [one, two] = [below(pages), below(pages)].map((page) => page * 4_096)
    if (one === undefined || two === undefined) return
    const kept = Buffer.from(bytes.subarray(one, one + 4_096))
    bytes.copyWithin(one, two, two + 4_096)
    kept.copy(bytes, two)
  },
}

describe('damage on the disk', () => {
  it.each(Object.keys(kinds))('is noticed or does no harm, 120 times: %s', (kind) => {
    const { folder, migrations, file, practice } = newPractice()
    fill(practice)
    // Pages without content too: damage there need not be noticed.
    practice.sqlite.exec('DELETE FROM child WHERE id > 150')
    const content = contentOf(practice)
    practice.close()
    const sound = readFileSync(file)
    const below = numbersFrom(20_261_122)
    const found = { noticed: 0, harmless: 0 }
    for (let round = 0; round < 120; round++) {
      const bytes = Buffer.from(sound)
      kinds[kind]?.(bytes, below)
      const damaged = path.join(folder, 'damaged.praktijk')
      writeFileSync(damaged, bytes)
      const before = hashOf(damaged)
      let read = ''
      const code = codeOf(() => {
        read = readContent(damaged, migrations)
      })
      if (code === 'no error') {
        expect(read).toBe(content)
        found.harmless += 1
      } else {
        expect(code).toBe('FILE_DAMAGED')
        expect(hashOf(damaged)).toBe(before)
        found.noticed += 1
      }
    }
    console.log(`${kind}: ${JSON.stringify(found)}`)
    expect(found.noticed).toBeGreaterThan(60)
  })
})

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
