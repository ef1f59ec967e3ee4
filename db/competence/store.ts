import { eq } from 'drizzle-orm'
import type { Competence, CompetenceInput } from '../../shared/competence/schema'
import { newId, nextPosition } from '../columns'
import type { PracticeDb } from '../open'
import { competence } from './table'

/** All competences in their order, archived ones included. */
export function listCompetences(db: PracticeDb): Competence[] {
  return db
    .select()
    .from(competence)
    .orderBy(competence.position)
    .all()
    .map(({ position: _p, ...fields }) => fields)
}

/** Adds a competence at the end; gives its id. */
export function insertCompetence(db: PracticeDb, input: CompetenceInput): string {
  const id = newId()
  db.insert(competence)
    .values({ id, position: nextPosition(db, competence), archived: false, ...input })
    .run()
  return id
}

/** Changes a competence; false when it is not there. */
export const updateCompetence = (db: PracticeDb, id: string, input: CompetenceInput): boolean =>
  db.update(competence).set(input).where(eq(competence.id, id)).run().changes === 1

/** Puts a competence in the archive or takes it out; false when it is not there. */
export const archiveCompetence = (db: PracticeDb, id: string, archived: boolean): boolean =>
  db.update(competence).set({ archived }).where(eq(competence.id, id)).run().changes === 1
