import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Reads a small settings file; anything unreadable, or refused by `check` (it throws), gives `fallback`. */
export function readJson<T>(file: string, check: (value: unknown) => T, fallback: T): T {
  try {
    return check(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return fallback
  }
}

/** Writes a small settings file whole or not at all; failing is not an error, for settings are a comfort. */
export function writeJson(file: string, value: unknown): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const half = `${file}.half`
    writeFileSync(half, JSON.stringify(value))
    renameSync(half, file)
  } catch {
    // Settings that cannot be kept are asked again next time.
  }
}
