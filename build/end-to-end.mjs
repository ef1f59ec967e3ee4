/**
 * Builds the test variant and runs the end-to-end tests in a real window: `end-to-end.mjs [--screens] [arguments
 * for Playwright]`. `--screens` takes every screen as PNG in screens/ instead. Without a display a virtual one is used.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { requireElectron, root } from './electron-path.mjs'

const args = process.argv.slice(2)
const screens = args[0] === '--screens'
if (screens) args.shift()

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
const [command, ...rest] = hasDisplay ? playwright : ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24', ...playwright]
run(command, rest)
