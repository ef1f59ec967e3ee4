/**
 * Runs this checkout's Electron: `run-electron.mjs [--as-node] <file or folder> [arguments]`. Without a
 * display a virtual one is started, as root the sandbox is switched off (Chromium refuses it there), and
 * Chromium's own chatter is left out of what is printed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { requireElectron, root } from './electron-path.mjs'

const args = process.argv.slice(2)
const asNode = args[0] === '--as-node'
if (asNode) args.shift()

const { exe } = requireElectron()
const isLinux = process.platform === 'linux'
const needsDisplay = isLinux && !asNode && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
const hasXvfb = needsDisplay && spawnSync('sh', ['-c', 'command -v xvfb-run']).status === 0
const noSandbox = isLinux && !asNode && process.getuid?.() === 0 ? ['--no-sandbox'] : []
const prefix = hasXvfb
  ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24', exe]
  : asNode
    ? [...withoutPassingRights(), exe]
    : [exe]
const [command, ...before] = prefix

const child = spawn(command, [...before, ...noSandbox, ...args], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'pipe'],
  env: { ...process.env, ...(asNode ? { ELECTRON_RUN_AS_NODE: '1' } : {}) },
})
/**
 * Root may read and write everything, so that file rights would never bind in a test. Where root owns this checkout,
 * that one power is laid down.
 */
function withoutPassingRights() {
  if (!isLinux || process.getuid?.() !== 0 || statSync(root).uid !== 0) return []
  const drop = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search']
  return spawnSync(drop[0], [...drop.slice(1), 'true']).status === 0 ? drop : []
}

const chatter = /^\[\d+:[\d/.]+:(ERROR|WARNING|INFO):|^\s*$|Gtk-WARNING|dconf-WARNING/
createInterface({ input: child.stderr }).on('line', (line) => {
  if (!chatter.test(line)) console.error(line)
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
