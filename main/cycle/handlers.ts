import { changeCycle, insertCycle, listCycles, removeCycle } from '../../db/cycle/store'
import { frozenDocuments, isFrozen, signedParties } from '../../db/document/store'
import { listEmployees } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { answeredCounts, keepQuestionList, questionLists } from '../../db/preparation/store'
import type { CycleSummary } from '../../shared/cycle/schema'
import { fullName } from '../../shared/employee/schema'
import { AppError } from '../../shared/ipc/result'
import { standardQuestions } from '../../shared/preparation/questions'
import { listForKind, questionsOf } from '../../shared/preparation/rules'
import type { Side } from '../../shared/preparation/schema'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { requireCycle, requireEmployee } from './find'

/** Planning talks: once a version is signed nothing about its cycle changes. */
export function cycleHandlers(session: Session) {
  return {
    'cycle.list': () => summaries(session.db()),
    'cycle.create': (input) => {
      const db = session.db()
      requireEmployee(db, input.employeeId)
      const list = listForKind(standardQuestions, input.kind)
      return { id: insertCycle(db, input, keepQuestionList(db, list)) }
    },
    'cycle.change': (input) => {
      const db = session.db()
      const cycle = requireCycle(db, input.cycleId)
      if (isFrozen(db, cycle.id, cycle.version)) throw new AppError('FROZEN')
      changeCycle(db, input)
    },
    'cycle.remove': ({ cycleId }) => {
      const db = session.db()
      requireCycle(db, cycleId)
      if (frozenDocuments(db, cycleId).length) throw new AppError('FROZEN')
      removeCycle(db, cycleId)
    },
  } satisfies HandlersOf<`cycle.${string}`>
}

/** All cycles with what their line on screen needs: a fixed number of queries, however many there are. */
function summaries(db: PracticeDb): CycleSummary[] {
  const lists = questionLists(db)
  const people = new Map(listEmployees(db).map((employee) => [employee.id, employee]))
  const place = (cycleId: string, side: Side) => `${cycleId} ${side}`
  const answered = new Map(answeredCounts(db).map((row) => [place(row.cycleId, row.side), row.answered]))
  const signed = Map.groupBy(signedParties(db), (row) => `${row.cycleId} ${row.version}`)
  return listCycles(db).map(({ questionListId, createdAt: _c, ...cycle }) => {
    const person = people.get(cycle.employeeId)
    const list = lists.get(questionListId)
    const count = (side: Side) => ({
      answered: answered.get(place(cycle.id, side)) ?? 0,
      total: list ? questionsOf(list, side).length : 0,
    })
    const rows = signed.get(`${cycle.id} ${cycle.version}`)
    const parties = new Set(rows?.flatMap((row) => (row.party ? [row.party] : [])))
    return {
      ...cycle,
      employeeName: person ? fullName(person) : '',
      employeeFirstName: person?.firstName ?? '',
      employeeRole: person?.roleName ?? null,
      progress: { employee: count('employee'), employer: count('employer') },
      signedBy: [...parties],
      frozen: rows !== undefined,
    }
  })
}
