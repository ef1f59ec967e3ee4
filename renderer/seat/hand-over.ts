import type { SeatTask } from '../../shared/seat/schema'
import { call } from '../api'
import { forgetEverything } from '../commands'
import { hideMessages, tell, tellError } from '../components/toast'
import { flushSaves } from '../form/save-queue'

/** Gives the laptop to the employee: main shuts everything else, and the page forgets what it held of it. */
export async function handOver(cycleId: string, task: SeatTask): Promise<void> {
  try {
    if (!(await flushSaves())) return tell('Nog niet doorgegeven: een deel van de tekst is nog niet bewaard.')
    await call('seat.start', { cycleId, task })
    forgetEverything()
    await hideMessages()
  } catch (error) {
    tellError(error)
  }
}

/**
 * Takes it back, to the talk it was about, and forgets what the employee had on screen. Throws what main answers to the code or
 * the passphrase.
 */
export async function takeBack(
  way: { pin: string } | { passphrase: string },
  { cycleId, task }: { cycleId: string; task: SeatTask },
): Promise<void> {
  if (!(await flushSaves())) return tell('Nog niet teruggegeven: een deel van de tekst is nog niet bewaard.')
  await call('seat.leave', way)
  forgetEverything()
  void hideMessages()
  location.hash = `#/gesprekken/${cycleId}${task === 'evaluation' ? '/evaluatie' : ''}`
}
