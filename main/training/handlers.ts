import { setImmediate as breath } from 'node:timers/promises'
import { listCompetences } from '../../db/competence/store'
import { findEmployee } from '../../db/employee/store'
import { findNeed } from '../../db/need/store'
import type { PracticeDb } from '../../db/open'
import { getSetting, setSetting } from '../../db/setting/store'
import { actionsOfCycle, lineageOf, planFacts } from '../../db/training/facts-store'
import {
  findCourse,
  findLine,
  insertCourse,
  insertLine,
  linesOfActions,
  listCourses,
  setBudget,
  setCourseSplit,
  setLineRemoved,
  updateLine,
} from '../../db/training/store'
import { localDay } from '../../shared/format/date'
import { dateProblem } from '../../shared/goal/schema'
import type { RouteName } from '../../shared/ipc/contract'
import { AppError } from '../../shared/ipc/result'
import { dayHoursOf } from '../../shared/law/rules'
import { leftNeedKey } from '../../shared/need/rules'
import type { LineFact, PlanFacts } from '../../shared/training/facts'
import { groupKey } from '../../shared/training/merge'
import type { TrainingPlan } from '../../shared/training/plan'
import { approvalsOf, trainingPlan } from '../../shared/training/rules'
import type { LinePatch, NewCourse } from '../../shared/training/schema'
import type { HandlersOf } from '../handlers'
import { parametersOf } from '../law/handlers'
import type { Session } from '../practice/session'
import { changeLine, lineOfAction, readKey } from './change'
import type { TrainingExportRoute } from './export'

const LEFT_APART = 'training.leftApart'
const LEFT_NEEDS = 'training.leftNeeds'
type LeftSetting = typeof LEFT_APART | typeof LEFT_NEEDS
/** More suggestions than a practice ever leaves; the oldest go first. */
const MOST_LEFT = 500

/** The suggestions that the owner left: groups of equal wishes, or needs. */
function leftIn(db: PracticeDb, setting: LeftSetting): string[] {
  const stored = getSetting(db, setting)
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : []
}

function leave(db: PracticeDb, setting: LeftSetting, entry: string, left: boolean): void {
  const others = leftIn(db, setting).filter((other) => other !== entry)
  setSetting(db, setting, left ? [...others, entry].slice(-MOST_LEFT) : others)
}

/** All that the training plans are made from; with a year all that the plan of that year is made from. */
export const factsOf = (db: PracticeDb, year?: number): PlanFacts => ({
  ...planFacts(db, year),
  leftApart: leftIn(db, LEFT_APART),
  leftNeeds: leftIn(db, LEFT_NEEDS),
  dayHours: dayHoursOf(parametersOf(db)),
})

/** The training plan of a year, as the page shows it and as it is exported. */
export const planOf = (db: PracticeDb, year: number): TrainingPlan =>
  trainingPlan(factsOf(db, year), year, localDay(new Date()))

