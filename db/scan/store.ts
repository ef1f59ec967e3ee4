import { and, asc, count, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Scan } from '../../shared/scan/schema'
import { newId, now } from '../columns'
import { document } from '../document/table'
import type { PracticeDb } from '../open'
import { scan, scanPiece } from './table'

const { sha256: _sha256, whole: _whole, ...shown } = getTableColumns(scan)
const size = sql<number>`(SELECT sum(length(${scanPiece.bytes})) FROM ${scanPiece} WHERE ${scanPiece.scanId} = ${scan.id})`

/** The scans of a cycle's documents in the order in which they came; their bytes stay where they are. */
export const listScans = (db: PracticeDb, cycleId: string): Scan[] =>
  db
    .select({ ...shown, bytes: size })
    .from(scan)
    .innerJoin(document, eq(scan.documentId, document.id))
    .where(and(eq(document.cycleId, cycleId), scan.whole))
    .orderBy(asc(scan.addedAt))
    .all()

/** One scan as it was given, without its bytes; null when it is not there. */
export const findScan = (db: PracticeDb, id: string): typeof scan.$inferSelect | null =>
  db
    .select()
    .from(scan)
    .where(and(eq(scan.id, id), scan.whole))
    .get() ?? null

/** How many pieces the bytes of a scan stand in. */
export const pieceCount = (db: PracticeDb, scanId: string): number =>
  db.select({ count: count() }).from(scanPiece).where(eq(scanPiece.scanId, scanId)).get()?.count ?? 0

/** One of those pieces, from 0. Throws when it is not there. */
export function readPiece(db: PracticeDb, scanId: string, at: number): Buffer {
  const found = db
    .select({ bytes: scanPiece.bytes })
    .from(scanPiece)
    .where(and(eq(scanPiece.scanId, scanId), eq(scanPiece.at, at)))
    .get()
  if (!found) throw new Error('A piece of a scan is gone')
  return found.bytes
}

type New = Pick<typeof scan.$inferInsert, 'documentId' | 'name' | 'type' | 'sha256'>

/** Begins a scan that nobody sees before `finishScan`; gives its id. */
export function beginScan(db: PracticeDb, fields: New): string {
  const id = newId()
  db.insert(scan)
    .values({ id, ...fields, addedAt: now(), whole: false })
    .run()
  return id
}

/** Adds a piece to a scan that was begun. */
export const addPiece = (db: PracticeDb, scanId: string, at: number, bytes: Buffer): void =>
  void db.insert(scanPiece).values({ scanId, at, bytes }).run()

/** From now on the scan is there, with all pieces that were added. */
export const finishScan = (db: PracticeDb, id: string): void =>
  void db.update(scan).set({ whole: true }).where(eq(scan.id, id)).run()

/** From now on the scan is there no more; its bytes are to be erased. False when it was not there. */
export const hideScan = (db: PracticeDb, id: string): boolean =>
  db
    .update(scan)
    .set({ whole: false })
    .where(and(eq(scan.id, id), scan.whole))
    .run().changes === 1

/** Erases the last piece of a scan; gives whether there was one. */
export function dropPiece(db: PracticeDb, scanId: string): boolean {
  const last = db
    .select({ at: sql`max(${scanPiece.at})` })
    .from(scanPiece)
    .where(eq(scanPiece.scanId, scanId))
  return (
    db
      .delete(scanPiece)
      .where(and(eq(scanPiece.scanId, scanId), eq(scanPiece.at, last)))
      .run().changes > 0
  )
}

/** Erases what is left of a scan, in one go with the pieces it still has. */
export const dropScan = (db: PracticeDb, id: string): void => void db.delete(scan).where(eq(scan.id, id)).run()

/** Scans whose coming or going was cut off. */
export const brokenScans = (db: PracticeDb): string[] =>
  db
    .select({ id: scan.id })
    .from(scan)
    .where(eq(scan.whole, false))
    .all()
    .map(({ id }) => id)
