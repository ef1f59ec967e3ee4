import type { IsoDate } from '../format/date'
import { searchable } from '../format/text'
import type { PlanFacts } from '../training/facts'
import { goalRoots } from '../training/roots'
import { counts } from '../training/stage'
import { type Need, type NeedOverview, needKinds, type RunningGoal } from './schema'

/** Whether a need still looks ahead to this year: written down in it or before, and within its horizon. */
export const isWithinHorizon = (need: Pick<Need, 'year' | 'horizon'>, year: number): boolean =>
  need.year <= year && year < need.year + need.horizon

/**
 * The needs that hold in a year: those of the newest list that is not later than it, as far as they reach. An older
 * list no longer counts once a new one was written.
 */
export function currentNeeds(needs: readonly Need[], year: number): Need[] {
  const newest = needs.reduce((latest, need) => (need.year <= year ? Math.max(latest, need.year) : latest), 0)
  return needs.filter((need) => need.year === newest && isWithinHorizon(need, year))
}

const rootsOf = (goals: PlanFacts['goals']) => goalRoots(new Map(goals.map((goal) => [goal.id, goal])))

/**
 * Which of these needs nothing works on yet: no goal that is still alive or was reached (nor one that carried it on),
 * and no line of a training plan that was not turned down.
 */
export function openNeeds(
  facts: Pick<PlanFacts, 'goals' | 'cycles' | 'actions' | 'lines'>,
  needs: readonly Need[],
): Need[] {
  if (needs.length === 0) return []
  const rootOf = rootsOf(facts.goals)
  const stopped = new Set(facts.cycles.flatMap((cycle) => (cycle.stopKind ? [cycle.id] : [])))
  const alive = new Set(
    facts.goals
      .filter((goal) => goal.status !== 'dropped' && goal.status !== 'notReached' && !stopped.has(goal.cycleId))
      .map((goal) => rootOf(goal.id)),
  )
  // Whether an action fell away is known by the action alone: its line keeps what the owner decided before.
  const cancelled = new Set(facts.actions.flatMap(({ id, status }) => (status === 'cancelled' ? [id] : [])))
  const planned = new Set(
    facts.lines
      .filter((line) => counts(line) && !(line.actionId && cancelled.has(line.actionId)))
      .map((line) => line.needId),
  )
  return needs.filter((need) => !planned.has(need.id) && !need.goalIds.some((goalId) => alive.has(rootOf(goalId))))
}

/**
 * The needs of last year's list that still look ahead to `year`, with what is left of their horizon. Not those that
 * stand in the list of `year` already, in the same words, and not those without a word.
 */
export function stillAhead(needs: readonly Need[], year: number): Need[] {
  const name = (need: Need) => `${need.kind} ${searchable(need.description).trim()}`
  const present = new Set(needs.filter((need) => need.year === year).map(name))
  return needs
    .filter((need) => need.year === year - 1 && isWithinHorizon(need, year))
    .filter((need) => need.description.trim() !== '' && !present.has(name(need)))
    .map((need) => ({ ...need, year, horizon: need.horizon - 1 }))
}

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
      if (person.archived || (person.leavingDate !== null && person.leavingDate < today)) return []
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
  const linked = new Set(needs.flatMap((need) => need.goalIds.map(rootOf)))
  const goals = runningGoals(facts, today)
  const lines: NeedOverview['lines'] = {}
  for (const line of facts.lines.filter((entry) => entry.actionId === null && counts(entry))) {
    if (!line.needId || line.year === null) continue
    const known = lines[line.needId] ?? []
    lines[line.needId] = [...known, { key: `own:${line.id}`, title: line.title, year: line.year }]
  }
  return {
    year,
    // A goal that carried a linked one on is shown in its place.
    needs: needs.map((need) => ({ ...need, goalIds: newest(need.goalIds, facts.goals) })),
    lines,
    openIds: openNeeds(facts, needs).map((need) => need.id),
    goals,
    looseGoalIds: goals.filter((goal) => !linked.has(rootOf(goal.id))).map((goal) => goal.id),
    fromLastYear: stillAhead(facts.needs, year).length,
  }
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
