/**
 * `npm run proof -- network`: runs the whole end-to-end suite with every process of the app under strace, and counts what
 * reaches for the internet: nothing may. The build server runs the suite like this; watching costs a fifth of the time, so
 * elsewhere one spec does the same of one start (test/e2e/shell-network.spec.ts). The control is a program in Electron that
 * asks for one page.
 *
 * Two starts in the suite are not watched here, for a process bears one tracer and the other is no app of ours: that one spec, which
 * watches its own start, and the weak window of attacks.spec.ts, which is made to let things through. Both start PRAKTIJKGROEI_ELECTRON
 * by its own path.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requireElectron, root } from './electron-path.mjs'
import { internetCalls } from './internet-calls.mjs'
import { removeFolder } from './remove-folder.mjs'

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
  const texts = traces.map((name) => readFileSync(path.join(dist, name), 'utf8'))
  const calls = texts.flatMap((text) => text.split('\n').filter(Boolean)).length
  return { starts: traces.length, calls, internet: texts.flatMap(internetCalls) }
}

// What its specs prove by themselves has rows of its own in the table, when it is asked for.
const { PRAKTIJKGROEI_PROOF_TABLE: table, ...env } = process.env
const own = watched('own')
const { status } = spawnSync(process.execPath, ['build/end-to-end.mjs'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...env, PRAKTIJKGROEI_WATCHED: 'yes', ELECTRON_OVERRIDE_DIST_PATH: own },
})

const control = watched('control')
const asking = path.join(folder, 'asking.cjs')
writeFileSync(asking, "require('node:http').get('http://127.0.0.1:9/').on('error', () => process.exit(0))")
spawnSync(path.join(control, 'electron'), [asking], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } })

const specs = readdirSync(path.join(root, 'test/e2e')).filter((name) => name.endsWith('.spec.ts'))
// The pictures are no tests, and not part of the suite.
const inSuite = specs.filter((name) => name !== 'screens.spec.ts').length
const found = count(own)
const seen = count(control)
await removeFolder(folder)
for (const line of found.internet) console.error(line)
const holds =
  status === 0 &&
  found.starts >= inSuite - 1 &&
  found.calls > 0 &&
  found.internet.length === 0 &&
  seen.internet.length > 0
const figure = {
  proof: 'network',
  figure: `the whole suite of ${inSuite} specs, ${found.starts} starts, ${found.calls} connects watched: ${found.internet.length} to the internet`,
  control: `a program that asks for one page: ${seen.internet.length} seen`,
  holds,
}
console.log(`${figure.figure}; control: ${figure.control}`)
if (table) appendFileSync(table, `${JSON.stringify(figure)}\n`)
process.exit(holds ? 0 : 1)
