const euro = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const plain = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** "€ 1.250,00" from whole cents. */
export const formatEuro = (cents: number): string => `€ ${euro.format(cents / 100)}`

/** "7,5 uur". */
export const formatHours = (hours: number): string => `${plain.format(hours)} uur`

/** "38" or "30,4". */
export const formatNumber = (value: number): string => plain.format(value)
