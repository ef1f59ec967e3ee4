import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { hasJournal } from '../../db/file-check'
import { readTurn, type Turn } from '../../db/holder/turn'
import { type ConflictCopy, isConflictName } from '../../shared/holder/conflict'

/** More of them than this say nothing more. */
const MOST = 20

/**
 * Copies that sync clients put beside a practice file: with such a name, and opened by the same key. They are read and left as they are.
 */
export function conflictCopies(file: string, key: Buffer, own: Turn | null): ConflictCopy[] {
  const folder = path.dirname(file)
  const found = namesIn(folder).filter((name) => isConflictName(path.basename(file), name))
  return found
    .slice(0, MOST)
    .flatMap((name) => describe(path.join(folder, name), key, own) ?? [])
    .sort((a, b) => b.at.localeCompare(a.at))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Null for what is no practice file, or not with this key. */
function describe(file: string, key: Buffer, own: Turn | null): ConflictCopy | null {
  try {
    const found = statSync(file)
    // SQLite would mend a file with a journal beside it.
    if (!found.isFile() || found.size === 0 || hasJournal(file)) return null
    const turn = readTurn(file, key)
    const hasMore = turn && own ? turn.id !== own.id && !own.past.includes(turn.id) : null
    return { path: file, name: path.basename(file), at: turn?.at ?? found.mtime.toISOString(), hasMore }
  } catch {
    return null
  }
}
