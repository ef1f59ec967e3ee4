import path from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from '../settings/json-file'

/** What this laptop knows of the copies of one practice, by the id of its file: places and moments, nothing of what is in it. */
const kept = z.object({
  /** The folder outside this laptop, when one was chosen. */
  second: z.string().nullable().default(null),
  /** What the practice file was at the last copy. */
  seen: z.object({ changed: z.number(), bytes: z.number() }).nullable().default(null),
  lastOutside: z.string().nullable().default(null),
  /** When the first copy was made that did not go outside. */
  behindSince: z.string().nullable().default(null),
  /** Second places that were left: what is old goes there too, as long as they can be reached. */
  left: z.array(z.string()).max(20).default([]),
  reminderOff: z.boolean().default(false),
})
export type Kept = z.infer<typeof kept>

const shape = z.record(z.string(), kept)
const none = kept.parse({})

/** Where the copies of a practice stand on this laptop. */
export const copyFolder = (userData: string, fileId: string): string => path.join(allCopies(userData), fileId)
export const allCopies = (userData: string): string => path.join(userData, 'kopieen')

const fileOf = (userData: string): string => path.join(userData, 'kopieen.json')
const readAll = (userData: string) => readJson(fileOf(userData), shape.parse, {})

export const keptOf = (userData: string, fileId: string): Kept => readAll(userData)[fileId] ?? none

/** The second places of all practices that were opened on this laptop. */
export const secondPlaces = (userData: string): string[] =>
  [...new Set(Object.values(readAll(userData)).map(({ second }) => second))].filter((place) => place !== null)

/** Chooses another second place, or none; the former one is remembered. */
export function keepSecond(userData: string, fileId: string, second: string | null): void {
  const { second: former, left } = keptOf(userData, fileId)
  const places = [former, ...left].filter((place) => place !== null && place !== second)
  keep(userData, fileId, { second, left: [...new Set(places)].filter((place) => place !== null).slice(0, 20) })
}

export function keep(userData: string, fileId: string, change: Partial<Kept>): void {
  const all = readAll(userData)
  writeJson(fileOf(userData), { ...all, [fileId]: { ...none, ...all[fileId], ...change } })
}
