import { statSync } from 'node:fs'
import type { Sqlite } from '../connection'

/**
 * Notices that an open file is not the one that stands in its place any more (a sync client puts another in its place), or
 * that something else wrote into it. A file that is gone for the moment is none of these: saving says so by itself.
 */
export function watchFile(file: string, sqlite: Sqlite): () => 'same' | 'replaced' | 'overwritten' {
  const inode = () => statSync(file, { bigint: true, throwIfNoEntry: false })?.ino
  // SQLite counts here what others changed, never what this connection did.
  const version = () => sqlite.pragma('data_version', { simple: true })
  const [firstInode, firstVersion] = [inode(), version()]
  return () => {
    const now = inode()
    if (now !== undefined && firstInode !== undefined && now !== firstInode) return 'replaced'
    return version() === firstVersion ? 'same' : 'overwritten'
  }
}
