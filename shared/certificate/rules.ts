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

/**
 * The ids of certificates that were renewed: the same person has one of the same name that is valid longer. Capitals
 * and accents make no other name.
 */
export function renewedCertificates(
  certificates: readonly { id: string; employeeId: string; name: string; validUntil: IsoDate | null }[],
): Set<string> {
  const until = (one: { validUntil: IsoDate | null }) => one.validUntil ?? '9999'
  const same = Map.groupBy(certificates, ({ employeeId, name }) => `${employeeId} ${searchable(name).trim()}`)
  return new Set(
    [...same.values()].flatMap((group) => {
      const longest = group.reduce((a, b) => (until(b) > until(a) ? b : a))
      return group.filter((one) => one !== longest).map(({ id }) => id)
    }),
  )
}

/** What asks for attention first: by last valid day, then by name; what does not expire comes last. */
export function byExpiry<T extends { validUntil: IsoDate | null; name: string }>(a: T, b: T): number {
  return (a.validUntil ?? '9999').localeCompare(b.validUntil ?? '9999') || a.name.localeCompare(b.name, 'nl')
}
