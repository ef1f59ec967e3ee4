import { type BrowserWindow, powerMonitor } from 'electron'
import type { Environment } from '../environment'
import { log } from '../log'
import type { Session } from '../practice/session'
import { settingsOf } from '../setting/handlers'
import { isIdle } from './idle'

const LOOK_EVERY_MS = 10_000

type World = {
  session: Session
  environment: Pick<Environment, 'changed'>
  window: BrowserWindow
  flush: () => Promise<boolean>
}

/**
 * Locks the practice by itself: when the screen locks, when the computer goes to sleep, and when nothing was done in the window for
 * as long as the practice chose. The page saves first what it has; what it cannot save it keeps for after the unlocking.
 */
export function startAutoLock({ session, environment, window, flush }: World): void {
  let lastInput = Date.now()
  window.webContents.on('input-event', () => {
    lastInput = Date.now()
  })
  let locking = false

  async function lock(): Promise<void> {
    if (locking || session.state().practice?.status !== 'open') return
    locking = true
    try {
      await flush()
    } finally {
      locking = false
      session.lock()
      environment.changed(['session'])
    }
  }

  function look(): void {
    try {
      if (session.state().practice?.status !== 'open') lastInput = Date.now()
      else if (isIdle(lastInput, Date.now(), settingsOf(session.db()).lockAfter)) void lock()
    } catch (error) {
      log('idle', error)
    }
  }

  powerMonitor.on('lock-screen', () => void lock())
  powerMonitor.on('suspend', () => void lock())
  powerMonitor.on('resume', look)
  setInterval(look, LOOK_EVERY_MS).unref()
}
