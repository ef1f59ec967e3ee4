import { and, eq } from 'drizzle-orm'
import { emptyJudgement, type Judgement, type SaveJudgement } from '../../shared/evaluation/schema'
import type { Side } from '../../shared/preparation/schema'
import { now } from '../columns'
import type { PracticeDb } from '../open'
import { evaluationAnswer, judgement } from './table'

/** What one side judged of each goal of a cycle, by goal id. */
export function judgementsOf(db: PracticeDb, cycleId: string, side: Side): Record<string, Judgement> {
  const rows = db
    .select()
    .from(judgement)
    .where(and(eq(judgement.cycleId, cycleId), eq(judgement.side, side)))
    .all()
  return Object.fromEntries(rows.map(({ goalId, verdict, reason }) => [goalId, { verdict, reason }]))
}

/** Keeps the verdict, the reason or both, in place of what stood there. */
export function saveJudgement(db: PracticeDb, { cycleId, goalId, side, ...patch }: SaveJudgement): void {
  const change = { ...patch, savedAt: now() }
  const { verdict = emptyJudgement.verdict, reason = emptyJudgement.reason } = patch
  db.insert(judgement)
    .values({ cycleId, goalId, side, ...change, verdict, reason })
    .onConflictDoUpdate({ target: [judgement.cycleId, judgement.goalId, judgement.side], set: change })
    .run()
}

/** The answers of one side to the questions of the evaluation, by key. */
export function evaluationAnswers(db: PracticeDb, cycleId: string, side: Side): Record<string, string> {
  const rows = db
    .select()
    .from(evaluationAnswer)
    .where(and(eq(evaluationAnswer.cycleId, cycleId), eq(evaluationAnswer.side, side)))
    .all()
  return Object.fromEntries(rows.map(({ key, text }) => [key, text]))
}

/** Keeps an answer, in place of the one that stood there. */
export function saveEvaluationAnswer(
  db: PracticeDb,
  row: { cycleId: string; side: Side; key: string; text: string },
): void {
  const set = { text: row.text, savedAt: now() }
  db.insert(evaluationAnswer)
    .values({ ...row, ...set })
    .onConflictDoUpdate({
      target: [evaluationAnswer.cycleId, evaluationAnswer.side, evaluationAnswer.key],
      set,
    })
    .run()
}