/** The training plan of the practice. */
export function trainingHandlers(session: Session) {
  const write = <T>(work: (tx: PracticeDb) => T): T => session.db().transaction(work, { behavior: 'immediate' })
  return {
    'training.plan': async ({ year }) => {
      const facts = factsOf(session.db(), year)
      await breath()
      return trainingPlan(facts, year, localDay(new Date()))
    },
    'training.approvals': ({ cycleId }) => {
      const db = session.db()
      const lineages = new Map(actionsOfCycle(db, cycleId).map((id) => [id, lineageOf(db, id)]))
      return approvalsOf(lineages, linesOfActions(db, [...lineages.values()].flat()))
    },
    'training.setBudget': ({ year, cents }) => setBudget(session.db(), year, cents),
    'training.changeLine': ({ key, ...patch }) => write((tx) => changeLine(tx, key, checked(tx, patch))),
    'training.setStages': ({ keys, stage }) =>
      write((tx) => {
        for (const key of keys) changeLine(tx, key, { stage })
      }),
    'training.addLine': (line) => {
      const problem = dateProblem(line.fromDate ?? null, line.dueDate ?? null)
      if (problem) throw new AppError('IPC_ARGS', problem)
      return write((tx) => {
        const { employeeId, needId } = line
        checked(tx, { employeeId, needId, competenceId: line.competenceId })
        const origin = line.origin ?? (needId ? 'need' : 'own')
        return { key: `own:${insertLine(tx, { ...line, origin })}` }
      })
    },
    'training.setRemoved': ({ key, removed }) => {
      if (readKey(key).kind !== 'own') throw new AppError('NOT_FOUND')
      setLineRemoved(session.db(), requireLine(session.db(), key).id, removed)
    },
    'training.takeTogether': (input) => write((tx) => ({ key: `course:${takeTogether(tx, input)}` })),
    'training.setSplit': ({ key, split }) => {
      const { kind, id } = readKey(key)
      if (kind !== 'course' || !setCourseSplit(session.db(), id, split)) throw new AppError('NOT_FOUND')
    },
    'training.leaveCourse': ({ keys }) =>
      write((tx) => {
        for (const key of keys) updateLine(tx, requireLine(tx, key).id, { courseId: null })
      }),
    'training.joinCourse': ({ key, keys }) => {
      const { kind, id } = readKey(key)
      write((tx) => {
        if (kind !== 'course' || !findCourse(tx, id)) throw new AppError('NOT_FOUND')
        for (const joining of keys) updateLine(tx, requireLine(tx, joining).id, { courseId: id })
      })
    },
    'training.leaveApart': ({ keys, apart }) => leave(session.db(), LEFT_APART, groupKey(keys), apart),
    'training.leaveNeed': ({ year, needId, left }) => {
      if (!findNeed(session.db(), needId)) throw new AppError('NOT_FOUND')
      leave(session.db(), LEFT_NEEDS, leftNeedKey(needId, year), left)
    },
  } satisfies HandlersOf<Exclude<RouteName & `training.${string}`, TrainingExportRoute>>
}

/** The patch, when who and what it points at exist. Throws NOT_FOUND. */
function checked(tx: PracticeDb, patch: LinePatch): LinePatch {
  if (patch.employeeId && !findEmployee(tx, patch.employeeId)) throw new AppError('NOT_FOUND')
  if (patch.needId && !findNeed(tx, patch.needId)) throw new AppError('NOT_FOUND')
  if (patch.competenceId && !listCompetences(tx).some(({ id }) => id === patch.competenceId))
    throw new AppError('NOT_FOUND')
  return patch
}

/** The row behind a line of an action or of the owner. Throws NOT_FOUND. */
function requireLine(tx: PracticeDb, key: string): LineFact {
  const { kind, id } = readKey(key)
  if (kind === 'action') return lineOfAction(tx, id)
  const line = kind === 'own' ? findLine(tx, id) : null
  if (!line || line.actionId) throw new AppError('NOT_FOUND')
  return line
}

/**
 * Puts a course in the place of lines. When one of them is an in-house course already, the others join it and it
 * stays as it is. Asked twice for the same lines it gives the course that they are in.
 */
function takeTogether(
  tx: PracticeDb,
  { keys, year, title, provider, fromDate, hours, courseCents }: NewCourse,
): string {
  const joined = keys.map(readKey).find(({ kind }) => kind === 'course')?.id
  if (joined !== undefined && !findCourse(tx, joined)) throw new AppError('NOT_FOUND')
  const lines = keys.filter((key) => readKey(key).kind !== 'course').map((key) => requireLine(tx, key))
  const present = listCourses(tx).find(({ id }) => lines.every((line) => line.courseId === id))?.id
  const courseId =
    joined ??
    present ??
    insertCourse(tx, {
      ...{ title, provider, fromDate, hours, courseCents },
      year: fromDate ? Number(fromDate.slice(0, 4)) : year,
      dueDate: null,
      materialCents: null,
      subsidyCents: null,
    })
  for (const line of lines) updateLine(tx, line.id, { courseId })
  return courseId
}
