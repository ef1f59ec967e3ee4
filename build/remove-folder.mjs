import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Removes a folder that a program just worked in. Chromium's last processes may still write there for a moment after
 * the app ended: `rmSync` looks at a folder once and then refuses it as "not empty", so it is tried anew for five
 * seconds. What is left after that is left, with a line that says so: it stands in the temporary folder.
 */
export async function removeFolder(folder) {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      rmSync(folder, { recursive: true, force: true })
      return
    } catch {
      await wait(250)
    }
  }
  console.warn(`--    could not remove ${folder}`)
}
