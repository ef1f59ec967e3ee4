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

/** What the user chose after a question: to take the file over from a silent computer, to open an older version. */
export const openAnyway = z.object({ takeOver: z.boolean(), older: z.boolean() }).partial()
export type OpenAnyway = z.infer<typeof openAnyway>

/** Why an open practice may not be written to any more, and the copy of it beside the file, when there is one. */
export type Trouble = { code: 'LOCK_LOST' | 'FILE_MOVED'; copy: string | null }

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
    /** The copy that was put back in its place a moment ago, and the name of the file that made way. */
    restored: { moment: string; aside: string | null } | null
    trouble: Trouble | null
    /** Until when no passphrase is looked at, after too many wrong ones; null when one may try. */
    waitUntil: string | null
    /** Whether this computer keeps its key, so that it opens without the passphrase. */
    opensByOsKey: boolean
  } | null
  /** True when the recovery code was never confirmed: the sheet is shown first. */
  recoveryPending: boolean
  /** True while an employee sits alone at the laptop: then nothing else of the practice is told. */
  seated: boolean
  recent: RecentPractice[]
  version: string
}
