import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { AuditLine, AuditMoment } from '../../shared/audit/schema'
import type { IsoDate } from '../../shared/format/date'
import { newId } from '../columns'
import { employee } from '../employee/table'
import type { PracticeDb } from '../open'
import { audit } from './table'

/** Adds moments to the rows of their day, all of them or none. Who was erased meanwhile is left out of them. */
export const writeAudit = (db: PracticeDb, moments: readonly AuditMoment[]): void =>
  db.transaction(
    (tx) => {
      for (const { employeeId, times, at, ...what } of moments) {
        const person = sql`(SELECT id FROM employee WHERE id = ${employeeId})`
        const { changes } = tx
          .update(audit)
          .set({ at, times: sql`${audit.times} + ${times}` })
          .where(sql`${sameRow(what)} AND ${audit.employeeId} IS ${person}`)
          .run()
        if (changes === 0)
          tx.insert(audit)
            .values({ id: newId(), ...what, at, times, employeeId: person })
            .run()
      }
    },
    { behavior: 'immediate' },
  )

const sameRow = ({ day, actor, kind, subject }: Pick<AuditMoment, 'day' | 'actor' | 'kind' | 'subject'>): SQL =>
  sql`${and(eq(audit.day, day), eq(audit.actor, actor), eq(audit.kind, kind), eq(audit.subject, subject))}`

/** What was done, the newest day first and on a day the last moment first; of one person, or of everyone. */
export const auditLines = (
  db: PracticeDb,
  { employeeId, limit }: { employeeId: string | null; limit: number },
): AuditLine[] =>
  db
    .select({
      id: audit.id,
      day: audit.day,
      at: audit.at,
      actor: audit.actor,
      kind: audit.kind,
      subject: audit.subject,
      times: audit.times,
      employeeId: audit.employeeId,
      employeeName: sql<string | null>`${employee.firstName} || ' ' || ${employee.lastName}`,
    })
    .from(audit)
    .leftJoin(employee, eq(audit.employeeId, employee.id))
    .where(employeeId ? eq(audit.employeeId, employeeId) : undefined)
    .orderBy(desc(audit.day), desc(audit.at))
    .limit(limit)
    .all()

/** Forgets what is from before a day. */
export const forgetAuditBefore = (db: PracticeDb, day: IsoDate): void => {
  db.delete(audit).where(lt(audit.day, day)).run()
}
