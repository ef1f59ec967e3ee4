import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { z } from 'zod'

/** A holder file is some 300 bytes; what is larger is something else, and is not read into memory. */
const MAX_BYTES = 4_096

/** A holder that was not heard for this long may be gone: a heartbeat comes each minute. */
export const SILENCE_MS = 5 * 60_000

/** Always of one length, so that a heartbeat can be written over the one before it. */
const moment = z.iso.datetime({ precision: 3 })
const word = z.string().min(1).max(300)

const recordShape = z.strictObject({
  v: z.literal(1),
  host: word,
  machine: z.uuid(),
  pid: z.number().int().positive(),
  start: word.nullable(),
  token: z.uuid(),
  since: moment,
  seen: moment,
})

/** Who has a practice file open: which computer, which process of it, since when, and when it was heard last. */
export type HolderRecord = z.infer<typeof recordShape>

/** This process, as it tells others of itself. */
export type Holder = Pick<HolderRecord, 'host' | 'machine' | 'pid' | 'start'> & {
  /** When a process of this computer started, in the same words as `start`; null when it is not known or not there. */
  startOf: (pid: number) => string | null
}

/** What stands in the place of a holder file. What cannot be read as one still has a token: a hash of what it is. */
export type Found = { token: string; record: HolderRecord | null }

/** The file beside a practice file that says who has it open. */
export const holderFile = (practiceFile: string): string => `${practiceFile}.in-gebruik`

/** A record as it is written. */
export const textOf = (record: HolderRecord): string => `${JSON.stringify(record)}\n`

/**
 * Reads a holder file; null when there is none. Never waits and never reads much, whatever stands there: a folder, a
 * pipe, a gigabyte. Throws the file system's own error for a disk that gives out.
 */
export function readHolder(place: string): Found | null {
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (!found) return null
  const unread = { token: hashOf(`${found.ino} ${found.size} ${found.mtimeMs}`), record: null }
  if (!found.isFile() || found.size > MAX_BYTES) return unread
  let handle: number
  try {
    handle = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') return unread
    throw error
  }
  try {
    return readFrom(handle) ?? unread
  } finally {
    closeSync(handle)
  }
}

/** The same of a file that is open; null for what is no file of this size any more. */
export function readFrom(handle: number): Found | null {
  if (fstatSync(handle).size > MAX_BYTES) return null
  const bytes = Buffer.alloc(MAX_BYTES)
  const text = bytes.subarray(0, readSync(handle, bytes, 0, MAX_BYTES, 0)).toString('utf8')
  const record = parse(text)
  return { token: record?.token ?? hashOf(text), record }
}

function parse(text: string): HolderRecord | null {
  try {
    return recordShape.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The file system's own code of an error. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * How a found holder stands to this process. `dead`: a process of this computer that is gone, or this process itself,
 * which forgot; `here` and `other`: it works, on this computer or another; `silent`: not heard for five minutes, or from a
 * clock that far off; `broken`: it cannot be read.
 */
export type Standing = 'dead' | 'here' | 'other' | 'silent' | 'broken'

/** Tells how a found holder stands to this process at this moment. */
export function standingOf({ record }: Found, me: Holder, now: number): Standing {
  if (!record) return 'broken'
  const isHere = record.machine === me.machine
  if (isHere && (!isRunning(record, me) || record.pid === me.pid)) return 'dead'
  // Also for a moment to come: a clock that is years ahead would keep the owner out for years.
  if (Math.abs(now - Date.parse(record.seen)) > SILENCE_MS) return 'silent'
  return isHere ? 'here' : 'other'
}

/** Whether the process that wrote a record still runs: numbers are given out again, so the start counts too. */
function isRunning({ pid, start }: HolderRecord, me: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Of another user, so it is there.
    if (codeOf(error) !== 'EPERM') return false
  }
  const found = me.startOf(pid)
  return start === null || found === null || isSameStart(start, found)
}

/** In milliseconds an operating system and the process itself differ by a second or so; other words are exact. */
function isSameStart(one: string, other: string): boolean {
  const isTime = /^\d+$/.test(one) && /^\d+$/.test(other)
  return isTime ? Math.abs(Number(one) - Number(other)) < 10_000 : one === other
}
