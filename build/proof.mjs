/**
 * `npm run proof`: every promise of docs/security.md, proved in full, in one table: what was measured, the same of a
 * control that must fail, and whether both came out so. `npm run proof -- kill power` runs these alone. The ordinary tests
 * run the same code, fewer times. The exit code is 1 when a proof does not hold.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './electron-path.mjs'
import { removeFolder } from './remove-folder.mjs'

const vitest = ['--as-node', 'node_modules/vitest/vitest.mjs', 'run', '-c', 'build/vitest.config.ts']
const unit = (file, folder = 'proof') => ['build/run-electron.mjs', ...vitest, `test/${folder}/${file}.test.ts`]

/** The proofs by name, each with the command that runs it. */
const proofs = {
  kill: unit('kill'),
  power: unit('power'),
  migrate: unit('migrate'),
  renew: unit('renew', 'db'),
  damage: unit('damage'),
  'bad-files': unit('bad-files'),
  race: unit('holder', 'db'),
  temporary: unit('temporary'),
  canary: ['build/end-to-end.mjs', 'canary.spec.ts'],
  shell: ['build/packaged.mjs', '--attacks'],
  packaged: ['build/packaged.mjs', '--release'],
  network: ['build/network.mjs'],
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in proofs))
if (unknown.length > 0) {
  console.error(`No proof is called ${unknown.join(', ')}. There are: ${Object.keys(proofs).join(', ')}.`)
  process.exit(2)
}

const folder = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-proof-'))
const table = path.join(folder, 'table')
const rows = []
for (const [name, command] of Object.entries(proofs)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  writeFileSync(table, '')
  // Some proofs run as another user, without any rights of root.
  chmodSync(folder, 0o755)
  chmodSync(table, 0o666)
  const started = Date.now()
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PRAKTIJKGROEI_PROOF: 'full', PRAKTIJKGROEI_PROOF_TABLE: table },
  })
  const seconds = `${Math.round((Date.now() - started) / 1000)} s`
  const lines = readFileSync(table, 'utf8').trim().split('\n').filter(Boolean)
  const figures = lines.map((line) => JSON.parse(line))
  // A test that fails before it has a figure, or was skipped, proves nothing.
  if (figures.length === 0) figures.push({ proof: name, figure: 'nothing was measured', control: '', holds: false })
  else if (status !== 0) figures.push({ proof: name, figure: 'a test failed', control: '', holds: false })
  rows.push(...figures.map((one) => ({ ...one, seconds })))
}
await removeFolder(folder)

const cells = rows.map((one) => [
  one.proof,
  one.figure,
  one.control,
  one.seconds,
  one.holds ? 'holds' : 'DOES NOT HOLD',
])
const all = [['proof', 'measured', 'control', 'time', 'verdict'], ...cells]
const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)))
for (const row of all)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
process.exit(rows.every(({ holds }) => holds) ? 0 : 1)
