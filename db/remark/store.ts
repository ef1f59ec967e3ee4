import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { NewRemark, Remark, RemarkDraft } from '../../shared/remark/schema'
import { newId, now } from '../columns'
import { document } from '../document/table'
import type { PracticeDb } from '../open'
import { remark, remarkDraft } from './table'

const list = (db: PracticeDb, where: SQL): Remark[] =>
  db
    .select({
      id: remark.id,
      documentId: remark.documentId,
      party: remark.party,
      text: remark.text,
      addedAt: remark.addedAt,
      givenAt: remark.givenAt,
    })
    .from(remark)
    .innerJoin(document, eq(remark.documentId, document.id))
    .where(where)
    .orderBy(asc(remark.addedAt))
    .all()
    .map(({ givenAt, ...found }) => ({ ...found, given: givenAt !== null }))

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

/** Adds a remark; gives its id. It is never changed afterwards. What was written as a draft of it is one no more. */
export const insertRemark = (db: PracticeDb, fields: NewRemark): string =>
  db.transaction((tx) => {
    const id = newId()
    tx.insert(remark)
      .values({ id, ...fields, addedAt: now() })
      .run()
    const { documentId, party, text } = remarkDraft
    const same = [eq(documentId, fields.documentId), eq(party, fields.party), eq(text, fields.text)]
    tx.delete(remarkDraft)
      .where(and(...same))
      .run()
    return id
  })

/** Keeps of these remarks that they left: the first time counts. */
export const markGiven = (db: PracticeDb, ids: readonly string[]): void => {
  db.update(remark)
    .set({ givenAt: now() })
    .where(and(inArray(remark.id, [...ids]), isNull(remark.givenAt)))
    .run()
}

/** Takes a remark out of the file. */
export const deleteRemark = (db: PracticeDb, id: string): void => {
  db.delete(remark).where(eq(remark.id, id)).run()
}

/** What is being written in a cycle; null when nothing is. */
export const findDraft = (db: PracticeDb, cycleId: string): RemarkDraft | null => {
  const found = db.select().from(remarkDraft).where(eq(remarkDraft.cycleId, cycleId)).get()
  if (!found) return null
  const { savedAt: _, ...draft } = found
  return draft
}

/** Keeps what is being written, in place of what stood there. */
export const saveDraft = (db: PracticeDb, { cycleId, ...draft }: RemarkDraft): void => {
  const set = { ...draft, savedAt: now() }
  db.insert(remarkDraft)
    .values({ cycleId, ...set })
    .onConflictDoUpdate({ target: remarkDraft.cycleId, set })
    .run()
}

export const deleteDraft = (db: PracticeDb, cycleId: string): void => {
  db.delete(remarkDraft).where(eq(remarkDraft.cycleId, cycleId)).run()
}
