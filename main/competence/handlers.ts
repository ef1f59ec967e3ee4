import { competenceMap } from '../../db/competence/map-store'
import { archiveCompetence, insertCompetence, listCompetences, updateCompetence } from '../../db/competence/store'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The competences of the practice. */
export function competenceHandlers(session: Session) {
  return {
    'competence.list': () => listCompetences(session.db()),
    'competence.map': () => competenceMap(session.db(), localDay(new Date())),
    'competence.save': ({ id, ...input }) => {
      if (id === null) return { id: insertCompetence(session.db(), input) }
      if (!updateCompetence(session.db(), id, input)) throw new AppError('NOT_FOUND')
      return { id }
    },
    'competence.archive': ({ id, archived }) => {
      if (!archiveCompetence(session.db(), id, archived)) throw new AppError('NOT_FOUND')
    },
  } satisfies HandlersOf<`competence.${string}`>
}
