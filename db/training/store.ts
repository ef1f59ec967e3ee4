import { eq, getTableColumns, inArray, isNull } from 'drizzle-orm'
import type { CourseFact, LineFact } from '../../shared/training/facts'
import { newId, now } from '../columns'
import type { PracticeDb } from '../open'
import { inHouseCourse, trainingBudget, trainingLine } from './table'

const { removedAt: _l, ...lineColumns } = getTableColumns(trainingLine)
const { removedAt: _c, ...courseColumns } = getTableColumns(inHouseCourse)

/** All lines that the owner made or added something to; removed ones are out. */
export const listLines = (db: PracticeDb): LineFact[] =>
  db.select(lineColumns).from(trainingLine).where(isNull(trainingLine.removedAt)).all()

/** All in-house courses; those that were split again are out. */
export const listCourses = (db: PracticeDb): CourseFact[] =>
  db.select(courseColumns).from(inHouseCourse).where(isNull(inHouseCourse.removedAt)).all()

/** The budgets of all years. */
export const listBudgets = (db: PracticeDb): { year: number; cents: number }[] => db.select().from(trainingBudget).all()

/** One line, removed or not; null when it does not exist. */
export const findLine = (db: PracticeDb, id: string): LineFact | null =>
  db.select(lineColumns).from(trainingLine).where(eq(trainingLine.id, id)).get() ?? null

/** What the owner added to these actions. */
export const linesOfActions = (db: PracticeDb, actionIds: readonly string[]): LineFact[] =>
  db
    .select(lineColumns)
    .from(trainingLine)
    .where(inArray(trainingLine.actionId, [...actionIds]))
    .all()

/** One in-house course, split again or not; null when it does not exist. */
export const findCourse = (db: PracticeDb, id: string): CourseFact | null =>
  db.select(courseColumns).from(inHouseCourse).where(eq(inHouseCourse.id, id)).get() ?? null

const emptyLine: Omit<LineFact, 'id'> = {
  actionId: null,
  needId: null,
  courseId: null,
  employeeId: null,
  year: null,
  origin: 'own',
  title: '',
  aim: '',
  type: null,
  formal: null,
  internal: null,
  inWorkTime: null,
  provider: '',
  competenceId: null,
  hours: null,
  coachHours: null,
  actualHours: null,
  fromDate: null,
  dueDate: null,
  courseCents: null,
  materialCents: null,
  travelCents: null,
  replacementCents: null,
  subsidyCents: null,
  subsidySource: '',
  subsidyPercent: null,
  subsidyDeadline: null,
  spentCents: null,
  responsible: '',
  priority: null,
  approval: 'open',
  status: 'requested',
  repayment: null,
  satisfaction: '',
  effect: '',
}

/** Adds a line, empty but for `fields`; gives its id. */
export function insertLine(db: PracticeDb, fields: Partial<Omit<LineFact, 'id'>>): string {
  const id = newId()
  db.insert(trainingLine)
    .values({ ...emptyLine, ...fields, id })
    .run()
  return id
}

/** Changes some fields of a line. */
export const updateLine = (db: PracticeDb, id: string, fields: Partial<Omit<LineFact, 'id'>>): void => {
  if (Object.keys(fields).length) db.update(trainingLine).set(fields).where(eq(trainingLine.id, id)).run()
}

/** Removes a line, or puts it back; false when it does not exist. */
export const setLineRemoved = (db: PracticeDb, id: string, removed: boolean): boolean =>
  db
    .update(trainingLine)
    .set({ removedAt: removed ? now() : null })
    .where(eq(trainingLine.id, id))
    .run().changes === 1

/** Adds an in-house course; gives its id. */
export function insertCourse(db: PracticeDb, fields: Omit<CourseFact, 'id'>): string {
  const id = newId()
  db.insert(inHouseCourse)
    .values({ ...fields, id })
    .run()
  return id
}

/** Changes some fields of an in-house course. */
export const updateCourse = (db: PracticeDb, id: string, fields: Partial<Omit<CourseFact, 'id'>>): void => {
  if (Object.keys(fields).length) db.update(inHouseCourse).set(fields).where(eq(inHouseCourse.id, id)).run()
}

/** Splits a course into its lines again, or undoes that; false when it does not exist. */
export const setCourseSplit = (db: PracticeDb, id: string, split: boolean): boolean =>
  db
    .update(inHouseCourse)
    .set({ removedAt: split ? now() : null })
    .where(eq(inHouseCourse.id, id))
    .run().changes === 1

/** Keeps the budget of a year; null takes it away. */
export function setBudget(db: PracticeDb, year: number, cents: number | null): void {
  if (cents === null) db.delete(trainingBudget).where(eq(trainingBudget.year, year)).run()
  else
    db.insert(trainingBudget)
      .values({ year, cents })
      .onConflictDoUpdate({ target: trainingBudget.year, set: { cents } })
      .run()
}
