import path from 'node:path'
import { watchFile } from '../../db/holder/same-file'
import { isBehind, nextTurn, readTurn, turnOf } from '../../db/holder/turn'
import type { OpenPractice } from '../../db/open'
import { formatMoment } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import type { Trouble } from '../../shared/session/schema'
import { log } from '../log'
import type { Keeping } from './keeper'
import { knownTurn, rememberTurn } from './known-turns'
import { keepOwnCopy } from './own-copy'

type Open = { path: string; file: OpenPractice; key: Buffer; mirrorFolder: string; userData: string }

/** Throws FILE_OLDER, with both moments, for a file that lacks what this laptop saw in it before. */
export function refuseOlder(file: string, key: Buffer, userData: string): void {
  const found = readTurn(file, key)
  const known = found && knownTurn(userData, found.file)
  if (!found || !known || !isBehind(found, known)) return
  const both = `Hierin werd het laatst gewerkt op ${formatMoment(found.at)}, op deze laptop op ${formatMoment(known.at)}.`
  throw new AppError('FILE_OLDER', both)
}

/** Takes a file for as far as it is, from now on: the user put an older copy in its place. */
export function acceptOlder(file: string, key: Buffer, userData: string): void {
  const found = readTurn(file, key)
  if (found) rememberTurn(userData, found)
}

/** Watches over one open practice file: that it is still ours, still the same, and how far it is. */
export function createCustody(open: Open, keeping: Keeping) {
  const { sqlite, db } = open.file
  let look = watchFile(open.path, sqlite)
  let trouble: Trouble | null = null
  let hasWritten = false
  /** While another thread of ours writes in the file: what it changes there is no other's. */
  let isOurs = false
  const atOpening = turnOf(db)
  const known = atOpening && knownTurn(open.userData, atOpening.file)
  if (atOpening && !(known && isBehind(atOpening, known))) rememberTurn(open.userData, atOpening)

  function turnOver(): void {
    rememberTurn(open.userData, nextTurn(db))
  }

  function end(found: Trouble): void {
    trouble = found
    // Whatever still tries to write fails in SQLite itself.
    sqlite.pragma('query_only = ON')
  }

  function ownCopy(): string | null {
    try {
      return keepOwnCopy({ ...open, sqlite })
    } catch (error) {
      log('own copy', error)
      return null
    }
  }

  function lookAround(): void {
    if (trouble) return
    if (keeping.isLost()) {
      end({ code: 'LOCK_LOST', copy: null })
      return
    }
    const found = isOurs ? 'same' : look()
    if (found === 'replaced') end({ code: 'FILE_MOVED', copy: ownCopy() })
    // What was overwritten in place is read from there by this connection too: there is nothing of our own to keep.
    if (found === 'overwritten') end({ code: 'FILE_MOVED', copy: null })
  }

  /** Whether anything may be written at all; makes no turn of the file. Throws LOCK_LOST or FILE_MOVED. */
  function mayWrite(): void {
    lookAround()
    if (trouble) throw new AppError(trouble.code, detailOf(trouble))
  }

  return {
    /** What keeps this file from being written to for good; null as long as all is well. */
    trouble: (): Trouble | null => trouble,

    mayWrite,

    /** Before anything is changed. Throws LOCK_LOST or FILE_MOVED. The first change of a session is a turn of the file. */
    beforeChange(): void {
      mayWrite()
      if (hasWritten) return
      turnOver()
      hasWritten = true
    },

    /** Another thread of ours begins to write in the file; what is there once `rewritten` is called is ours. */
    rewriting(): void {
      isOurs = true
    },

    rewritten(): void {
      look = watchFile(open.path, sqlite)
      isOurs = false
    },

    /** Another took the file over: from here on nothing is written. */
    lost(): void {
      if (!trouble) end({ code: 'LOCK_LOST', copy: null })
    },

    /** The copy in which the work can go on; made now when there is none. Throws what `keepOwnCopy` throws. */
    copy(): string {
      if (!trouble) throw new AppError('PHASE')
      if (trouble.copy) return trouble.copy
      // Nothing else runs in between, and SQLite makes no copy of what is for reading only.
      sqlite.pragma('query_only = OFF')
      try {
        trouble.copy = keepOwnCopy({ ...open, sqlite })
      } finally {
        sqlite.pragma('query_only = ON')
      }
      return trouble.copy
    },

    /** Before the file closes: once more a turn, so that what was copied in between is known for older. */
    leave(): void {
      try {
        if (hasWritten && !trouble && !isOurs && look() === 'same') turnOver()
      } catch (error) {
        log('last turn', error)
      }
      keeping.leave()
    },
  }
}

export type Custody = ReturnType<typeof createCustody>

const detailOf = ({ copy }: Trouble) =>
  copy ? `Wat u tot nu toe bewaarde, staat ook in “${path.basename(copy)}”.` : undefined
