import { type IsoDate, localDay } from '../format/date'
import type { Side } from '../preparation/schema'
import type { DocumentKind } from '../signing/schema'

/** When the talks of someone were held, signed, followed up and evaluated; never a word of what they said. */
export type TalkDatesRow = {
  name: string
  role: string
  talk: IsoDate | null
  /** False for a talk that was planned and not opened yet. */
  isHeld: boolean
  /** On which day the plan was laid down; null where there is none. */
  plan: IsoDate | null
  signed: Record<Side, IsoDate | null>
  followUps: IsoDate[]
  evaluation: IsoDate | null
}
export type TalkDates = { year: number; practice: string; rows: TalkDatesRow[] }

type Person = { id: string; name: string; role: string; isHere: boolean }
type CycleFact = {
  id: string
  employeeId: string
  conversationDate: IsoDate | null
  openedAt: string | null
  closedAt: string | null
  stopped: boolean
  documents: readonly {
    kind: DocumentKind
    frozenAt: string
    signatures: readonly { party: Side; signedAt: string }[]
  }[]
  held: readonly string[]
}

const dayOf = (moment: string | null | undefined): IsoDate | null => (moment ? localDay(new Date(moment)) : null)

/** The rows of a year: a talk each, and everyone who works here and had none, by name and day. */
export function talkDatesRows(year: number, people: readonly Person[], cycles: readonly CycleFact[]): TalkDatesRow[] {
  const ofYear = Map.groupBy(
    cycles.filter(({ conversationDate }) => conversationDate?.startsWith(`${year}-`)),
    ({ employeeId }) => employeeId,
  )
  return people
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    .flatMap(({ id, name, role, isHere }): TalkDatesRow[] => {
      const talks = (ofYear.get(id) ?? []).toSorted((a, b) =>
        (a.conversationDate ?? '').localeCompare(b.conversationDate ?? ''),
      )
      const none = {
        talk: null,
        isHeld: false,
        plan: null,
        signed: { employee: null, employer: null },
        followUps: [],
        evaluation: null,
      }
      if (talks.length === 0) return isHere ? [{ name, role, ...none }] : []
      return talks.map((cycle) => ({ name, role, ...datesOf(cycle) }))
    })
}

function datesOf({
  conversationDate,
  openedAt,
  documents,
  held,
  closedAt,
  stopped,
}: CycleFact): Omit<TalkDatesRow, 'name' | 'role'> {
  // The newest version that someone signed is the one that holds.
  const signed = documents.filter(({ signatures }) => signatures.length > 0)
  const of = (party: Side) => signed.flatMap(({ signatures }) => signatures.filter((one) => one.party === party))[0]
  return {
    talk: conversationDate,
    isHeld: openedAt !== null,
    plan: dayOf(signed.find(({ kind }) => kind === 'plan')?.frozenAt),
    signed: { employee: dayOf(of('employee')?.signedAt), employer: dayOf(of('employer')?.signedAt) },
    followUps: held.map((moment) => localDay(new Date(moment))).sort(),
    evaluation: stopped ? null : dayOf(closedAt),
  }
}
