import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Waits until the content of a file is on the disk. Throws the file system's own error. */
function fsyncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Waits until names in a folder (a new file, a rename) are on the disk. Windows cannot, and does not need to. */
export function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Puts a file in its place in one step: `write` fills a temporary neighbour, which is synced, checked by `verify`
 * and renamed. After a failure or a power cut the target is the old file or the new one, never half of one.
 */
export function replaceFile(target: string, write: (temporary: string) => void, verify?: (temporary: string) => void) {
  const temporary = `${target}.${process.pid}.tmp`
  rmSync(temporary, { force: true })
  try {
    write(temporary)
    fsyncFile(temporary)
    verify?.(temporary)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  fsyncFolder(path.dirname(target))
}

/** Writes text atomically, readable for this user only. Throws the file system's own error. */
export function writeTextFile(target: string, text: string): void {
  replaceFile(target, (temporary) => writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 }))
}
