import { and, asc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { CompetenceMap, KnownLevel, MapPerson } from '../../shared/competence/coverage'
import { fullName } from '../../shared/employee/schema'
import type { IsoDate } from '../../shared/format/date'
import { cycle, wantsPlan } from '../cycle/table'
import { isFrozen } from '../document/store'
import { listEmployees } from '../employee/store'
import { goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { roleCompetence } from '../role/table'
import { allLevels } from './level-store'
import { listCompetences } from './store'

/**
 * What the map "Wie kan dit" is drawn from, for who works here on `today`. A level that was settled wins; where none
 * is, the level of departure in a goal that runs tells something too.
 */
export function competenceMap(db: PracticeDb, today: IsoDate): CompetenceMap {
  const here = listEmployees(db).filter(
    ({ archived, leavingDate }) => !archived && !(leavingDate && leavingDate < today),
  )
  const expected = Map.groupBy(db.select().from(roleCompetence).all(), ({ roleId }) => roleId)
  const talks = openTalks(db)
  const goals = openGoals(db)
  const people = here.map(
    (person): MapPerson => ({
      id: person.id,
      name: fullName(person),
      firstName: person.firstName,
      roleName: person.roleName,
      talkId: talks.get(person.id) ?? null,
      learning: (goals.get(person.id) ?? []).flatMap(({ competenceId }) => competenceId ?? []),
      expected: (expected.get(person.roleId ?? '') ?? []).map(({ competenceId, level }) => ({ competenceId, level })),
    }),
  )
  return {
    people,
    competences: listCompetences(db)
      .filter(({ archived }) => !archived)
      .map(({ id, name, group }) => ({ id, name, group })),
    levels: knownLevels(db),
  }
}

/** Per person the talk in which goals can be agreed now. */
function openTalks(db: PracticeDb): Map<string, string> {
  const rows = db
    .select({ id: cycle.id, employeeId: cycle.employeeId, version: cycle.version })
    .from(cycle)
    .where(eq(cycle.phase, 'conversation'))
    .all()
    .filter(({ id, version }) => !isFrozen(db, id, version))
  return new Map(rows.map(({ id, employeeId }) => [employeeId, id]))
}

/** Per person the competences of the goals that are open in a cycle that goes on. */
const openGoals = (db: PracticeDb) =>
  Map.groupBy(
    db
      .select({ employeeId: goal.employeeId, competenceId: goal.competenceId })
      .from(goal)
      .innerJoin(cycle, eq(goal.cycleId, cycle.id))
      .where(and(isNull(goal.removedAt), eq(goal.status, 'open'), ne(cycle.phase, 'closed'), wantsPlan))
      .all(),
    ({ employeeId }) => employeeId,
  )

function knownLevels(db: PracticeDb): KnownLevel[] {
  const known = new Map<string, KnownLevel>()
  const running = db
    .select({ employeeId: goal.employeeId, competenceId: goal.competenceId, level: goal.levelNow })
    .from(goal)
    .where(and(isNull(goal.removedAt), eq(goal.status, 'open'), isNotNull(goal.competenceId), isNotNull(goal.levelNow)))
    .orderBy(asc(goal.startDate))
    .all()
  for (const { employeeId, competenceId, level } of running)
    if (competenceId && level)
      known.set(`${employeeId} ${competenceId}`, { employeeId, competenceId, level, settled: false })
  for (const { employeeId, competenceId, level } of allLevels(db))
    known.set(`${employeeId} ${competenceId}`, { employeeId, competenceId, level, settled: true })
  return [...known.values()]
}
