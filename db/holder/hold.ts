import { randomUUID } from 'node:crypto'
import {
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { heldBy } from '../../shared/holder/words'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import {
  codeOf,
  type Found,
  type Holder,
  type HolderRecord,
  readFrom,
  readHolder,
  type Standing,
  standingOf,
  textOf,
} from './record'

/** A place that is held by this process until `letGo`. */
export type Hold = { place: string; record: HolderRecord }

type Options = {
  /** The user was asked, and takes over from a holder that is silent or cannot be read. */
  takeOver?: boolean
  /** Where all names start from, also those of the locks on a lock. */
  root?: string
  /** Whether the disk knows a second name for one file; a stick often does not. */
  canLink?: boolean
}

/** So often it is looked at again while others come and go. */
const TRIES = 60
const REST_MS = 5
/** A file that is empty for longer than this is not being written. */
const BIRTH_MS = 2_000
const DAY_MS = 86_400_000

const refusals: Record<Exclude<Standing, 'dead'>, ErrorCode> = {
  here: 'LOCK_HELD',
  other: 'LOCK_OTHER',
  silent: 'LOCK_STALE',
  broken: 'LOCK_BROKEN',
}

/** Throws LOCK_HELD, LOCK_OTHER, LOCK_STALE or LOCK_BROKEN when somebody else holds a place. Changes nothing. */
export function refuseHeld(place: string, me: Holder, takeOver = false): void {
  const found = readHolder(place)
  if (found) refuse(found, standingOf(found, me, Date.now()), takeOver)
}

function refuse({ record }: Found, standing: Standing, takeOver: boolean): void {
  if (standing === 'dead' || (takeOver && (standing === 'silent' || standing === 'broken'))) return
  throw new AppError(refusals[standing], record ? heldBy(record, standing === 'silent') : undefined)
}

/**
 * Holds a place for this process alone. A free one is taken at once, and so is that of a dead process of this computer;
 * `takeOver` takes that of a silent or unreadable holder too. Throws what `refuseHeld` throws, and the file system's own
 * error. See docs/adr/0018-one-user-at-a-time.md for why two can never hold one place:
 * a record comes to its place whole (by a second name, or by a rename), and the one that stands there is taken away only by
 * who holds the place of its token, which is taken in the same way; no token comes back.
 */
export function takeHold(place: string, me: Holder, options: Options = {}): Hold {
  const { root = place, takeOver = false, canLink = true } = options
  const now = new Date().toISOString()
  const { startOf: _, ...self } = me
  const record: HolderRecord = { v: 1, ...self, token: randomUUID(), since: now, seen: now }
  const own = `${root}.${record.token}.half`
  try {
    writeWhole(own, textOf(record))
    for (let tries = 0; tries < TRIES; tries++) {
      if (putWhereFree(own, place, textOf(record), canLink)) return { place, record }
      const found = readHolder(place)
      if (!found) continue
      const standing = standingOf(found, me, Date.now())
      const isBeingBorn = standing === 'broken' && isYoung(place)
      if (!isBeingBorn) {
        refuse(found, standing, takeOver)
        if (putInPlaceOf(found, own, place, me, { root, takeOver, canLink })) return { place, record }
      }
      rest()
    }
    throw new AppError('LOCK_HELD')
  } finally {
    rmSync(own, { force: true })
  }
}

/** Puts `own` where this holder stands, unless another was faster or the holder came back to life. */
function putInPlaceOf(found: Found, own: string, place: string, me: Holder, options: Required<Options>): boolean {
  let claim: Hold
  try {
    claim = takeHold(`${options.root}.${found.token}`, me, options)
  } catch (error) {
    if (error instanceof AppError && error.code === 'LOCK_HELD') return false
    throw error
  }
  try {
    const still = readHolder(place)
    if (still?.token !== found.token) return false
    refuse(still, standingOf(still, me, Date.now()), options.takeOver)
    // Nothing that we did not write is thrown away, and a folder would be in the way of a rename.
    if (!lstatSync(place).isFile()) renameSync(place, `${place}.${found.token}.opzij`)
    renameSync(own, place)
    return true
  } catch (error) {
    // Windows refuses while another program just reads it.
    if (process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(String(codeOf(error)))) return false
    throw error
  } finally {
    removeIfOurs(claim)
  }
}

/** A second name for a file that is whole already: there at once with all it holds, or not. */
function putWhereFree(own: string, place: string, text: string, canLink: boolean): boolean {
  try {
    if (canLink) linkSync(own, place)
    else writeWhole(place, text)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return false
    if (canLink && ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EISDIR'].includes(String(code)))
      return putWhereFree(own, place, text, false)
    throw error
  }
}

function writeWhole(place: string, text: string): void {
  const handle = openSync(place, 'wx', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } catch (error) {
    rmSync(place, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
}

/** Without second names a record is empty for a moment before it is whole. */
function isYoung(place: string): boolean {
  const found = statSync(place, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === 0 && Math.abs(Date.now() - found.mtimeMs) < BIRTH_MS
}

const rest = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, REST_MS)

/**
 * Tells that this process is still there. Written into the very file whose token was read, so that a record that took its
 * place meanwhile is never written over. `lost`: another holds the place; `unknown`: the disk does not answer.
 */
export function beat(hold: Hold): 'kept' | 'lost' | 'unknown' {
  try {
    const handle = openSync(hold.place, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0))
    try {
      if (readFrom(handle)?.token !== hold.record.token) return 'lost'
      hold.record.seen = new Date().toISOString()
      writeSync(handle, textOf(hold.record), 0)
      return 'kept'
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? putBack(hold) : 'unknown'
  }
}

/** Someone cleared the file away, or a stick was pulled out and is back without it. */
function putBack({ place, record }: Hold): 'kept' | 'lost' | 'unknown' {
  try {
    return putWhereFree(place, place, textOf(record), false) ? 'kept' : 'lost'
  } catch {
    return 'unknown'
  }
}

/** Leaves the place, when it is still ours. Never fails: what stays behind is that of a dead process soon. */
export function letGo(hold: Hold, me: Holder): void {
  try {
    if (readHolder(hold.place)?.token !== hold.record.token) return
    // From another computer somebody may take over in this very moment.
    const claim = claimFor(hold, me)
    if (claim === 'taken') return
    removeIfOurs(hold)
    if (claim) removeIfOurs(claim)
    sweep(hold.place)
  } catch {
    // The disk is away; its holder file says which process it was.
  }
}

function claimFor({ place, record }: Hold, me: Holder): Hold | 'taken' | null {
  try {
    return takeHold(`${place}.${record.token}`, me, { root: place })
  } catch (error) {
    // On a full disk there is no room for a claim; then nobody else has one either.
    return error instanceof AppError ? 'taken' : null
  }
}

function removeIfOurs({ place, record }: Hold): void {
  if (readHolder(place)?.token === record.token) rmSync(place, { force: true })
}

/** What a process left that was ended in the middle of all this. */
function sweep(place: string): void {
  const folder = path.dirname(place)
  const ours = /^\.[0-9a-f-]{32,36}(\.half)?$/
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(path.basename(place)) || !ours.test(name.slice(path.basename(place).length))) continue
    const file = path.join(folder, name)
    if (Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > DAY_MS)
      rmSync(file, { force: true })
  }
}
