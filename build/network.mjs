/**
 * `npm run proof -- network`: runs a wide part of the end-to-end tests with every process of the app under strace, and
 * counts what reaches for the internet: nothing may. Too slow for each run of the tests, where one spec does the same from the
 * first moment of one start (test/e2e/shell-network.spec.ts). The control is a program in Electron that asks for one page.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requireElectron, root } from './electron-path.mjs'
import { internetCalls } from './internet-calls.mjs'
import { removeFolder } from './remove-folder.mjs'

/** The specs in which most of the app is used; those that attack it or kill it watch for themselves. */
const specs = [
  ...['main-job', 'around-the-year', 'bulk', 'form', 'import', 'paper', 'practice-data', 'practice-file', 'preview'],
  ...['progress-note', 'template', 'whole-year'],
].map((name) => `${name}.spec.ts`)

if (spawnSync('strace', ['-V']).status !== 0) {
  console.error('strace is not installed, so system calls cannot be watched here.')
  process.exit(1)
}

const { exe } = requireElectron()
const folder = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-network-'))

/**
 * A folder in which `electron` is Electron under strace, each start with a trace of its own. With -D the tracer stands
 * beside the program, so that whoever starts and ends it notices nothing.
 */
function watched(name) {
  const dist = path.join(folder, name)
  mkdirSync(dist)
  const strace = 'exec strace -D --seccomp-bpf -f -qq -e trace=connect -e signal=none'
  writeFileSync(path.join(dist, 'electron'), `#!/bin/sh\n${strace} -o "${dist}/trace.$$" "${exe}" "$@"\n`)
  chmodSync(path.join(dist, 'electron'), 0o755)
  return dist
}

/** What the traces of a folder hold. */
function count(dist) {
  const traces = readdirSync(dist).filter((name) => name.startsWith('trace.'))
  const text = traces.map((name) => readFileSync(path.join(dist, name), 'utf8')).join('\n')
  return { starts: traces.length, calls: text.split('\n').filter(Boolean).length, internet: internetCalls(text) }
}

const own = watched('own')
const { status } = spawnSync(process.execPath, ['build/end-to-end.mjs', ...specs], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: own },
})

const control = watched('control')
const asking = path.join(folder, 'asking.cjs')
writeFileSync(asking, "require('node:http').get('http://127.0.0.1:9/').on('error', () => process.exit(0))")
spawnSync(path.join(control, 'electron'), [asking], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } })

const found = count(own)
const seen = count(control)
await removeFolder(folder)
for (const line of found.internet) console.error(line)
const holds =
  status === 0 && found.starts > 0 && found.calls > 0 && found.internet.length === 0 && seen.internet.length > 0
const figure = {
  proof: 'network',
  figure: `${specs.length} specs, ${found.starts} starts, ${found.calls} connects watched: ${found.internet.length} to the internet`,
  control: `a program that asks for one page: ${seen.internet.length} seen`,
  holds,
}
console.log(`${figure.figure}; control: ${figure.control}`)
if (process.env.PRAKTIJKGROEI_PROOF_TABLE)
  appendFileSync(process.env.PRAKTIJKGROEI_PROOF_TABLE, `${JSON.stringify(figure)}\n`)
process.exit(holds ? 0 : 1)
