import { and, eq } from 'drizzle-orm'
import type { Override } from '../../shared/law/rules'
import type { LegalSave } from '../../shared/law/schema'
import type { Country } from '../../shared/practice/schema'
import type { PracticeDb } from '../open'
import { legalParameter } from './table'

/** The figures of a country that the practice changed. */
export const legalOverrides = (db: PracticeDb, country: Country): Override[] =>
  db.select().from(legalParameter).where(eq(legalParameter.country, country)).all()

/** Writes down the practice's own figure in the place of the shipped one. */
export const saveLegal = (db: PracticeDb, { country, key, value, source, checkedOn }: LegalSave): void => {
  const own = { value, source, checkedOn }
  db.insert(legalParameter)
    .values({ country, key, ...own })
    .onConflictDoUpdate({ target: [legalParameter.country, legalParameter.key], set: own })
    .run()
}

/** Goes back to the shipped figure. */
export const resetLegal = (db: PracticeDb, country: Country, key: string): void => {
  db.delete(legalParameter)
    .where(and(eq(legalParameter.country, country), eq(legalParameter.key, key)))
    .run()
}
