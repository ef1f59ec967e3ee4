import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { agreement } from '../conversation/table'
import { cycle, wantsPlan } from '../cycle/table'
import { document } from '../document/table'
import { evaluationAnswer, judgement } from '../evaluation/table'
import { action, goal } from '../goal/table'
import type { PracticeDb } from '../open'
import { answer, isFilledAnswer } from '../preparation/table'
import { followUp, progressLine } from '../progress/table'
import { promise } from '../promise/table'

/**
 * The answers of some cycles, both sides. Only of talks that were opened: before that each side's answers are hidden
 * from the other.
 */
export const openedAnswers = (db: PracticeDb, cycleIds: readonly string[]) =>
  db
    .select({ cycleId: answer.cycleId, side: answer.side, key: answer.key, text: answer.text })
    .from(answer)
    .innerJoin(cycle, eq(answer.cycleId, cycle.id))
    .where(and(inArray(answer.cycleId, [...cycleIds]), isNotNull(cycle.openedAt), isFilledAnswer))
    .all()

/** Goals of the plans; not those that go on under another id in the next cycle. */
export const searchedGoals = (db: PracticeDb) =>
  db
    .select({
      id: goal.id,
      cycleId: goal.cycleId,
      title: goal.title,
      reason: goal.reason,
      result: goal.result,
      indicator: goal.indicator,
    })
    .from(goal)
    .innerJoin(cycle, eq(goal.cycleId, cycle.id))
    .where(and(isNull(goal.removedAt), ne(goal.status, 'carried'), wantsPlan))
    .all()

/** The actions of those goals. */
export const searchedActions = (db: PracticeDb) =>
  db
    .select({
      id: action.id,
      cycleId: goal.cycleId,
      goalTitle: goal.title,
      description: action.description,
      provider: action.provider,
      proof: action.proof,
    })
    .from(action)
    .innerJoin(goal, eq(action.goalId, goal.id))
    .innerJoin(cycle, eq(goal.cycleId, cycle.id))
    .where(and(isNull(action.removedAt), ne(action.status, 'carried'), isNull(goal.removedAt), wantsPlan))
    .all()

/** Promises in use, again without the carried ones. */
export const searchedPromises = (db: PracticeDb) =>
  db
    .select({ id: promise.id, cycleId: promise.cycleId, description: promise.description, who: promise.who })
    .from(promise)
    .where(and(isNull(promise.removedAt), ne(promise.status, 'carried')))
    .all()

/** What was agreed, per theme. */
export const searchedAgreements = (db: PracticeDb) =>
  db.select({ cycleId: agreement.cycleId, theme: agreement.theme, text: agreement.text }).from(agreement).all()

/** The documents that someone signed. Only what the index holds: behind it stand the contents of all years. */
export const searchedDocuments = (db: PracticeDb) =>
  db.select({ cycleId: document.cycleId, kind: document.kind, version: document.version }).from(document).all()

const wasHeld = and(isNull(followUp.removedAt), isNotNull(followUp.heldAt))

/** The texts of the progress meetings that were held. */
export const searchedMeetings = (db: PracticeDb) =>
  db
    .select({
      id: followUp.id,
      cycleId: followUp.cycleId,
      heldAt: followUp.heldAt,
      goesWell: followUp.goesWell,
      goesLess: followUp.goesLess,
      speedsUp: followUp.speedsUp,
      changes: followUp.changes,
    })
    .from(followUp)
    .where(wasHeld)
    .all()

/** What each side said in them about a goal, an action or a promise. */
export const searchedMeetingLines = (db: PracticeDb) =>
  db
    .select({ id: followUp.id, text: progressLine.text })
    .from(progressLine)
    .innerJoin(followUp, eq(progressLine.followUpId, followUp.id))
    .where(and(wasHeld, ne(progressLine.text, '')))
    .all()

/** As `isRevealed`: until then each side's judgement is hidden from the other. */
const bothJudged = or(
  and(isNotNull(cycle.employeeJudgedAt), isNotNull(cycle.employerJudgedAt)),
  isNotNull(cycle.revealedAt),
)

/** What both sides wrote in an evaluation, once both are ready. */
export const revealedAnswers = (db: PracticeDb) =>
  db
    .select({
      cycleId: evaluationAnswer.cycleId,
      side: evaluationAnswer.side,
      key: evaluationAnswer.key,
      text: evaluationAnswer.text,
    })
    .from(evaluationAnswer)
    .innerJoin(cycle, eq(evaluationAnswer.cycleId, cycle.id))
    .where(bothJudged)
    .all()

/** Why they judged a goal as they did, once both are ready. */
export const revealedReasons = (db: PracticeDb) =>
  db
    .select({
      cycleId: judgement.cycleId,
      side: judgement.side,
      key: judgement.goalId,
      text: judgement.reason,
    })
    .from(judgement)
    .innerJoin(cycle, eq(judgement.cycleId, cycle.id))
    .innerJoin(goal, eq(judgement.goalId, goal.id))
    .where(and(bothJudged, isNull(goal.removedAt), wantsPlan))
    .all()

/** What was written at the end of a talk or a cycle. */
export const searchedRemarks = (db: PracticeDb) =>
  db
    .select({
      cycleId: cycle.id,
      employeeRemarks: cycle.employeeRemarks,
      employerRemarks: cycle.employerRemarks,
      noPlan: cycle.noPlan,
      noPlanReason: cycle.noPlanReason,
      stopReason: cycle.stopReason,
      reopenReason: cycle.reopenReason,
    })
    .from(cycle)
    .all()
