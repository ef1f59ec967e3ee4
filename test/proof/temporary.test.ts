import path from 'node:path'
import { expect, it } from 'vitest'
import type { Sqlite } from '../../db/connection'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { firstMigration, key, temporaryFolder, writeMigrations } from '../db/practice-file'
import { newCanaries, searchFolder, searchNameless } from './canaries'
import { report } from './figures'

const canaries = newCanaries(20)

/** Sorts far more than fits in SQLite's memory, and looks at every file in between. Gives the canaries that were found. */
function sortMuch(sqlite: Sqlite, folder: string): Set<string> {
  sqlite.pragma('cache_size = 20')
  const hits = new Set<string>()
  const sorted = sqlite.prepare('SELECT c.note, p.name FROM child c, parent p ORDER BY c.note DESC, p.name').iterate()
  sorted.next()
  for (const hit of [...searchFolder(folder, canaries).hits, ...searchNameless('self', canaries)])
    hits.add(hit.replace(/^.*: /, ''))
  sorted.return?.()
  return hits
}

/** The file is encrypted; what SQLite sets aside while it works is not, and goes to the disk unless it is told otherwise. */
it.skipIf(process.platform !== 'linux')('what SQLite sets aside while it works does not reach the disk', () => {
  const folder = temporaryFolder()
  const migrations = writeMigrations(path.join(folder, 'migrations'), firstMigration)
  const file = path.join(folder, 'a.praktijk')
  createPracticeFile(file, key, migrations).close()
  const { sqlite, close } = openPracticeFile(file, key, migrations)
  sqlite.transaction(() => {
    for (let id = 1; id <= 200; id++) {
      sqlite.prepare('INSERT INTO parent VALUES (?, ?)').run(id, canaries[id % 20])
      sqlite.prepare('INSERT INTO child VALUES (?, ?, ?)').run(id, id, `${canaries[id % 20]} `.repeat(40))
    }
  })()
  const own = sortMuch(sqlite, folder)
  sqlite.pragma('temp_store = DEFAULT')
  const control = sortMuch(sqlite, folder)
  close()
  report({
    proof: 'temporary files',
    figure: `20 names sorted in a large query: ${own.size} found in any file`,
    control: `SQLite's usual temp_store: ${control.size} of 20 found`,
    holds: own.size === 0 && control.size > 0,
  })
  expect(own).toEqual(new Set())
  expect(control.size).toBeGreaterThan(0)
})
