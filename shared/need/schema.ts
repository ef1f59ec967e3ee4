import { z } from 'zod'
import { longText } from '../format/text'
import { oneOf } from '../practice/schema'
import { type LinePriority, linePriorities, planYear } from '../training/schema'

/** The five questions about what the practice will need (seed: needs of the practice, horizon one to three years). */
export const needKinds = {
  development: 'Ontwikkelingen in het vak',
  working: 'Andere manier van werken',
  vacancy: 'Functies die vrijkomen',
  behaviour: 'Gedrag dat nodig wordt',
  knowledge: 'Kennis die nodig wordt',
} as const
export type NeedKind = keyof typeof needKinds

/** A need of the practice; `goalIds` are the goals that work on it. */
export type Need = {
  id: string
  /** The year in which it was written down, and for how many years it looks ahead (1 to 3). */
  year: number
  horizon: number
  kind: NeedKind
  description: string
  priority: LinePriority
  /** The need of an earlier list that this one took over; null when it is new. */
  takenFromId: string | null
  goalIds: string[]
}

export const needFields = z.object({
  year: planYear,
  /** For how many years it looks ahead, from the year in which it was written down. */
  horizon: z.number().int().min(1).max(3),
  kind: oneOf(needKinds),
  description: longText(2_000),
  priority: oneOf(linePriorities),
})
export const newNeed = needFields.partial().required({ year: true, kind: true })
export type NewNeed = z.infer<typeof newNeed>
export const needPatch = needFields.omit({ year: true, kind: true }).partial()
export type NeedPatch = z.infer<typeof needPatch>

/** A goal of a running plan that a need can be linked to. */
export type RunningGoal = {
  id: string
  title: string
  cycleId: string
  employeeName: string
  /** True when the plan it stands in is not signed yet. */
  draft: boolean
}

/** A goal that a need is linked to and that does not run: `ended` says how it stands, in a word. */
export type LinkedGoal = Omit<RunningGoal, 'draft'> & { ended: string }

/** The needs of a year on one screen. */
export type NeedOverview = {
  year: number
  /** The list of this year, by kind and place; also those without a text yet. */
  needs: Need[]
  /** Those to which a goal or line can be linked: of this list, and of earlier ones that still look ahead to this year. */
  current: Need[]
  /** Per need, the lines of the training plans that were made from it. */
  lines: Record<string, { key: string; title: string; year: number }[]>
  /** Those of the needs that nothing works on yet. */
  openIds: string[]
  /** Those that nothing works on any more because their goals were reached. */
  reachedIds: string[]
  goals: RunningGoal[]
  /** The linked goals that do not run (any more). */
  otherGoals: LinkedGoal[]
  /** The running goals that no need that holds this year is linked to. */
  looseGoalIds: string[]
  /** How many needs of earlier lists still look ahead to this year and were not taken over yet. */
  fromEarlier: number
}
