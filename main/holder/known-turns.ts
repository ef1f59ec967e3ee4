import path from 'node:path'
import { z } from 'zod'
import type { KnownTurn } from '../../db/holder/turn'
import { readJson, writeJson } from '../settings/json-file'

const shape = z.array(z.object({ file: z.uuid(), turn: z.number().int().min(1), id: z.uuid(), at: z.iso.datetime() }))
const KEPT = 50

const fileOf = (userData: string) => path.join(userData, 'beurten.json')
const all = (userData: string): KnownTurn[] => readJson(fileOf(userData), shape.parse, [])

/** How far this laptop knows a practice file to be; null for one that it never saw. */
export const knownTurn = (userData: string, file: string): KnownTurn | null =>
  all(userData).find((known) => known.file === file) ?? null

/** Remembers how far a practice file is. */
export function rememberTurn(userData: string, { file, turn, id, at }: KnownTurn): void {
  const others = all(userData).filter((known) => known.file !== file)
  writeJson(fileOf(userData), [{ file, turn, id, at }, ...others].slice(0, KEPT))
}
