import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { PracticeDb } from '../../db/open'
import { findPin, isTakenAway, type Pin, savePin, saveTries } from '../../db/pin/store'
import { AppError } from '../../shared/ipc/result'
import type { PinState } from '../../shared/seat/schema'
import type { Session } from '../practice/session'

/** Whose code it is: that of the practice, or of an employee by id. */
export const EMPLOYER = 'employer'

/**
 * A code of four digits is guessed in no time by whoever has the opened file, whatever it costs to hash: what holds is
 * the count of tries below. So the hash is cheap (some 50 ms, off main's thread) and keeps only who reads along from reading it.
 */
const cost = { N: 16_384, r: 8, p: 1 } as const
const HASH_BYTES = 32
const derive = promisify<string, Buffer, number, typeof cost, Buffer>(scrypt)

/** How long the next try waits after so many wrong ones in a row; after the last none is looked at any more. */
const waits = [0, 1_000, 3_000, 10_000, 30_000]
export const MOST_TRIES = waits.length

/** Keeps a code; an employee's belongs to the row of that person and goes with it. */
export async function setPin(db: PracticeDb, owner: string, pin: string): Promise<void> {
  const salt = randomBytes(16)
  const hash = await derive(pin, salt, HASH_BYTES, cost)
  savePin(db, { owner, employeeId: owner === EMPLOYER ? null : owner, salt, hash })
}

/** How it stands with the code of `owner`. */
export function pinState(db: PracticeDb, owner: string): PinState {
  const kept = findPin(db, owner)
  if (!kept || isTakenAway(kept)) return 'none'
  return kept.failed >= MOST_TRIES ? 'closed' : 'open'
}

/**
 * Looks at one try. It is counted as wrong before it is looked at, so that neither many at once nor an app that is
 * stopped in the middle gives one for free. Throws PIN_WRONG, PIN_WAIT before the next try may come, PIN_CLOSED when none may, and
 * LOCKED when the practice closed meanwhile.
 */
export async function tryPin(session: Pick<Session, 'db'>, owner: string, pin: string): Promise<void> {
  const db = session.db()
  const kept = findPin(db, owner)
  if (!kept || isTakenAway(kept) || kept.failed >= MOST_TRIES) throw new AppError('PIN_CLOSED')
  if (isEarly(kept)) throw new AppError('PIN_WAIT')
  const failed = kept.failed + 1
  const wait = waits[failed] ?? 0
  saveTries(db, owner, { failed, closedUntil: new Date(Date.now() + wait).toISOString() })
  const hash = await derive(pin, kept.salt, HASH_BYTES, cost)
  if (session.db() !== db) throw new AppError('LOCKED')
  if (!timingSafeEqual(hash, kept.hash)) throw new AppError(failed >= MOST_TRIES ? 'PIN_CLOSED' : 'PIN_WRONG')
  forgetTries(db, owner)
}

/** A clock that was set back does not keep anyone waiting for longer than the longest wait. */
function isEarly({ closedUntil }: Pin): boolean {
  if (!closedUntil) return false
  const left = Date.parse(closedUntil) - Date.now()
  return left > 0 && left <= Math.max(...waits)
}

/** The right code, or the passphrase, makes an end to the count. */
export const forgetTries = (db: PracticeDb, owner: string): void =>
  saveTries(db, owner, { failed: 0, closedUntil: null })
