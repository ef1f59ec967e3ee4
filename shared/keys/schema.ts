import { z } from 'zod'
import { newPassphrase, typedPassphrase } from '../session/schema'

/** What this computer's keychain can do for a practice: keep its key, or why not. */
export type KeysState = {
  /** In the sample the passphrase stands on the lock, and stays as it is. */
  isSample: boolean
  /** `insecure`: its secrets could be read by anyone; `none`: there is none. */
  osKey: 'ready' | 'insecure' | 'none'
  /** Whether this computer opens the practice without its passphrase. */
  opensByOsKey: boolean
}

export const changePassphrase = z.object({ present: typedPassphrase, next: newPassphrase })
export const withPassphrase = z.object({ passphrase: typedPassphrase })
/** To keep the key with this computer the passphrase is asked; to take it away again it is not. */
export const setOsKey = z.discriminatedUnion('on', [
  withPassphrase.extend({ on: z.literal(true) }),
  z.object({ on: z.literal(false) }),
])
