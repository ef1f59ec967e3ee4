import { formatMoment } from '../format/date'

/** The name of a computer, from a file that anybody may have written: one short line. */
export const computerName = (host: string): string =>
  host.replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim().slice(0, 40) || 'onbekend'

/** Who has a practice open, or had, in a sentence: "Ze is open op de computer “BALIE” sinds 27 november 2026 om 09:12." */
export function heldBy(
  { host, since, seen }: { host: string; since: string; seen: string },
  isSilent: boolean,
): string {
  const computer = `op de computer “${computerName(host)}”`
  return isSilent
    ? `Ze ging open ${computer} op ${formatMoment(since)}, en die liet het laatst iets weten op ${formatMoment(seen)}.`
    : `Ze is open ${computer} sinds ${formatMoment(since)}.`
}
