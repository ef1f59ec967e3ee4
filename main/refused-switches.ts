/** Switches that let another program look into the window or weaken it. */
const refused = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  'ssl-key-log-file',
  'log-net-log',
  'enable-logging',
  'user-agent',
  'renderer-cmd-prefix',
  'gpu-launcher',
  'utility-cmd-prefix',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
]

export const REFUSED_EXIT_CODE = 78

/** Whether this is the administrator of a Linux machine, for whom Chromium has no sandbox. */
export const runsAsRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0

/**
 * The first refused switch among the arguments, null when there is none. The test variant accepts all. Chromium takes
 * `/name` for a switch on Windows, and Node `--inspect_brk` for `--inspect-brk`.
 */
export function refusedSwitch(argv: readonly string[], variant: 'release' | 'test'): string | null {
  if (variant === 'test') return null
  for (const argument of argv.slice(1)) {
    const name = /^(?:--?|\/)([a-z_-]+)(?:=|$)/i.exec(argument)?.[1]?.toLowerCase().replaceAll('_', '-')
    if (name && (refused.includes(name) || (name === 'no-sandbox' && !runsAsRoot()))) return `--${name}`
  }
  return null
}
