import { and, asc, eq, isNull, notInArray, sql } from 'drizzle-orm'
import type { Certificate, CertificateInput, TrainingAction } from '../../shared/certificate/schema'
import { fullName } from '../../shared/employee/schema'
import type { IsoDate } from '../../shared/format/date'
import { newId, now } from '../columns'
import { employee } from '../employee/table'
import { action, goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { trainingLine } from '../training/table'
import { certificate } from './table'

/** Every certificate of everyone, what expires first on top; what does not expire comes last. */
export const allCertificates = (db: PracticeDb): Certificate[] =>
  db
    .select({
      certificate,
      firstName: employee.firstName,
      lastName: employee.lastName,
      training: action.description,
      ownLine: trainingLine.title,
    })
    .from(certificate)
    .innerJoin(employee, eq(certificate.employeeId, employee.id))
    .leftJoin(action, eq(certificate.actionId, action.id))
    .leftJoin(trainingLine, eq(certificate.lineId, trainingLine.id))
    .where(isNull(certificate.removedAt))
    .orderBy(sql`${certificate.validUntil} IS NULL`, asc(certificate.validUntil), asc(certificate.name))
    .all()
    .map(({ certificate: { removedAt: _r, ...fields }, training, ownLine, ...person }) => ({
      ...fields,
      employeeName: fullName(person),
      training: training ?? ownLine,
    }))

/** Adds a certificate; gives its id. */
export function insertCertificate(db: PracticeDb, input: CertificateInput): string {
  const id = newId()
  db.insert(certificate)
    .values({ id, ...input })
    .run()
  return id
}

/** Changes a certificate; false when it is not there. */
export const updateCertificate = (db: PracticeDb, id: string, input: CertificateInput): boolean =>
  db.update(certificate).set(input).where(eq(certificate.id, id)).run().changes === 1

/** Says since when a certificate need not be renewed, null to follow it again; false when it is not there. */
export const setNotNeeded = (db: PracticeDb, id: string, since: IsoDate | null): boolean =>
  db.update(certificate).set({ notNeededOn: since }).where(eq(certificate.id, id)).run().changes === 1

/** Removes a certificate, or puts it back; false when it is not there. */
export const setCertificateRemoved = (db: PracticeDb, id: string, removed: boolean): boolean =>
  db
    .update(certificate)
    .set({ removedAt: removed ? now() : null })
    .where(eq(certificate.id, id))
    .run().changes === 1

/**
 * The actions of everyone's plans that a certificate or credit can come from, the newest first. Not those that were
 * dropped, nor those that go on under another id in the next cycle.
 */
export const trainingActions = (db: PracticeDb): TrainingAction[] =>
  db
    .select({ action, employeeId: goal.employeeId, goalTitle: goal.title })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .where(and(isNull(action.removedAt), isNull(goal.removedAt), notInArray(action.status, ['cancelled', 'carried'])))
    .orderBy(sql`${action.dueDate} DESC`, asc(action.position))
    .all()
    .map(({ action: found, employeeId, goalTitle }) => ({
      id: found.id,
      employeeId,
      goalTitle,
      description: found.description,
      type: found.type,
      provider: found.provider,
      status: found.status,
      fromDate: found.fromDate,
      dueDate: found.dueDate,
      courseCents: found.courseCents,
      hours: found.actualHours ?? found.ownHours,
    }))

/** Whose plan an action belongs to; null when there is no such action. */
export const employeeOfAction = (db: PracticeDb, actionId: string): string | null =>
  db
    .select({ employeeId: goal.employeeId })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .where(eq(action.id, actionId))
    .get()?.employeeId ?? null
