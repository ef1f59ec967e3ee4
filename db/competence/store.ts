import { eq, max } from 'drizzle-orm'
import type { Competence, CompetenceGroup, CompetenceInput } from '../../shared/competence/schema'
import { newId } from '../columns'
import type { PracticeDb } from '../open'
import { competence } from './table'

export function listCompetences(db: PracticeDb): Competence[] {
  return db
    .select()
    .from(competence)
    .orderBy(competence.position)
    .all()
    .map(({ position: _p, group, ...rest }) => ({ ...rest, group: group as CompetenceGroup }))
}

/** Adds a competence at the end; gives its id. */
export function insertCompetence(db: PracticeDb, input: CompetenceInput): string {
  const last =
    db
      .select({ value: max(competence.position) })
      .from(competence)
      .get()?.value ?? 0
  const id = newId()
  db.insert(competence)
    .values({ id, position: last + 1, archived: false, ...input })
    .run()
  return id
}

export const updateCompetence = (db: PracticeDb, id: string, input: CompetenceInput): boolean =>
  db.update(competence).set(input).where(eq(competence.id, id)).run().changes === 1

export const archiveCompetence = (db: PracticeDb, id: string, archived: boolean): boolean =>
  db.update(competence).set({ archived }).where(eq(competence.id, id)).run().changes === 1
