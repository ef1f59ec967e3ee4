import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Scan } from '../../shared/scan/schema'
import { newId, now } from '../columns'
import { document } from '../document/table'
import type { PracticeDb } from '../open'
import { scan } from './table'

const { bytes: _bytes, sha256: _sha256, ...shown } = getTableColumns(scan)

/** The scans of a cycle's documents in the order in which they came; their bytes stay where they are. */
export const listScans = (db: PracticeDb, cycleId: string): Scan[] =>
  db
    .select({ ...shown, bytes: sql<number>`length(${scan.bytes})` })
    .from(scan)
    .innerJoin(document, eq(scan.documentId, document.id))
    .where(eq(document.cycleId, cycleId))
    .orderBy(asc(scan.addedAt))
    .all()

/** One scan as it was given; null when it is not there. */
export const findScan = (db: PracticeDb, id: string): typeof scan.$inferSelect | null =>
  db.select().from(scan).where(eq(scan.id, id)).get() ?? null

/** Adds a scan; gives its id. */
export function insertScan(db: PracticeDb, fields: Omit<typeof scan.$inferInsert, 'id' | 'addedAt'>): string {
  const id = newId()
  db.insert(scan)
    .values({ id, ...fields, addedAt: now() })
    .run()
  return id
}

/** Takes a scan out of the file for good; false when it is not there. */
export const deleteScan = (db: PracticeDb, id: string): boolean =>
  db.delete(scan).where(eq(scan.id, id)).run().changes === 1
