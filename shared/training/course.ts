import type { PlanLine } from './plan'
import { counts } from './stage'

/** Who takes part in an in-house course. */
export type Participant = {
  name: string
  /** How this person stands: what is decided here goes to this line. */
  line: PlanLine
  /** All lines of this person in whose place the course stands; they leave the course together. */
  lines: PlanLine[]
}

/**
 * The participants of an in-house course by name, each once: of who went on to a next cycle, and left a payment
 * behind in the one before, the line that still counts. Who fell away stays in the list, to be put back.
 */
export function participantsOf({ members = [] }: Pick<PlanLine, 'members'>): Participant[] {
  const byPerson = Map.groupBy(members, (line) => line.people[0]?.id ?? line.key)
  return [...byPerson.values()]
    .flatMap((lines) => {
      const line = lines.find(counts) ?? lines[0]
      return line ? [{ name: line.people[0]?.name ?? 'De hele praktijk', line, lines }] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}
