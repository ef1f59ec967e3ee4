import type { Side } from '../preparation/schema'
import { type Manner, manners } from './schema'

export type Signed = { party: Side; manner: Manner }

/**
 * How a frozen document stands, in words: in which manner both signed, or whose signature is missing. `waitsFor` names
 * who still can sign; null when nobody signs it any more.
 */
export function signaturesInWords(signed: readonly Signed[], waitsFor: Record<Side, string> | null): string {
  const mannerOf = (side: Side) => signed.find(({ party }) => party === side)?.manner
  const [employee, employer] = [mannerOf('employee'), mannerOf('employer')]
  if (!employee || !employer) {
    if (!waitsFor || (!employee && !employer)) return 'Niet door beiden ondertekend'
    return `Wacht op de handtekening van ${employee ? waitsFor.employer : waitsFor.employee}`
  }
  const words = (manner: Manner) => manners[manner].toLowerCase()
  if (employee === employer) return `Beiden ${words(employee)}`
  return `Medewerker ${words(employee)}, werkgever ${words(employer)}`
}
