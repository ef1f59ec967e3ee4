import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process of this computer started, always in the same words; null when it is not there or cannot be known. A number
 * of a process is given out again, a number with its start is not.
 */
export function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') return startOnLinux(pid)
    // Where this must be asked of another program it takes a while, so only of others: a process knows its own start.
    if (pid === process.pid) return ownStart()
    return process.platform === 'win32' ? startOnWindows(pid) : startOnUnix(pid)
  } catch {
    return null
  }
}

/** The boot of the computer, and the ticks from there: field 22, counted behind the name, which may hold anything. */
function startOnLinux(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
}

const ownStart = () => inMilliseconds(performance.timeOrigin)

const startOnUnix = (pid: number) => inMilliseconds(Date.parse(said('ps', '-o', 'lstart=', '-p', String(pid))))

function startOnWindows(pid: number): string | null {
  const command = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeMilliseconds()`
  return inMilliseconds(Number(said('powershell.exe', '-NoProfile', '-NonInteractive', '-Command', command)))
}

const inMilliseconds = (ms: number) => (Number.isFinite(ms) && ms > 0 ? String(Math.round(ms)) : null)

const said = (command: string, ...args: string[]): string =>
  spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 5_000,
    windowsHide: true,
    env: { ...process.env, LC_ALL: 'C' },
  }).stdout.trim()
