/** Channel names between page and main; all calls go over one. Apart from the contract, so that the preload stays small. */
export const channels = { call: 'call', changed: 'changed', command: 'command' } as const

/** What main asks of the page: save all there is before closing, or a menu choice. */
export const pageCommands = [
  'flush',
  'undo',
  'lock',
  'help',
  'search',
  'overview',
  'employees',
  'talks',
  'training',
  'practice',
] as const
export type PageCommand = (typeof pageCommands)[number]
