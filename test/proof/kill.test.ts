import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { firstMigration, key, temporaryFolder, writeMigrations } from '../db/practice-file'
import { linesOf, startChild, useChild } from '../db/run-child'
import { numbersFrom, report, times } from './figures'

const kills = times(200, 12)
const controls = times(20, 3)

/** Kills a writer so often, each time at any moment after its first report. Gives what was reported and what is there. */
async function killWriter(command: 'write' | 'early', rounds: number) {
  const folder = temporaryFolder()
  const migrations = writeMigrations(path.join(folder, 'migrations'), firstMigration)
  const file = path.join(folder, 'a.praktijk')
  createPracticeFile(file, key, migrations).close()
  const below = numbersFrom(7)
  let reported = 0
  let lost = 0
  let broken = 0
  for (let round = 0; round < rounds; round++) {
    const writer = startChild(command, file, migrations)
    const lines = linesOf(writer)
    writer.stdout?.once('data', () => setTimeout(() => writer.kill('SIGKILL'), below(60)))
    const said = await lines
    expect(said.at(-1), 'the kill came while it was writing').toBe('SIGKILL')
    const numbers = said.slice(0, -1).map(Number)
    const { sqlite, close } = openPracticeFile(file, key, migrations)
    const ids = sqlite
      .prepare<[], number>('SELECT parent.id FROM parent JOIN child USING (id) ORDER BY id')
      .pluck()
      .all()
    const isWhole = ids.every((id, at) => id === at + 1) && sqlite.pragma('integrity_check', { simple: true }) === 'ok'
    close()
    if (!isWhole) broken += 1
    reported += numbers.length
    lost += Math.max(0, (numbers.at(-1) ?? 0) - ids.length)
  }
  return { reported, lost, broken }
}

describe('kill -9', () => {
  useChild()

  /**
   * Less syncing is no control here: after a kill the system still has what was written. What does lose is reporting a
   * change before its commit.
   */
  it('a writer that is killed loses nothing that it reported', async () => {
    const own = await killWriter('write', kills)
    const control = await killWriter('early', controls)
    report({
      proof: 'kill',
      figure: `${kills} kills, ${own.reported} changes reported: ${own.lost} lost, ${own.broken} files not whole`,
      control: `reported before the commit: ${control.lost} of ${control.reported} lost in ${controls} kills`,
      holds: own.lost === 0 && own.broken === 0 && control.lost > 0,
    })
    expect(own.reported).toBeGreaterThanOrEqual(kills)
    expect(own).toMatchObject({ lost: 0, broken: 0 })
    expect(control.lost).toBeGreaterThan(0)
  }, 900_000)
})
