import { listCompetences } from '../../db/competence/store'
import { getAgreements, saveAgreement } from '../../db/conversation/store'
import { type CycleRow, changeCycle, saveClosing, setPhase, startVersion } from '../../db/cycle/store'
import { type FrozenDocument, frozenDocuments, isFrozen } from '../../db/document/store'
import { goalsOfCycle, setActionRemoved, setGoalRemoved, updateAction, updateGoal } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { getQuestionList } from '../../db/preparation/store'
import { promisesOfCycle, setPromiseRemoved, updatePromise } from '../../db/promise/store'
import { hasPlan } from '../../shared/conversation/rules'
import type { ActionContent, DocumentContent, GoalContent } from '../../shared/document/content'
import type { Goal } from '../../shared/goal/schema'
import { AppError } from '../../shared/ipc/result'
import { requireCycle } from '../cycle/find'

/**
 * Takes back a version that nobody signed: goals, actions, promises, agreements and what was agreed at the end stand
 * again as in the frozen contents of the version before it. What the plan does not hold (statuses, actual figures,
 * what was said in progress meetings) stays as it is. Throws PHASE when there is no such version.
 */
export function dropVersion(tx: PracticeDb, cycleId: string): void {
  const cycle = requireCycle(tx, cycleId)
  const { version } = cycle
  if (cycle.phase !== 'conversation' || version === 1 || isFrozen(tx, cycleId, version)) throw new AppError('PHASE')
  const former = frozenDocuments(tx, cycleId).filter((document) => document.version === version - 1)
  const content = former.find((one) => one.kind === 'report')?.content ?? former[0]?.content
  if (!content) throw new AppError('PHASE')
  restoreCycle(tx, cycle, content)
  restoreAgreements(tx, cycle, former)
  if (hasPlan({ cycle: requireCycle(tx, cycleId) })) restoreGoals(tx, cycleId, content.goals)
  restorePromises(tx, cycleId, content)
  startVersion(tx, cycleId, version - 1)
  if (former.every((document) => document.signatures.length === 2)) setPhase(tx, cycleId, 'progress')
}

function restoreCycle(tx: PracticeDb, cycle: CycleRow, content: DocumentContent): void {
  changeCycle(tx, {
    cycleId: cycle.id,
    conversationDate: content.conversationDate,
    employerName: content.employerName,
    periodStart: content.period.start,
    periodEnd: content.period.end,
    plannedMinutes: cycle.plannedMinutes,
  })
  const noPlan = content.kind === 'report' && content.noPlan
  // A reason is only in the document when no plan is wanted.
  saveClosing(tx, cycle.id, {
    ...content.closing,
    noPlan,
    ...(content.kind === 'report' && noPlan ? { noPlanReason: content.noPlanReason } : {}),
  })
}

/** The report holds every theme that says something; a plan without a report only its own two. */
function restoreAgreements(tx: PracticeDb, cycle: CycleRow, former: readonly FrozenDocument[]): void {
  const present = getAgreements(tx, cycle.id)
  const restore = (theme: string, text: string) => {
    if ((present[theme] ?? '') !== text) saveAgreement(tx, { cycleId: cycle.id, theme, text })
  }
  for (const { content } of former) {
    if (content.kind === 'plan') {
      restore('strengths', content.now.agreed)
      restore('future', content.future.agreed)
    } else
      for (const { id } of getQuestionList(tx, cycle.questionListId)?.themes ?? [])
        restore(id, content.themes.find((theme) => theme.id === id)?.agreed ?? '')
  }
}

function restoreGoals(tx: PracticeDb, cycleId: string, signed: readonly GoalContent[]): void {
  const present = goalsOfCycle(tx, cycleId)
  for (const goal of goalsOfCycle(tx, cycleId, true)) {
    const content = signed.find((one) => one.id === goal.id)
    const isThere = present.find((one) => one.id === goal.id)
    if (!content === !!isThere) setGoalRemoved(tx, goal.id, !content)
    if (!content) continue
    const { id, competence, actions, ...fields } = content
    updateGoal(tx, id, { ...fields, competenceId: competenceIdOf(tx, goal, competence) })
    restoreActions(tx, goal, isThere?.actions ?? [], actions)
  }
}

function restoreActions(
  tx: PracticeDb,
  all: Goal,
  present: readonly { id: string }[],
  signed: readonly ActionContent[],
): void {
  for (const action of all.actions) {
    const content = signed.find((one) => one.id === action.id)
    const isThere = present.some((one) => one.id === action.id)
    if (!content === isThere) setActionRemoved(tx, action.id, !content)
    if (!content) continue
    const { id, ...fields } = content
    updateAction(tx, id, fields)
  }
}

/** The contents name a competence; one that was renamed since stays the one of the goal. */
function competenceIdOf(tx: PracticeDb, goal: Goal, name: string | null): string | null {
  if (name === null || name === goal.competenceName) return name === null ? null : goal.competenceId
  return listCompetences(tx).find((competence) => competence.name === name)?.id ?? goal.competenceId
}

function restorePromises(tx: PracticeDb, cycleId: string, { promises }: DocumentContent): void {
  const present = promisesOfCycle(tx, cycleId)
  for (const promise of promisesOfCycle(tx, cycleId, true)) {
    const content = promises.find((one) => one.id === promise.id)
    const isThere = present.some((one) => one.id === promise.id)
    if (!content === isThere) setPromiseRemoved(tx, promise.id, !content)
    if (!content) continue
    const { id, ...fields } = content
    updatePromise(tx, id, fields)
  }
}
