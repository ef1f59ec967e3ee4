import { frozenDocuments } from '../../db/document/store'
import { goalsOfCycle } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { promisesOfCycle } from '../../db/promise/store'
import { hasPlan } from '../../shared/conversation/rules'
import type { Cycle } from '../../shared/cycle/schema'
import type { DocumentContent } from '../../shared/document/content'
import type { Goal } from '../../shared/goal/schema'
import type { EmployerPromise } from '../../shared/promise/schema'

export type Plan = { goals: Goal[]; promises: EmployerPromise[] }

/**
 * The goals, actions and promises that hold. While a next version is being written the rows say what may come; then what
 * both signed is taken from its frozen contents, with how it stands now (statuses, actual figures) from the rows. `all`
 * gives also what a later version took away.
 */
export function planThatHolds(db: PracticeDb, cycle: Cycle, all: boolean): Plan {
  const content = cycle.phase === 'conversation' ? lastSigned(db, cycle.id) : null
  const goals = goalsOfCycle(db, cycle.id, all || content !== null)
  const promises = promisesOfCycle(db, cycle.id, all || content !== null)
  if (!content) return { goals: hasPlan({ cycle }) ? goals : [], promises }
  const noPlan = content.kind === 'report' && content.noPlan
  const signed = asSigned(content, goals, promises)
  const gone = <T extends { id: string }>(rows: T[], kept: T[]) =>
    all ? rows.filter(({ id }) => !kept.some((one) => one.id === id)) : []
  return {
    goals: noPlan ? [] : [...signed.goals, ...gone(goals, signed.goals)],
    promises: [...signed.promises, ...gone(promises, signed.promises)],
  }
}

/** The newest contents that both signed; null when there are none. */
function lastSigned(db: PracticeDb, cycleId: string): DocumentContent | null {
  const signed = frozenDocuments(db, cycleId).filter(({ signatures }) => signatures.length === 2)
  return signed[0]?.content ?? null
}

function asSigned(content: DocumentContent, goals: Goal[], promises: EmployerPromise[]): Plan {
  return {
    goals: content.goals.flatMap(({ id, competence, actions, ...fields }) => {
      const goal = goals.find((one) => one.id === id)
      if (!goal) return []
      const signed = actions.flatMap((action) => {
        const row = goal.actions.find((one) => one.id === action.id)
        return row ? [{ ...row, ...action }] : []
      })
      return [{ ...goal, ...fields, competenceName: competence, actions: signed }]
    }),
    promises: content.promises.flatMap((promise) => {
      const row = promises.find((one) => one.id === promise.id)
      return row ? [{ ...row, ...promise }] : []
    }),
  }
}
