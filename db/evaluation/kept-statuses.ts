import { eq } from 'drizzle-orm'
import type { Phase } from '../../shared/cycle/schema'
import type { ActionFields, GoalFields } from '../../shared/goal/schema'
import type { PromiseFields } from '../../shared/promise/schema'
import type { PracticeDb } from '../open'
import { setting } from '../setting/table'

/**
 * How lines stood before the end of a cycle changed them, by id: so that opening it again gives them back, and so that
 * a goal that went on still says how it was judged.
 */
export type KeptStatuses = {
  phase: Phase | null
  goals: Record<string, GoalFields['status']>
  actions: Record<string, ActionFields['status']>
  promises: Record<string, PromiseFields['status']>
}

/** `ended`: stopped or closed. `carried`: gone on in the next cycle. `judged`: both read each other's judgement. */
type Why = 'ended' | 'carried' | 'judged'

export const noStatuses: KeptStatuses = { phase: null, goals: {}, actions: {}, promises: {} }
const keyOf = (why: Why, cycleId: string) => `cycle.${why}.${cycleId}`

/** What was kept for a cycle; nothing in it when nothing was. */
export function keptStatuses(db: PracticeDb, why: Why, cycleId: string): KeptStatuses {
  const row = db
    .select()
    .from(setting)
    .where(eq(setting.key, keyOf(why, cycleId)))
    .get()
  return row ? (row.value as KeptStatuses) : noStatuses
}

/** Keeps statuses in place of those that were kept for the same reason. */
export function keepStatuses(db: PracticeDb, why: Why, cycleId: string, value: KeptStatuses): void {
  db.insert(setting)
    .values({ key: keyOf(why, cycleId), value })
    .onConflictDoUpdate({ target: setting.key, set: { value } })
    .run()
}

/** Forgets what was kept. */
export const forgetStatuses = (db: PracticeDb, why: Why, cycleId: string): void => {
  db.delete(setting)
    .where(eq(setting.key, keyOf(why, cycleId)))
    .run()
}
