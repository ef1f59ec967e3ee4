import type { GoalFact } from './facts'

/**
 * For each goal the first one of which it is the continuation: what was said of that one (a need it works on) holds
 * for all that carried it on.
 */
export function goalRoots(goals: ReadonlyMap<string, Pick<GoalFact, 'carriedFromId'>>): (id: string) => string {
  const known = new Map<string, string>()
  return (id) => {
    const found = known.get(id)
    if (found) return found
    let root = id
    for (let steps = 0; steps < 20; steps++) {
      const before = goals.get(root)?.carriedFromId
      if (!before) break
      root = before
    }
    known.set(id, root)
    return root
  }
}
