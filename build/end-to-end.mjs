/**
 * Builds the test variant and runs the end-to-end tests in a real window: `end-to-end.mjs [--screens] [arguments
 * for Playwright]`. `--screens` takes every screen as PNG in screens/ instead. Without a display virtual ones are used: two, so
 * that two windows can be tried at a time without one taking the focus of the other. Where the proofs are asked for in full,
 * the whole suite is watched (build/network.mjs).
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { requireElectron, root } from './electron-path.mjs'

const args = process.argv.slice(2)
const screens = args[0] === '--screens'
if (screens) args.shift()

if (process.env.PRAKTIJKGROEI_PROOF === 'full' && !process.env.PRAKTIJKGROEI_WATCHED && process.argv.length === 2)
  process.exit(spawnSync(process.execPath, ['build/network.mjs'], { cwd: root, stdio: 'inherit' }).status ?? 1)

const { exe, kind, version } = requireElectron()
const env = { ...process.env, PRAKTIJKGROEI_VARIANT: 'test', PRAKTIJKGROEI_ELECTRON: exe, TZ: 'Europe/Brussels' }
// The electron package, and so Playwright, finds the third-party copy here, or what someone watches it with.
if (kind === 'fallback') env.ELECTRON_OVERRIDE_DIST_PATH ??= path.dirname(exe)
const shell = process.platform === 'win32'

/** Runs a command and ends with its code when it fails. */
function run(command, commandArgs) {
  const { status } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', env, shell })
  if (status !== 0) process.exit(status ?? 1)
}

console.log(`End to end in Electron ${version} (${kind})`)
if (!env.PRAKTIJKGROEI_EXECUTABLE) run('npm', ['run', '-s', 'build'])
const playwright = [
  'npx',
  'playwright',
  'test',
  '-c',
  'build/playwright.config.ts',
  `--project=${screens ? 'screens' : 'end-to-end'}`,
  ...args,
]
const hasDisplay = process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY
const display = ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24']
// The first display is handed on under another name, for the second takes its place.
const handOn = 'OTHER_DISPLAY="$DISPLAY" OTHER_XAUTHORITY="$XAUTHORITY" exec "$@"'
const displays = screens ? display : [...display, 'sh', '-c', handOn, 'sh', ...display]
const [command, ...rest] = hasDisplay ? playwright : [...displays, ...playwright]
run(command, rest)
