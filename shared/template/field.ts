import type { FormQuestion } from '../preparation/form'

/**
 * A field of a template: what the practice may write between braces, in words, and what it may stand in. One list per
 * document gives the page that explains them, the check of a template, and what is filled in.
 */
export type Field = {
  kind: FieldKind
  /** As it stands between the braces. */
  name: string
  /** What it says, for who makes a template. */
  label: string
  /** Of a loop: what can stand in it, besides what can stand around it. */
  fields: readonly Field[]
}
export type FieldKind =
  /** Words; also a condition: `{#name}` … `{/name}` is left out when there are none. */
  | 'text'
  /** Something that holds or not. */
  | 'when'
  /** Repeated for each of something. */
  | 'loop'
  /** A drawn signature, or words in its place. */
  | 'picture'
  /** The places to fill in of a question. */
  | 'places'

export type Picture = { image: string; alt: string }
export type Places = FormQuestion & { voice: 'employee' | 'employer' }
export type Value = string | boolean | Picture | Places | Values[]
export type Values = { [name: string]: Value }

/** A field that knows its value; `Source` is what the document is made from. */
export type FieldOf<Source> = Field & { value: (source: Source) => Value }

export const text = <Source>(name: string, label: string, value: (source: Source) => string): FieldOf<Source> => ({
  kind: 'text',
  name,
  label,
  fields: [],
  value,
})

export const when = <Source>(name: string, label: string, value: (source: Source) => boolean): FieldOf<Source> => ({
  kind: 'when',
  name,
  label,
  fields: [],
  value,
})

export const picture = <Source>(
  name: string,
  label: string,
  value: (source: Source) => Picture | string,
): FieldOf<Source> => ({ kind: 'picture', name, label, fields: [], value })

export const places = <Source>(name: string, label: string, value: (source: Source) => Places): FieldOf<Source> => ({
  kind: 'places',
  name,
  label,
  fields: [],
  value,
})

/** Each row is given its place in the list, counted from 0. */
export type Row<Item> = { item: Item; index: number }

export const loop = <Source, Item>(
  name: string,
  label: string,
  rows: (source: Source) => readonly Item[],
  fields: readonly FieldOf<Row<Item>>[],
): FieldOf<Source> => ({
  kind: 'loop',
  name,
  label,
  fields,
  value: (source) => rows(source).map((item, index) => valuesOf(fields, { item, index })),
})

/** The value of every field, as a template is filled with it. */
export const valuesOf = <Source>(fields: readonly FieldOf<Source>[], source: Source): Values =>
  Object.fromEntries(fields.map((field) => [field.name, field.value(source)]))

/** How a field is written in a template: places stand alone in their paragraph, what is repeated has an end. */
export function written({ kind, name }: Pick<Field, 'kind' | 'name'>): string {
  if (kind === 'loop' || kind === 'when') return `{#${name}} … {/${name}}`
  return kind === 'places' ? `{@${name}}` : `{${name}}`
}
