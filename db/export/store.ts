import { eq, getTableColumns, isNull } from 'drizzle-orm'
import type { ErasureTarget } from '../../shared/erasure/schema'
import { now } from '../columns'
import { cycle } from '../cycle/table'
import { document } from '../document/table'
import type { PracticeDb } from '../open'
import { exportedFile } from './table'

export type ExportedFile = typeof exportedFile.$inferSelect

/** Remembers a file that left the practice; the same bytes a second time change nothing. */
export const insertExport = (db: PracticeDb, fields: Omit<ExportedFile, 'exportedAt'>): void => {
  db.insert(exportedFile)
    .values({ ...fields, exportedAt: now() })
    .onConflictDoNothing()
    .run()
}

/** The files of what is made anew each time, such as an evaluation: they are of nobody but by their names. */
export const looseExports = (db: PracticeDb): ExportedFile[] =>
  db.select().from(exportedFile).where(isNull(exportedFile.documentId)).all()

/** What is known of a file with these bytes; null when it never left this practice. */
export const findExport = (db: PracticeDb, sha256: string): ExportedFile | null =>
  db.select().from(exportedFile).where(eq(exportedFile.sha256, sha256)).get() ?? null

/** How many files of a person or of a cycle left the practice; `isFileOfPerson` knows by its name what no document holds. */
export const givenOutCount = (
  db: PracticeDb,
  { of, id }: ErasureTarget,
  isFileOfPerson: (name: string) => boolean,
): number =>
  db
    .select({ ...getTableColumns(exportedFile), cycleId: cycle.id, employeeId: cycle.employeeId })
    .from(exportedFile)
    .leftJoin(document, eq(exportedFile.documentId, document.id))
    .leftJoin(cycle, eq(document.cycleId, cycle.id))
    .all()
    .filter((file) => {
      if (of === 'cycle') return file.cycleId === id
      return file.documentId ? file.employeeId === id : isFileOfPerson(file.name)
    }).length
