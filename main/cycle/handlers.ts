import { type CycleRow, changeCycle, insertCycle, listCycles } from '../../db/cycle/store'
import { frozenDocuments, isFrozen, signedParties } from '../../db/document/store'
import { listEmployees } from '../../db/employee/store'
import { goalCounts } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { answeredCounts, keepQuestionList, questionLists } from '../../db/preparation/store'
import { openFollowUps } from '../../db/progress/store'
import { hasPlan } from '../../shared/conversation/rules'
import type { CycleKind, CycleSummary } from '../../shared/cycle/schema'
import { fullName } from '../../shared/employee/schema'
import { AppError } from '../../shared/ipc/result'
import { listForKind, questionsOf } from '../../shared/preparation/rules'
import type { QuestionList, Side } from '../../shared/preparation/schema'
import { reopenCycle, stopCycle } from '../evaluation/ending'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { practiceQuestions } from '../question/list'
import { atOnce, type Steps } from '../steps'
import { requireCycle, requireEmployee } from './find'
import { nextOffer, removeAndGiveBack, startNext } from './next'

/** Planning talks: once a version is signed nothing about its cycle changes. */
export function cycleHandlers(session: Session) {
  const inTransaction = <T>(work: (tx: PracticeDb) => T): T =>
    session.db().transaction((tx) => work(tx), { behavior: 'immediate' })
  return {
    'cycle.list': () => summaries(session.db()),
    'cycle.create': (input) => {
      const db = session.db()
      requireEmployee(db, input.employeeId)
      return { id: insertCycle(db, input, questionListFor(db, input.kind)) }
    },
    'cycle.change': (input) => {
      const db = session.db()
      const cycle = requireCycle(db, input.cycleId)
      if (isFrozen(db, cycle.id, cycle.version)) throw new AppError('FROZEN')
      if (cycle.phase === 'closed') throw new AppError('PHASE')
      changeCycle(db, input)
    },
    'cycle.remove': ({ cycleId }) => {
      const db = session.db()
      const cycle = requireCycle(db, cycleId)
      if (frozenDocuments(db, cycleId).length) throw new AppError('FROZEN')
      inTransaction((tx) => removeAndGiveBack(tx, cycle))
    },
    'cycle.offer': ({ cycleId }) => nextOffer(session.db(), cycleId),
    'cycle.next': (input) => inTransaction((tx) => ({ id: startNext(tx, input, questionListFor(tx, input.kind)) })),
    'cycle.stop': (input) => inTransaction((tx) => stopCycle(tx, input)),
    'cycle.reopen': ({ cycleId, reason }) => inTransaction((tx) => reopenCycle(tx, cycleId, reason)),
  } satisfies HandlersOf<`cycle.${string}`>
}

/** The question list of today for a kind of talk, as a new cycle keeps it. */
const questionListFor = (db: PracticeDb, kind: CycleKind): string =>
  keepQuestionList(db, listForKind(practiceQuestions(db), kind))

/** Of each cycle the one that was started from it. A talk that was planned apart takes nothing over. */
const followers = (all: readonly CycleRow[]): Map<string, string> =>
  new Map(all.flatMap(({ id, previousId }) => (previousId ? [[previousId, id] as const] : [])))

const questionTotals = (list: QuestionList): Record<Side, number> => ({
  employee: questionsOf(list, 'employee').length,
  employer: questionsOf(list, 'employer').length,
})

type Signed = ReturnType<typeof signedParties>

/** Of each cycle the newest version that both parties signed; from the signatures of each version. */
function signedVersions(versions: Iterable<Signed>): Map<string, number> {
  const found = new Map<string, number>()
  for (const rows of versions) {
    const [first] = rows
    if (!first || first.version <= (found.get(first.cycleId) ?? 0)) continue
    const isBy = (party: Side) => rows.some((row) => row.party === party)
    if (isBy('employee') && isBy('employer')) found.set(first.cycleId, first.version)
  }
  return found
}

/**
 * All cycles with what their line on screen needs: a fixed number of queries, however many there are. What was answered
 * is counted only of talks that are being prepared, held or signed, with `openOnly` also what was signed: no next step
 * asks it of the others.
 */
export const summaries = (db: PracticeDb, options?: { openOnly?: boolean }): CycleSummary[] =>
  atOnce(summarySteps(db, options))

/** The same in steps. */
export function* summarySteps(db: PracticeDb, { openOnly = false } = {}): Steps<CycleSummary[]> {
  const lists = questionLists(db)
  const totals = new Map([...lists].map(([id, list]) => [id, questionTotals(list)]))
  const people = new Map(listEmployees(db).map((employee) => [employee.id, employee]))
  const place = (cycleId: string, side: Side) => `${cycleId} ${side}`
  const answered = new Map(answeredCounts(db).map((row) => [place(row.cycleId, row.side), row.answered]))
  yield
  // The earliest comes last into the map, and so stays.
  const followUps = new Map(
    openFollowUps(db)
      .reverse()
      .map(({ id, cycleId, date }) => [cycleId, { id, date }]),
  )
  const signed = Map.groupBy(signedParties(db, openOnly), (row) => `${row.cycleId} ${row.version}`)
  const holds = signedVersions(signed.values())
  const goals = new Map(goalCounts(db).map((row) => [row.cycleId, row.goals]))
  yield
  const all = listCycles(db)
  const nextOf = followers(all)
  return all.map(({ questionListId, createdAt: _c, ...cycle }) => {
    const person = people.get(cycle.employeeId)
    const total = totals.get(questionListId)
    const count = (side: Side) => ({
      answered: answered.get(place(cycle.id, side)) ?? 0,
      total: total?.[side] ?? 0,
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
      frozenAt: rows?.[0]?.frozenAt ?? null,
      nextId: nextOf.get(cycle.id) ?? null,
      signedVersion: holds.get(cycle.id) ?? null,
      goals: hasPlan({ cycle }) ? (goals.get(cycle.id) ?? 0) : 0,
      nextFollowUp: cycle.phase === 'closed' ? null : (followUps.get(cycle.id) ?? null),
    }
  })
}
