import type { MantineColorSchemeManager } from '@mantine/core'

/**
 * Light or dark is what the system says, and nothing else. Mantine's own manager looks in localStorage first, which waits
 * for main while main is still starting: a fifth of the whole start. There is no choice to remember, so nothing to read.
 */
export const systemColorScheme: MantineColorSchemeManager = {
  get: () => 'auto',
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}
