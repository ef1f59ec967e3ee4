import { formatDate } from '../format/date'
import { formatEuro, formatNumber } from '../format/money'
import type { Country } from '../practice/schema'
import { type LegalKey, legalKeys, shippedParameters } from './parameters'
import { dayOfFigure, type LegalParameter, type LegalUnit, legalUnits } from './schema'

export type Override = { key: string; value: number; source: string; checkedOn: string }

/** The figures of a country as they hold for the practice: its own where it wrote one down, else the shipped one. */
export function effectiveParameters(country: Country, overrides: readonly Override[]): LegalParameter[] {
  const own = new Map(overrides.map((override) => [override.key, override]))
  return legalKeys.flatMap((key) => {
    const shipped = shippedParameters[country][key]
    if (!shipped) return []
    const change = own.get(key)
    return [
      {
        ...shipped,
        country,
        key,
        value: change?.value ?? shipped.value,
        source: change?.source ?? shipped.source,
        toCheck: shipped.toCheck && !change,
        checkedOn: change?.checkedOn ?? null,
        shipped: { value: shipped.value, source: shipped.source },
      },
    ]
  })
}

/** The value of a figure. Throws when the figure is not one of this country: a mistake in code, not in data. */
export function figure(parameters: readonly LegalParameter[], key: LegalKey): number {
  const found = parameters.find((parameter) => parameter.key === key)
  if (!found) throw new Error(`No legal figure ${key}`)
  return found.value
}

/** Hours in a day of training. Less than an hour is a slip of the hand and makes no days. */
export const dayHoursOf = (parameters: readonly LegalParameter[]): number => Math.max(figure(parameters, 'dayHours'), 1)

/** A figure in euro as whole cents. */
export const figureCents = (parameters: readonly LegalParameter[], key: LegalKey): number =>
  Math.round(figure(parameters, key) * 100)

/** "€ 7.500,00", "30 %", "10 VTE", "2030", "31 maart": a figure with its unit. */
export function figureInWords(value: number, unit: LegalUnit): string {
  if (unit === 'euro') return formatEuro(Math.round(value * 100))
  if (unit === 'datum') return formatDate(dayOfFigure(value)).replace(/ \d{4}$/, '')
  // A calendar year is not a length of time, and is written without a thousands point.
  if (unit === 'jaar' && value >= 1900) return String(value)
  if (value === 1 && (unit === 'dagen' || unit === 'maanden')) return `1 ${unit === 'dagen' ? 'dag' : 'maand'}`
  return `${formatNumber(value)} ${legalUnits[unit]}`
}
