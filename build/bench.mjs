/**
 * `npm run bench`: builds the product with the measuring programs of test/bench beside it, measures, and prints each
 * figure beside its target, with the machine. The exit code says only whether everything could be measured.
 * `npm run bench -- start`, `-- practice`, `-- year`, `-- bulk` or `-- trust` measures one part.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem, type } from 'node:os'
import path from 'node:path'
import { requireElectron, root } from './electron-path.mjs'
import { removeFolder } from './remove-folder.mjs'

const STARTS = 7
const TIME_LIMIT_MS = 300_000

const part = process.argv[2]
const { exe, kind, version } = requireElectron()
const isLinux = process.platform === 'linux'

// Once for all programs: each of them needs a display, and starting one belongs to no figure.
if (isLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  const again = ['-a', '-s', '-screen 0 1920x1080x24', process.execPath, ...process.argv.slice(1)]
  process.exit(spawnSync('xvfb-run', again, { stdio: 'inherit' }).status ?? 1)
}

/**
 * Runs one program of test/bench in Electron and gives what it reported.
 * @param {string} name
 * @param {string} userData the folder for its settings
 * @param {Record<string, string>} more its own environment
 * @returns {Promise<any>}
 */
function measure(name, userData, more = {}) {
  const noSandbox = isLinux && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...noSandbox, `--user-data-dir=${userData}`, path.join(root, 'out', 'main', `bench-${name}.js`)]
  const env = { ...process.env, TZ: 'Europe/Brussels', ...more }
  const started = performance.timeOrigin + performance.now()
  const child = spawn(exe, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIME_LIMIT_MS })
  let output = ''
  let errors = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (errors += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const line = output.split('\n').find((text) => text.startsWith('bench '))
      if (code === 0 && line) resolve({ started, ...JSON.parse(line.slice('bench '.length)) })
      else reject(new Error(`bench-${name} reported nothing (exit code ${code})\n${errors}`))
    })
  })
}

