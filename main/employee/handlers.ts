import { archiveEmployee, insertEmployee, listEmployees, updateEmployee } from '../../db/employee/store'
import type { RouteName } from '../../shared/ipc/contract'
import { AppError } from '../../shared/ipc/result'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import type { ImportRoute } from './import'

/** The people of the practice. */
export function employeeHandlers(session: Session) {
  return {
    'employee.list': () => listEmployees(session.db()),
    'employee.create': (input) => ({ id: insertEmployee(session.db(), input) }),
    'employee.save': ({ id, ...input }) => {
      if (!updateEmployee(session.db(), id, input)) throw new AppError('NOT_FOUND')
    },
    'employee.archive': ({ id, archived }) => {
      if (!archiveEmployee(session.db(), id, archived)) throw new AppError('NOT_FOUND')
    },
  } satisfies HandlersOf<Exclude<RouteName & `employee.${string}`, ImportRoute>>
}
