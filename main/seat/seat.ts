import type { SeatTask } from '../../shared/seat/schema'

/** Who sits alone at the laptop, and for what. `waiting`: until the own code of that person was given. */
export type Sitting = Readonly<{ employeeId: string; cycleId: string; task: SeatTask; waiting: boolean }>

/**
 * The state of the seat, in main's memory alone: a page that is reloaded, crashes or goes elsewhere changes nothing about
 * it. `changed` hears when someone sits down or gets up.
 */
export function createSeat(changed: (seated: boolean) => void) {
  let sitting: Sitting | null = null
  let turn = 0

  function become(next: Sitting | null): void {
    if (!next && !sitting) return
    const isMove = !next || !sitting
    sitting = next
    if (!isMove) return
    turn++
    changed(next !== null)
  }

  return {
    /** Who sits there; null when the owner has the whole practice. */
    current: (): Sitting | null => sitting,
    /** Counts sitting down and getting up: what was asked in an earlier turn is not answered in a later one. */
    turn: (): number => turn,
    sit: (next: Sitting): void => become(next),
    /** The own code was given. */
    resume: (): void => {
      if (sitting) sitting = { ...sitting, waiting: false }
    },
    end: (): void => become(null),
  }
}

export type Seat = ReturnType<typeof createSeat>
