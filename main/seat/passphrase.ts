import { AppError } from '../../shared/ipc/result'
import type { Session } from '../practice/session'

const LONGEST_MS = 60_000

/**
 * The passphrase of the open practice, asked again by whoever wants the whole of it back. One try at a time, and after a
 * wrong one the next waits longer each time. Throws KEY_WRONG and PIN_WAIT.
 */
export function createProof(session: Pick<Session, 'prove'>): (passphrase: string) => Promise<void> {
  let failed = 0
  let closedUntil = 0
  let isBusy = false
  return async (passphrase) => {
    if (isBusy || Date.now() < closedUntil) throw new AppError('PIN_WAIT')
    isBusy = true
    try {
      await session.prove(passphrase)
      failed = 0
    } catch (error) {
      if (error instanceof AppError && error.code === 'KEY_WRONG') {
        closedUntil = Date.now() + Math.min(LONGEST_MS, 500 * 2 ** failed)
        failed++
      }
      throw error
    } finally {
      isBusy = false
    }
  }
}
