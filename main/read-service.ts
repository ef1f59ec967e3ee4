import { setImmediate as breath, setTimeout as wait } from 'node:timers/promises'

/** In this time an answer that was handed over leaves this process. */
const LEAVING_MS = 20

/**
 * Reads main's larger half, when the page is on its way. In parts with a breath between them: Chromium starts the page's
 * process and fetches its files by this same thread, and would wait a tenth of a second for the whole at once.
 */
export async function readService() {
  await wait(LEAVING_MS)
  for (const part of [
    () => import('zod'),
    () => import('../shared/ipc/contract'),
    () => import('../db/open'),
    () => import('./handlers'),
  ]) {
    await part()
    await breath()
  }
  return import('./service')
}
