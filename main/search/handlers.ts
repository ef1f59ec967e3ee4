import { setImmediate } from 'node:timers/promises'
import type { PracticeDb } from '../../db/open'
import { find, type SearchEntry } from '../../shared/search/match'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { searchEntries } from './sources'

/** Main answers the window in between, so that nothing stands still while the index is made. */
const SLICE_MS = 8

type Index = { changes: number; entries: Promise<SearchEntry[]> }

/**
 * Searching in everything. The folded texts stay in memory as long as nothing changes but the trail; they hang on the open database,
 * so that they go with it when the practice locks.
 */
export function searchHandlers(session: Session) {
  const indexes = new WeakMap<PracticeDb, Index>()

  async function make(db: PracticeDb): Promise<SearchEntry[]> {
    const entries: SearchEntry[] = []
    let started = performance.now()
    const all = searchEntries(db)
    const requireOpen = session.openStill()
    while (true) {
      requireOpen()
      const next = all.next()
      if (next.done) return entries
      entries.push(next.value)
      if (performance.now() - started < SLICE_MS) continue
      await setImmediate()
      started = performance.now()
    }
  }

  function entriesOf(db: PracticeDb): Promise<SearchEntry[]> {
    const changes = session.contentChanges()
    const known = indexes.get(db)
    if (known?.changes === changes) return known.entries
    const entries = make(db)
    indexes.set(db, { changes, entries })
    // One that broke off is made again by the next question.
    entries.catch(() => indexes.delete(db))
    return entries
  }

  return {
    'search.find': async ({ text }) => find(await entriesOf(session.db()), text),
  } satisfies HandlersOf<`search.${string}`>
}
