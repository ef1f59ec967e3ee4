import path from 'node:path'
import { z } from 'zod'
import { AppError } from '../../shared/ipc/result'
import { readJson, writeJson } from '../settings/json-file'

const shape = z
  .array(z.object({ file: z.uuid(), wrong: z.number().int().min(1), until: z.number().int().min(0) }))
  .max(200)
type Attempts = z.infer<typeof shape>[number]

const FREE = 3
const LONGEST_MS = 60_000
const KEPT = 100

/** How long one waits after so many wrong passphrases in a row: not after three, then 1, 2, 4 … seconds, at most a minute. */
export const waitAfter = (wrong: number): number =>
  wrong <= FREE ? 0 : Math.min(LONGEST_MS, 1_000 * 2 ** (wrong - FREE - 1))

/**
 * Counts wrong passphrases by practice file, in the user's settings folder so that starting anew does not help. It slows down who
 * sits at this computer; who takes the file elsewhere is slowed down by what one passphrase costs to try.
 */
export function createAttempts(userData: string) {
  const place = path.join(userData, 'pogingen.json')
  // Also here, since a settings folder that cannot be written to would forget.
  const remembered = new Map(readJson(place, shape.parse, []).map((entry) => [entry.file, entry]))

  function keep(file: string, entry: Omit<Attempts, 'file'> | null): void {
    remembered.delete(file)
    if (entry) remembered.set(file, { file, ...entry })
    writeJson(place, [...remembered.values()].slice(-KEPT))
  }

  function waitUntil(file: string): number | null {
    const until = remembered.get(file)?.until ?? 0
    const now = Date.now()
    // A clock that was put back may not keep the owner out for longer.
    if (until - now > LONGEST_MS) keep(file, { wrong: remembered.get(file)?.wrong ?? 1, until: now + LONGEST_MS })
    return until > now ? Math.min(until, now + LONGEST_MS) : null
  }

  return {
    /** Until when no passphrase of this file is looked at, in milliseconds; null when one may try. */
    waitUntil,

    /**
     * Tries a passphrase of a file. Throws KEY_WAIT before its time has come, and what the try throws; KEY_WRONG counts. It
     * counts before the outcome is known, so that neither many at once nor ending the program gives tries for nothing.
     */
    async guard<T>(file: string, attempt: () => Promise<T>): Promise<T> {
      const until = waitUntil(file)
      if (until !== null) throw new AppError('KEY_WAIT', waitWords(until - Date.now()))
      const wrong = (remembered.get(file)?.wrong ?? 0) + 1
      keep(file, { wrong, until: Date.now() + waitAfter(wrong) })
      try {
        const value = await attempt()
        keep(file, null)
        return value
      } catch (error) {
        // Others may have been tried meanwhile: one that ends late takes none of their count away.
        const counted = Math.max(remembered.get(file)?.wrong ?? 0, wrong)
        const isWrong = error instanceof AppError && error.code === 'KEY_WRONG'
        const left = isWrong ? counted : counted - 1
        keep(file, left > 0 ? { wrong: left, until: Date.now() + waitAfter(left) } : null)
        throw error
      }
    },
  }
}

export type AttemptCounter = ReturnType<typeof createAttempts>

function waitWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000)
  return seconds === 1 ? 'Nog 1 seconde.' : `Nog ${seconds} seconden.`
}