/** The nearest value under which this part of the measurements stays (0.95: of twenty the nineteenth). */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]
}
const median = (values) => quantile(values, 0.5)
const ms = (value) => `${value < 20 ? value.toFixed(1) : Math.round(value)} ms`
const mb = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`

/** The figures of the start: the product and a bare window in turn, the first of each left out. */
async function startFigures(folder) {
  const runs = { bare: [], start: [] }
  for (let run = -1; run < STARTS; run++)
    for (const name of Object.keys(runs)) {
      const { started, painted, memory } = await measure(name, path.join(folder, name))
      if (run >= 0) runs[name].push({ time: painted - started, memory })
    }
  const ratio = (what, show) => {
    const [bare, own] = [runs.bare, runs.start].map((all) => median(all.map((run) => run[what])))
    return { value: own / bare, shown: (own / bare).toFixed(2), note: `${show(own)} beside ${show(bare)}` }
  }
  return [
    { figure: 'Cold start to the welcome screen, beside a bare window', target: 1.5, unit: '×', ...ratio('time', ms) },
    { figure: 'Memory after 3 s of rest, beside a bare window', target: 1.5, unit: '×', ...ratio('memory', mb) },
  ]
}

/** A figure in milliseconds: a part (0.95) or the middle of a row, and the slowest of all. */
function timeFigure(figure, values, part, target) {
  const value = quantile(values, part)
  return { figure, value, target, unit: 'ms', shown: ms(value), note: `slowest ${ms(Math.max(...values))}` }
}

async function practiceFigures(folder) {
  const made = await measure('synthetic', folder)
  const { unlock, opening, changes, documents, preview, forms, erasing } = await measure('practice', folder)
  const of = (key) => unlock.map((run) => run[key])
  const { employee, cycle, answer, goal, action, document, bytes } = made
  console.log(
    `Practice: ${employee} employees, ${cycle} talks, ${answer} answers, ${goal} goals, ${action} actions, ${document} signed documents, ${mb(bytes)}`,
  )
  return [
    timeFigure('A changed field on the disk, p95 of 200', changes, 0.95, 10),
    timeFigure('Unlocking, from the button to the first screen', of('time'), 0.5, 1_200),
    timeFigure('Longest standstill of the page while unlocking', of('pageGap'), 1, 100),
    timeFigure('Longest standstill of main while unlocking', of('mainGap'), 1, 100),
    timeFigure('List of talks, click to paint, p95 of 20', opening.list, 0.95, 100),
    timeFigure('Busiest talk: its page, click to paint, p95 of 20', opening.cycle, 0.95, 100),
    timeFigure('Busiest talk: the talk itself, click to paint, p95 of 20', opening.talk, 0.95, 100),
    timeFigure('Busiest talk: preparation, click to paint, p95 of 20', opening.preparation, 0.95, 100),
    timeFigure('POP with 8 goals to Word, warm', documents.word, 0.5, 60),
    timeFigure('POP with 8 goals to PDF, warm', documents.pdf, 0.5, 300),
    timeFigure('Own template with 8 goals and 24 actions filled, warm', documents.template, 0.5, 60),
    timeFigure('A preview page painted, asked for by its number, p95 of 20', preview.page, 0.95, 150),
    timeFigure('Preview, click to its first page (its PDF is made meanwhile)', preview.first, 0.5, 1_000),
    ...formFigures(forms),
    ...erasingFigures(erasing),
  ]
}

function erasingFigures({ time, pageGap, mainGap }) {
  return [
    timeFigure('One person erased, the file written anew included', [time], 1, 2_000),
    timeFigure('Longest standstill of the page meanwhile', [pageGap], 1, 100),
    timeFigure('Longest standstill of main meanwhile', [mainGap], 1, 100),
  ]
}

/** A form that comes back, and the worst of the files that were made to do harm. */
function formFigures({ read, inProcess, expected, hostile }) {
  const megabytes = hostile.bytes / 2 ** 20
  return [
    timeFigure('A form read', read, 0.5, 50),
    timeFigure('A form read, with the start of its process', inProcess, 0.5, 500),
    timeFigure('A form read, when its process was expected', expected, 0.5, 100),
    timeFigure('Worst hostile file refused, its process included', [hostile.ms], 1, 1_000),
    {
      figure: 'Growth of memory meanwhile',
      value: megabytes,
      target: 100,
      unit: 'MB',
      shown: mb(hostile.bytes),
      note: '',
    },
  ]
}

/** Everything that fifty people signed in a year, given out as Word and PDF files in one go. */
async function bulkFigures(folder) {
  // Two years: what is of this year is not signed yet.
  const more = { PRAKTIJKGROEI_BENCH_YEARS: '2' }
  await measure('synthetic', folder, more)
  const { files, seconds, mainGap, growth } = await measure('bulk', folder, more)
  const each = (seconds * 1_000) / files
  const note = `${(files / seconds).toFixed(1)} a second, ${files} in ${seconds.toFixed(0)} s`
  const megabytes = growth / 2 ** 20
  return [
    { figure: '50 dossiers in bulk, a Word or PDF file', value: each, target: 250, unit: 'ms', shown: ms(each), note },
    timeFigure('Longest standstill of main meanwhile', [mainGap], 1, 100),
    { figure: 'Growth of memory meanwhile', value: megabytes, target: 150, unit: 'MB', shown: mb(growth), note: '' },
  ]
}

/** What keeping a practice of some 25 MB safe costs: a copy that is checked, and saving while copies are made, and someone erased. */
async function trustFigures(folder) {
  const more = { PRAKTIJKGROEI_BENCH_YEARS: '5' }
  await measure('synthetic', folder, more)
  const { bytes, copies, gaps, alone, beside, commits, made, erasing, scan } = await measure('trust', folder, more)
  const saved = timeFigure(`A changed field on the disk while ${made} copies are made, p95 of 200`, beside, 0.95, 10)
  return [
    timeFigure(`A copy of ${mb(bytes)}, checked`, copies, 1, 1_500),
    timeFigure('Longest standstill of main meanwhile', gaps, 1, 100),
    { ...saved, note: `${saved.note}; without copies ${ms(quantile(alone, 0.95))}` },
    timeFigure('Its commit alone, timed in main, p95', commits, 0.95, 10),
    ...erasingFigures(erasing),
    ...Object.entries({ added: scan.add, shown: scan.show, removed: scan.remove }).flatMap(([what, { time, gap }]) => [
      timeFigure(`A scan of 25 MB ${what}`, [time], 1, 2_000),
      timeFigure('Longest standstill of main meanwhile', [gap], 1, 100),
    ]),
  ]
}

/** The figures of the whole practice: with ten years of talks, and beside them what the same costs with one year. */
async function yearFigures(folder) {
  const runs = {}
  for (const years of ['10', '1']) {
    const own = path.join(folder, `${years}-years`)
    const more = { PRAKTIJKGROEI_BENCH_YEARS: years }
    await measure('synthetic', own, more)
    runs[years] = await measure('year', own, more)
  }
  const { screens, files } = runs['10']
  const names = { overview: 'Overview', training: 'Training plan', search: 'Search from the last letter' }
  const kinds = { cold: 'first time after unlocking, p95 of 20', warm: 'going to and fro, p95 of 40' }
  return [
    ...Object.entries(names).flatMap(([key, name]) =>
      Object.entries(kinds).flatMap(([kind, when]) => {
        const [long, short] = [screens[kind][key], runs['1'].screens[kind][key]].map((times) => quantile(times, 0.95))
        const note = `${ms(long)} beside ${ms(short)}`
        return [
          timeFigure(`${name}, ${when}`, screens[kind][key], 0.95, 100),
          {
            figure: '  beside one year',
            value: long / short,
            target: 1.5,
            unit: '×',
            shown: (long / short).toFixed(2),
            note,
          },
        ]
      }),
    ),
    timeFigure('Training plan of a year to Excel', files.excel, 1, 1_000),
    timeFigure('List of 500 employees read and added', files.import, 1, 1_000),
  ]
}

function print(figures) {
  const shownTarget = ({ target, unit }) => `${unit === '×' ? target.toFixed(2) : `${target} ${unit}`} or less`
  const rows = [
    ['figure', 'measured', 'target', 'met', 'note'],
    ...figures.map((one) => [
      one.figure,
      one.shown,
      shownTarget(one),
      one.value <= one.target ? 'yes' : 'NO',
      one.note,
    ]),
  ]
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
}

const load = () => loadavg()[0].toFixed(1)
const before = load()
const build = spawnSync('npx', ['electron-vite', 'build', '-c', 'build/bench.vite.config.ts', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) process.exit(build.status ?? 1)

const folder = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-bench-'))
try {
  const figures = []
  const parts = {
    start: startFigures,
    practice: practiceFigures,
    year: yearFigures,
    bulk: bulkFigures,
    trust: trustFigures,
  }
  for (const [name, figuresOf] of Object.entries(parts))
    if (!part || part === name) figures.push(...(await figuresOf(path.join(folder, name))))
  print(figures)
  const [cpu] = cpus()
  console.log(
    `Machine: ${cpu?.model.trim()}, ${cpus().length} cores, ${mb(totalmem())} memory, ${type()} ${process.arch}, Electron ${version} (${kind}); load ${before} before, ${load()} after`,
  )
  if (Number(before) > cpus().length / 2)
    console.log('The machine was busy with other work: measure again when it is quiet.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await removeFolder(folder)
}
