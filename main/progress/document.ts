import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { progressFileName } from '../../shared/document/file-name'
import { meetingDay, progressContent } from '../../shared/document/progress-content'
import { progressModel } from '../../shared/document/progress-note'
import { localDay } from '../../shared/format/date'
import { requireCycle, requireEmployee } from '../cycle/find'
import { type Paper, paperOf } from '../document/paper'
import { saveDocument } from '../document/save-document'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { followUpLines, getMeeting } from './meeting'

/** The note of a progress meeting as a file. */
export function progressDocumentHandlers(session: Session, environment: Environment) {
  return {
    'progress.export': ({ id, format }) =>
      saveDocument(session, environment, { format, ...progressNote(session.db(), id) }),
  } satisfies Pick<HandlersOf<`progress.${string}`>, 'progress.export'>
}

/** The note of a meeting, and its name as a file. Throws NOT_FOUND for a meeting that was removed. */
export function progressNote(db: PracticeDb, id: string) {
  const today = localDay(new Date())
  const meeting = getMeeting(db, id, today)
  const { cycleId } = meeting.followUp
  const { employeeId, periodStart, periodEnd } = requireCycle(db, cycleId)
  const employee = requireEmployee(db, employeeId)
  const day = meetingDay(meeting.followUp)
  // The screen looks ahead from today; a note that is read later tells what came after its own day.
  const next = followUpLines(db, cycleId)
    .filter((one) => one.id !== id && one.date > day)
    .toSorted((a, b) => a.date.localeCompare(b.date))[0]
  const content = progressContent(meeting, {
    employeeRole: employee.roleName,
    period: { start: periodStart, end: periodEnd },
    next: next ? { date: next.date, reason: next.reason } : null,
    today,
  })
  return {
    name: (extension: 'docx' | 'pdf') => progressFileName(employee, day, extension),
    paper: (): Paper => {
      const practice = getPractice(db)
      return paperOf(db, 'progress', progressModel(content, practice, practice.logo), { content, practice })
    },
  }
}
