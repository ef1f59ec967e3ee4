import { isFilled } from '../format/text'
import type { Goal } from '../goal/schema'
import type { EmployerPromise } from '../promise/schema'
import type { Conversation } from './schema'

export type Balance = { employee: number; employer: number }

/**
 * How many lines each party takes on: actions by owner (together counts for both), and promises for the employer.
 * Known pitfall: the employer leaves the talk with the whole list (LHV).
 */
export function balance(goals: readonly Goal[], promises: readonly EmployerPromise[]): Balance {
  const actions = goals.flatMap((goal) => goal.actions)
  const by = (party: 'employee' | 'employer') =>
    actions.filter((action) => action.owner === party || action.owner === 'both').length
  return { employee: by('employee'), employer: by('employer') + promises.length }
}

/** Whether goals belong to this talk: not in a functioneringsgesprek, nor when no plan is wanted. */
export const hasPlan = ({ cycle }: Pick<Conversation, 'cycle'>): boolean =>
  cycle.kind !== 'performance' && !cycle.closing.noPlan

/** A short title from a longer answer: its first sentence, at most 120 characters, cut at a word. */
export function titleFromAnswer(text: string): string {
  const first = text.trim().split(/(?<=[.!?])\s|\n/)[0] ?? ''
  if (first.length <= 120) return first.replace(/[.\s]+$/, '')
  // Without a space to cut at, half an emoji may be left at the end.
  return `${first.slice(0, 119).replace(/\s+\S*$|[\ud800-\udbff]$/, '')}…`
}

/** Adds a text to what is there already, on its own line. */
export const appendText = (present: string, addition: string): string =>
  isFilled(present) ? `${present.trimEnd()}\n${addition.trim()}` : addition.trim()

/** What is still missing before the talk is closed; each a remark, none of them blocks. */
export function openEnds(goals: readonly Goal[], promises: readonly EmployerPromise[]): string[] {
  const remarks: string[] = []
  for (const goal of goals) {
    const name = isFilled(goal.title) ? `“${goal.title}”` : 'Een doel zonder titel'
    if (!isFilled(goal.title)) remarks.push('Een doel heeft nog geen titel.')
    if (!goal.dueDate) remarks.push(`${name} heeft nog geen einddatum.`)
    if (goal.actions.length === 0) remarks.push(`${name} heeft nog geen actie.`)
    if (goal.actions.some((action) => !action.dueDate)) remarks.push(`${name}: een actie heeft nog geen einddatum.`)
  }
  if (promises.some((promise) => !promise.dueDate)) remarks.push('Een toezegging heeft nog geen einddatum.')
  if (promises.some((promise) => !isFilled(promise.description))) remarks.push('Een toezegging is nog leeg.')
  return remarks
}

/** More open goals than this gets a friendly remark; one or two are advised (product rule). */
export const MANY_GOALS = 3
