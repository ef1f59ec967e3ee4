import { databaseKey } from '../../db/keys'
import { completeRenewal, fitsKey, forgetRenewal, hasRenewalLeft, pendingSlots } from '../../db/renew'
import { readSlots, unlockWithPassphrase } from '../../db/slots'
import type { AttemptCounter } from './attempts'

/**
 * The master of a practice file from its passphrase. A renewal of the key that was broken off is ended here: the file that
 * stands in its place says which slots are its own. Throws KEY_WAIT, KEY_WRONG, and what reading the slots throws.
 */
export async function masterFromPassphrase(
  file: string,
  mirrorFolder: string,
  passphrase: string,
  attempts: AttemptCounter,
): Promise<Buffer> {
  const slots = readSlots(file, mirrorFolder)
  const master = await attempts.guard(slots.fileId, () => unlockWithPassphrase(slots, passphrase))
  if (!hasRenewalLeft(file)) return master
  if (fitsKey(file, databaseKey(master))) {
    forgetRenewal(file)
    return master
  }
  const pending = pendingSlots(file)
  if (!pending) return master
  const renewed = await unlockWithPassphrase(pending, passphrase)
  if (!fitsKey(file, databaseKey(renewed))) return master
  completeRenewal(file, mirrorFolder, pending)
  return renewed
}
