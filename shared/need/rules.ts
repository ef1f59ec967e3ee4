import { worksHere } from '../employee/employment'
import type { IsoDate } from '../format/date'
import { searchable } from '../format/text'
import { goalStatuses } from '../goal/schema'
import type { CycleFact, GoalFact, PersonFact, PlanFacts } from '../training/facts'
import { goalRoots } from '../training/roots'
import { counts } from '../training/stage'
import { type LinkedGoal, type Need, type NeedOverview, needKinds, type RunningGoal } from './schema'

/** Whether a need still looks ahead to this year: written down in it or before, and within its horizon. */
export const isWithinHorizon = (need: Pick<Need, 'year' | 'horizon'>, year: number): boolean =>
  need.year <= year && year < need.year + need.horizon

/** What a need is about: in the same words in a later list it still is the same one. */
const nameOf = (need: Need) => `${need.kind} ${searchable(need.description).trim()}`

/** The needs that hold in a year: each as long as it looks ahead, unless a later list took it over or says the same. */
export function currentNeeds(needs: readonly Need[], year: number): Need[] {
  const latest = new Map<string, number>()
  const until = needs.filter((need) => need.year <= year)
  for (const need of until) latest.set(nameOf(need), Math.max(need.year, latest.get(nameOf(need)) ?? 0))
  const takenOver = new Set(until.map(({ takenFromId }) => takenFromId))
  return until.filter(
    (need) => isWithinHorizon(need, year) && need.year === latest.get(nameOf(need)) && !takenOver.has(need.id),
  )
}

/** A need with those of earlier lists that it took over: what works on one of them works on it. */
function withEarlier(need: Need, needs: readonly Need[]): string[] {
  const ids = [need.id]
  let from = need.takenFromId
  while (from && !ids.includes(from)) {
    ids.push(from)
    from = needs.find(({ id }) => id === from)?.takenFromId ?? null
  }
  return ids
}

const rootsOf = (goals: PlanFacts['goals']) => goalRoots(new Map(goals.map((goal) => [goal.id, goal])))

type WorkFacts = Pick<PlanFacts, 'goals' | 'cycles' | 'people' | 'actions' | 'lines' | 'needs'>

/** How a need stands: nothing works on it yet, a goal or a line of a training plan does, or its goals were reached. */
type NeedState = 'open' | 'busy' | 'reached'

/**
 * How each need stands. A goal works on it while its plan goes on and its person works here; of a goal that was carried
 * on, the one that carries it decides. A line of a training plan counts as long as it was not turned down.
 */
function needStates(facts: WorkFacts, needs: readonly Need[], today: IsoDate): Map<string, NeedState> {
  if (needs.length === 0) return new Map()
  const rootOf = rootsOf(facts.goals)
  const cycles = new Map(facts.cycles.map((cycle) => [cycle.id, cycle]))
  const people = new Map(facts.people.map((person) => [person.id, person]))
  const rootsWith = (fits: (goal: GoalFact, cycle: CycleFact) => boolean) =>
    new Set(
      facts.goals
        .filter((goal) => {
          const cycle = cycles.get(goal.cycleId)
          return cycle && !cycle.stopKind && !cycle.noPlan && fits(goal, cycle)
        })
        .map((goal) => rootOf(goal.id)),
    )
  const busy = rootsWith(({ status }, { employeeId }) => status === 'open' && isHere(people.get(employeeId), today))
  const reached = rootsWith(({ status }) => status === 'reached' || status === 'partly')
  // Whether an action fell away is known by the action alone: its line keeps what the owner decided before.
  const cancelled = new Set(facts.actions.flatMap(({ id, status }) => (status === 'cancelled' ? [id] : [])))
  const planned = new Set(
    facts.lines
      .filter((line) => counts(line) && !(line.actionId && cancelled.has(line.actionId)))
      .map((line) => line.needId),
  )
  return new Map(
    needs.map((need): [string, NeedState] => {
      const { id, goalIds } = need
      const isPlanned = withEarlier(need, facts.needs).some((one) => planned.has(one))
      if (isPlanned || goalIds.some((goalId) => busy.has(rootOf(goalId)))) return [id, 'busy']
      return [id, goalIds.some((goalId) => reached.has(rootOf(goalId))) ? 'reached' : 'open']
    }),
  )
}

const isHere = (person: PersonFact | undefined, today: IsoDate): boolean =>
  person !== undefined && worksHere(person, today)

/** Which of these needs nothing works on yet, nor did with success. */
export function openNeeds(facts: WorkFacts, needs: readonly Need[], today: IsoDate): Need[] {
  const states = needStates(facts, needs, today)
  return needs.filter((need) => states.get(need.id) === 'open')
}

/** The name under which a need is remembered that is left aside for a year; next year it may be time for it. */
export const leftNeedKey = (needId: string, year: number): string => `${year} ${needId}`

/**
 * The needs of earlier lists that still look ahead to `year`, with what is left of their horizon. Not those that stand
 * in the list of `year` already, in the same words, and not those without a word.
 */
