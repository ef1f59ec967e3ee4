// Made at first use: the first of them costs 30 ms, and a start needs none.
let euro: Intl.NumberFormat | undefined
let plain: Intl.NumberFormat | undefined

/** "€ 1.250,00" from whole cents. The sign never parts from its number at the end of a line. */
export const formatEuro = (cents: number): string => {
  euro ??= new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return `€\u00a0${euro.format(cents / 100)}`
}

/** "7,5 uur". */
export const formatHours = (hours: number): string => `${formatNumber(hours)} uur`

/** "38" or "30,4". */
export const formatNumber = (value: number): string => {
  plain ??= new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
  return plain.format(value)
}

/** "820 kB", "3,2 MB". */
export const formatSize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
