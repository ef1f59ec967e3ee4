import { desc, eq, isNull, notInArray, sql } from 'drizzle-orm'
import { isFileOf } from '../../shared/erasure/rules'
import type { ErasureCounts, ErasureNote, ErasureTarget } from '../../shared/erasure/schema'
import { newId } from '../columns'
import { cycle } from '../cycle/table'
import { employee } from '../employee/table'
import { exportedFile } from '../export/table'
import { action, goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { promise } from '../promise/table'
import { doomedCounts } from './doomed'
import { erasure } from './table'

/** The notes of what was erased, newest first. */
export const erasureNotes = (db: PracticeDb): ErasureNote[] =>
  db.select().from(erasure).orderBy(desc(erasure.erasedAt)).all()

/**
 * Erases a person, or one cycle, with all that hangs on it, in one transaction, and leaves the note; signed documents
 * too, which triggers keep from every other statement. `filesOf` is how files that were given out say whose they are, also
 * those that hang on no document.
 * @returns how many rows of each table went; empty when there is no such person or cycle
 */
export function erase(
  db: PracticeDb,
  target: ErasureTarget,
  note: Omit<ErasureNote, 'id' | 'counts'>,
  filesOf: string,
): ErasureCounts {
  return db.transaction(
    (tx) => {
      const { of, id } = target
      const counts = doomedCounts(tx, target)
      if (!counts[of]) return {}
      withoutGuards(tx, () => {
        if (of === 'employee') tx.delete(employee).where(eq(employee.id, id)).run()
        else tx.delete(cycle).where(eq(cycle.id, id)).run()
      })
      if (of === 'employee') counts.exported_file = (counts.exported_file ?? 0) + dropFiles(tx, filesOf)
      forgetOrigins(tx)
      tx.insert(erasure)
        .values({ id: newId(), ...note, counts })
        .run()
      return counts
    },
    { behavior: 'immediate' },
  )
}

/**
 * The triggers that keep what is signed stand aside for one statement of this transaction. Were it to fail, they are
 * back with the rest.
 */
function withoutGuards(db: PracticeDb, act: () => void): void {
  const guards = db.all<{ name: string; sql: string }>(
    sql`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('document', 'signature')`,
  )
  for (const { name } of guards) db.run(sql`DROP TRIGGER ${sql.identifier(name)}`)
  act()
  for (const guard of guards) db.run(sql.raw(guard.sql))
}

/** Files that were given out and that no signed document holds are known by their name alone, which says whose they are. */
function dropFiles(db: PracticeDb, filesOf: string): number {
  const files = db.select().from(exportedFile).where(isNull(exportedFile.documentId)).all()
  const own = files.filter(({ name }) => isFileOf(name, filesOf))
  for (const { sha256 } of own) db.delete(exportedFile).where(eq(exportedFile.sha256, sha256)).run()
  return own.length
}

/** The way back to a row that is gone: the next cycle, and what was carried into it, now stand on their own. */
function forgetOrigins(db: PracticeDb): void {
  const cycles = db.select({ id: cycle.id }).from(cycle)
  db.update(cycle).set({ previousId: null }).where(notInArray(cycle.previousId, cycles)).run()
  for (const table of [goal, action, promise]) {
    const there = db.select({ id: table.id }).from(table)
    db.update(table).set({ carriedFromId: null }).where(notInArray(table.carriedFromId, there)).run()
  }
}
