import { z } from 'zod'
import { type IsoDate, isIsoDate } from '../format/date'
import { isoDate } from '../format/fields'
import { requiredText } from '../format/text'
import { type Country, countries, oneOf } from '../practice/schema'
import { type LegalKey, legalKeys, shippedParameters } from './parameters'

/** How a figure is counted and written. */
export const legalUnits = {
  euro: 'euro',
  uren: 'uur',
  '%': '%',
  jaar: 'jaar',
  maanden: 'maanden',
  VTE: 'VTE',
  dagen: 'dagen',
  /** A day that returns every year, as month and day in one number: 331 is 31 March. */
  datum: '',
} as const
export type LegalUnit = keyof typeof legalUnits

/** A figure as it holds for the practice: the shipped one, or the practice's own. */
export type LegalParameter = {
  country: Country
  key: LegalKey
  group: string
  label: string
  unit: LegalUnit
  value: number
  source: string
  /** The year or moment that the shipped figure is from. */
  state: string
  /** True while nobody checked it since it was shipped. */
  toCheck: boolean
  /** The day on which the practice wrote down its own figure; null for the shipped one. */
  checkedOn: string | null
  /** What the application came with. */
  shipped: { value: number; source: string }
}

/** The day of a figure that is one, in a year of choice; a leap year has them all. */
export const dayOfFigure = (value: number, year = 2024): IsoDate =>
  `${year}-${String(Math.floor(value / 100)).padStart(2, '0')}-${String(value % 100).padStart(2, '0')}`
export const figureOfDay = (day: IsoDate): number => Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))

const isDay = (one: LegalKey): boolean =>
  Object.values(shippedParameters).some((figures) => figures[one]?.unit === 'datum')

const key = z.enum(legalKeys)
export const legalReset = z.object({ country: oneOf(countries), key })
export const legalSave = legalReset
  .extend({
    value: z
      .number('Vul een getal in.')
      .min(0, 'Een getal kan niet negatief zijn.')
      .max(10_000_000, 'Dat getal is te groot.'),
    source: requiredText('Schrijf waar u dit cijfer vond.', 300),
    checkedOn: isoDate,
  })
  .refine((figure) => !isDay(figure.key) || isIsoDate(dayOfFigure(figure.value)), {
    path: ['value'],
    message: 'Vul een bestaande dag in.',
  })
export type LegalSave = z.infer<typeof legalSave>
