import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Row } from '../../db/rights/person-rows'
import { formatDate, formatMoment, isIsoDate } from '../../shared/format/date'
import { formatEuro, formatNumber } from '../../shared/format/money'
import { capitalise } from '../../shared/format/text'

/** What an id stands for, in words. */
export type Names = ReadonlyMap<string, string>

/** How a column is told: its Dutch name, its value in words, or why it is not told at all. */
export type Field = Told | { leftOut: string }
type Told = {
  label: string
  /** Empty where the paper says it in another way, or where it is only a way from one row to another. */
  words: (value: string | number | boolean, names: Names) => string
  /** Its words say enough without the name before them. */
  plain?: boolean
  /** Kept as text that is JSON. */
  json?: boolean
}

/** What is kept in one table about a person. */
export type Part = {
  table: SQLiteTable
  title: string
  /** What it is, for who reads it for the first time. */
  what: string
  /** The word for one row, and the column that says which one it is. */
  one: string
  named?: string
  /** The column by which the rows are in order; else as they were made. */
  order?: string
  fields: Readonly<Record<string, Field>>
}

/** A part in which no column of the table is forgotten: the compiler asks for each. */
export const part = <T extends SQLiteTable>(
  table: T,
  about: Omit<Part, 'table' | 'fields' | 'named' | 'order'> & {
    named?: string & keyof T['$inferSelect']
    order?: string & keyof T['$inferSelect']
    fields: { [Column in string & keyof T['$inferSelect']]: Field }
  },
): Part => ({ table, ...about })

export const text = (label: string): Told => ({ label, words: String })
/** A text that stands for itself. */
export const plain = (label: string): Told => ({ label, words: String, plain: true })
export const day = (label: string): Told => ({
  label,
  words: (value) => (isIsoDate(String(value)) ? formatDate(String(value)) : String(value)),
})
export const moment = (label: string): Told => ({
  label,
  words: (value) => (Number.isNaN(Date.parse(String(value))) ? String(value) : formatMoment(String(value))),
})
export const choice = (label: string, labels: Readonly<Record<string, string>>): Told => ({
  label,
  words: (value) => labels[String(value)] ?? String(value),
})
export const yes = (label: string): Told => ({ label, words: (value) => (value ? 'Ja' : 'Nee') })
export const number = (label: string, unit = ''): Told => ({
  label,
  words: (value) => `${formatNumber(Number(value))} ${unit}`.trim(),
})
export const money = (label: string): Told => ({ label, words: (value) => formatEuro(Number(value)) })
/** An id of something that has a name. */
export const link = (label: string): Told => ({
  label,
  words: (value, names) => capitalise(names.get(String(value)) ?? ''),
})
/** A key by which rows find each other; it says nothing to a reader. */
export const key = (label: string): Told => ({ label, words: () => '' })
/** What stands in a file of its own beside this one. */
export const elsewhere = (label: string): Told => ({ label, words: () => '' })
export const leftOut = (reason: string): Field => ({ leftOut: reason })
export const isTold = (field: Field): field is Told => 'label' in field

export const id = key('Kenmerk van deze regel')
export const removed = moment('Verwijderd, nog terug te halen, op')

export type { Row }
