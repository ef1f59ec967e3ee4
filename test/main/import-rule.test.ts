import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'

/**
 * The linter proves which folder may import which; this proves the linter. An override in biome.json replaces the
 * options of an earlier one as a whole, so that a rule is easily switched off without a word.
 */
const root = path.resolve(import.meta.dirname, '../..')
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'import-rule-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const electron = (name: string) => `import { ${name} } from 'electron'\nconsole.log(${name})`

// file | content | whether it is refused
const cases: [string, string, boolean][] = [
  ['shared/goal/a.ts', "import '../format/text'", false],
  ['shared/goal/b.ts', "import 'zod'", false],
  ...['../../main/log', '../../db/open', '../../renderer/api', 'electron', 'node:fs', 'react', 'dayjs'].map(
    (from, at): [string, string, boolean] => [`shared/goal/c${at}.ts`, `import '${from}'`, true],
  ),
  ['db/goal/a.ts', "import 'node:fs'\nimport 'drizzle-orm/sqlite-core'\nimport '../../shared/goal/schema'", false],
  ...['../../main/log', '../../renderer/api', 'electron', 'electron/main', 'node:http', 'react'].map(
    (from, at): [string, string, boolean] => [`db/goal/c${at}.ts`, `import '${from}'`, true],
  ),
  ['renderer/goal/a.tsx', "import 'react'\nimport '../../shared/goal/schema'", false],
  ...['../../main/log', '../../db/open', 'electron', 'electron/renderer', 'node:fs', 'drizzle-orm'].map(
    (from, at): [string, string, boolean] => [`renderer/goal/c${at}.tsx`, `import '${from}'`, true],
  ),
  ['main/goal/a.ts', `import 'node:fs'\nimport '../../db/open'\n${electron('dialog')}`, false],
  ...['../../renderer/api', 'undici', 'electron/main'].map((from, at): [string, string, boolean] => [
    `main/goal/c${at}.ts`,
    `import '${from}'`,
    true,
  ]),
  // Every module of Node that reaches the network, by both its names, and also when it is read later.
  ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'].flatMap((name) =>
    ['main', 'db'].flatMap((folder): [string, string, boolean][] => [
      [`${folder}/net/${name.replace('/', '-')}.ts`, `import '${name}'`, true],
      [`${folder}/net/node-${name.replace('/', '-')}.ts`, `import 'node:${name}'`, true],
      [`${folder}/net/late-${name.replace('/', '-')}.ts`, `export const late = () => import('node:${name}')`, true],
    ]),
  ),
  ...['ipcMain', 'ipcRenderer', 'net'].map((name): [string, string, boolean] => [
    `main/${name.toLowerCase()}.ts`,
    electron(name),
    true,
  ]),
  ['main/namespace.ts', "import * as electron from 'electron'\nconsole.log(electron.ipcMain)", true],
  ['main/ipc-router.ts', `${electron('ipcMain')}\n${electron('ipcRenderer')}`, true],
  ['main/preload.ts', `${electron('ipcRenderer')}\n${electron('ipcMain')}`, true],
  ...['shared', 'db', 'main', 'renderer'].map((name): [string, string, boolean] => [
    `${name}/network.ts`,
    "export const load = () => fetch('x')",
    true,
  ]),
]

function refused(): Set<string> {
  const config = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'))
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }))
  for (const [file, content] of cases) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), content)
  }
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
  const rules = ['style/noRestrictedImports', 'style/noRestrictedGlobals'].flatMap((rule) => ['--only', rule])
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none', ...rules], {
    cwd: folder,
    encoding: 'utf8',
  })
  return new Set(
    [...run.stdout.matchAll(/noRestricted.*?file=([^,]+)/g)].map((match) => path.relative(folder, match[1] ?? '')),
  )
}

const found = refused()
it.each(cases)('%s: %s', (file, _content, wrong) => expect(found.has(file)).toBe(wrong))
