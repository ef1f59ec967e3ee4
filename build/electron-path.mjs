import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Where the announced third-party copy is unpacked; see docs/adr/0002-electron-fallback.md. */
export const fallbackDist = path.join(root, 'node_modules', '.electron-fallback')

const officialDist = path.join(root, 'node_modules', 'electron', 'dist')

const binary =
  {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  }[process.platform] ?? 'electron'

/**
 * The folder and executable of the Electron that this checkout uses.
 * @returns {{ kind: 'official' | 'fallback', dist: string, exe: string, version: string } | null} null when none was installed
 */
export function findElectron() {
  for (const [kind, dist] of /** @type {const} */ ([
    ['official', officialDist],
    ['fallback', fallbackDist],
  ])) {
    const exe = path.join(dist, binary)
    if (existsSync(exe) && existsSync(path.join(dist, 'version'))) {
      const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
      return { kind, dist, exe, version }
    }
  }
  return null
}

/** The same, but ends the process with one clear line when Electron is missing. */
export function requireElectron() {
  const found = findElectron()
  if (found) return found
  console.error('Electron is not installed. Run: node build/install-electron.mjs')
  process.exit(1)
}
