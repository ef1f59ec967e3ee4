import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { firstMigration, key, temporaryFolder, writeMigrations } from '../db/practice-file'
import { linesOf, startChild, useChild } from '../db/run-child'
import { numbersFrom, report, times } from './figures'
import { anythingUnsynced, type Image, type Moment, nothingUnsynced, replay, underStrace } from './power-cut'

const hasStrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0
const count = times(600, 60)

const name = 'a.praktijk'
/** What the writer puts in the text beside the file, one after the other. */
const texts = new Map([10, 20, 30, 40, 50, 60, 70, 80].map((id) => [String(id).repeat(2_000), id]))

/** The files of a folder as they are. */
const imageOf = (folder: string): Image =>
  new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))]))

/** Runs a writer under strace. Gives what makes its calls again, and how many moments there are at which power can go. */
async function watchWriter(command: 'some' | 'relaxed') {
  const folder = temporaryFolder()
  const migrations = writeMigrations(path.join(folder, 'migrations'), firstMigration)
  const place = path.join(folder, 'place')
  mkdirSync(place)
  createPracticeFile(path.join(place, name), key, migrations).close()
  const start = imageOf(place)
  const trace = path.join(folder, 'trace')
  const child = startChild(command, path.join(place, name), migrations, {}, undefined, underStrace(trace))
  expect((await linesOf(child)).at(-1)).toBe('no error')
  const again = (show: (moment: Moment) => void) => replay(trace, place, start, show)
  let moments = 0
  const end = again(() => {
    moments += 1
  })
  const lasting = ([file]: [string, Buffer]) => !file.endsWith('-shm')
  expect(new Map([...end].filter(lasting)), 'made again, the calls give the same files').toEqual(imageOf(place))
  return { folder, migrations, moments, again }
}

/** What is wrong with an image, or null: everything that was said must be there, in files that are whole. */
function faultOf(image: Image, said: string[], folder: string, migrations: string): string | null {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [file, content] of image) writeFileSync(path.join(folder, file), content)
  const promised = Number(said.findLast((line) => line.startsWith('text '))?.slice(5) ?? 0)
  const text = image.get(`${name}.sleutels`)?.toString()
  const kept = text === undefined ? 0 : (texts.get(text) ?? Number.NaN)
  if (!(kept >= promised)) return `text ${kept} of ${promised}`
  const rows = said.filter((line) => Number(line) > 0).length
  try {
    const { sqlite, close } = openPracticeFile(path.join(folder, name), key, migrations)
    const count = 'SELECT count(*) FROM parent JOIN child USING (id) WHERE id <= ?'
    const there = sqlite.prepare<[number], number>(count).pluck().get(rows)
    const isWhole = sqlite.pragma('integrity_check', { simple: true }) === 'ok'
    close()
    if (!isWhole) return 'not whole'
    return there === rows ? null : `${there} of ${rows}`
  } catch (error) {
    return String(error)
  }
}

/** Cuts the power so many times in each of the two ways. Gives the faults that it found. */
async function cutPower(command: 'some' | 'relaxed', cuts: number) {
  const { folder, migrations, moments, again } = await watchWriter(command)
  const below = numbersFrom(20_261_127)
  const faults: Record<'gone' | 'torn', string[]> = { gone: [], torn: [] }
  const image = path.join(folder, 'image')
  for (const way of ['gone', 'torn'] as const) {
    const at = Array.from({ length: cuts }, () => below(moments)).sort((a, b) => a - b)
    let moment = -1
    again((now) => {
      moment += 1
      for (; at[0] === moment; at.shift()) {
        const left = way === 'gone' ? nothingUnsynced(now) : anythingUnsynced(now, below, below(2) ? 512 : 4_096)
        const fault = faultOf(left, now.said, image, migrations)
        if (fault) faults[way].push(`at ${moment}: ${fault}`)
      }
    })
  }
  return { moments, faults }
}

describe.skipIf(!hasStrace)('a power cut', () => {
  useChild()

  /** SQLite's WAL with synchronous=NORMAL, the setting that is often advised, syncs nothing when it commits. */
  it('whatever a power cut leaves, what was reported is there and the file is whole', async () => {
    const own = await cutPower('some', count)
    const control = await cutPower('relaxed', times(200, 20))
    const counts = ({ gone, torn }: typeof own.faults) => `${gone.length} and ${torn.length}`
    report({
      proof: 'power',
      figure: `${count} and ${count} images of ${own.moments} moments: ${counts(own.faults)} bad`,
      control: `WAL with synchronous=NORMAL: ${counts(control.faults)} bad of ${times(200, 20)} and ${times(200, 20)}`,
      holds: own.faults.gone.length + own.faults.torn.length === 0 && control.faults.gone.length > 0,
    })
    expect(own.faults).toEqual({ gone: [], torn: [] })
    expect(control.faults.gone.length).toBeGreaterThan(0)
  }, 900_000)
})
