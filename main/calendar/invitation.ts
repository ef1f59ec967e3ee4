import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import type { InvitationWish } from '../../shared/calendar/schema'
import { invitationFileName } from '../../shared/document/file-name'
import { invitationModel } from '../../shared/document/invitation'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { requireEmployee } from '../cycle/find'
import { summaries } from '../cycle/handlers'
import { type Paper, paperOf } from '../document/paper'
import { saveDocument } from '../document/save-document'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The invitation to a talk as a file, with the words that the owner wrote. */
export function invitationHandlers(session: Session, environment: Environment) {
  return {
    'invitation.export': ({ format, ...wish }) =>
      saveDocument(session, environment, { format, ...invitation(session.db(), wish) }),
  } satisfies HandlersOf<`invitation.${string}`>
}

/** The letter, and its name as a file. Throws NOT_FOUND where there is no talk, or no day for it. */
export function invitation(db: PracticeDb, { cycleId, text }: InvitationWish) {
  const cycle = summaries(db).find(({ id }) => id === cycleId)
  const conversationDate = cycle?.conversationDate
  if (!cycle || !conversationDate) throw new AppError('NOT_FOUND')
  const { employeeName, employerName, kind, plannedMinutes, employeeId } = cycle
  const employee = requireEmployee(db, employeeId)
  const paper = (): Paper => {
    const practice = getPractice(db)
    const employeeRole = employee.roleName
    const today = localDay(new Date())
    const content = { employeeName, employeeRole, employerName, kind, conversationDate, plannedMinutes, text, today }
    return paperOf(db, 'invitation', invitationModel(content, practice, practice.logo), { content, practice })
  }
  const year = Number(conversationDate.slice(0, 4))
  return { paper, name: (extension: 'docx' | 'pdf') => invitationFileName(employee, year, extension) }
}
