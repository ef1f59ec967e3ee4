import type { Row } from '../../db/rights/person-rows'
import { type CycleKind, cycleKinds } from '../../shared/cycle/schema'
import { formatDate } from '../../shared/format/date'

/** "gecombineerd gesprek van 10 maart 2026". */
export function cycleName({ kind, conversationDate, periodStart }: Row): string {
  const what = cycleKinds[kind as CycleKind] ?? String(kind)
  return `${what.charAt(0).toLowerCase()}${what.slice(1)} van ${formatDate(String(conversationDate ?? periodStart))}`
}
