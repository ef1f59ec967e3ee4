import { listRoles, saveRole, setRoleRemoved } from '../../db/role/store'
import { AppError } from '../../shared/ipc/result'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The roles of the practice. */
export function roleHandlers(session: Session) {
  const setRemoved = (id: string, removed: boolean) => {
    if (!setRoleRemoved(session.db(), id, removed)) throw new AppError('NOT_FOUND')
  }
  return {
    'role.list': () => listRoles(session.db()),
    'role.save': ({ id, ...input }) => {
      const saved = saveRole(session.db(), id, input)
      if (!saved) throw new AppError('NOT_FOUND')
      return { id: saved }
    },
    'role.remove': ({ id }) => setRemoved(id, true),
    'role.restore': ({ id }) => setRemoved(id, false),
  } satisfies HandlersOf<`role.${string}`>
}
