import { and, asc, eq, exists, gte, type SQL, sql } from 'drizzle-orm'
import type { NewRemark, Remark } from '../../shared/remark/schema'
import { newId, now } from '../columns'
import { document } from '../document/table'
import { exportedFile } from '../export/table'
import type { PracticeDb } from '../open'
import { remark } from './table'

/** A file of the document that left after the remark was added carried the remark along. */
const wentOut = (db: PracticeDb): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(exportedFile)
      .where(and(eq(exportedFile.documentId, remark.documentId), gte(exportedFile.exportedAt, remark.addedAt))),
  )

const list = (db: PracticeDb, where: SQL): Remark[] =>
  db
    .select({
      id: remark.id,
      documentId: remark.documentId,
      party: remark.party,
      text: remark.text,
      addedAt: remark.addedAt,
      given: wentOut(db).mapWith(Boolean) as SQL<boolean>,
    })
    .from(remark)
    .innerJoin(document, eq(remark.documentId, document.id))
    .where(where)
    .orderBy(asc(remark.addedAt))
    .all()

/** The remarks beside the documents of a cycle, the oldest first. */
export const remarksOfCycle = (db: PracticeDb, cycleId: string): Remark[] => list(db, eq(document.cycleId, cycleId))

/** The remarks beside one document, the oldest first. */
export const remarksOf = (db: PracticeDb, documentId: string): Remark[] => list(db, eq(remark.documentId, documentId))

/** The documents beside which a remark stands. */
export const documentsWithRemarks = (db: PracticeDb): Set<string> =>
  new Set(
    db
      .selectDistinct({ id: remark.documentId })
      .from(remark)
      .all()
      .map(({ id }) => id),
  )

/** One remark; null when it is not there. */
export const findRemark = (db: PracticeDb, id: string): Remark | null => list(db, eq(remark.id, id))[0] ?? null

/** Adds a remark; gives its id. It is never changed afterwards. */
export function insertRemark(db: PracticeDb, fields: NewRemark): string {
  const id = newId()
  db.insert(remark)
    .values({ id, ...fields, addedAt: now() })
    .run()
  return id
}

/** Takes a remark out of the file. */
export const deleteRemark = (db: PracticeDb, id: string): void => {
  db.delete(remark).where(eq(remark.id, id)).run()
}
