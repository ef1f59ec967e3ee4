import { legalOverrides, resetLegal, saveLegal } from '../../db/law/store'
import { getPractice } from '../../db/practice/store'
import { AppError } from '../../shared/ipc/result'
import { shippedParameters } from '../../shared/law/parameters'
import { effectiveParameters } from '../../shared/law/rules'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The legal figures of the practice's country; the practice may put its own in the place of a shipped one. */
export function lawHandlers(session: Session) {
  return {
    'law.get': () => {
      const db = session.db()
      const { country } = getPractice(db)
      return { country, parameters: effectiveParameters(country, legalOverrides(db, country)) }
    },
    'law.save': (input) => {
      if (!shippedParameters[input.country][input.key]) throw new AppError('NOT_FOUND')
      saveLegal(session.db(), input)
    },
    'law.reset': ({ country, key }) => resetLegal(session.db(), country, key),
  } satisfies HandlersOf<`law.${string}`>
}
