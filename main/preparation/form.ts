import path from 'node:path'
import { findCycle, setReady } from '../../db/cycle/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { getAnswers, getQuestionList, saveAnswers } from '../../db/preparation/store'
import { readyAtOf } from '../../shared/cycle/rules'
import { formFileName } from '../../shared/document/file-name'
import { formModel } from '../../shared/document/form'
import { fullName } from '../../shared/employee/schema'
import { AppError } from '../../shared/ipc/result'
import type { FormIdentity } from '../../shared/preparation/form'
import { canBeTaken, type FormReading, formLines, identityOf, takenOver } from '../../shared/preparation/form-reading'
import type { Side } from '../../shared/preparation/schema'
import { requireCycle, requireEmployee } from '../cycle/find'
import { paperOf } from '../document/paper'
import { saveDocument } from '../document/save-document'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { ownPinAt } from '../seat/early'

/**
 * The preparation on paper or by e-mail, for who does not sit at this laptop. The form that leaves holds no answers; one
 * that comes back is laid beside the answers of its own side, and only while that side may still write.
 */
export function formHandlers(session: Session, environment: Environment) {
  // Kept with the open file: locking or closing it forgets what was read.
  const readings = new WeakMap<PracticeDb, { cycleId: string; side: Side; reading: FormReading }>()

  return {
    'form.export': (of) => saveDocument(session, environment, { format: 'word', ...emptyForm(session.db(), of) }),
    'form.read': async ({ cycleId, side, dropped }) => {
      requireWriting(session.db(), cycleId, side)
      environment.expectDocx()
      const file = dropped ? dropped.name : await askForm(environment)
      if (!file) return null
      const form = await environment.readDocx(dropped ? Buffer.from(dropped.data, 'base64') : file)
      // Asked again: the practice may have been locked, or the talk opened, while the question was on screen.
      const db = session.db()
      const { cycle, list } = requireWriting(db, cycleId, side)
      const identity = identityOf(form)
      if (!identity) throw new AppError('FORM_NONE')
      requireSame(db, identity, { cycleId, side, employeeId: cycle.employeeId })
      const otherList = identity.listId !== cycle.questionListId
      const older = otherList ? getQuestionList(db, identity.listId) : null
      const reading = {
        id: crypto.randomUUID(),
        fileName: path.basename(file),
        otherList,
        lines: formLines(form, list, side, getAnswers(db, cycleId, side), older),
      }
      readings.set(db, { cycleId, side, reading })
      return side === 'employee' ? withoutStored(reading) : reading
    },
    'form.takeOver': ({ id, choices, ready }) => {
      const db = session.db()
      const kept = readings.get(db)
      if (!kept || kept.reading.id !== id) throw new AppError('NOT_FOUND')
      const { cycleId, side, reading } = kept
      const { cycle } = requireWriting(db, cycleId, side)
      // What was typed behind an own code is called ready by who knows that code, and not by a form that came from outside.
      if (ready && side === 'employee' && ownPinAt(db, { cycleId, task: 'preparation' }) !== 'none')
        throw new AppError('SEAT_CLOSED')
      const now = getAnswers(db, cycleId, side)
      const rows = choices.map(({ key, choice }) => {
        const line = reading.lines.find((one) => one.key === key)
        if (!line || !canBeTaken(line) || (choice === 'both' && !line.joins)) throw new AppError('NOT_FOUND')
        // What stands there now is not what was shown: nobody chose to replace it.
        if ((now[key] ?? '').trim() !== line.stored) throw new AppError('FORM_CHANGED')
        return { cycleId, side, key, text: takenOver(line, choice) }
      })
      db.transaction((tx) => {
        saveAnswers(tx, rows)
        // Who hands in a form is not at the laptop to say so; the employer says it of oneself there.
        if (ready && side === 'employee') setReady(tx, cycleId, side, true)
      })
      readings.delete(db)
      return { taken: rows.length, employeeId: cycle.employeeId }
    },
  } satisfies HandlersOf<`form.${string}`>
}

/** Who reads a form of the employee is the owner: what the employee typed meanwhile stays closed. */
const withoutStored = (reading: FormReading): FormReading => ({
  ...reading,
  lines: reading.lines.map((line) => ({ ...line, stored: '', storedText: '' })),
})

/** The form of one side without any answer: its paper, and its name as a file. Throws PHASE once that side is ready. */
export function emptyForm(db: PracticeDb, { cycleId, side }: { cycleId: string; side: Side }) {
  const { cycle, list } = requireWriting(db, cycleId, side)
  const employee = requireEmployee(db, cycle.employeeId)
  const { employerName, conversationDate, questionListId: listId, periodStart } = cycle
  const year = Number((conversationDate ?? periodStart).slice(0, 4))
  const employeeName = fullName(employee)
  const source = { cycleId, side, listId, list, employeeName, employerName, conversationDate }
  return {
    name: () => formFileName({ side, employee, year }),
    paper: () => {
      const practice = getPractice(db)
      const kind = side === 'employee' ? 'employeeForm' : 'employerForm'
      return paperOf(db, kind, formModel(source, practice, practice.logo), { form: source, practice })
    },
  }
}

const askForm = (environment: Environment): Promise<string | null> =>
  environment.askOpen({
    title: 'Ingevuld formulier kiezen',
    filters: [{ name: 'Word-document', extensions: ['docx'] }],
  })

/** The talk and its list, while this side may still write its answers. Throws NOT_FOUND and PHASE. */
function requireWriting(db: PracticeDb, cycleId: string, side: Side) {
  const cycle = requireCycle(db, cycleId)
  const list = getQuestionList(db, cycle.questionListId)
  if (!list) throw new AppError('NOT_FOUND')
  if (cycle.phase !== 'preparation' || readyAtOf(cycle, side)) throw new AppError('PHASE')
  return { cycle, list }
}

/** Says of which practice, person, talk or side a form is when it is not of this one; never by whose name. */
function requireSame(
  db: PracticeDb,
  form: FormIdentity,
  here: { cycleId: string; side: Side; employeeId: string },
): void {
  if (form.cycleId !== here.cycleId) {
    const other = findCycle(db, form.cycleId)
    if (!other) throw new AppError('FORM_OTHER_PRACTICE')
    throw new AppError(other.employeeId === here.employeeId ? 'FORM_OTHER_CYCLE' : 'FORM_OTHER_PERSON')
  }
  if (form.side !== here.side) throw new AppError('FORM_OTHER_SIDE')
}
