import { and, eq, gte, isNull, lte, ne, notInArray, or, sql } from 'drizzle-orm'
import { fullName } from '../../shared/employee/schema'
import type { IsoDate } from '../../shared/format/date'
import type { SubsidyFact } from '../../shared/overview/schema'
import { cycle } from '../cycle/table'
import { employee } from '../employee/table'
import { action, goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { inHouseCourse, trainingLine } from '../training/table'

/**
 * The lines of the training plan whose subsidy must be asked for between two days, both included. An in-house course is
 * one of them, whoever takes part.
 */
export function subsidyDeadlines(db: PracticeDb, from: IsoDate, to: IsoDate): SubsidyFact[] {
  const known = new Set<string>()
  return linesToAsk(db, from, to).flatMap(({ course, ...line }) => {
    if (!course) return [line]
    if (known.has(course.id)) return []
    known.add(course.id)
    return [{ ...line, ...course, employeeName: null }]
  })
}

const linesToAsk = (db: PracticeDb, from: IsoDate, to: IsoDate) =>
  db
    .select({
      id: trainingLine.id,
      title: trainingLine.title,
      description: action.description,
      year: trainingLine.year,
      actionFrom: action.fromDate,
      actionDue: action.dueDate,
      // The condition below makes it present.
      deadline: sql<string>`${trainingLine.subsidyDeadline}`,
      employeeId: employee.id,
      firstName: employee.firstName,
      lastName: employee.lastName,
      course: { id: inHouseCourse.id, title: inHouseCourse.title, year: inHouseCourse.year },
    })
    .from(trainingLine)
    .leftJoin(inHouseCourse, and(eq(trainingLine.courseId, inHouseCourse.id), isNull(inHouseCourse.removedAt)))
    .leftJoin(action, eq(trainingLine.actionId, action.id))
    .leftJoin(goal, eq(action.goalId, goal.id))
    .leftJoin(cycle, eq(goal.cycleId, cycle.id))
    .leftJoin(employee, eq(employee.id, sql`coalesce(${trainingLine.employeeId}, ${goal.employeeId})`))
    .where(
      and(
        isNull(trainingLine.removedAt),
        gte(trainingLine.subsidyDeadline, from),
        lte(trainingLine.subsidyDeadline, to),
        notInArray(trainingLine.status, ['cancelled']),
        notInArray(trainingLine.approval, ['rejected']),
        // Whether an action fell away is known by the action, its goal and its cycle alone.
        or(
          isNull(trainingLine.actionId),
          and(
            isNull(action.removedAt),
            isNull(goal.removedAt),
            ne(action.status, 'cancelled'),
            ne(goal.status, 'dropped'),
            isNull(cycle.stopKind),
          ),
        ),
      ),
    )
    .all()
    .map(({ description, actionFrom, actionDue, firstName, lastName, title, year, ...line }) => ({
      ...line,
      title: title || description || 'een opleiding',
      employeeName: firstName !== null && lastName !== null ? fullName({ firstName, lastName }) : null,
      year: year ?? Number((actionFrom ?? actionDue ?? line.deadline).slice(0, 4)),
    }))
