import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { connect } from '../connection'
import { translateError } from '../file-check'
import type { PracticeDb } from '../open'
import { getSetting, setSetting } from '../setting/store'

/** Where the turn of a file stands in its settings. */
const KEY = 'file.turn'
/** So many earlier turns are told apart; a session has two. */
const REMEMBERED = 60

const shape = z.object({
  /** Which practice file this is, also of its copies. */
  file: z.uuid(),
  turn: z.number().int().min(1),
  /** Random, so that two who went on from the same turn are told apart. */
  id: z.uuid(),
  at: z.iso.datetime(),
  past: z.array(z.uuid()).max(REMEMBERED),
})

/** How far a practice file is: a counter that goes on with each session that writes, and the ones before it. */
export type Turn = z.infer<typeof shape>
/** What is remembered of it elsewhere. */
export type KnownTurn = Pick<Turn, 'file' | 'turn' | 'id' | 'at'>

const parse = (value: unknown): Turn | null => shape.safeParse(value).data ?? null

/** How far an open file is; null when it was never written to. */
export const turnOf = (db: PracticeDb): Turn | null => parse(getSetting(db, KEY))

/** The same of a file that is not open, and that is only read. Null also for one from before there were turns. */
export function readTurn(file: string, key: Buffer): Turn | null {
  try {
    const sqlite = connect(file, key)
    try {
      const hasSettings = sqlite.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'setting'`).get()
      if (!hasSettings) return null
      const text = sqlite.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(KEY)
      return text === undefined ? null : parse(readJson(text))
    } finally {
      sqlite.close()
    }
  } catch (error) {
    throw translateError(error)
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Puts a file one turn further. */
export function nextTurn(db: PracticeDb): Turn {
  const before = turnOf(db)
  const next: Turn = {
    file: before?.file ?? randomUUID(),
    turn: (before?.turn ?? 0) + 1,
    id: randomUUID(),
    at: new Date().toISOString(),
    past: before ? [...before.past, before.id].slice(-REMEMBERED) : [],
  }
  setSetting(db, KEY, next)
  return next
}

/** Whether a file lacks what was seen of it before: an older copy, or one that went on without it. */
export function isBehind(found: Turn, known: KnownTurn): boolean {
  if (found.id === known.id || found.past.includes(known.id)) return false
  // Further back than is remembered nothing can be said.
  return known.turn > found.turn - REMEMBERED
}
