import os from 'node:os'
import { translateError } from '../../db/file-check'
import { beat, type Hold, letGo, refuseHeld, takeHold } from '../../db/holder/hold'
import { codeOf, type Holder, holderFile } from '../../db/holder/record'
import { machineId } from './machine'
import { startOf } from './process-start'

const BEAT_MS = 60_000
/** After a sleep of the computer no heartbeat may count as fresh. */
const OVERDUE_MS = 90_000

/** A practice file that this process keeps to itself. `isLost` once another holds it; then nothing more may be written. */
export type Keeping = {
  /** Looks at once when the last heartbeat is too long ago. */
  isLost: () => boolean
  leave: () => void
}

/** Keeps practice files to this process, with a heartbeat each minute. */
export function createKeeper(userData: string) {
  let known: Holder | null = null

  function me(): Holder {
    known ??= {
      host: os.hostname(),
      machine: machineId(userData),
      pid: process.pid,
      start: startOf(process.pid),
      startOf,
    }
    return known
  }

  /** Null on a full disk: that is no reason to keep a file shut, and each heartbeat tries again. */
  function take(place: string, takeOver: boolean): Hold | null {
    try {
      return takeHold(place, me(), { takeOver })
    } catch (error) {
      if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT') return null
      throw error
    }
  }

  return {
    /** Throws LOCK_HELD, LOCK_OTHER, LOCK_STALE or LOCK_BROKEN when somebody else has this file. Changes nothing. */
    refuse(file: string, takeOver: boolean): void {
      try {
        refuseHeld(holderFile(file), me(), takeOver)
      } catch (error) {
        throw translateError(error)
      }
    },

    /** Keeps a file to this process; throws what `refuse` throws, and the code of a disk that gives out. */
    keep(file: string, takeOver: boolean, lost: () => void): Keeping {
      const place = holderFile(file)
      let hold: Hold | null
      try {
        hold = take(place, takeOver)
      } catch (error) {
        throw translateError(error)
      }
      let isLost = false
      let lastBeat = Date.now()
      const timer = setInterval(look, BEAT_MS)
      timer.unref()

      function look(): void {
        lastBeat = Date.now()
        if (isLost || !isTakenAway()) return
        isLost = true
        clearInterval(timer)
        lost()
      }

      function isTakenAway(): boolean {
        if (hold) return beat(hold) === 'lost'
        try {
          hold = take(place, false)
          return false
        } catch (error) {
          // Somebody came while there was no room to say that we were here; any other trouble passes.
          return codeOf(translateError(error))?.toString().startsWith('LOCK_') ?? false
        }
      }

      return {
        isLost: () => {
          if (Math.abs(Date.now() - lastBeat) > OVERDUE_MS) look()
          return isLost
        },
        leave: () => {
          clearInterval(timer)
          if (hold) letGo(hold, me())
        },
      }
    },
  }
}

export type Keeper = ReturnType<typeof createKeeper>
