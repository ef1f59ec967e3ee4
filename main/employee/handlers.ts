import { archiveEmployee, insertEmployee, listEmployees, retentions, updateEmployee } from '../../db/employee/store'
import type { RouteName } from '../../shared/ipc/contract'
import { AppError } from '../../shared/ipc/result'
import { fixRetention } from '../erasure/retention'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import type { ImportRoute } from './import'

/** The people of the practice. */
export function employeeHandlers(session: Session) {
  return {
    'employee.list': () => listEmployees(session.db()),
    'employee.create': (input) => {
      const id = insertEmployee(session.db(), input)
      if (input.leavingDate) fixRetention(session.db(), id, null, input.leavingDate)
      return { id }
    },
    'employee.save': ({ id, ...input }) => {
      const db = session.db()
      const before = retentions(db).get(id)
      if (!before || !updateEmployee(db, id, input)) throw new AppError('NOT_FOUND')
      if (before.leavingDate !== input.leavingDate) fixRetention(db, id, before, input.leavingDate)
    },
    'employee.archive': ({ id, archived }) => {
      if (!archiveEmployee(session.db(), id, archived)) throw new AppError('NOT_FOUND')
    },
  } satisfies HandlersOf<Exclude<RouteName & `employee.${string}`, ImportRoute>>
}
