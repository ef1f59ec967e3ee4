import { z } from 'zod'
import type { ErrorCode } from '../ipc/result'

/** Shortest passphrase that is accepted, in characters; longest: what scrypt hashes without effort. */
export const PASSPHRASE_MIN = 10
const PASSPHRASE_MAX = 200

const passphraseText = z.string().transform((text) => text.normalize('NFKC'))

export const newPassphrase = passphraseText.pipe(
  z
    .string()
    .min(PASSPHRASE_MIN, `Kies een wachtzin van ten minste ${PASSPHRASE_MIN} tekens. Een kort zinnetje werkt goed.`)
    .max(PASSPHRASE_MAX, `Deze wachtzin is te lang: hooguit ${PASSPHRASE_MAX} tekens.`),
)

/** What someone types to unlock; nothing is said about its form, so that nothing is learned from it. */
export const typedPassphrase = passphraseText.pipe(
  z.string().min(1, 'Vul uw wachtzin in.').max(2_000, 'Deze wachtzin is te lang.'),
)

export type RecentPractice = { path: string; name: string; openedAt: string; exists: boolean; isSample: boolean }

export type SessionState = {
  /** The file that is chosen, open or still locked; null on the welcome screen. */
  practice: {
    name: string
    path: string
    status: 'locked' | 'open'
    isSample: boolean
    /** Why it was locked without being asked: the check of the whole file found damage. */
    problem: ErrorCode | null
  } | null
  /** True when the recovery code was never confirmed: the sheet is shown first. */
  recoveryPending: boolean
  /** True while an employee sits alone at the laptop: then nothing else of the practice is told. */
  seated: boolean
  recent: RecentPractice[]
  version: string
}
