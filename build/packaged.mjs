/**
 * `npm run test:packaged [-- --linux | --win | --attacks | --release]`: packages the app as it will be handed out and looks at the result from
 * outside. Linux: the test variant is driven through the smoke test and attacked, the release variant is started, refuses
 * to be looked into, and has its fuses set. Windows: what is inside is checked; it is not started. `--attacks` and
 * `--release` are the two halves of `--linux`. One line for each thing checked; the exit code is 1 when one failed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getRawHeader, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { fusesOf } from './after-pack.mjs'
import { fallbackDist, requireElectron, root } from './electron-path.mjs'
import { copies, unpackCopy } from './install-electron.mjs'
import { removeFolder } from './remove-folder.mjs'

/** The third-party Windows copy, for this trial only; see docs/adr/0002-electron-fallback.md. */
const REFUSED_EXIT_CODE = 78
const nobody = '65534'
/** Some of main/refused-switches.ts, which its own test knows in full. */
const refusedArguments = [
  ...['--remote-debugging-port=9222', '--remote-debugging-pipe', '--inspect', '--inspect-brk=9229'],
  ...['--js-flags=--expose-gc', '--load-extension=/tmp', '--host-resolver-rules=MAP * 127.0.0.1', '--no-sandbox'],
]

let failures = 0

/** The packages are laid out where an ordinary user can read them too, wherever this checkout stands. */
const trials = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-packaged-'))
chmodSync(trials, 0o755)

