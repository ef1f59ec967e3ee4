import { setTimeout as wait } from 'node:timers/promises'
import { app } from 'electron'
import { memoryOfApp } from './memory'
import { paintedAt } from './painted'
import { report } from './report'

const IDLE_MS = 3_000

/** What one start tells: when the first screen was painted (since 1970), and the memory in bytes after a rest. */
export type Start = { painted: number; memory: number }

/**
 * Watches the first window from outside the product, reports a `Start`, and ends the process.
 * @param selector what stands on the first usable screen
 */
export function reportStart(selector: string): void {
  app.once('browser-window-created', (_event, window) => {
    void paintedAt(window, selector).then(async (painted) => {
      await wait(IDLE_MS)
      report({ painted, memory: memoryOfApp() } satisfies Start)
      app.exit(0)
    })
  })
}