export const stillAhead = (needs: readonly Need[], year: number): Need[] =>
  currentNeeds(needs, year)
    .filter((need) => need.year < year && need.description.trim() !== '')
    .map((need) => ({ ...need, year, horizon: need.year + need.horizon - year }))

/** The open goals of running plans of people who work here, by name; the draft ones too. */
export function runningGoals(facts: Pick<PlanFacts, 'goals' | 'cycles' | 'people'>, today: IsoDate): RunningGoal[] {
  const cycles = new Map(facts.cycles.map((cycle) => [cycle.id, cycle]))
  const people = new Map(facts.people.map((person) => [person.id, person]))
  return facts.goals
    .flatMap((goal) => {
      const cycle = cycles.get(goal.cycleId)
      const person = cycle && people.get(cycle.employeeId)
      if (!cycle || !person || goal.status !== 'open' || goal.title.trim() === '') return []
      if (cycle.phase === 'closed' || cycle.noPlan || cycle.kind === 'performance') return []
      if (!isHere(person, today)) return []
      const signed = cycle.phase === 'progress' || cycle.phase === 'evaluation' || cycle.version > 1
      return [{ id: goal.id, title: goal.title, cycleId: cycle.id, employeeName: person.name, draft: !signed }]
    })
    .sort((a, b) => (a.employeeName < b.employeeName ? -1 : a.employeeName > b.employeeName ? 1 : 0))
}

/** The needs of a year with all that the screen says about them. `today` decides who left. */
export function needOverview(facts: PlanFacts, year: number, today: IsoDate): NeedOverview {
  const kinds = Object.keys(needKinds)
  const needs = facts.needs
    .filter((need) => need.year === year)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  const rootOf = rootsOf(facts.goals)
  // A need of an earlier list that still looks ahead has its goals as well.
  const linked = new Set(currentNeeds(facts.needs, year).flatMap((need) => need.goalIds.map(rootOf)))
  const goals = runningGoals(facts, today)
  const shown = needs.map((need) => ({ ...need, goalIds: newest(need.goalIds, facts.goals) }))
  const states = needStates(facts, needs, today)
  const inState = (wanted: NeedState) => needs.flatMap(({ id }) => (states.get(id) === wanted ? [id] : []))
  const lines: NeedOverview['lines'] = {}
  const made = facts.lines.filter((entry) => entry.actionId === null && counts(entry))
  for (const need of needs) {
    const ids = withEarlier(need, facts.needs)
    lines[need.id] = made.flatMap(({ id, needId, title, year: planned }) =>
      needId && planned !== null && ids.includes(needId) ? [{ key: `own:${id}`, title, year: planned }] : [],
    )
  }
  return {
    year,
    // A goal that carried a linked one on is shown in its place.
    needs: shown,
    current: currentNeeds(facts.needs, year),
    lines,
    openIds: inState('open'),
    reachedIds: inState('reached'),
    goals,
    otherGoals: otherGoals(facts, new Set(shown.flatMap((need) => need.goalIds)), goals),
    looseGoalIds: goals.filter((goal) => !linked.has(rootOf(goal.id))).map((goal) => goal.id),
    fromEarlier: stillAhead(facts.needs, year).length,
  }
}

/** The linked goals that do not run (any more), with how they ended or where they stand. */
function otherGoals(facts: PlanFacts, linked: ReadonlySet<string>, running: readonly RunningGoal[]): LinkedGoal[] {
  const known = new Set(running.map((goal) => goal.id))
  const cycles = new Map(facts.cycles.map((cycle) => [cycle.id, cycle]))
  const people = new Map(facts.people.map((person) => [person.id, person]))
  return facts.goals.flatMap((goal) => {
    const cycle = cycles.get(goal.cycleId)
    if (!cycle || !linked.has(goal.id) || known.has(goal.id)) return []
    const employeeName = people.get(cycle.employeeId)?.name ?? ''
    const ended = goal.status === 'open' && cycle.stopKind ? 'Gestopt' : goalStatuses[goal.status]
    return [{ id: goal.id, title: goal.title, cycleId: cycle.id, employeeName, ended }]
  })
}

/** The last of the goals that carried these on. Goals that were removed are out. */
function newest(ids: readonly string[], goals: PlanFacts['goals']): string[] {
  const known = new Set(goals.map((goal) => goal.id))
  const next = new Map(goals.flatMap((goal) => (goal.carriedFromId ? [[goal.carriedFromId, goal.id]] : [])))
  const found = ids
    .filter((id) => known.has(id))
    .map((id) => {
      let last = id
      for (let steps = 0; steps < 20; steps++) {
        const after = next.get(last)
        if (!after) break
        last = after
      }
      return last
    })
  return [...new Set(found)]
}

/** A goal with all that it carries on and that carry it on. */
export function sameGoal(goals: PlanFacts['goals'], id: string): string[] {
  const rootOf = rootsOf(goals)
  const root = rootOf(id)
  return goals.filter((goal) => rootOf(goal.id) === root).map((goal) => goal.id)
}
