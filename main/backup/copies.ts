import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BackupReason } from '../../shared/backup/schema'
import { safeName } from '../../shared/document/file-name'
import { formatTime, localDay } from '../../shared/format/date'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import type { Environment } from '../environment'
import { log } from '../log'
import { copyFolder, keep, keptOf } from './state'

/** What a copy is made of. The key is the maker's own and is overwritten afterwards. */
export type CopySource = { file: string; key: Buffer; slots: string; fileId: string; name: string }

/** The name of a copy, without extension: "De Wilg 2026-11-27 09.01". */
export const stampOf = (at: Date): string => `${localDay(at)} ${formatTime(at).replace(':', '.')}`

/** Makes the copies of practice files, one after the other, and knows how it went. */
export function createCopies(environment: Pick<Environment, 'copyWork' | 'userData' | 'version' | 'changed'>) {
  const { copyWork, userData, version } = environment
  let line: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const failures = new Map<string, ErrorCode>()
  const newest = new Map<string, { path: string; reason: BackupReason }>()

  /** Makes a copy, puts it in the second place too, and lets the oldest go. Throws the code of what went wrong. */
  const make = (source: CopySource, reason: BackupReason): Promise<void> =>
    inLine(source, () => makeNow(source, reason))

  /** Makes a copy, unless the last one was made for this reason, is still there, and would be the same. Throws as `make`. */
  const makeOnce = (source: CopySource, reason: BackupReason): Promise<void> =>
    inLine(source, async () => {
      const last = newest.get(source.fileId)
      if (last?.reason !== reason || !existsSync(last.path) || !isCopied(source)) await makeNow(source, reason)
    })

  function inLine(source: CopySource, work: () => Promise<void>): Promise<void> {
    waiting++
    environment.changed(['backup'])
    const made = line.then(work)
    line = made
      .catch(() => undefined)
      .finally(() => {
        waiting--
        source.key.fill(0)
        environment.changed(['backup'])
      })
    return made
  }

  async function makeNow({ file, key, slots, fileId, name }: CopySource, reason: BackupReason): Promise<void> {
    const folder = copyFolder(userData, fileId)
    const now = new Date()
    let handle: number | null = null
    try {
      handle = openSync(file, 'r')
      const about = { v: 1, moment: now.toISOString(), fileId, app: version, reason } as const
      const copyName = `${safeName(name) || 'Praktijk'} ${stampOf(now)}`
      const { path: copy, seen } = await copyWork.makeCopy({ file, handle, key, slots, about, folder, name: copyName })
      failures.delete(fileId)
      newest.set(fileId, { path: copy, reason })
      keep(userData, fileId, { seen })
      await outside(fileId, copy, about.moment)
      await copyWork.rotate({ folder, fileId, today: localDay(new Date()) })
    } catch (error) {
      failures.set(fileId, codeOf(error))
      log('backup', error)
      throw error
    } finally {
      // Here, and not where it is read: closing it ends every lock of this process on the file, and here none is held.
      if (handle !== null) closeSync(handle)
    }
  }

  /** The second place: when it is not there, or cannot take the copy, the copy on this laptop stands all the same. */
  async function outside(fileId: string, copy: string, moment: string): Promise<void> {
    const { second, behindSince } = keptOf(userData, fileId)
    const isThere = second !== null && (await isOutside(fileId, second, copy))
    keep(
      userData,
      fileId,
      isThere ? { lastOutside: moment, behindSince: null } : { behindSince: behindSince ?? moment },
    )
  }

  async function isOutside(fileId: string, folder: string, copy: string): Promise<boolean> {
    try {
      if (!(await copyWork.copyOutside({ copy, folder }))) return false
      await copyWork.rotate({ folder, fileId, today: localDay(new Date()) })
      return true
    } catch (error) {
      failures.set(fileId, codeOf(error))
      log('backup second place', error)
      return false
    }
  }

  /** Whether the practice file is what it was at its last copy. */
  function isCopied({ file, fileId }: Pick<CopySource, 'file' | 'fileId'>): boolean {
    const { seen } = keptOf(userData, fileId)
    const found = statSync(file, { throwIfNoEntry: false })
    return !found || (seen !== null && found.mtimeMs === seen.changed && found.size === seen.bytes)
  }

  return {
    make,
    makeOnce,

    /** Writes what alone is no reason for a copy: a practice file that was copied before counts as copied after it. */
    asCopied(source: Pick<CopySource, 'file' | 'fileId'>, write: () => void): void {
      const was = isCopied(source)
      write()
      const found = was && statSync(source.file, { throwIfNoEntry: false })
      if (found) keep(userData, source.fileId, { seen: { changed: found.mtimeMs, bytes: found.size } })
    },

    /** Makes a copy when something changed since the last one. Never throws: what fails is tried at the next opening. */
    async makeWhenChanged(source: CopySource, reason: BackupReason): Promise<void> {
      if (isCopied(source)) source.key.fill(0)
      else await make(source, reason).catch(() => undefined)
    },

    /** Brings the newest copy to the second place when it is back, and lets the oldest go. Never throws. */
    async catchUp({ file, fileId }: Pick<CopySource, 'file' | 'fileId'>): Promise<void> {
      const work = line.then(async () => {
        const folder = copyFolder(userData, fileId)
        const [newest] = (await copyWork.listFolder({ folder, place: 'laptop' })) ?? []
        const { left } = keptOf(userData, fileId)
        if (newest) await outside(fileId, newest.path, newest.moment)
        const today = localDay(new Date())
        await copyWork.rotate({ folder, fileId, today })
        for (const place of newest?.whole ? left : [])
          await copyWork.rotate({ folder: place, fileId, today, left: true })
        await copyWork.dropMigrationCopies({ file, today })
        environment.changed(['backup'])
      })
      line = work.catch((error: unknown) => log('backup catch up', error))
      await line
    },

    isMaking: (): boolean => waiting > 0,
    failureOf: (fileId: string): ErrorCode | null => failures.get(fileId) ?? null,

    /** Waits until all copies are made, but no longer than this (ms; null waits for the end). */
    async settled(limit: number | null = null): Promise<void> {
      await (limit === null ? line : Promise.race([line, wait(limit, undefined, { ref: false })]))
    },
  }
}

export type Copies = ReturnType<typeof createCopies>

const codeOf = (error: unknown): ErrorCode => (error instanceof AppError ? error.code : 'INTERNAL')

/** The name of the practice in a file's name. */
export const nameFromFile = (file: string): string => path.basename(file, path.extname(file))
