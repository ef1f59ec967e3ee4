import { spawnSync } from 'node:child_process'

/**
 * Whether these programs of the operating system are there (Debian: poppler-utils, qpdf). Tests that need one are skipped
 * without it, and fail on a build server, where a skipped check would pass for a check.
 */
export function hasTools(...names: string[]): boolean {
  const missing = names.filter((name) => spawnSync(name, ['-v']).error)
  if (missing.length && process.env.CI) throw new Error(`Not installed on this build server: ${missing.join(', ')}`)
  if (missing.length) console.warn(`Skipped: a test that needs ${missing.join(', ')}.`)
  return missing.length === 0
}
