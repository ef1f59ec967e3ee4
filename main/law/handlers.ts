import { legalOverrides, resetLegal, saveLegal } from '../../db/law/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { AppError } from '../../shared/ipc/result'
import { shippedParameters } from '../../shared/law/parameters'
import { effectiveParameters } from '../../shared/law/rules'
import type { LegalParameter } from '../../shared/law/schema'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The legal figures as they hold for the practice now. */
export function parametersOf(db: PracticeDb): LegalParameter[] {
  const { country } = getPractice(db)
  return effectiveParameters(country, legalOverrides(db, country))
}

/** The legal figures of the practice's country; the practice may put its own in the place of a shipped one. */
export function lawHandlers(session: Session) {
  return {
    'law.get': () => {
      const db = session.db()
      return { country: getPractice(db).country, parameters: parametersOf(db) }
    },
    'law.save': (input) => {
      if (!shippedParameters[input.country][input.key]) throw new AppError('NOT_FOUND')
      saveLegal(session.db(), input)
    },
    'law.reset': ({ country, key }) => resetLegal(session.db(), country, key),
  } satisfies HandlersOf<`law.${string}`>
}
