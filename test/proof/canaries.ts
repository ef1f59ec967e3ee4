import { randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'

/** Names that stand nowhere else on this computer. */
export const newCanaries = (count: number): string[] =>
  Array.from({ length: count }, () => `Kanarie${randomBytes(5).toString('hex')}`)

/** The canaries that these bytes hold, as UTF-8 or as UTF-16. */
function canariesIn(bytes: Buffer, canaries: readonly string[]): string[] {
  return canaries.filter((name) => bytes.includes(name, 0, 'utf8') || bytes.includes(name, 0, 'utf16le'))
}

/** Every place under a folder where a canary can be read, in a file or in its name, and how many files were looked at. */
export function searchFolder(folder: string, canaries: readonly string[]): { files: number; hits: string[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    lstatSync(path.join(folder, name)).isFile(),
  )
  const hits = files.flatMap((name) =>
    canariesIn(Buffer.concat([Buffer.from(name), readFileSync(path.join(folder, name))]), canaries).map(
      (canary) => `${name}: ${canary}`,
    ),
  )
  return { files: files.length, hits }
}

/**
 * The same in the files that a process holds open though they have no name any more: what SQLite does with its temporary
 * ones. Memory that processes share counts as memory. Linux only.
 */
export function searchNameless(pid: number | 'self', canaries: readonly string[]): string[] {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).flatMap((descriptor) => {
    const file = path.join(folder, descriptor)
    try {
      const target = readlinkSync(file)
      if (!target.endsWith(' (deleted)') || /^\/(dev|memfd)/.test(target)) return []
      return canariesIn(readFileSync(file), canaries).map((canary) => `${target}: ${canary}`)
    } catch {
      return [] // closed meanwhile
    }
  })
}
