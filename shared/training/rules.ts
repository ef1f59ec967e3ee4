import { byExpiry } from '../certificate/rules'
import type { IsoDate } from '../format/date'
import { currentNeeds, leftNeedKey, openNeeds } from '../need/rules'
import type {
  ActionFact,
  CertificateFact,
  CourseFact,
  CycleFact,
  GoalFact,
  LineFact,
  PersonFact,
  PlanFacts,
} from './facts'
import { actionLine, courseLine, ownLine, runsOn } from './line'
import { mergeProposals } from './merge'
import type { PlanLine, TrainingPlan } from './plan'
import { goalRoots } from './roots'
import type { Approval } from './schema'
import { sumsOf, sumsPerPerson } from './sums'

/**
 * What counts as training: every action of a development goal. Each type of action is a form of learning (product
 * description: from training on the job to a congress). Courses with a programme or a certificate are formal; all
 * else is informal learning, which counts with its hours, and with its costs where it has any.
 */
type Candidate = {
  action: ActionFact
  goal: GoalFact
  cycle: CycleFact
  person: PersonFact
  /** True when it goes on in the next cycle, and only what was paid for it stays here. */
  runsOn: boolean
}

/** What decides which lines stand in a plan; not what is said of the plan as a whole. */
type PlacedFacts = Omit<PlanFacts, 'leftApart' | 'leftNeeds' | 'dayHours'>

/** The facts by id, and the actions that stand in the plans. */
type Index = {
  goals: Map<string, GoalFact>
  actions: Map<string, ActionFact>
  lineOf: (action: ActionFact) => LineFact | null
  candidates: Candidate[]
}

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]))

/**
 * Which actions stand in the plans: those of a running or finished talk, and those that a next cycle took over. Not
 * those of a talk without a plan. What runs on in the next cycle counts there; here it is only seen when something was
 * paid for it. Drafts of someone who left are gone with them.
 */
function indexOf(facts: PlacedFacts, today: IsoDate): Index {
  const people = byId(facts.people)
  const cycles = byId(facts.cycles)
  const goals = byId(facts.goals)
  const actions = byId(facts.actions)
  const lines = new Map(facts.lines.flatMap((line) => (line.actionId ? [[line.actionId, line]] : [])))
  const carriedOn = new Set(facts.actions.map((action) => action.carriedFromId))
  const candidates: Candidate[] = []
  for (const action of facts.actions) {
    const goal = goals.get(action.goalId)
    const cycle = goal && cycles.get(goal.cycleId)
    const person = cycle && people.get(cycle.employeeId)
    if (!goal || !cycle || !person) continue
    if (cycle.noPlan || cycle.kind === 'performance') continue
    if (cycle.phase === 'preparation' && action.carriedFromId === null) continue
    const goesOn = runsOn(action, goal) || carriedOn.has(action.id)
    if (goesOn && !action.actualCents) continue
    const signed = (cycle.phase !== 'preparation' && cycle.phase !== 'conversation') || cycle.version > 1
    const gone = person.archived || (person.leavingDate !== null && person.leavingDate < today)
    if (!signed && gone) continue
    candidates.push({ action, goal, cycle, person, runsOn: goesOn })
  }
  // What the owner decided about a carried action goes on with the copy, until something new is decided.
  const lineOf = (action: ActionFact): LineFact | null => {
    let here: ActionFact | undefined = action
    for (let steps = 0; here && steps < 20; steps++) {
      const line = lines.get(here.id)
      if (line) return line
      here = here.carriedFromId ? actions.get(here.carriedFromId) : undefined
    }
    return null
  }
  return { goals, actions, lineOf, candidates }
}

const yearOfDay = (day: string) => Number(day.slice(0, 4))

/**
 * The calendar year of an action: where it starts, else where it ends, else where the period of its cycle starts.
 * What was taken over from an earlier cycle is still to be done, so never in a year before the cycle it is in now.
 */
export function yearOfAction(
  action: Pick<ActionFact, 'fromDate' | 'dueDate' | 'carriedFromId' | 'status'>,
  cycle: Pick<CycleFact, 'periodStart'>,
): number {
  const periodYear = yearOfDay(cycle.periodStart)
  const day = action.fromDate ?? action.dueDate
  if (!day) return periodYear
  const toDo = action.carriedFromId !== null && action.status !== 'done'
  return toDo ? Math.max(yearOfDay(day), periodYear) : yearOfDay(day)
}

/** By the action or the line that a certificate came from: of several the one that expires first. */
function firstToExpire(certificates: readonly CertificateFact[]): (source: string) => PlanLine['certificate'] {
  const first = new Map<string, PlanLine['certificate']>()
  for (const { actionId, lineId, ...certificate } of [...certificates].sort(byExpiry)) {
    const source = actionId ?? lineId
    if (source && !first.has(source)) first.set(source, certificate)
  }
  return (source) => first.get(source) ?? null
}

