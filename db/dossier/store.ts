import { and, desc, eq, isNull } from 'drizzle-orm'
import { certificate } from '../certificate/table'
import { cycle, wantsPlan } from '../cycle/table'
import { document, signature } from '../document/table'
import { action, goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { followUp } from '../progress/table'

/** What the dossier of one person is made from, but for the levels. */
export const dossierRows = (db: PracticeDb, employeeId: string) => ({
  cycles: db
    .select({
      id: cycle.id,
      kind: cycle.kind,
      phase: cycle.phase,
      version: cycle.version,
      employerName: cycle.employerName,
      periodStart: cycle.periodStart,
      periodEnd: cycle.periodEnd,
      conversationDate: cycle.conversationDate,
      closedAt: cycle.closedAt,
      stopKind: cycle.stopKind,
      turns: cycle.turns,
    })
    .from(cycle)
    .where(eq(cycle.employeeId, employeeId))
    .all(),
  goals: db
    .select({
      id: goal.id,
      cycleId: goal.cycleId,
      title: goal.title,
      status: goal.status,
      startDate: goal.startDate,
      dueDate: goal.dueDate,
    })
    .from(goal)
    .innerJoin(cycle, eq(goal.cycleId, cycle.id))
    .where(and(eq(goal.employeeId, employeeId), isNull(goal.removedAt), wantsPlan))
    .all(),
  actions: db
    .select({
      id: action.id,
      cycleId: goal.cycleId,
      type: action.type,
      formal: action.formal,
      description: action.description,
      provider: action.provider,
      status: action.status,
      fromDate: action.fromDate,
      dueDate: action.dueDate,
    })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .innerJoin(cycle, eq(goal.cycleId, cycle.id))
    .where(and(eq(goal.employeeId, employeeId), isNull(action.removedAt), isNull(goal.removedAt), wantsPlan))
    .all(),
  meetings: db
    .select({ id: followUp.id, cycleId: followUp.cycleId, date: followUp.date, heldAt: followUp.heldAt })
    .from(followUp)
    .innerJoin(cycle, eq(followUp.cycleId, cycle.id))
    .where(and(eq(cycle.employeeId, employeeId), isNull(followUp.removedAt)))
    .all(),
  documents: db
    .select({
      id: document.id,
      cycleId: document.cycleId,
      kind: document.kind,
      version: document.version,
      frozenAt: document.frozenAt,
    })
    .from(document)
    .innerJoin(cycle, eq(document.cycleId, cycle.id))
    .where(eq(cycle.employeeId, employeeId))
    .orderBy(desc(document.frozenAt))
    .all(),
  signatures: db
    .select({
      documentId: signature.documentId,
      party: signature.party,
      manner: signature.manner,
      signedAt: signature.signedAt,
    })
    .from(signature)
    .innerJoin(document, eq(signature.documentId, document.id))
    .innerJoin(cycle, eq(document.cycleId, cycle.id))
    .where(eq(cycle.employeeId, employeeId))
    .all(),
  certificates: db
    .select({
      id: certificate.id,
      name: certificate.name,
      issuer: certificate.issuer,
      obtainedOn: certificate.obtainedOn,
      validUntil: certificate.validUntil,
      notNeededOn: certificate.notNeededOn,
    })
    .from(certificate)
    .where(and(eq(certificate.employeeId, employeeId), isNull(certificate.removedAt)))
    .all(),
})
