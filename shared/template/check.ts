import type { Field } from './field'
import { nearest } from './nearest'
import type { PartName, Place, Problem } from './problem'

/** A part of a template as its paragraphs, each on one line. */
export type TemplatePart = { part: PartName; paragraphs: readonly string[] }

export type TemplateFound = {
  problems: Problem[]
  /** The names of all fields that stand in it. */
  used: string[]
}

/** More than these help nobody: they are the same mistake again. */
const MOST = 40
/** So many letters on either side of a mistake are shown. */
const AROUND = 30

type Open = { name: string; field: Field | null; place: Place }

/**
 * Everything that is wrong with the fields of a template, in the order of reading: what is not a field, what stands
 * where it has no meaning, what begins and does not end. The fields are those of the document.
 */
export function checkTemplate(parts: readonly TemplatePart[], fields: readonly Field[]): TemplateFound {
  const problems: Problem[] = []
  const used = new Set<string>()
  for (const { part, paragraphs } of parts) {
    const open: Open[] = []
    for (const paragraph of paragraphs)
      for (const found of tagsOf(paragraph)) {
        if (problems.length >= MOST) return { problems, used: [...used] }
        const place = { part, words: wordsAround(paragraph, found.at, found.text.length) }
        const report = (problem: DistributiveOmit<Problem, 'place'>) => problems.push({ ...problem, place })
        if (found.broken) report({ kind: 'brace', tag: found.text.slice(0, 60) })
        else read(found.text.slice(1, -1).trim(), paragraph.trim() === found.text, open, place, report)
      }
    for (const { name, place } of open) problems.push({ kind: 'notClosed', tag: name, place })
  }
  return { problems: problems.slice(0, MOST), used: [...used] }

  function read(tag: string, alone: boolean, open: Open[], place: Place, report: Report): void {
    const sign = /^[^\p{L}\p{N}]/u.test(tag) ? tag.slice(0, 1) : ''
    const name = tag.slice(sign.length).trim()
    const field = inSight(name, open)
    if (sign === '/') close(name, open, report)
    else if (!['', '#', '^', '@'].includes(sign)) report({ kind: 'sign', tag: tag.slice(0, 60) })
    else if (field) use(field, sign, alone, open, place, report)
    else {
      report(unknown(name, open))
      // Remembered all the same: its end is no mistake of its own.
      if (sign === '#' || sign === '^') open.push({ name, field: null, place })
    }
  }

  function use(field: Field, sign: string, alone: boolean, open: Open[], place: Place, report: Report): void {
    const { kind, name } = field
    used.add(name)
    if (sign === '#' || sign === '^') {
      if (kind === 'places') report({ kind: 'noCondition', tag: name })
      const around = open.findLast((one) => one.field?.kind === 'loop')?.field
      // A list within another that does not know it would repeat everything for everything.
      if (sign === '#' && kind === 'loop' && around && !around.fields.includes(field))
        report({ kind: 'nested', tag: name, within: around.name })
      open.push({ name, field: sign === '#' ? field : null, place })
    } else if (sign === '@') {
      if (kind !== 'places') report({ kind: 'sign', tag: `@${name}` })
      else if (!alone) report({ kind: 'alone', tag: name })
    } else if (kind === 'loop' || kind === 'when') report({ kind: 'needsEnd', tag: name })
    else if (kind === 'places') report({ kind: 'alone', tag: name })
  }

  /** The fields that have a meaning here, the nearest first. */
  function scopes(open: readonly Open[]): (readonly Field[])[] {
    return [...open.flatMap(({ field }) => (field?.kind === 'loop' ? [field.fields] : [])).reverse(), fields]
  }

  function inSight(name: string, open: readonly Open[]): Field | null {
    for (const scope of scopes(open)) {
      const field = scope.find((one) => one.name === name)
      if (field) return field
    }
    return null
  }

  function unknown(name: string, open: readonly Open[]): DistributiveOmit<Problem, 'place'> {
    const loops = loopsWith(name, fields)
    if (loops.length) return { kind: 'elsewhere', tag: name, loops }
    const near = scopes(open).flatMap((scope) => scope.map((field) => field.name))
    return { kind: 'unknown', tag: name.slice(0, 60), nearest: nearest(name, near) ?? nearest(name, allNames(fields)) }
  }
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never
type Report = (problem: DistributiveOmit<Problem, 'place'>) => void

function close(name: string, open: Open[], report: Report): void {
  const last = open.at(-1)
  const at = name ? open.findLastIndex((one) => one.name === name) : open.length - 1
  if (!last || at < 0) report({ kind: 'notOpened', tag: name })
  else {
    if (at < open.length - 1) report({ kind: 'crossed', tag: last.name, other: name })
    open.splice(at, 1)
  }
}

/** The names of the loops in which a field of this name stands. */
const loopsWith = (name: string, fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [
    ...(field.fields.some((one) => one.name === name) ? [field.name] : []),
    ...loopsWith(name, field.fields),
  ])

/** Every name, also of what stands in loops; each once. */
export const allNames = (fields: readonly Field[]): string[] => [
  ...new Set(fields.flatMap((field) => [field.name, ...allNames(field.fields)])),
]

type Found = { text: string; at: number; broken: boolean }

/** What stands between braces in one paragraph, and braces that have no other half. */
function tagsOf(paragraph: string): Found[] {
  const found: Found[] = []
  let start = -1
  for (let at = 0; at < paragraph.length; at++) {
    const sign = paragraph[at]
    if (sign === '{') {
      if (start >= 0) found.push({ text: paragraph.slice(start, at), at: start, broken: true })
      start = at
    } else if (sign === '}') {
      const from = start >= 0 ? start : Math.max(0, at - AROUND)
      found.push({ text: paragraph.slice(from, at + 1), at: from, broken: start < 0 })
      start = -1
    }
  }
  if (start >= 0) found.push({ text: paragraph.slice(start), at: start, broken: true })
  return found
}

function wordsAround(paragraph: string, at: number, length: number): string {
  const from = Math.max(0, at - AROUND)
  const to = Math.min(paragraph.length, at + Math.min(length, 60) + AROUND)
  return `${from > 0 ? '…' : ''}${paragraph.slice(from, to).trim()}${to < paragraph.length ? '…' : ''}`
}
