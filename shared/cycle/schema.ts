import { z } from 'zod'
import { id, isoDate, optionalDate } from '../format/fields'
import { longText, shortText } from '../format/text'
import { oneOf } from '../practice/schema'
import type { Progress } from '../preparation/rules'
import type { Side } from '../preparation/schema'

export const cycleKinds = {
  combined: 'Gecombineerd gesprek',
  pop: 'POP-gesprek',
  performance: 'Functioneringsgesprek',
} as const
export type CycleKind = keyof typeof cycleKinds

export const cycleKindHelp: Record<CycleKind, string> = {
  combined: 'Terugkijken en vooruitkijken in één gesprek. De gewone keuze voor een kleine praktijk.',
  pop: 'Alleen over ontwikkeling: sterktes, doelen en acties.',
  performance: 'Alleen over het werk en de samenwerking, zonder ontwikkelingsplan.',
}

/** The phases in their order. */
export const phases = {
  preparation: 'Voorbereiding',
  conversation: 'Gesprek',
  progress: 'Voortgang',
  evaluation: 'Evaluatie',
  closed: 'Afgesloten',
} as const
export type Phase = keyof typeof phases

/** Why a cycle ended before its evaluation. */
export const stopKinds = {
  leaving: 'De medewerker gaat weg',
  roleChange: 'De functie verandert',
  noPlan: 'Geen POP gewenst',
  other: 'Een andere reden',
} as const
export type StopKind = keyof typeof stopKinds

/** When, how long and with whom, of any cycle. */
export const cycleFields = z.object({
  kind: oneOf(cycleKinds),
  periodStart: isoDate,
  periodEnd: isoDate,
  conversationDate: optionalDate,
  /** Who holds the talk for the practice. */
  employerName: shortText(120).pipe(z.string().min(1, 'Vul in wie het gesprek voert.')),
  plannedMinutes: z
    .number('Vul een getal in.')
    .int('Vul hele minuten in.')
    .min(15, 'Trek ten minste 15 minuten uit.')
    .max(240, 'Meer dan vier uur is te lang voor één gesprek.'),
})

const MAX_PERIOD_YEARS = 3

/** Says on the right field what is wrong with a period; at most three years. */
export function checkPeriod(value: { periodStart: string; periodEnd: string }, context: z.RefinementCtx) {
  if (value.periodEnd <= value.periodStart)
    context.addIssue({
      code: 'custom',
      path: ['periodEnd'],
      message: 'Het einde van de periode moet na het begin liggen.',
    })
  const [year, ...rest] = value.periodStart.split('-')
  if (value.periodEnd > [Number(year) + MAX_PERIOD_YEARS, ...rest].join('-'))
    context.addIssue({ code: 'custom', path: ['periodEnd'], message: 'Een cyclus duurt hooguit drie jaar.' })
}

/** Why a cycle is stopped; words are needed only where the kind does not say it. */
export const stopCycleSchema = z
  .object({ cycleId: id, kind: oneOf(stopKinds), reason: longText(2_000) })
  .refine((value) => value.kind !== 'other' || /\S/.test(value.reason), {
    path: ['reason'],
    message: 'Schrijf in een zin waarom u stopt.',
  })
export type StopCycle = z.infer<typeof stopCycleSchema>
export const reopenCycleSchema = z.object({
  cycleId: id,
  reason: longText(2_000).pipe(z.string().regex(/\S/, 'Schrijf in een zin waarom u opnieuw opent.')),
})

export const postponeSchema = z.object({ cycleId: id, date: isoDate })

export const newCycleSchema = cycleFields.extend({ employeeId: id }).superRefine(checkPeriod)
export type NewCycle = z.infer<typeof newCycleSchema>
export const changeCycleSchema = cycleFields.omit({ kind: true }).extend({ cycleId: id }).superRefine(checkPeriod)
export type ChangeCycle = z.infer<typeof changeCycleSchema>

/** What is agreed at the end of the talk; each field is saved on its own. */
export const closingSchema = z.object({
  followUpDate: optionalDate,
  evaluationDate: optionalDate,
  nextConversationDate: optionalDate,
  /** Whether a repayment agreement (terugbetalingsregeling) goes with a training of this plan. */
  repaymentAgreement: z.boolean(),
  employeeRemarks: longText(20_000),
  employerRemarks: longText(20_000),
  /** True when the employee wants no plan now; a normal outcome, never pushed. */
  noPlan: z.boolean(),
  noPlanReason: longText(2_000),
})
export type Closing = z.infer<typeof closingSchema>

export type Cycle = {
  id: string
  employeeId: string
  kind: CycleKind
  phase: Phase
  periodStart: string
  periodEnd: string
  conversationDate: string | null
  employerName: string
  plannedMinutes: number
  secondsUsed: number
  employeeReadyAt: string | null
  employerReadyAt: string | null
  openedAt: string | null
  /** The version of the documents that is being written or signed now, from 1. */
  version: number
  closing: Closing
}

export const turnKinds = { closed: 'Afgesloten', stopped: 'Gestopt', reopened: 'Opnieuw geopend' } as const
/** A moment on which a cycle was closed, stopped or opened again, with the reason that was given. */
export type CycleTurn = { kind: keyof typeof turnKinds; at: string; reason: string }

/** Where a cycle came from and how it ends. */
export type CycleEnd = {
  /** The cycle before this one, from which it was prefilled. */
  previousId: string | null
  /** When a side was ready with its evaluation. */
  employeeJudgedAt: string | null
  employerJudgedAt: string | null
  /** When both sides were laid beside each other, though one of them was not ready; null when that was not so. */
  revealedAt: string | null
  closedAt: string | null
  /** Why it was stopped before its evaluation; null when it was closed in the usual way. */
  stopKind: StopKind | null
  stopReason: string
  /** Why it was opened again after it was closed, the last time. */
  reopenReason: string
  /** The day to which the evaluation was put off; null when it was not. */
  postponedTo: string | null
  /** Each time it was closed, stopped or opened again, the oldest first. */
  turns: CycleTurn[]
}

/** A cycle in the list, with all that its line and its next step need. */
export type CycleSummary = Cycle &
  CycleEnd & {
    /** The cycle that was started from this one. */
    nextId: string | null
    /** How many goals its plan has. */
    goals: number
    employeeName: string
    employeeFirstName: string
    employeeRole: string | null
    /** How far the preparation is, as long as the talk is open; afterwards it is not counted. */
    progress: Record<Side, Progress>
    /** Which parties have signed the current version; empty while it is still being written. */
    signedBy: Side[]
    /** True when the contents of the current version are frozen. */
    frozen: boolean
    /** When that was, which is at the first signature under it; null while it is still being written. */
    frozenAt: string | null
    /** The newest version that both signed, which is the one that holds; null when there is none. */
    signedVersion: number | null
    /** The first follow-up that was not held yet. */
    nextFollowUp: { id: string; date: string } | null
  }
