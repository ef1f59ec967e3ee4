import { auditLines } from '../../db/audit/store'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import type { Trail } from './trail'

/** Who did what, to read back. What still waits is written first, so that the list is never behind. */
export function auditHandlers(session: Session, trail: Pick<Trail, 'flush'>) {
  return {
    'audit.list': (wish) => {
      const db = session.db()
      trail.flush()
      return auditLines(db, wish)
    },
  } satisfies HandlersOf<`audit.${string}`>
}
