import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { master } from './practice-file'

const driver = createRequire(import.meta.url).resolve('better-sqlite3')

let bundle = ''

/**
 * For the top of a `describe`: bundles `child.ts` or another program, which Node cannot run as it stands, where every
 * user may read it. Gives where it will be.
 */
export function useChild(program = 'child.ts'): { bundle: () => string } {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'praktijkgroei-child-'))
  chmodSync(outDir, 0o755)
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['better-sqlite3'] },
      build: {
        ssr: path.join(import.meta.dirname, program),
        outDir,
        rollupOptions: {
          external: ['better-sqlite3'],
          output: { entryFileNames: 'child.mjs', paths: { 'better-sqlite3': pathToFileURL(driver).href } },
        },
      },
    })
    bundle = path.join(outDir, 'child.mjs')
  })
  afterAll(() => rmSync(outDir, { recursive: true, force: true }))
  return { bundle: () => bundle }
}

type Write = 'write' | 'fill' | 'early' | 'some' | 'relaxed'
type Command = 'open' | 'create' | 'migrate' | Write | 'copy' | 'copies' | 'takeOut'

/**
 * Starts the child with this Node, under what stands in `before`. `limitKb` is a limit on the size of each file it
 * writes.
 */
export function startChild(
  command: Command,
  file: string,
  migrations: string,
  options: SpawnOptions = {},
  limitKb?: number,
  before: readonly string[] = [],
): ChildProcess {
  const args = [bundle, command, file, master.toString('hex'), migrations]
  const all = { ...options, stdio: 'pipe', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } } satisfies SpawnOptions
  const [program = '', ...rest] = [...before, process.execPath, ...args]
  if (limitKb === undefined) return spawn(program, rest, all)
  // POSIX: `ulimit -f` counts in 512 bytes.
  return spawn('sh', ['-c', `ulimit -f ${limitKb * 2}; exec "$0" "$@"`, process.execPath, ...args], all)
}

/** Waits for the end of a child. Answers with the lines it wrote. */
export async function linesOf(child: ChildProcess): Promise<string[]> {
  let text = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (part) => (text += part))
  child.stderr?.setEncoding('utf8').on('data', (part) => (errors += part))
  const [code, signal] = await once(child, 'close')
  if (code) throw new Error(`The child failed (${code}): ${errors}`)
  return [...text.trim().split('\n'), ...(signal ? [String(signal)] : [])]
}
