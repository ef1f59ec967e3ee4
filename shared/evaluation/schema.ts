import { z } from 'zod'
import type { Level } from '../competence/schema'
import { level } from '../competence/schema'
import type { CycleKind, Phase, StopKind } from '../cycle/schema'
import { id } from '../format/fields'
import { longText } from '../format/text'
import type { Goal } from '../goal/schema'
import { oneOf } from '../practice/schema'
import { answerKey, type Side, side } from '../preparation/schema'
import type { EmployerPromise } from '../promise/schema'

/** How a goal ended, as each side judges it on its own. */
export const verdicts = {
  reached: 'Bereikt',
  partly: 'Deels bereikt',
  notReached: 'Niet bereikt',
  dropped: 'Vervallen',
} as const
export type Verdict = keyof typeof verdicts

/** What each verdict means, under its name in the form. */
export const verdictHelp: Record<Verdict, string> = {
  reached: 'Het is gelukt zoals het bedoeld was.',
  partly: 'Er is een deel gelukt, de rest nog niet.',
  notReached: 'Het is niet gelukt.',
  dropped: 'Het doel was niet meer nodig, of kon niet meer.',
}

/** The judgement of one side on one goal. */
export type Judgement = { verdict: Verdict | null; reason: string }
export const emptyJudgement: Judgement = { verdict: null, reason: '' }

export const saveJudgementSchema = z.object({
  cycleId: id,
  goalId: id,
  side,
  verdict: oneOf(verdicts).nullable().optional(),
  reason: longText(4_000).optional(),
})
export type SaveJudgement = z.infer<typeof saveJudgementSchema>

export const saveEvaluationAnswerSchema = z.object({ cycleId: id, side, key: answerKey, text: longText(20_000) })

/** The verdict that both give together; null takes it back. */
export const jointVerdictSchema = z.object({ cycleId: id, goalId: id, verdict: oneOf(verdicts).nullable() })

/** The level that someone reached through a goal; null takes it back. */
/** What is not named stays as it is; without a level the goal is taken out of the history. */
export const goalLevelSchema = z
  .object({ cycleId: id, goalId: id, level: level.nullable(), reason: longText(2_000) })
  .partial({ level: true, reason: true })

/** How an action ended; `planned` leaves it open, to go on in the next cycle. */
export const settleActionSchema = z.object({ cycleId: id, id, status: z.enum(['done', 'cancelled', 'planned']) })
export const settlePromiseSchema = z.object({ cycleId: id, id, status: z.enum(['kept', 'notKept', 'dropped', 'open']) })
export type SettledAction = z.infer<typeof settleActionSchema>['status']
export type SettledPromise = z.infer<typeof settlePromiseSchema>['status']

type EvaluationHead = {
  cycleId: string
  cycleKind: CycleKind
  phase: Phase
  employeeName: string
  employeeFirstName: string
  employerName: string
  periodStart: string
  periodEnd: string
}

/** The form of one side; it never holds a word of the other side. */
export type EvaluationForm = EvaluationHead & {
  side: Side
  goals: Goal[]
  judgements: Record<string, Judgement>
  answers: Record<string, string>
  readyAt: string | null
  /** True once both are ready: from then on both are read together, and nothing changes in the forms. */
  revealed: boolean
}

/** A goal with what both sides and then both together said of it. */
export type EvaluatedGoal = Goal & {
  judgements: Record<Side, Judgement>
  /** The verdict of both together, also when the goal went on in the next cycle; null when there is none. */
  verdict: Verdict | null
  /** What a progress meeting said of it, before both judged; null when it was open then. */
  verdictBefore: Verdict | null
  levelBefore: Level | null
  levelAfter: Level | null
  levelReason: string
}

/** Both sides beside each other; what they wrote is in it only once it may be read. */
export type Evaluation = EvaluationHead & {
  employeeId: string
  employeeRole: string | null
  revealed: boolean
  closedAt: string | null
  stopKind: StopKind | null
  stopReason: string
  goals: EvaluatedGoal[]
  /** The outcome in words: "Niet nagekomen, loopt door". */
  promises: (EmployerPromise & { outcome: string })[]
  answers: Record<Side, Record<string, string>>
  /** The sides that answered something and did not say that they are ready. */
  unfinished: Side[]
}
