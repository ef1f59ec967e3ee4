import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { RecentPractice } from '../../shared/session/schema'
import { readJson, writeJson } from '../settings/json-file'

const shape = z
  .array(z.object({ path: z.string(), name: z.string(), openedAt: z.string(), isSample: z.boolean() }))
  .max(20)
const KEPT = 6

const fileOf = (userData: string) => path.join(userData, 'recent.json')

/** The practices opened lately on this laptop, newest first: name and place, nothing else. */
export const recentPractices = (userData: string): RecentPractice[] =>
  readJson(fileOf(userData), shape.parse, []).map((entry) => ({ ...entry, exists: existsSync(entry.path) }))

/** Puts a practice at the top of the list. */
export function rememberPractice(userData: string, entry: { path: string; name: string; isSample: boolean }): void {
  const others = readJson(fileOf(userData), shape.parse, []).filter((other) => other.path !== entry.path)
  writeJson(fileOf(userData), [{ ...entry, openedAt: new Date().toISOString() }, ...others].slice(0, KEPT))
}

/** Takes a practice out of the list; its file stays. */
export function forgetPractice(userData: string, filePath: string): void {
  writeJson(
    fileOf(userData),
    readJson(fileOf(userData), shape.parse, []).filter((entry) => entry.path !== filePath),
  )
}
