import { addMonths, daysBetween, formatShortDate, type IsoDate } from '../format/date'
import { searchable } from '../format/text'

/** Days before the last valid day from which a certificate asks for attention: first quietly, then clearly. */
export const CERTIFICATE_WARNINGS = { early: 90, late: 30 } as const

export type CertificateStatus = 'lasting' | 'valid' | 'early' | 'late' | 'expired'
export type CertificateState = {
  status: CertificateStatus
  /** Days until the last valid day; negative when that day is past, null when there is none. */
  days: number | null
}

/**
 * How a certificate stands on `today`. The last valid day itself still counts; the limits of 90 and 30 days are
 * included. Without a last day it does not expire.
 */
export function certificateState(validUntil: IsoDate | null, today: IsoDate): CertificateState {
  if (validUntil === null) return { status: 'lasting', days: null }
  const days = daysBetween(today, validUntil)
  if (days < 0) return { status: 'expired', days }
  if (days <= CERTIFICATE_WARNINGS.late) return { status: 'late', days }
  return { status: days <= CERTIFICATE_WARNINGS.early ? 'early' : 'valid', days }
}

/** The last valid day of what is obtained on a day and valid for whole years; 29 February becomes the 28th. */
export const validForYears = (obtainedOn: IsoDate, years: number): IsoDate => addMonths(obtainedOn, years * 12)

/** "Vervalt over 12 dagen", "Vervallen sinds 3 mrt. 2026": the state in words. */
export function certificateInWords(validUntil: IsoDate | null, today: IsoDate): string {
  const { status, days } = certificateState(validUntil, today)
  if (validUntil === null || days === null) return 'Vervalt niet'
  if (status === 'expired') return `Vervallen sinds ${formatShortDate(validUntil)}`
  if (days === 0) return 'Vandaag de laatste dag'
  if (days === 1) return 'Vervalt morgen'
  return status === 'valid' ? 'Geldig' : `Vervalt over ${days} dagen`
}

/** Why a certificate asks for nothing any more, whatever its last day says. */
export type Settled = 'renewed' | 'notNeeded'

type Dated = { obtainedOn: IsoDate | null; validUntil: IsoDate | null }

/** Whether `later` takes the place of `one`: it is valid longer, or it does not expire and was obtained after it. */
function renews(later: Dated, one: Dated): boolean {
  if (one.validUntil === null) return false
  if (later.validUntil !== null) return later.validUntil > one.validUntil
  return later.obtainedOn !== null && later.obtainedOn > (one.obtainedOn ?? one.validUntil)
}

/**
 * The certificates that ask for nothing any more: those that need not be renewed, and those of which the same person has
 * a later one of the same name. Capitals and accents make no other name; of two alike the first stays.
 */
export function settledCertificates(
  certificates: readonly (Dated & { id: string; employeeId: string; name: string; notNeededOn: IsoDate | null })[],
): Map<string, Settled> {
  const same = Map.groupBy(certificates, ({ employeeId, name }) => `${employeeId} ${searchable(name).trim()}`)
  return new Map(
    [...same.values()].flatMap((group) =>
      group.flatMap((one, index): [string, Settled][] => {
        if (one.notNeededOn) return [[one.id, 'notNeeded']]
        const alike = group
          .slice(0, index)
          .some(({ validUntil }) => validUntil !== null && validUntil === one.validUntil)
        return alike || group.some((other) => renews(other, one)) ? [[one.id, 'renewed']] : []
      }),
    ),
  )
}

/** What asks for attention first: by last valid day, then by name; what does not expire comes last. */
export function byExpiry<T extends { validUntil: IsoDate | null; name: string }>(a: T, b: T): number {
  return (a.validUntil ?? '9999').localeCompare(b.validUntil ?? '9999') || a.name.localeCompare(b.name, 'nl')
}
