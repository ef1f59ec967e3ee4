import { z } from 'zod'
import { newPassphrase } from '../../shared/session/schema'

export const emptyPassphrase = { passphrase: '', repeat: '' }
export type NewPassphrase = typeof emptyPassphrase

const same = ({ passphrase, repeat }: NewPassphrase) => passphrase === repeat.normalize('NFKC')
const notSame = { message: 'Deze twee wachtzinnen zijn niet gelijk.', path: ['repeat'] }

/** A passphrase typed twice. */
export const newPassphraseForm = z.object({ passphrase: newPassphrase, repeat: z.string() }).refine(same, notSame)

export const emptyRecovery = { code: '', ...emptyPassphrase }

/** The same with the recovery code before it; whether the code is right is for main to say. */
export const recoveryForm = z
  .object({
    code: z.string().trim().min(1, 'Typ de herstelcode van uw herstelblad.').max(200, 'Deze herstelcode is te lang.'),
    passphrase: newPassphrase,
    repeat: z.string(),
  })
  .refine(same, notSame)
