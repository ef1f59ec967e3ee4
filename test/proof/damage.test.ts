import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { createPracticeFile, type OpenPractice } from '../../db/open'
import {
  codeOf,
  contentOf,
  fill,
  firstMigration,
  hashOf,
  key,
  readContent,
  temporaryFolder,
  writeMigrations,
} from '../db/practice-file'
import { numbersFrom, report, times } from './figures'

type Below = (limit: number) => number

const kinds: Record<string, (bytes: Buffer, below: Below) => void> = {
  'one bit turned over': (bytes, below) => {
    const at = below(bytes.length)
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(8)), at)
  },
  'a stretch of zeros': (bytes, below) => {
    const at = below(bytes.length)
    bytes.fill(0, at, Math.min(bytes.length, at + 1 + below(2_000)))
  },
  'a stretch of noise': (bytes, below) => {
    const at = below(bytes.length)
    for (let next = at; next < Math.min(bytes.length, at + 1 + below(600)); next++) bytes.writeUInt8(below(256), next)
  },
  'two pages changed places': (bytes, below) => {
    const pages = bytes.length / 4_096
    const [one = 0, two = 0] = [below(pages), below(pages)].map((page) => page * 4_096)
    const kept = Buffer.from(bytes.subarray(one, one + 4_096))
    bytes.copyWithin(one, two, two + 4_096)
    kept.copy(bytes, two)
  },
}

const each = times(250, 25)
const all = each * Object.keys(kinds).length

/** Rows, and pages without content too: damage there need not be noticed. */
function fillAndEmpty({ sqlite }: Pick<OpenPractice, 'sqlite'>): string {
  fill({ sqlite })
  sqlite.exec('DELETE FROM child WHERE id > 150')
  return contentOf({ sqlite })
}

type Found = { noticed: number; harmless: number; unnoticed: string[] }

/** Damages a sound file in every way, so many times; `read` gives its content or throws. */
function damage(file: string, content: string, read: (damaged: string) => string | null): Found {
  const sound = readFileSync(file)
  const damaged = path.join(path.dirname(file), 'damaged.praktijk')
  const below = numbersFrom(20_261_122)
  const found: Found = { noticed: 0, harmless: 0, unnoticed: [] }
  for (const [kind, spoil] of Object.entries(kinds))
    for (let round = 0; round < each; round++) {
      const bytes = Buffer.from(sound)
      spoil(bytes, below)
      writeFileSync(damaged, bytes)
      const got = read(damaged)
      if (got === null) found.noticed += 1
      else if (got === content) found.harmless += 1
      else found.unnoticed.push(`${kind}, ${round}`)
    }
  return found
}

/** Opens the file; refused, it must keep its bytes and be called damaged. */
function openEncrypted(migrations: string) {
  return (damaged: string): string | null => {
    const before = hashOf(damaged)
    let content: string | null = null
    const code = codeOf(() => {
      content = readContent(damaged, migrations)
    })
    if (content !== null) return content
    expect(code).toBe('FILE_DAMAGED')
    expect(hashOf(damaged)).toBe(before)
    return null
  }
}

/** The same with SQLite as it comes, and the check that SQLite has for it. */
function openPlain(damaged: string): string | null {
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(damaged)
    return sqlite.pragma('quick_check', { simple: true }) === 'ok' ? contentOf({ sqlite }) : null
  } catch {
    return null
  } finally {
    sqlite?.close()
  }
}

it('damage on the disk is noticed, or does no harm', () => {
  const folder = temporaryFolder()
  const migrations = writeMigrations(path.join(folder, 'migrations'), firstMigration)
  const file = path.join(folder, 'a.praktijk')
  const practice = createPracticeFile(file, key, migrations)
  const content = fillAndEmpty(practice)
  practice.close()
  const own = damage(file, content, openEncrypted(migrations))

  const plain = path.join(folder, 'plain.db')
  const sqlite = new Database(plain)
  sqlite.exec(firstMigration.replace('--> statement-breakpoint', ''))
  const same = fillAndEmpty({ sqlite })
  sqlite.close()
  expect(same).toBe(content)
  const control = damage(plain, content, openPlain)

  report({
    proof: 'damage',
    figure: `${all} times: ${own.noticed} noticed, ${own.harmless} read as they were, ${own.unnoticed.length} unnoticed`,
    control: `plain SQLite: ${control.unnoticed.length} of ${all} unnoticed`,
    holds: own.unnoticed.length === 0 && control.unnoticed.length > 0,
  })
  expect(own.unnoticed).toEqual([])
  expect(own.noticed).toBeGreaterThan(all / 2)
  expect(control.unnoticed.length).toBeGreaterThan(0)
}, 900_000)
