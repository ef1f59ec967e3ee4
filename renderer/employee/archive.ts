import { type Employee, fullName } from '../../shared/employee/schema'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'

const setArchived = (id: string, archived: boolean) => call('employee.archive', { id, archived }).catch(tellError)

/** Puts someone in the archive or takes them out again, with the way back in the message. */
export async function archiveEmployee(person: Employee, archived: boolean): Promise<void> {
  try {
    await call('employee.archive', { id: person.id, archived })
  } catch (error) {
    return tellError(error)
  }
  const what = archived ? 'is gearchiveerd' : 'staat weer bij wie hier werkt'
  tellWithUndo(`${fullName(person)} ${what}.`, () => setArchived(person.id, !archived))
}
