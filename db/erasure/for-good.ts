import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { ErasureNote, ErasureTarget } from '../../shared/erasure/schema'
import { connect } from '../connection'
import * as schema from '../schema'
import { erase } from './store'

/** What goes, what is noted of it, and how files that were given out say in their name whose they are. */
export type ErasureOrder = { target: ErasureTarget; note: Omit<ErasureNote, 'id' | 'counts'>; filesOf: string }

/** Who reads or copies the file at that moment is waited for; nobody waits for this thread meanwhile but who erases. */
const PATIENCE_MS = 5_000

/**
 * Erases a person or a cycle over a connection of its own, and writes the file anew, so that what was erased stands in no
 * page any more; some 20 ms a MB, so it wants another thread. Throws the driver's own error. When erasing fails the file is as it
 * was; when only the rewriting does, the rows are gone and overwritten, and a trace may be left.
 */
export function eraseForGood(file: string, key: Buffer, { target, note, filesOf }: ErasureOrder): void {
  const sqlite = connect(file, key, PATIENCE_MS)
  try {
    // Room for the whole of a usual file: with less, pages go to the disk and back meanwhile, a fifth slower.
    sqlite.pragma('cache_size = -131072')
    erase(drizzle(sqlite, { schema }), target, note, filesOf)
    sqlite.exec('VACUUM')
  } finally {
    sqlite.close()
  }
}
