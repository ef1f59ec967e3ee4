import { randomUUID } from 'node:crypto'
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { createInterface } from 'node:readline'
import { letGo, takeHold } from '../../db/holder/hold'
import { type Holder, readHolder, standingOf, textOf } from '../../db/holder/record'
import { startOf } from '../../main/holder/process-start'
import { AppError } from '../../shared/ipc/result'

/**
 * One of many that want one place: `<careful|without-links|naive> <machine>`, then a line per round,
 * `<place> <moment to begin>`. Each tries until the round is over, stays inside for a moment as often as it can, and tells how
 * often it was inside and how often it found somebody there.
 */
const [way = '', machine = ''] = process.argv.slice(2)
const me: Holder = { host: os.hostname(), machine, pid: process.pid, start: startOf(process.pid), startOf }
const ROUND_MS = 350
const INSIDE_MS = 6

const rest = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** The way that must fail: look whether somebody is there, and then write. */
function takeNaively(place: string): () => void {
  const found = readHolder(place)
  if (found && standingOf(found, me, Date.now()) !== 'dead') throw new AppError('LOCK_HELD')
  const now = new Date().toISOString()
  const { startOf: _, ...self } = me
  writeFileSync(place, textOf({ v: 1, ...self, token: randomUUID(), since: now, seen: now }))
  return () => rmSync(place, { force: true })
}

function take(place: string): () => void {
  if (way === 'naive') return takeNaively(place)
  const hold = takeHold(place, me, { canLink: way === 'careful' })
  return () => letGo(hold, me)
}

function round(place: string, begin: number): { inside: number; overlaps: number } {
  const seen = { inside: 0, overlaps: 0 }
  while (Date.now() < begin);
  while (Date.now() < begin + ROUND_MS) {
    let leave: () => void
    try {
      leave = take(place)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      rest(1)
      continue
    }
    seen.inside += 1
    try {
      mkdirSync(`${place}.binnen`)
      rest(INSIDE_MS)
      rmdirSync(`${place}.binnen`)
    } catch {
      seen.overlaps += 1
    }
    leave()
    rest(2)
  }
  return seen
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const [place = '', begin = '0'] = line.split('\t')
  console.log(JSON.stringify(round(place, Number(begin))))
})
console.log('ready')
