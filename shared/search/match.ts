import { searchable } from '../format/text'
import type { MarkedText, SearchGroup, SearchHit, SearchResult, SearchTarget } from './schema'

/** One thing that can be found. */
export type SearchEntry = {
  group: SearchGroup
  key: string
  title: string
  context: string
  /** What else is searched in and shown around the match. */
  text: string
  /** `fold(title)`, the text and the context below each other, each in a line of its own. */
  folded: string
  /** Where the title ends in `folded`, and where the context starts. */
  titleEnd: number
  contextStart: number
  /** Newer goes before older among equals; any text that sorts, such as a date. */
  age: string
  target: SearchTarget
}

type Source = Pick<SearchEntry, 'group' | 'key' | 'title' | 'context' | 'target'> & {
  text?: string
  age?: string | null
  /** True when the title only names where the text stands: then it counts as context. */
  titleIsContext?: boolean
}

/** Makes an entry; this is the slow half of searching, done once for each thing. */
export function searchEntry({ titleIsContext, text = '', age, ...source }: Source): SearchEntry {
  const title = titleIsContext ? '' : searchable(source.title)
  const body = searchable(text)
  const context = searchable(titleIsContext ? `${source.title} ${source.context}` : source.context)
  return {
    ...source,
    text,
    age: age ?? '',
    // Joined, and not a template: V8 keeps that in pieces until the first search, which then waits for thousands of them.
    folded: [title, body, context].join('\n'),
    titleEnd: title.length,
    contextStart: title.length + 1 + body.length + 1,
  }
}

/** The words of what was typed: without capitals and accents, each once. */
export const searchWords = (text: string): string[] => [...new Set(searchable(text).split(/\s+/).filter(Boolean))]

const isWordStart = (folded: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ')

const groupRank: Partial<Record<SearchGroup, number>> = { employee: 6, screen: 4, talk: 3, goal: 2, answer: -1 }

/**
 * How well an entry fits; 0 when a word is missing, or when all words stand only in what the entry belongs to. A word in
 * the title counts more than one in the text, the start of a word more than its middle.
 */
export function score(entry: SearchEntry, words: readonly string[]): number {
  const { folded, titleEnd, contextStart } = entry
  let total = 0
  let isOwn = false
  for (const word of words) {
    const at = folded.indexOf(word)
    if (at < 0) return 0
    if (at < contextStart) isOwn = true
    const place = at === 0 ? 12 : at < titleEnd ? 8 : at < contextStart ? 3 : 1
    total += place + (isWordStart(folded, at) ? 3 : 0)
  }
  return isOwn ? total / words.length + (groupRank[entry.group] ?? 0) : 0
}

const PER_GROUP = 6
const ALL = 30

/** The best of all entries, by group: the group with the best match first, of each group the first few. */
export function find(entries: readonly SearchEntry[], text: string): SearchResult {
  const words = searchWords(text)
  if (words.length === 0) return []
  const groups = new Map<SearchGroup, { best: Found[]; count: number }>()
  for (const entry of entries) {
    const found = score(entry, words)
    if (found <= 0) continue
    const group = groups.get(entry.group) ?? { best: [], count: 0 }
    groups.set(entry.group, group)
    group.count += 1
    keepBest(group.best, { entry, score: found })
  }
  const ranked = [...groups].sort(([, a], [, b]) => (b.best[0]?.score ?? 0) - (a.best[0]?.score ?? 0))
  let room = ALL
  return ranked.flatMap(([group, { best, count }]) => {
    const shown = best.slice(0, room)
    room -= shown.length
    if (shown.length === 0) return []
    return [{ group, hits: shown.map(({ entry }) => toHit(entry, words)), more: count - shown.length }]
  })
}

type Found = { entry: SearchEntry; score: number }

const isBetter = (a: Found, b: Found) => a.score > b.score || (a.score === b.score && a.entry.age > b.entry.age)

/** Puts one in its place among the best few; a common word is found thousands of times, too many to sort. */
function keepBest(best: Found[], found: Found): void {
  const last = best.at(-1)
  if (best.length === PER_GROUP && last && !isBetter(found, last)) return
  const place = best.findIndex((other) => isBetter(found, other))
  best.splice(place < 0 ? best.length : place, 0, found)
  if (best.length > PER_GROUP) best.pop()
}

function toHit(entry: SearchEntry, words: readonly string[]): SearchHit {
  const { group, key, title, context, text, target } = entry
  const inText = mark(text.replace(/\s+/g, ' ').trim(), words)
  return {
    key,
    title: mark(title, words),
    context,
    // The other names of a screen lead to it and are not shown.
    snippet: group !== 'screen' && inText.some((piece) => piece.marked) ? around(inText) : [],
    target,
  }
}

/** The text in pieces, with every place marked where one of the words stands. */
export function mark(text: string, words: readonly string[]): MarkedText {
  const { folded, from } = foldedWithPlaces(text)
  const isMarked = new Array<boolean>(text.length).fill(false)
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      isMarked.fill(true, from[at], from[at + word.length] ?? text.length)
  const pieces: MarkedText = []
  let start = 0
  for (let at = 1; at <= text.length; at++)
    if (at === text.length || isMarked[at] !== isMarked[start]) {
      pieces.push({ text: text.slice(start, at), marked: isMarked[start] === true })
      start = at
    }
  return pieces
}

/** A folded text with, for each of its characters, where that one comes from: an accent can be a character of its own. */
function foldedWithPlaces(text: string): { folded: string; from: number[] } {
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const character of text) {
    // Most characters are plain ones; folding each of them by the rules of Unicode is what takes the time.
    const plain = /^[ -~]$/.test(character) ? character.toLowerCase() : searchable(character)
    for (let i = 0; i < plain.length; i++) from.push(at)
    folded += plain
    at += character.length
  }
  return { folded, from }
}

const BEFORE = 50
const LENGTH = 160

/** The part of a marked text around its first mark, cut at words. */
function around(pieces: MarkedText): MarkedText {
  const first = pieces.findIndex((piece) => piece.marked)
  const before = pieces
    .slice(0, first)
    .map((piece) => piece.text)
    .join('')
  const lead = before.length > BEFORE ? `… ${before.slice(-BEFORE).replace(/^\S*\s/, '')}` : before
  const shown: MarkedText = lead ? [{ text: lead, marked: false }] : []
  let length = lead.length
  for (const piece of pieces.slice(first)) {
    const room = LENGTH - length
    if (piece.text.length > room && !piece.marked) {
      shown.push({ text: `${piece.text.slice(0, Math.max(room, 0)).replace(/\S*$/, '')}…`, marked: false })
      break
    }
    shown.push(piece)
    length += piece.text.length
    if (length >= LENGTH) break
  }
  return shown
}
