import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import type { ActionFields, ActionPatch, Goal, GoalFields, GoalPatch } from '../../shared/goal/schema'
import { newId, nextPosition, now } from '../columns'
import { competence } from '../competence/table'
import type { PracticeDb } from '../open'
import { action, goal } from './table'

const emptyGoal: GoalFields = {
  title: '',
  kind: null,
  scope: null,
  basis: null,
  competenceId: null,
  levelNow: null,
  levelWanted: null,
  reason: '',
  result: '',
  indicator: '',
  startDate: null,
  dueDate: null,
  priority: 'normal',
  status: 'open',
}

const emptyAction: ActionFields = {
  type: 'onTheJob',
  formal: false,
  description: '',
  provider: '',
  owner: 'employee',
  fromDate: null,
  dueDate: null,
  ownHours: null,
  coachHours: null,
  coachKind: null,
  courseCents: null,
  materialCents: null,
  travelCents: null,
  replacementCents: null,
  subsidyCents: null,
  proof: '',
  status: 'planned',
  actualHours: null,
  actualCents: null,
}

/** The goals of a cycle with their actions, in the order in which they were made; removed ones only when asked for. */
export function goalsOfCycle(db: PracticeDb, cycleId: string, withRemoved = false): Goal[] {
  const rows = db
    .select({ goal, competenceName: competence.name })
    .from(goal)
    .leftJoin(competence, eq(goal.competenceId, competence.id))
    .where(and(eq(goal.cycleId, cycleId), withRemoved ? undefined : isNull(goal.removedAt)))
    .orderBy(asc(goal.position))
    .all()
  if (rows.length === 0) return []
  const actions = db
    .select()
    .from(action)
    .where(
      and(
        inArray(
          action.goalId,
          rows.map((row) => row.goal.id),
        ),
        withRemoved ? undefined : isNull(action.removedAt),
      ),
    )
    .orderBy(asc(action.position))
    .all()
    .map(({ removedAt: _r, position: _p, ...fields }) => fields)
  return rows.map(({ goal: { removedAt: _r, position: _p, ...fields }, competenceName }) => ({
    ...fields,
    competenceName,
    actions: actions.filter((entry) => entry.goalId === fields.id),
  }))
}

/** Where a goal belongs; null when it does not exist. Removed goals count. */
export const goalOwner = (
  db: PracticeDb,
  id: string,
): Pick<Goal, 'cycleId' | 'employeeId' | 'startDate' | 'dueDate' | 'competenceId' | 'levelNow'> | null =>
  db
    .select({
      cycleId: goal.cycleId,
      employeeId: goal.employeeId,
      startDate: goal.startDate,
      dueDate: goal.dueDate,
      competenceId: goal.competenceId,
      levelNow: goal.levelNow,
    })
    .from(goal)
    .where(eq(goal.id, id))
    .get() ?? null

/** Where an action belongs; null when it does not exist. Removed actions count. */
export const actionOwner = (
  db: PracticeDb,
  id: string,
): { goalId: string; cycleId: string; fromDate: string | null; dueDate: string | null } | null =>
  db
    .select({ goalId: action.goalId, cycleId: goal.cycleId, fromDate: action.fromDate, dueDate: action.dueDate })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .where(eq(action.id, id))
    .get() ?? null

/** The line of the cycle before, of which a line is the continuation. */
type Carried = { carriedFromId?: string }

/** Adds a goal at the end, empty but for `patch`; gives its id. */
export function insertGoal(db: PracticeDb, cycleId: string, employeeId: string, patch: GoalPatch & Carried): string {
  const position = nextPosition(db, goal, eq(goal.cycleId, cycleId))
  const id = newId()
  db.insert(goal)
    .values({ ...emptyGoal, ...patch, id, cycleId, employeeId, position })
    .run()
  return id
}

/** Adds an action at the end of a goal, empty but for `patch`; gives its id. */
export function insertAction(db: PracticeDb, goalId: string, patch: ActionPatch & Carried): string {
  const position = nextPosition(db, action, eq(action.goalId, goalId))
  const id = newId()
  db.insert(action)
    .values({ ...emptyAction, ...patch, id, goalId, position })
    .run()
  return id
}

/** Changes some fields of a goal. */
export const updateGoal = (db: PracticeDb, id: string, patch: GoalPatch): void => {
  if (Object.keys(patch).length) db.update(goal).set(patch).where(eq(goal.id, id)).run()
}

/** Changes some fields of an action. */
export const updateAction = (db: PracticeDb, id: string, patch: ActionPatch): void => {
  if (Object.keys(patch).length) db.update(action).set(patch).where(eq(action.id, id)).run()
}

/** Removes a goal, or puts it back; its actions go and come with it. */
export const setGoalRemoved = (db: PracticeDb, id: string, removed: boolean): void => {
  db.update(goal)
    .set({ removedAt: removed ? now() : null })
    .where(eq(goal.id, id))
    .run()
}

/** Removes an action, or puts it back. */
export const setActionRemoved = (db: PracticeDb, id: string, removed: boolean): void => {
  db.update(action)
    .set({ removedAt: removed ? now() : null })
    .where(eq(action.id, id))
    .run()
}

/** How many goals each cycle has; removed ones do not count. */
export const goalCounts = (db: PracticeDb): { cycleId: string; goals: number }[] =>
  db
    .select({ cycleId: goal.cycleId, goals: count() })
    .from(goal)
    .where(isNull(goal.removedAt))
    .groupBy(goal.cycleId)
    .all()
