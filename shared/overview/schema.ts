import type { NextStep } from '../cycle/rules'
import type { CycleSummary, Phase } from '../cycle/schema'
import type { Employee } from '../employee/schema'
import type { LeftPerson } from '../erasure/schema'
import type { IsoDate } from '../format/date'
import type { Rhythm } from '../setting/schema'

/** How soon something asks attention, in the order on screen. */
export const moments = { late: 'Te laat', week: 'Komende week', month: 'Komende maand', later: 'Later' } as const
export type Moment = keyof typeof moments

/** What asks attention; each kind has its own icon. */
export type AttentionKind =
  | 'preparation'
  | 'invitation'
  | 'plan'
  | 'talk'
  | 'signature'
  | 'followUp'
  | 'evaluation'
  | 'certificate'
  | 'subsidy'
  | 'needs'
  | 'retention'

/** Where the action of a point leads. */
export type AttentionTarget =
  | { to: 'step'; cycleId: string; step: NextStep['to'] }
  /** Straight into the talk that is open. */
  | { to: 'talk'; cycleId: string }
  /** Where a cycle's day is chosen. */
  | { to: 'chooseDay'; cycleId: string }
  | { to: 'invitation'; cycleId: string }
  | { to: 'newTalk'; employeeId: string }
  | { to: 'certificates'; employeeId: string }
  | { to: 'training'; year: number }
  | { to: 'needs'; year: number }
  | { to: 'retention' }

/** One point: a plain sentence, one action and where it leads. */
export type AttentionItem = {
  /** The same as long as it is about the same thing. */
  key: string
  kind: AttentionKind
  moment: Moment
  /** The day by which it is sorted; null when nothing has a day yet. */
  date: IsoDate | null
  sentence: string
  action: string
  target: AttentionTarget
}

export type CertificateFact = {
  id: string
  employeeId: string
  employeeName: string
  name: string
  validUntil: IsoDate | null
  obtainedOn: string | null
  notNeededOn: string | null
}
export type SubsidyFact = {
  id: string
  title: string
  /** Null for a line of the whole practice. */
  employeeId: string | null
  employeeName: string | null
  deadline: IsoDate
  year: number
}

/** All that the list is made from. */
export type AttentionFacts = {
  employees: readonly Employee[]
  cycles: readonly CycleSummary[]
  certificates: readonly CertificateFact[]
  subsidies: readonly SubsidyFact[]
  /** The years for which the practice wrote down what it needs. */
  needYears: readonly number[]
  rhythm: Rhythm
  /** Who left, and until when the file is kept. */
  left: readonly Pick<LeftPerson, 'employeeId' | 'name' | 'retainUntil'>[]
}

/** Someone who works here, with where the talk stands. */
export type PersonCard = {
  id: string
  name: string
  role: string | null
  /** The cycle that runs now; null between two cycles. */
  cycle: { id: string; phase: Phase } | null
  /** What comes next in a few words. */
  next: string
}

/** One cycle on the board; `left` when its employee does not work here any more. */
export type BoardCard = { cycleId: string; name: string; sentence: string; urgent: boolean; left: boolean }
export type BoardColumn = { phase: Exclude<Phase, 'closed'>; cards: BoardCard[] }
export type Board = { columns: BoardColumn[]; closed: number }

/** What the first tab shows. */
export type Overview = {
  items: AttentionItem[]
  /** The first thing to come after the points, for when there is none. */
  upcoming: { sentence: string; date: IsoDate } | null
  people: PersonCard[]
}

export const yearEventKinds = {
  talk: 'Gesprek',
  followUp: 'Opvolgmoment',
  evaluation: 'Evaluatie',
  nextTalk: 'Volgend gesprek, verwacht',
} as const
export type YearEventKind = keyof typeof yearEventKinds

/** One day in the year planner. */
export type YearEvent = {
  id: string
  kind: YearEventKind
  date: IsoDate
  name: string
  employeeId: string
  /** Null for a talk that is not planned yet. */
  cycleId: string | null
  /** Whether it was held. */
  done: boolean
}
