import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as drizzleMigrate } from 'drizzle-orm/better-sqlite3/migrator'
import { describe, expect, it } from 'vitest'
import type { Sqlite } from '../../db/connection'
import { hasJournal } from '../../db/file-check'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { contentOf, fill, firstMigration, key, rebuild, temporaryFolder, writeMigrations } from '../db/practice-file'
import { linesOf, startChild, useChild } from '../db/run-child'
import { numbersFrom, report, times } from './figures'

const kills = times(80, 6)

/** Ten thousand rows, so that a migration takes long enough to be caught at it. */
function fillUp({ sqlite }: { sqlite: Sqlite }): void {
  fill({ sqlite })
  sqlite.exec(`WITH RECURSIVE time(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM time WHERE n < 49)
    INSERT INTO child SELECT id + 200 * n, parent_id, note || n FROM child, time`)
}

function practiceAtFirstVersion() {
  const folder = temporaryFolder()
  const first = writeMigrations(path.join(folder, 'first'), firstMigration)
  const next = writeMigrations(
    path.join(folder, 'next'),
    firstMigration,
    rebuild,
    'CREATE INDEX by_note ON child (note);',
  )
  const file = path.join(folder, 'oud.praktijk')
  const practice = createPracticeFile(file, key, first)
  fillUp(practice)
  const content = contentOf(practice)
  practice.close()
  return { folder, next, file, content }
}

describe('a migration that is killed', () => {
  useChild()

  it('leaves the file as it was or as it becomes, with every row', async () => {
    const { folder, next, file, content } = practiceAtFirstVersion()
    const tried = path.join(folder, 'a.praktijk')
    const start = () => {
      for (const name of readdirSync(folder)) if (name.startsWith('a.praktijk')) rmSync(path.join(folder, name))
      copyFileSync(file, tried)
      const child = startChild('migrate', tried, next)
      const lines = linesOf(child)
      const begun = new Promise((resolve) => child.stdout?.once('data', () => resolve(performance.now())))
      return { child, lines, begun }
    }
    const whole = start()
    const from = Number(await whole.begun)
    expect((await whole.lines).at(-1)).toBe('no error')
    const duration = Math.round(performance.now() - from)

    const below = numbersFrom(31)
    const bad: string[] = []
    let halfway = 0
    for (let round = 0; round < kills; round++) {
      const { child, lines, begun } = start()
      await begun
      // By turns at any moment, and as soon as the file itself is being changed, which is only a small part of the time.
      if (round % 2) await wait(below(duration))
      else while (child.exitCode === null && !hasJournal(tried)) await wait(0)
      child.kill('SIGKILL')
      await lines
      // A journal with content: the kill came inside the transaction.
      if (hasJournal(tried)) halfway += 1
      try {
        const practice = openPracticeFile(tried, key, next)
        const isWhole = practice.sqlite.pragma('integrity_check', { simple: true }) === 'ok'
        const version = practice.sqlite.pragma('user_version', { simple: true })
        if (!isWhole || version !== 3 || contentOf(practice) !== content) bad.push(`round ${round}`)
        practice.close()
      } catch (error) {
        bad.push(`round ${round}: ${error}`)
      }
    }
    const left = leftByDrizzle()
    report({
      proof: 'migrate',
      figure: `${kills} kills within ${duration} ms, ${halfway} halfway: ${bad.length} bad, all rows kept`,
      control: `Drizzle's own migrate keeps ${left.after} of ${left.before} rows, without a kill`,
      holds: bad.length === 0 && halfway > 0 && left.after < left.before,
    })
    expect(bad).toEqual([])
    expect(halfway).toBeGreaterThan(0)
    expect(left.after).toBeLessThan(left.before)
  }, 900_000)
})

/** The same migration by the migrator that comes with Drizzle: rebuilding a table deletes the rows that refer to it. */
function leftByDrizzle(): { before: number; after: number } {
  const folder = temporaryFolder()
  const sqlite = new Database(path.join(folder, 'plain.db'))
  sqlite.pragma('foreign_keys = ON')
  const db = drizzle(sqlite)
  drizzleMigrate(db, { migrationsFolder: writeMigrations(path.join(folder, 'first'), firstMigration) })
  fill({ sqlite })
  const count = sqlite.prepare<[], number>('SELECT count(*) FROM child').pluck()
  const before = count.get() ?? 0
  drizzleMigrate(db, { migrationsFolder: writeMigrations(path.join(folder, 'next'), firstMigration, rebuild) })
  const after = count.get() ?? 0
  sqlite.close()
  return { before, after }
}
