import { eq } from 'drizzle-orm'
import { now } from '../columns'
import type { PracticeDb } from '../open'
import { agreement } from './table'

/** What was agreed in a cycle: theme id to text. */
export function getAgreements(db: PracticeDb, cycleId: string): Record<string, string> {
  const rows = db.select().from(agreement).where(eq(agreement.cycleId, cycleId)).all()
  return Object.fromEntries(rows.map((row) => [row.theme, row.text]))
}

/** Keeps what is agreed on a theme, in place of what stood there. */
export function saveAgreement(db: PracticeDb, row: { cycleId: string; theme: string; text: string }): void {
  const set = { text: row.text, savedAt: now() }
  db.insert(agreement)
    .values({ ...row, ...set })
    .onConflictDoUpdate({ target: [agreement.cycleId, agreement.theme], set })
    .run()
}