/** Prints one line; `detail` says what was found instead. */
function check(what, ok, detail = '') {
  if (!ok) failures += 1
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${what}${!ok && detail ? `: ${detail}` : ''}`)
}

/** Runs a tool to its end and says whether it succeeded; only when not, its output is shown. */
function tool(what, command, args, env = {}) {
  const started = Date.now()
  const shell = process.platform === 'win32' && command === 'npm' // there npm is a script
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell, env: { ...process.env, ...env } })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  check(`${what} (${seconds} s)`, done.status === 0, `exit code ${done.status}`)
  if (done.status !== 0) console.error(`${done.stdout}\n${done.stderr}\n${done.error ?? ''}`)
  return done.status === 0
}

/** Builds `out/` in one variant: `test` accepts the switches by which Playwright drives the app. */
function build(variant) {
  const done = tool(`build, ${variant} variant`, 'npm', ['run', '-s', 'build'], { PRAKTIJKGROEI_VARIANT: variant })
  if (!done) process.exit(1)
}

/** Lays the app out in `dist-test/<name>`, without an installer. Gives the folder of the app. */
function pack({ name, platform, variant, electron }) {
  const output = path.join(trials, name)
  const args = [
    path.join(root, 'node_modules/electron-builder/cli.js'),
    ...[`--${platform}`, 'dir', '--x64', '--publish', 'never', '-c', 'electron-builder.yml'],
    `-c.directories.output=${output}`,
    `-c.electronDist=${electron.dist}`,
    `-c.electronVersion=${electron.version}`,
    ...(platform === 'win' ? ['-c.win.signExecutable=false'] : []),
  ]
  const what = `package for ${platform}, ${variant} variant`
  if (!tool(what, process.execPath, args, { PRAKTIJKGROEI_VARIANT: variant })) process.exit(1)
  const app = path.join(output, `${platform}-unpacked`)
  // What the .deb does too: where the kernel gives users no namespaces, Chromium's sandbox needs this helper of root's.
  if (platform === 'linux' && process.getuid?.() === 0) chmodSync(path.join(app, 'chrome-sandbox'), 0o4755)
  return app
}

/** What is in the archive, and beside it: the app, the migrations, and the one binary of this platform. */
function checkContents(app, binary) {
  const resources = path.join(app, 'resources')
  const inside = listPackage(path.join(resources, 'app.asar'), { isPack: false }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const top = inside.filter((file) => file.lastIndexOf('/') === 0).sort()
  check('archive holds the app and nothing else', `${top}` === '/build,/db,/node_modules,/out,/package.json', `${top}`)
  const modules = inside.filter((file) => /^\/node_modules\/[^/]+$/.test(file))
  check('one dependency: better-sqlite3', `${modules}` === '/node_modules/better-sqlite3', `${modules}`)
  const binaries = inside.filter((file) => file.endsWith('.node'))
  const wanted = `/node_modules/better-sqlite3/prebuilds/${binary}.node`
  check(`one binary: ${binary}.node`, `${binaries}` === wanted, `${binaries}`)
  const beside = readdirSync(resources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.node'))
  check('the binary lies outside the archive', `${beside}` === path.join('app.asar.unpacked', wanted), `${beside}`)
  check(
    'the migrations are inside',
    inside.some((file) => /^\/db\/migrations\/\d+.*\.sql$/.test(file)),
  )
  const stray = inside.filter((file) => /\.map$|\/demo\.js$|\.ts$/.test(file))
  check('no sources, source maps or demonstration', stray.length === 0, `${stray}`)
}

/** The names of the fuses of an executable that do not stand as decided. */
async function wrongFuses(executable, platform, variant) {
  const wanted = fusesOf({ platform, variant })
  const wire = await getCurrentFuseWire(executable)
  return Object.entries(wire)
    .filter(([fuse, state]) => fuse !== 'version' && (state === FuseState.ENABLE) !== wanted[fuse])
    .map(([fuse]) => FuseV1Options[fuse] ?? fuse)
}

async function checkFuses(executable, platform, variant) {
  const wrong = await wrongFuses(executable, platform, variant)
  const count = Object.keys(fusesOf({ platform, variant })).length
  check(`all ${count} fuses read back as set`, wrong.length === 0, `${wrong}`)
}

/**
 * What goes before a command to run it as the user would: as an ordinary user, even when this script runs as root
 * (Chromium does not run there with its sandbox on, and the app never switches it off), with a home folder of its own,
 * and on a virtual display where there is none.
 */
function asUser() {
  const home = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-home-'))
  chmodSync(home, 0o777)
  const isRoot = process.getuid?.() === 0
  const drop = isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : ['xvfb-run', '-a']
  return {
    home,
    drop,
    before: [...drop, ...display],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: undefined, XDG_CACHE_HOME: undefined, LANG: 'nl_BE.UTF-8' },
    clean: () => removeFolder(home),
  }
}

/** Starts the app; `stop` ends it with everything it started. */
function start(executable, args, env = {}) {
  const user = asUser()
  const [command, ...rest] = [...user.before, executable, ...args]
  // Its own process group, so that `stop` reaches the display and the pages too.
  const child = spawn(command, rest, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...user.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data
    })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const stop = async () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
    await user.clean()
  }
  return { child, ended, stop, output: () => output }
}

/** The running page processes of this executable, read from /proc. */
const pagesOf = (executable) =>
  readdirSync('/proc').filter((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return command.startsWith(executable) && command.includes('--type=renderer')
    } catch {
      return false // not a process, or already gone
    }
  })

async function checkStarts(executable) {
  const run = start(executable, [])
  const deadline = Date.now() + 30_000
  while (run.child.exitCode === null && Date.now() < deadline && pagesOf(executable).length === 0) await wait(250)
  const opened = pagesOf(executable).length > 0
  await wait(4000)
  const alive = run.child.exitCode === null && pagesOf(executable).length > 0
  check('release starts, shows a page and stays', opened && alive, `exit code ${run.child.exitCode}`)
  if (!opened || !alive) console.error(run.output())
  await run.stop()
}

async function checkRefuses(executable, argument) {
  const run = start(executable, [argument])
  const code = await Promise.race([run.ended, wait(20_000, 'still running', { ref: false })])
  const listened = /listening on/i.test(run.output())
  check(`release refuses ${argument}`, code === REFUSED_EXIT_CODE && !listened, `${code} ${run.output()}`)
  await run.stop()
}

/** A program that says that it ran, put into the app by a variable of its environment. */
const intruder = path.join(trials, 'intruder.cjs')
const intrusions = {
  ELECTRON_RUN_AS_NODE: { args: [intruder], env: { ELECTRON_RUN_AS_NODE: '1' } },
  NODE_OPTIONS: { args: [], env: { NODE_OPTIONS: `--require ${intruder}` } },
}

/** Whether a program put into this executable runs within some seconds. */
async function isIntruded(executable, { args, env }) {
  const run = start(executable, args, env)
  const deadline = Date.now() + 20_000
  const ran = () => run.output().includes('INTRUDER')
  while (run.child.exitCode === null && Date.now() < deadline && !ran() && pagesOf(executable).length === 0)
    await wait(250)
  await run.stop()
  return ran()
}

/** Which of the intrusions work on an executable. */
async function intrusionsInto(executable) {
  writeFileSync(intruder, "process.stdout.write('INTRUDER\\n')")
  const worked = []
  for (const [name, how] of Object.entries(intrusions)) if (await isIntruded(executable, how)) worked.push(name)
  return worked
}

async function tryLinuxTest(electron, grep) {
  build('test')
  const app = pack({ name: 'test', platform: 'linux', variant: 'test', electron })
  const executable = path.join(app, 'praktijkgroei')
  await checkFuses(executable, 'linux', 'test')
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js')
  const user = asUser()
  // The tests themselves stand in the checkout: where an ordinary user cannot read it, they run as we are.
  const readable =
    spawnSync(user.drop[0] ?? 'true', [
      ...user.drop.slice(1),
      process.execPath,
      '-e',
      `require('fs').readFileSync(${JSON.stringify(playwright)})`,
    ]).status === 0
  const before = readable ? user.before : user.before.slice(user.drop.length)
  console.log(
    `--    ${grep} runs ${readable ? 'as an ordinary user, with the sandbox' : 'as root, without the sandbox'}`,
  )
  const [command, ...args] = [
    ...before,
    process.execPath,
    playwright,
    'test',
    '-c',
    'build/playwright.config.ts',
    '--project=end-to-end',
  ]
  tool(
    `${grep} on the packaged app`,
    command,
    [...args, '--grep', grep, '--output', path.join(user.home, 'test-results')],
    {
      ...{ ...user.env, PRAKTIJKGROEI_EXECUTABLE: executable, PRAKTIJKGROEI_ELECTRON: electron.exe },
      // The app lives there (test/e2e/app.ts): elsewhere it would be another day around midnight.
      TZ: 'Europe/Brussels',
    },
  )
  await user.clean()
}

async function tryLinuxRelease(electron) {
  build('release')
  const app = pack({ name: 'release', platform: 'linux', variant: 'release', electron })
  const executable = path.join(app, 'praktijkgroei')
  checkContents(app, 'linux-x64')
  await checkFuses(executable, 'linux', 'release')
  await checkStarts(executable)
  for (const argument of refusedArguments) await checkRefuses(executable, argument)
  const worked = await intrusionsInto(executable)
  check('no program gets into the release by its environment', worked.length === 0, `${worked}`)
  const usual = await wrongFuses(electron.exe, 'linux', 'release')
  const into = await intrusionsInto(electron.exe)
  check('Electron as it comes stands otherwise, and lets one in', usual.length > 0 && into.length > 0)
  report({
    proof: 'packaged',
    figure: `all fuses as decided, ${refusedArguments.length} switches refused, ${worked.length} of 2 intrusions`,
    control: `Electron as it comes: ${usual.length} fuses stand otherwise, ${into.length} of 2 intrusions`,
    holds: failures === 0,
  })
}

/** Adds a line to the table of `npm run proof`. */
function report(figure) {
  const table = process.env.PRAKTIJKGROEI_PROOF_TABLE
  if (table) appendFileSync(table, `${JSON.stringify(figure)}\n`)
}

async function tryWindows() {
  const dist = `${fallbackDist}-win`
  if (!existsSync(path.join(dist, 'version'))) unpackCopy(copies['win32-x64'], dist)
  const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  build('release')
  const app = pack({ name: 'windows', platform: 'win', variant: 'release', electron: { dist, version } })
  const executable = path.join(app, 'Praktijkgroei.exe')
  checkContents(app, 'win32-x64')
  await checkFuses(executable, 'win32', 'release')
  const { headerString } = getRawHeader(path.join(app, 'resources', 'app.asar'))
  const hash = createHash('sha256').update(headerString).digest('hex')
  check('the executable knows the hash of its archive', readFileSync(executable).includes(hash))
}

const only = process.argv.slice(2)
const asked = (...flags) => only.length === 0 || flags.some((flag) => only.includes(flag))

const electron = requireElectron()
console.log(`Electron ${electron.version} (${electron.kind})`)
if (process.platform === 'linux') {
  if (asked('--linux', '--attacks'))
    await tryLinuxTest(electron, only.includes('--attacks') ? '@attacks' : '@smoke|@attacks')
  if (asked('--linux', '--release')) await tryLinuxRelease(electron)
} else if (asked('--linux')) console.log('--    the Linux package is tried on Linux')
if (asked('--win')) await tryWindows()
await removeFolder(trials)
console.log(failures === 0 ? 'Everything holds.' : `${failures} failed.`)
process.exit(failures === 0 ? 0 : 1)
