import { createHash } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import type { PracticeDb } from '../../db/open'
import {
  addPiece,
  beginScan,
  brokenScans,
  dropPiece,
  dropScan,
  finishScan,
  hideScan,
  pieceCount,
  readPiece,
} from '../../db/scan/store'
import type { ScanType } from '../../shared/scan/schema'
import { log } from '../log'
import type { Session } from '../practice/session'

/** A piece is on the disk in some 10 ms; each is a transaction of its own, and the window gets its turn in between. */
const PIECE_BYTES = 512 * 1024

/** Scans that are on their way in: broken off they are not. */
const coming = new Set<string>()

/**
 * Keeps a scan piece by piece and gives its id; nobody sees it before it is whole. Throws LOCKED when the practice closes
 * meanwhile, and what writing throws; what is left of it then goes by itself.
 */
export async function keepScan(
  session: Session,
  fields: { documentId: string; name: string; type: ScanType },
  bytes: Buffer,
): Promise<string> {
  const turn = turns(session)
  const hash = createHash('sha256')
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    hash.update(bytes.subarray(from, from + PIECE_BYTES))
    await breath()
  }
  const db = await turn()
  const id = beginScan(db, { ...fields, sha256: hash.digest('hex') })
  coming.add(id)
  try {
    for (let at = 0; at * PIECE_BYTES < bytes.length; at++) {
      await turn()
      addPiece(db, id, at, bytes.subarray(at * PIECE_BYTES, (at + 1) * PIECE_BYTES))
    }
    finishScan(db, id)
    return id
  } catch (error) {
    void clear(session, id)
    throw error
  } finally {
    coming.delete(id)
  }
}

/** The bytes of a scan as they came. Throws what `requireOpen` throws once the practice closed. */
export async function readScan(db: PracticeDb, id: string, requireOpen: () => void): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let left = pieceCount(db, id); left > 0; left--) {
    pieces.push(readPiece(db, id, pieces.length))
    await breath()
    requireOpen()
  }
  return Buffer.concat(pieces)
}

/** Takes a scan out of the file for good; false when it is not there. */
export async function removeScan(session: Session, id: string): Promise<boolean> {
  if (!hideScan(session.db(), id)) return false
  await erasePieces(session, id)
  dropScan(session.db(), id)
  return true
}

async function erasePieces(session: Session, id: string): Promise<void> {
  const turn = turns(session)
  let isMore = true
  while (isMore) isMore = dropPiece(await turn(), id)
}

/** Takes away scans whose coming or going was cut off. */
export async function clearBrokenScans(session: Session): Promise<void> {
  for (const id of brokenScans(session.db())) if (!coming.has(id)) await clear(session, id)
}

/** What does not go now goes after a next opening. */
async function clear(session: Session, id: string): Promise<void> {
  try {
    await erasePieces(session, id)
    dropScan(session.db(), id)
  } catch (error) {
    log('scan', error)
  }
}

/**
 * Lets others have their turn, and waits while the file is written anew or still checked. Throws LOCKED once the practice closed,
 * and what `beforeChange` throws.
 */
function turns(session: Session) {
  const requireOpen = session.openStill()
  return async () => {
    await breath()
    await session.rewriting()
    await session.checking()
    requireOpen()
    session.beforeChange()
    return session.db()
  }
}