/** The lines of a year, those in whose place a course stands apart by course, and the years that have anything. */
function placedLines(facts: PlacedFacts, year: number, today: IsoDate) {
  const index = indexOf(facts, today)
  const people = byId(facts.people)
  const competences = new Map(facts.competences.map(({ id, name }) => [id, name]))
  const courses = byId(facts.courses)
  const rootOf = goalRoots(index.goals)
  const needs = currentNeeds(facts.needs, year)
  const needOfGoal = new Map(needs.flatMap((need) => need.goalIds.map((goalId) => [rootOf(goalId), need.id])))
  const certificateOf = firstToExpire(facts.certificates)
  const members = new Map<string, PlanLine[]>(facts.courses.map((course) => [course.id, []]))
  const years = new Set([yearOfDay(today), yearOfDay(today) + 1, year, ...(facts.otherYears ?? [])])
  const lines: PlanLine[] = []

  const place = (line: PlanLine, courseId: string | null) => {
    const course = courseId ? members.get(courseId) : undefined
    if (course) course.push(line)
    else lines.push(line)
  }
  for (const candidate of index.candidates) {
    const { action, cycle, goal } = candidate
    const line = index.lineOf(action)
    const itsYear = yearOfAction(action, cycle)
    years.add(itsYear)
    const inCourse = line?.courseId && courses.has(line.courseId) ? line.courseId : null
    if (itsYear !== year && (!inCourse || courses.get(inCourse)?.year !== year)) continue
    const needId = needOfGoal.get(rootOf(goal.id)) ?? null
    const certificate = certificateOf(action.id)
    place(actionLine({ ...candidate, line, needId, certificate }), inCourse)
  }
  for (const line of facts.lines) {
    if (line.actionId) continue
    if (line.year !== null) years.add(line.year)
    const inCourse = line.courseId && courses.has(line.courseId) ? line.courseId : null
    if (line.year !== year && (!inCourse || courses.get(inCourse)?.year !== year)) continue
    const who = (line.employeeId && people.get(line.employeeId)) || null
    const competence = (line.competenceId && competences.get(line.competenceId)) || null
    place(ownLine(line, who, competence, certificateOf(line.id)), inCourse)
  }
  return { lines, members, years, needs }
}

/** The lines in whose place a course stands, each as it is now: of a training that was carried on the newest. */
export const membersOfCourse = (
  facts: PlacedFacts,
  course: Pick<CourseFact, 'id' | 'year'>,
  today: IsoDate,
): PlanLine[] => placedLines(facts, course.year, today).members.get(course.id) ?? []

/** The training plan of a calendar year, made from all that stands in the practice file. `today` decides who left. */
export function trainingPlan(facts: PlanFacts, year: number, today: IsoDate): TrainingPlan {
  const { lines, members, years, needs } = placedLines(facts, year, today)
  for (const course of facts.courses) {
    years.add(course.year)
    if (course.year === year) lines.push(courseLine(course, members.get(course.id) ?? []))
  }
  for (const { year: other } of [...facts.budgets, ...facts.needs]) years.add(other)
  lines.sort(inTime)
  const open = openNeeds(facts, needs, today)
  const left = new Set(facts.leftNeeds)
  return {
    year,
    years: [...years].sort((a, b) => b - a),
    lines,
    budgetCents: facts.budgets.find((budget) => budget.year === year)?.cents ?? null,
    totals: sumsOf(lines, facts.dayHours),
    dayHours: facts.dayHours,
    perPerson: sumsPerPerson(lines, facts.dayHours),
    openNeeds: open,
    leftNeedIds: open.flatMap(({ id }) => (left.has(leftNeedKey(id, year)) ? [id] : [])),
    merges: mergeProposals(lines, new Set(facts.leftApart)),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const inTime = (a: PlanLine, b: PlanLine) =>
  compare(a.fromDate ?? a.dueDate ?? '9', b.fromDate ?? b.dueDate ?? '9') || compare(a.title, b.title)

/**
 * What the owner decided about actions, for the screens of the talk and of the progress; what is open is left out.
 * @param lineages by the id of each action: itself and those it was carried from, the newest first
 */
export function approvalsOf(
  lineages: ReadonlyMap<string, readonly string[]>,
  rows: readonly LineFact[],
): Record<string, Approval> {
  const lines = new Map(rows.map((line) => [line.actionId, line]))
  return Object.fromEntries(
    [...lineages].flatMap(([id, lineage]) => {
      const approval = lineage.map((one) => lines.get(one)).find((line) => line !== undefined)?.approval
      return approval && approval !== 'open' ? [[id, approval]] : []
    }),
  )
}
