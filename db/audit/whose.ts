import { eq } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { certificate } from '../certificate/table'
import { levelChange } from '../competence/level-table'
import { cycle } from '../cycle/table'
import { document } from '../document/table'
import { employee } from '../employee/table'
import { action, goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { followUp } from '../progress/table'
import { promise } from '../promise/table'
import { registerCredit, registration } from '../register/table'
import { remark } from '../remark/table'
import { scan } from '../scan/table'
import { trainingLine } from '../training/table'

type Owned = SQLiteTable & { id: SQLiteColumn }
/** A row of its own person, or one that belongs to another row. */
type Step = { table: Owned; up: SQLiteColumn; to: Kind | null }

const steps = {
  employee: { table: employee, up: employee.id, to: null },
  cycle: { table: cycle, up: cycle.employeeId, to: null },
  goal: { table: goal, up: goal.employeeId, to: null },
  action: { table: action, up: action.goalId, to: 'goal' },
  promise: { table: promise, up: promise.employeeId, to: null },
  followUp: { table: followUp, up: followUp.cycleId, to: 'cycle' },
  document: { table: document, up: document.cycleId, to: 'cycle' },
  scan: { table: scan, up: scan.documentId, to: 'document' },
  remark: { table: remark, up: remark.documentId, to: 'document' },
  level: { table: levelChange, up: levelChange.employeeId, to: null },
  certificate: { table: certificate, up: certificate.employeeId, to: null },
  registration: { table: registration, up: registration.employeeId, to: null },
  credit: { table: registerCredit, up: registerCredit.registrationId, to: 'registration' },
  line: { table: trainingLine, up: trainingLine.employeeId, to: null },
} as const satisfies Record<string, { table: Owned; up: SQLiteColumn; to: string | null }>
export type Kind = keyof typeof steps

/** Which person a row is about; null when there is no such row, or when it is about nobody. */
export function whose(db: PracticeDb, kind: Kind, id: string): string | null {
  const { table, up, to }: Step = steps[kind]
  const found = db.select({ up }).from(table).where(eq(table.id, id)).get()
  const next = typeof found?.up === 'string' ? found.up : null
  return next && to ? whose(db, to, next) : next
}
